import type { AccountRepository } from '../accounts/account.repository.js';
import type { ListingReads } from '../listing/listing-reads.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { AbsenceResolver } from './absence/absence.resolver.js';
import { Absences } from './absence/absences.js';
import { ConsultationTypeResolver, SlotResolver } from './consultation-type.resolver.js';
import { CalendarFeeds } from './feed/calendar-feeds.js';
import { FeedResolver } from './feed/feed.resolver.js';
import { FeedService } from './feed/feed.service.js';
import { DatesResolver } from './hours/dates.resolver.js';
import { DatesService } from './hours/dates.service.js';
import type { TalksThatHold } from './hours/held-talks.js';
import { HoursDesk } from './hours/hours-desk.js';
import { HoursResolver } from './hours/hours.resolver.js';
import { HoursService } from './hours/hours.service.js';
import { TravelResolver } from './hours/travel.resolver.js';
import { TravelService } from './hours/travel.service.js';
import { nextSlotsByNewRules, nextSlotsFollower, nextSlotsSweep } from './slots/next-slots.js';
import { OwnZoneResolver } from './own-zone.resolver.js';
import { busyTimesInThread } from './outside/busy-times-in-thread.js';
import { calendarLetters } from './outside/calendar.mail.js';
import { CalendarReader, wholeInternet } from './outside/calendar-reader.js';
import { OutsideCalendars } from './outside/outside-calendars.js';
import { outsideReading } from './outside/outside-reading.js';
import { OutsideResolver } from './outside/outside.resolver.js';
import { OutsideService } from './outside/outside.service.js';
import { PractitionerSlotsResolver } from './slots/practitioner-slots.resolver.js';
import { scheduleData } from './schedule-data.js';
import { Schedules } from './schedules.service.js';
import { consultationTypeNodes, SlotLoaders } from './slots/slot-loaders.js';
import { Slots } from './slots/slots.service.js';
import { TalksResolver } from './talks/talks.resolver.js';
import { TalksService } from './talks/talks.service.js';

export interface AvailabilityNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly listings: ListingReads;
  /** Asked of the capability that holds times. */
  readonly talksThatHold: TalksThatHold;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  /** Addresses for calendars begin with it. */
  readonly publicOrigin: string;
}

/** What other capabilities are given of this one. */
export interface AvailabilityCapability extends Capability {
  readonly slots: Slots;
  /** What calendars are answered. */
  readonly calendarFeeds: FeedService;
  /** Opens hours for whoever keeps them, and for nobody else. */
  readonly hours: HoursDesk;
}

/** Everything this capability brings to the house, made once. */
export function makeAvailability(needs: AvailabilityNeeds): AvailabilityCapability {
  const { unitOfWork, limits, listings, talksThatHold, cipher, accounts, publicOrigin } = needs;
  const slots = new Slots(unitOfWork);
  const loaders = new SlotLoaders(slots);
  const schedules = new Schedules();
  const desk = new HoursDesk(unitOfWork, limits, talksThatHold);
  const feeds = new CalendarFeeds(unitOfWork, cipher);
  const calendarFeeds = new FeedService({ desk, feeds, limits, talksThatHold, publicOrigin });
  const calendars = new OutsideCalendars(cipher);
  const outside = new OutsideService({ desk, calendars, schedules, limits, publicOrigin });
  const reader = new CalendarReader(wholeInternet);
  return {
    slots,
    calendarFeeds,
    hours: desk,
    resolvers: [
      new PractitionerSlotsResolver(loaders),
      new OwnZoneResolver(unitOfWork),
      new AbsenceResolver(new Absences(unitOfWork)),
      new ConsultationTypeResolver(loaders, listings),
      new SlotResolver(),
      new HoursResolver(new HoursService(desk, schedules, calendars)),
      new DatesResolver(new DatesService(desk, schedules)),
      new TravelResolver(new TravelService(desk, schedules)),
      new TalksResolver(new TalksService(desk, schedules, talksThatHold)),
      new FeedResolver(calendarFeeds),
      new OutsideResolver(outside),
    ],
    nodes: [consultationTypeNodes(slots)],
    personalData: scheduleData(unitOfWork),
    mails: calendarLetters(unitOfWork, accounts, publicOrigin),
    sweeps: [
      nextSlotsSweep(unitOfWork),
      nextSlotsByNewRules(unitOfWork),
      outsideReading({ unitOfWork, calendars, accounts, schedules, reader, busyTimesOf: busyTimesInThread }),
    ],
    followers: [nextSlotsFollower()],
  };
}
