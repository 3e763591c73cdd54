import { momentLabel, longDateLabel } from '@clearing/shared/time/labels';
import type { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { ConsultationState } from '../states/consultation-states.js';
import type { Today } from './today.js';

@ObjectType({ description: 'One of today’s talks: its time, and nothing about anyone.' })
export class TalkToday {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Temporal.Instant;

  @Field({ description: 'The same as a person says it, in the time zone of the hours.' })
  label: string;

  @Field(() => ConsultationState, { description: 'Whether it is confirmed, or still asked for.' })
  state: ConsultationState;
}

@ObjectType({ description: 'What is left of today. Only the person who manages the hours sees it.' })
export class TodayView {
  @Field(() => ID, { description: 'Whose day it is.' })
  practitionerId: string;

  @Field({ description: "The listing's slug." })
  slug: string;

  @Field(() => DateScalar, { description: 'The date, in the time zone of the hours.' })
  date: string;

  @Field({ description: 'The same in words: "Tuesday, December 8".' })
  label: string;

  @Field(() => [TalkToday], { description: 'Talks that have not begun: confirmed, or asked for; by time.' })
  talks: TalkToday[];

  @Field({ description: 'Whether nothing more can be booked today, since time off covers the rest of it.' })
  isBlocked: boolean;

  @Field(() => Int, {
    description:
      'Times today held for people who have yet to confirm a request, or to choose from proposed times. Calling the ' +
      'day off lets all of them go.',
  })
  undecided: number;

  @Field(() => Int, { description: 'How many of the undecided times are for requests that are not confirmed yet.' })
  unconfirmed: number;

  @Field(() => Int, {
    description: 'How many of the undecided times were proposed, by either side, and are waiting for a choice.',
  })
  proposed: number;

  constructor({ keeper, zone, now, date, talks, isBlocked, unconfirmed, proposed }: Today) {
    this.practitionerId = toGlobalId('Practitioner', keeper.practitionerId);
    this.slug = keeper.slug;
    this.date = date;
    this.label = longDateLabel(now, zone);
    this.talks = talks.map(({ startsAt, state }) =>
      Object.assign(new TalkToday(), { startsAt, label: momentLabel(startsAt, zone), state }),
    );
    this.isBlocked = isBlocked;
    this.undecided = unconfirmed.length + proposed;
    this.unconfirmed = unconfirmed.length;
    this.proposed = proposed;
  }
}

@ObjectType({
  description:
    'The rest of today was called off, and everyone who was booked, or had a time today to choose, is being told.',
})
export class TodayCalledOff {
  readonly __typename = 'TodayCalledOff';

  @Field(() => Int, { description: 'How many talks were called off or declined with it.' })
  count: number;

  @Field(() => TodayView, { description: 'The day as it is now.' })
  today: TodayView;

  constructor(count: number, today: Today) {
    this.count = count;
    this.today = new TodayView(today);
  }
}

export const CallOffTodayResult = createUnionType({
  name: 'CallOffTodayResult',
  description: 'Confirms that the day was called off, or says what has to come first.',
  types: () => [TodayCalledOff, SignInNeeded, SecondFactorNeeded, NotFound, InvalidInput, TooManyRequests] as const,
});
export type CallOffTodayResult =
  | TodayCalledOff
  | SignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;
