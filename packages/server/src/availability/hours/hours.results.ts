import { isoOfEpochDay, MINUTES_PER_DAY, MS_PER_DAY, type EpochDay } from '@clearing/shared/time/calendar-days';
import { dateLabel } from '@clearing/shared/time/labels';
import { wallClockAt } from '@clearing/shared/time/wall-clock';
import { zoneWords } from '@clearing/shared/time/zones';
import { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../../platform/graphql/user-errors.js';
import { isShown, type Practice } from '../slots/practice.js';
import type { DayHours, Schedule } from '../schedule.js';
import { ConsultationMode } from '../words.js';
import type { DayToCome, TalksOfDay } from './coming-days.js';
import { windowsOf, type DayWindow } from './day-windows.js';
import { NoTimes } from './no-times.results.js';
import { whyNobodyCanAsk } from './why-no-times.js';
import type { TalkThatHolds } from './held-talks.js';
import type { Keeper, TimeOffRow } from './hours.repository.js';
import { waysBetween, type Way } from './ways.js';
import { placeLabel } from './place-label.js';
import { timeOffLabel } from './typed-dates.js';
import { hoursLabel, textOfMinute } from './wall-time.js';

@ObjectType({ description: 'A break in a day. Only the person who manages the hours sees it.' })
export class HoursBreak {
  @Field({ description: 'When it begins: "12:00".' })
  from: string;

  @Field({ description: 'When it ends: "12:30".' })
  until: string;

  @Field({ description: 'Whether it ends on the next day.' })
  untilNextDay: boolean;

  @Field({ description: 'Both in words: "12:00 pm to 12:30 pm".' })
  label: string;

  constructor(hours: DayHours) {
    this.from = textOfMinute(hours.startMinute);
    this.until = textOfMinute(hours.endMinute);
    this.untilNextDay = hours.endMinute >= MINUTES_PER_DAY;
    this.label = hoursLabel(hours);
  }
}

@ObjectType({ description: 'Hours of one day, and the kinds of talk they are for.' })
export class HoursWindow extends HoursBreak {
  @Field({ description: 'Whether they are for talks by video.' })
  video: boolean;

  @Field({ description: 'Whether they are for talks by phone.' })
  phone: boolean;

  @Field(() => [ID], { description: 'The locations at which they are for talks in person.' })
  inPersonAt: string[];

  constructor(window: DayWindow) {
    super(window);
    this.video = window.video;
    this.phone = window.phone;
    this.inPersonAt = window.inPersonAt.map((id) => toGlobalId('Location', id));
  }
}

@ObjectType({ description: 'The hours of one weekday.' })
export class WeekdayHours {
  @Field(() => Int, { description: 'ISO: Monday is 1, Sunday is 7.' })
  weekday: number;

  @Field(() => [HoursWindow], { description: 'Its hours; empty: closed.' })
  windows: HoursWindow[];

  @Field(() => [HoursBreak], { description: 'Its breaks.' })
  breaks: HoursBreak[];

  constructor(weekday: number, windows: readonly DayWindow[], breaks: readonly DayHours[]) {
    this.weekday = weekday;
    this.windows = windows.map((window) => new HoursWindow(window));
    this.breaks = breaks.map((pause) => new HoursBreak(pause));
  }
}

@ObjectType({ description: 'The free times of one kind of talk on one date, as patients are shown them.' })
export class DayTalks implements TalksOfDay {
  @Field({ description: 'What the practitioner calls it.' })
  name: string;

  @Field(() => Int, { description: 'How many times are free.' })
  count: number;

  @Field(() => [String], { description: 'Where one free time follows another: "9:00 am to 12:00 pm".' })
  stretches: string[];

  @Field(() => [String], { description: 'Every free start: "9:00 am".' })
  times: string[];
}

@ObjectType({ description: 'A coming date as patients will see it.' })
export class ComingDay implements DayToCome {
  @Field(() => DateScalar, { description: 'The date, by the zone that hours are kept in.' })
  date: string;

  @Field({ description: 'In words, with its year when that is another one than today: "Wed, Dec 9".' })
  label: string;

  @Field(() => Int, {
    description: 'By how many minutes the clocks move on this date; forward is positive, 0: not at all.',
  })
  clockMoves: number;

  @Field(() => [DayTalks], { description: 'Kinds of talk that have free times on it; empty: there are none.' })
  talks: DayTalks[];
}

export const HoldState = {
  CONFIRMED: 'CONFIRMED',
  REQUESTED: 'REQUESTED',
  AWAITING_EMAIL: 'AWAITING_EMAIL',
} as const satisfies { [State in TalkThatHolds['state']]: State };
registerEnumType(HoldState, {
  name: 'HoldState',
  description: 'How firmly a time is held.',
  valuesConfig: {
    CONFIRMED: { description: 'A confirmed consultation.' },
    REQUESTED: { description: 'A request that is waiting for an answer.' },
    AWAITING_EMAIL: { description: 'A request that its patient has yet to confirm; the time is released on its own.' },
  },
});

export const ConflictReason = { OUTSIDE_HOURS: 'OUTSIDE_HOURS', BUSY: 'BUSY', TOO_FAR: 'TOO_FAR' } as const;
export type ConflictReason = keyof typeof ConflictReason;
registerEnumType(ConflictReason, {
  name: 'ConflictReason',
  description: 'Why there is no room for a talk that is held.',
  valuesConfig: {
    OUTSIDE_HOURS: { description: 'The current hours leave none.' },
    BUSY: { description: 'An outside calendar says that the time is taken.' },
    TOO_FAR: { description: 'Another talk at another place leaves too little travel time.' },
  },
});

@ObjectType({
  description:
    'A talk that the current hours, an outside calendar or travel to another place leave no room for. It stays held.',
})
export class HoursConflict {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: string;

  @Field({ description: 'The same in words, in the zone that hours are kept in: "Tue, Dec 9, 3:00 pm Central time".' })
  label: string;

  @Field({ description: 'What kind of talk it is.' })
  talk: string;

  @Field(() => ConsultationMode, { description: 'How it takes place.' })
  mode: ConsultationMode;

  @Field(() => HoldState, { description: 'How firmly it is held.' })
  state: TalkThatHolds['state'];

  @Field(() => ConflictReason, { description: 'Why there is no room for it.' })
  reason: ConflictReason;
}

@ObjectType({ description: "A coming date that has hours of its own instead of its weekday's." })
export class DateHours {
  @Field(() => DateScalar, { description: 'The date, by the zone that hours are kept in.' })
  date: string;

  @Field({ description: 'In words, with its year when that is another one than today: "Thu, Dec 24".' })
  label: string;

  @Field(() => [HoursWindow], { description: 'Its hours; empty: closed.' })
  windows: HoursWindow[];

  constructor(day: EpochDay, windows: readonly DayWindow[], today: EpochDay) {
    this.date = isoOfEpochDay(day);
    this.label = dateLabel(day * MS_PER_DAY, 'UTC', today * MS_PER_DAY);
    this.windows = windows.map((window) => new HoursWindow(window));
  }
}

@ObjectType({ description: 'Time in which nothing can be booked.' })
export class TimeOff {
  @Field(() => ID, { description: 'Which.' })
  timeOffId: string;

  @Field({ description: 'In words, with the year of what is in another one than today: "Thu, Dec 24 to Sat, Dec 26".' })
  label: string;

  @Field({ description: 'Whether patients read when they are back: an absence.' })
  isTold: boolean;

  constructor({ id, isTold, ...range }: TimeOffRow, at: { readonly zone: string; readonly now: number }) {
    this.timeOffId = toGlobalId('TimeOff', id);
    this.isTold = isTold;
    this.label = timeOffLabel(range, at);
  }
}

@ObjectType({ description: 'A place where hours in person can be kept.' })
export class HoursPlace {
  @Field(() => ID, { description: 'The location.' })
  locationId: string;

  @Field({
    description:
      'What tells it apart: "12 Main Street, Dallas"; where its clock is not that of the hours, with which one it is: "… (Mountain time there)".',
  })
  label: string;

  /** The zone of the hours; null: none was chosen, or nothing is said in it. */
  constructor(place: Keeper['places'][number], zoneOfHours: string | null = null) {
    this.locationId = toGlobalId('Location', place.id);
    this.label = placeLabel(place, zoneOfHours);
  }
}

@ObjectType({
  description: 'Two places of a practitioner, and how long it takes to get from one to the other, in either direction.',
})
export class TravelBetween {
  @Field(() => HoursPlace, { description: 'The one, by the order of the listing.' })
  from: HoursPlace;

  @Field(() => HoursPlace, { description: 'The other.' })
  to: HoursPlace;

  @Field(() => Int, {
    nullable: true,
    description: 'What is kept free between talks at the two, in addition to their buffers; null: nothing was given.',
  })
  minutes: number | null;

  @Field(() => Int, { description: 'How far apart they are as the crow flies, in miles.' })
  miles: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Our estimate from that distance, which has no effect unless it is entered; null: too far to estimate.',
  })
  estimatedMinutes: number | null;

  constructor(way: Way) {
    this.from = new HoursPlace(way.from);
    this.to = new HoursPlace(way.to);
    this.minutes = way.minutes;
    this.miles = way.miles;
    this.estimatedMinutes = way.estimatedMinutes;
  }
}

@ObjectType({
  description: 'When a practitioner can be asked for. Only the account that controls the listing sees it.',
})
export class KeptHours {
  readonly key: string;

  @Field(() => ID, { description: 'Whose hours they are.' })
  practitionerId: string;

  @Field({ description: "The word of the listing's address." })
  slug: string;

  @Field({ description: 'The name on the listing.' })
  name: string;

  @Field(() => Int, { description: 'Counts up with every change.' })
  revision: number;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: 'The zone hours are kept in; null: none was chosen yet.',
  })
  timeZone: string | null;

  @Field(() => String, { nullable: true, description: 'The zone in words; null: none was chosen yet.' })
  timeZoneWords: string | null;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: 'The zone of their first location: what is offered while none was chosen. Null without a location.',
  })
  suggestedTimeZone: string | null;

  @Field(() => Int, { nullable: true, description: 'Consultations on one date; null: no limit.' })
  dailyCap: number | null;

  @Field({
    description:
      'Whether patients see any times: the listing is published, was confirmed recently, and a licence is in force.',
  })
  isSeen: boolean;

  @Field(() => NoTimes, { nullable: true, description: 'Why no one can ask for any time; null: someone can.' })
  noTimes: NoTimes | null;

  @Field(() => [HoursPlace], { description: 'Where hours in person can be kept.' })
  places: HoursPlace[];

  @Field(() => [TravelBetween], {
    description:
      'Each pair of places where they offer talks in person, or for which a travel time was given; otherwise empty.',
  })
  travel: TravelBetween[];

  @Field(() => [WeekdayHours], { description: 'All seven days, Monday first.' })
  week: WeekdayHours[];

  @Field(() => [DateHours], { description: 'Coming dates with hours of their own, or closed, by date.' })
  dates: DateHours[];

  @Field(() => [TimeOff], { description: 'Time off that is not over yet, by time.' })
  timeOff: TimeOff[];

  @Field(() => [HoursConflict], { description: 'Talks that there is no room for, by time. They stay held.' })
  conflicts: HoursConflict[];

  constructor(
    keeper: Keeper,
    readonly practice: Practice,
    found: { readonly timeOff: readonly TimeOffRow[]; readonly conflicts: readonly HoursConflict[] },
    now: number,
  ) {
    const { schedule } = practice;
    this.key = keeper.practitionerId;
    this.practitionerId = toGlobalId('Practitioner', keeper.practitionerId);
    this.slug = keeper.slug;
    this.name = keeper.name;
    this.revision = keeper.revision;
    this.timeZone = keeper.timeZone;
    this.timeZoneWords = keeper.timeZone && zoneWords(keeper.timeZone);
    this.suggestedTimeZone = keeper.places[0]?.timeZone ?? null;
    this.dailyCap = schedule.dailyCap;
    this.isSeen = isShown(practice, Temporal.Instant.fromEpochMilliseconds(now));
    this.noTimes = NoTimes.orNull(whyNobodyCanAsk(keeper, practice, now));
    this.places = keeper.places.map((place) => new HoursPlace(place, keeper.timeZone));
    this.travel = waysBetween(keeper.places, practice).map((way) => new TravelBetween(way));
    const locationIds = keeper.places.map(({ id }) => id);
    this.week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
      const isOn = (row: { readonly weekday: number }) => row.weekday === weekday;
      const windows = windowsOf(schedule.weeklyHours.filter(isOn), locationIds);
      return new WeekdayHours(weekday, windows, schedule.weeklyBreaks.filter(isOn));
    });
    this.dates = datesOf(schedule, locationIds, wallClockAt(schedule.zone, now).day);
    this.timeOff = found.timeOff.map((row) => new TimeOff(row, { zone: schedule.zone, now }));
    this.conflicts = [...found.conflicts];
  }
}

function datesOf(schedule: Schedule, locationIds: readonly string[], today: EpochDay): DateHours[] {
  const days = [...new Set(schedule.dateOverrides.map(({ day }) => day))].filter((day) => day >= today);
  return days
    .sort((a, b) => a - b)
    .map((day) => {
      const rows = schedule.dateOverrides.flatMap((each) => (each.day === day && each.hours ? [each.hours] : []));
      return new DateHours(day, windowsOf(rows, locationIds), today);
    });
}

@ObjectType({ description: 'The hours were kept. Talks that are held already stay so.' })
export class HoursKept {
  readonly __typename = 'HoursKept';

  @Field(() => KeptHours, { description: 'As they are now, with the talks that lie outside them.' })
  hours: KeptHours;

  constructor(hours: KeptHours) {
    this.hours = hours;
  }
}

@ObjectType({
  implements: UserError,
  description: 'The hours have changed since they were read, in another window or by someone else. Nothing was stored.',
})
export class HoursChangedMeanwhile extends UserError {
  readonly __typename = 'HoursChangedMeanwhile';

  @Field(() => KeptHours, { description: 'As they are now.' })
  hours: KeptHours;

  constructor(hours: KeptHours) {
    super();
    this.message = 'These hours were changed in another window a moment ago. Check them, then save yours again.';
    this.hours = hours;
  }
}

export const KeepHoursResult = createUnionType({
  name: 'KeepHoursResult',
  description: 'Whether hours were kept, or what has to come first.',
  types: () =>
    [
      HoursKept,
      HoursChangedMeanwhile,
      SignInNeeded,
      SecondFactorNeeded,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type KeepHoursResult =
  | HoursKept
  | HoursChangedMeanwhile
  | SignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;
