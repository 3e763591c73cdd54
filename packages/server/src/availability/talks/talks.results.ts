import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Money } from '../../platform/graphql/money.results.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { NoTimes } from '../hours/no-times.results.js';
import { BookingPolicy, ConsultationMode } from '../words.js';
import type { TalkRow } from './talk-rows.js';

export const TalkState = { OFFERED: 'OFFERED', STOPPED: 'STOPPED', WITHOUT_PLACE: 'WITHOUT_PLACE' } as const;
export type TalkState = keyof typeof TalkState;
registerEnumType(TalkState, {
  name: 'TalkState',
  description: 'Whether patients can ask for a kind of first talk.',
  valuesConfig: {
    OFFERED: { description: 'They can, at the times that the hours leave for it.' },
    STOPPED: { description: 'It is not offered for now.' },
    WITHOUT_PLACE: {
      description: 'It takes place at a location where, according to their listing, they no longer work.',
    },
  },
});

@ObjectType({ description: 'A kind of first talk, as the person who manages the hours sees it.' })
export class KeptTalk {
  @Field(() => ID, { description: 'Which. Other terms are another, in its place.' })
  talkId: string;

  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => ConsultationMode, { description: 'How it takes place.' })
  mode: ConsultationMode;

  @Field(() => ID, { nullable: true, description: 'In person: at which location; null for video and phone.' })
  locationId: string | null;

  @Field(() => Int, { description: 'How long it takes.' })
  minutes: number;

  @Field(() => Money, { nullable: true, description: 'What it costs; null when not given.' })
  price: Money | null;

  @Field(() => DateScalar, { nullable: true, description: 'When they last said what it costs; null: not known.' })
  priceConfirmedOn: string | null;

  @Field(() => BookingPolicy, { description: 'Whether each request needs an answer, or times are booked at once.' })
  bookingPolicy: BookingPolicy;

  @Field(() => Int, { description: 'People who cannot come are asked to say so this many minutes before.' })
  noticeMinutes: number;

  @Field(() => Int, { description: 'It can be asked for until this many minutes before, as it was typed.' })
  leadTimeMinutes: number;

  @Field(() => Int, { description: 'How many days ahead it can be asked for.' })
  horizonDays: number;

  @Field(() => Int, { description: 'Minutes kept free before it.' })
  bufferBeforeMinutes: number;

  @Field(() => Int, { description: 'Minutes kept free after it.' })
  bufferAfterMinutes: number;

  @Field(() => Int, { nullable: true, description: 'Minutes of the hour it begins at; null: one after the other.' })
  alignmentMinutes: number | null;

  @Field(() => TalkState, { description: 'Whether patients can ask for it.' })
  state: TalkState;

  @Field(() => String, {
    nullable: true,
    description:
      'Its first free time, in the zone that hours are kept in; null: hours leave none, or it is not offered.',
  })
  firstTime: string | null;

  @Field(() => NoTimes, {
    nullable: true,
    description: 'Why it has no free time although it is offered; null: it has one, or it is not offered.',
  })
  noTimes: NoTimes | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last date on which a licence covers it, if it could be asked for after that; in words.',
  })
  legalUntil: string | null;

  @Field(() => Int, { description: 'Upcoming talks of this kind, including those asked for.' })
  talksToCome: number;

  @Field(() => Int, { description: 'How many of them were agreed on before it changed, and keep those terms.' })
  talksOnEarlierTerms: number;

  constructor(
    { position: _, followedBy: __, id, price, ...row }: TalkRow,
    found: Pick<KeptTalk, 'state' | 'firstTime' | 'noTimes' | 'legalUntil' | 'talksToCome' | 'talksOnEarlierTerms'>,
  ) {
    Object.assign(this, row, found);
    this.talkId = toGlobalId('ConsultationType', id);
    this.locationId = row.locationId && toGlobalId('Location', row.locationId);
    this.price = Money.orNull(price);
  }
}
