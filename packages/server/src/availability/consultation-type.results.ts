import { MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { Temporal } from 'temporal-polyfill';
import { Field, Int, ObjectType } from 'type-graphql';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { Money } from '../platform/graphql/money.results.js';
import { Node } from '../platform/graphql/node.js';
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';
import type { OfferedType } from './slots/practice.js';
import { BookingPolicy, ConsultationMode } from './words.js';

@ObjectType({ implements: Node, description: 'A kind of first talk a practitioner offers; never a treatment session.' })
export class ConsultationType extends Node {
  readonly __typename = 'ConsultationType';

  @Field({ description: 'What the practitioner calls it.' })
  name: string;

  @Field(() => ConsultationMode, { description: 'How it takes place.' })
  mode: ConsultationMode;

  @Field(() => Int, { description: 'How long it takes.' })
  minutes: number;

  @Field(() => Money, { nullable: true, description: 'What it costs; null when the practitioner has not said.' })
  price: Money | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the practitioner last said what it costs; null when they have not, or the day is not known.',
  })
  priceConfirmedOn: string | null;

  @Field(() => Int, { description: 'A time can be asked for until this many minutes before it.' })
  leadTimeMinutes: number;

  @Field(() => Int, { description: 'A patient who cannot come is asked to say so at least this many minutes before.' })
  noticeMinutes: number;

  @Field(() => BookingPolicy, {
    description: 'Whether the practitioner answers each request, or the time is the patient’s at once.',
  })
  bookingPolicy: BookingPolicy;

  constructor(readonly offered: OfferedType) {
    super();
    this.id = toGlobalId('ConsultationType', offered.id);
    this.name = offered.name;
    this.mode = offered.mode;
    this.minutes = offered.minutes;
    this.price = Money.orNull(offered.price);
    this.priceConfirmedOn = offered.priceConfirmedOn ?? null;
    this.leadTimeMinutes = offered.leadTimeMinutes;
    this.noticeMinutes = offered.noticeMinutes;
    this.bookingPolicy = offered.bookingPolicy;
  }
}

@ObjectType({ description: 'A free time at which a consultation can be booked, as of the moment of the query.' })
export class Slot {
  readonly __typename = 'Slot';

  @Field(() => DateTimeScalar, { description: 'When the talk begins.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Temporal.Instant;

  @Field(() => TimeZoneScalar, { description: "The zone of the talk's location, or the practitioner's own." })
  timeZone: string;

  @Field(() => ConsultationType, { description: 'What would be booked.' })
  consultationType: ConsultationType;

  constructor(startsAt: number, consultationType: ConsultationType) {
    const { minutes, zone } = consultationType.offered;
    this.startsAt = Temporal.Instant.fromEpochMilliseconds(startsAt);
    this.endsAt = Temporal.Instant.fromEpochMilliseconds(startsAt + minutes * MS_PER_MINUTE);
    this.timeZone = zone;
    this.consultationType = consultationType;
  }
}

export function slotsFor(type: OfferedType, starts: readonly number[]): Slot[] {
  const consultationType = new ConsultationType(type);
  return starts.map((startsAt) => new Slot(startsAt, consultationType));
}
