import { isoOfEpochDay } from '@clearing/shared/time/calendar-days';
import { longDateLabel, momentLabel, timeLabel } from '@clearing/shared/time/labels';
import { wallClockAt } from '@clearing/shared/time/wall-clock';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Location } from '../listing/clinics/clinic.results.js';
import { ListingReads } from '../listing/listing-reads.js';
import type { RequestContext } from '../platform/request-context.js';
import { DateScalar, JurisdictionScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';
import { ConsultationType, Slot } from './consultation-type.results.js';
import { requirePatientLocation, requireTimeZone } from './slots/slot-arguments.js';
import { SlotLoaders } from './slots/slot-loaders.js';

@Resolver(() => ConsultationType)
export class ConsultationTypeResolver {
  constructor(
    private readonly loaders: SlotLoaders,
    private readonly listings: ListingReads,
  ) {}

  @FieldResolver(() => Location, {
    nullable: true,
    description: 'Where a talk in person takes place; null for video and phone.',
  })
  location(@Root() { offered }: ConsultationType, @Ctx() context: RequestContext): Promise<Location | null> | null {
    return offered.locationId === null ? null : this.listings.locations(context).load(offered.locationId);
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description:
      'The soonest time at which it can be booked, however far off: in a month that is full, the next free date. Null when there is none within the booking window.',
  })
  nextSlot(
    @Root() type: ConsultationType,
    @Arg('patientLocation', () => JurisdictionScalar, {
      nullable: true,
      description:
        'Where the patient will be: by video or phone the soonest that is legal there; in person the soonest, wherever it takes place. Without it, the soonest legal anywhere.',
    })
    patientLocation: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Slot | null> {
    return this.loaders.nextSlotOfType(context, type, requirePatientLocation(patientLocation));
  }
}

const IN = {
  nullable: true,
  description: "The time zone to use; the slot's own zone when not given.",
} as const;

@Resolver(() => Slot)
export class SlotResolver {
  @FieldResolver(() => String, {
    description:
      'The start in words, always with its zone: "Tue, Dec 9, 3:00 pm Central time". A time that occurs twice is told apart by its offset.',
  })
  label(@Root() slot: Slot, @Arg('in', () => TimeZoneScalar, IN) zone: string | null): string {
    return momentLabel(slot.startsAt, requireTimeZone(zone, slot.timeZone));
  }

  @FieldResolver(() => DateScalar, {
    description: 'The date it begins on by that clock. Group by it, never by the clock of the reader’s device.',
  })
  localDate(@Root() slot: Slot, @Arg('in', () => TimeZoneScalar, IN) zone: string | null): string {
    const clock = wallClockAt(requireTimeZone(zone, slot.timeZone), slot.startsAt.epochMilliseconds);
    return isoOfEpochDay(clock.day);
  }

  @FieldResolver(() => String, {
    description: 'That date in words, as a heading for the times of one day: "Tuesday, December 9".',
  })
  dateLabel(@Root() slot: Slot, @Arg('in', () => TimeZoneScalar, IN) zone: string | null): string {
    return longDateLabel(slot.startsAt, requireTimeZone(zone, slot.timeZone));
  }

  @FieldResolver(() => String, {
    description:
      'The start without its date, always with its zone: "3:00 pm Central time". A time that occurs twice is told apart by its offset.',
  })
  timeLabel(@Root() slot: Slot, @Arg('in', () => TimeZoneScalar, IN) zone: string | null): string {
    return timeLabel(slot.startsAt, requireTimeZone(zone, slot.timeZone));
  }
}
