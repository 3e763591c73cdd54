import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { BookingPolicy, ConsultationMode } from '../words.js';

@InputType({ description: 'A kind of first talk, as a practitioner offers it.' })
export class KeepTalkInput {
  @Field(() => ID, { description: 'Whose it is.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The revision that was read before: changes made since then are not overwritten.' })
  revision: number;

  @Field(() => ID, { nullable: true, description: 'Which; null for one that is new.' })
  talkId?: string | null;

  @Field({ description: 'What it is called; at most 60 characters.' })
  name: string;

  @Field(() => ConsultationMode, { description: 'How it takes place.' })
  mode: ConsultationMode;

  @Field(() => ID, { nullable: true, description: 'In person: at which of their locations.' })
  locationId?: string | null;

  @Field(() => Int, { description: 'How long it takes: steps of five, at most 240.' })
  minutes: number;

  @Field(() => Int, { nullable: true, description: 'US cents, 0 is free; null: not given.' })
  price?: number | null;

  @Field(() => BookingPolicy, { description: 'Whether each request needs an answer, or times are booked at once.' })
  bookingPolicy: BookingPolicy;

  @Field(() => Int, {
    description: 'People who cannot come are asked to say so this many minutes before; 0: at any time.',
  })
  noticeMinutes: number;

  @Field(() => Int, { description: 'It can be asked for until this many minutes before.' })
  leadTimeMinutes: number;

  @Field(() => Int, { description: 'How many days ahead it can be asked for.' })
  horizonDays: number;

  @Field(() => Int, { description: 'Minutes kept free before it.' })
  bufferBeforeMinutes: number;

  @Field(() => Int, { description: 'Minutes kept free after it.' })
  bufferAfterMinutes: number;

  @Field(() => Int, {
    nullable: true,
    description: 'It begins at minutes of the hour that are multiples of it; null: one after the other.',
  })
  alignmentMinutes?: number | null;
}

@InputType({ description: 'Which kind of first talk.' })
export class TalkInput {
  @Field(() => ID, { description: 'Whose it is.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The revision that was read before.' })
  revision: number;

  @Field(() => ID, { description: 'Which.' })
  talkId: string;
}

export const TalkStep = { EARLIER: 'EARLIER', LATER: 'LATER' } as const;
export type TalkStep = keyof typeof TalkStep;
registerEnumType(TalkStep, {
  name: 'TalkStep',
  description: 'In which direction something goes in its list.',
  valuesConfig: {
    EARLIER: { description: 'One place up.' },
    LATER: { description: 'One place down.' },
  },
});

@InputType({ description: 'Which kind of first talk, and where it goes in the list that patients see.' })
export class MoveTalkInput extends TalkInput {
  @Field(() => TalkStep, { description: 'One place up or down.' })
  step: TalkStep;
}
