import type { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SlotNoLongerAvailable } from '../../consultations/consultation.results.js';
import { DateScalar, DateTimeScalar, UrlScalar } from '../../platform/graphql/scalars.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { KeyNeeded } from '../key-needed.js';
import type { Referral } from './referral-handles.js';
import { referralStates, type CountedMonth, type ReferralStateName } from './referral-months.js';

@ObjectType({ description: 'A link that starts a request. Nothing has been stored, and no one has been asked yet.' })
export class ConsultationReferral {
  readonly __typename = 'ConsultationReferral';

  @Field({
    description: 'The handle in the link. It identifies you and the practitioner, and no one else can read it.',
  })
  bookingReferral: string;

  @Field(() => UrlScalar, {
    description: 'Where to send the person. They start the request there themselves. Opening the link changes nothing.',
  })
  url: string;

  @Field(() => DateTimeScalar, {
    description:
      'After this, the link opens the same page without naming you. Until then, any number of people may use it.',
  })
  expiresAt: Temporal.Instant;

  @Field({ description: 'Whether it was made with a test key. If so, the link leads to a page that says so.' })
  isTrial: boolean;

  constructor(made: Pick<ConsultationReferral, 'bookingReferral' | 'url' | 'expiresAt' | 'isTrial'>) {
    this.bookingReferral = made.bookingReferral;
    this.url = made.url;
    this.expiresAt = made.expiresAt;
    this.isTrial = made.isTrial;
  }
}

export const ReferConsultationResult = createUnionType({
  name: 'ReferConsultationResult',
  description: 'The link, or what prevented it.',
  types: () =>
    [ConsultationReferral, KeyNeeded, SlotNoLongerAvailable, NotFound, InvalidInput, TooManyRequests] as const,
});
export type ReferConsultationResult =
  | ConsultationReferral
  | KeyNeeded
  | SlotNoLongerAvailable
  | NotFound
  | InvalidInput
  | TooManyRequests;

export const ReferralState = Object.fromEntries(referralStates.map((state) => [state, state])) as {
  [Each in ReferralStateName]: Each;
};
export type ReferralState = ReferralStateName;
registerEnumType(ReferralState, {
  name: 'ReferralState',
  description: 'The state of a request when its month was counted.',
  valuesConfig: {
    REQUESTED: { description: 'The practitioner had not answered yet.' },
    CONFIRMED: { description: 'The talk was arranged, and still ahead or just over.' },
    COMPLETED: { description: 'The talk took place.' },
    NO_SHOW: { description: 'The patient did not come.' },
    DECLINED: { description: 'The practitioner said no.' },
    EXPIRED: { description: 'The practitioner did not answer in time.' },
    WITHDRAWN: { description: 'The patient withdrew the request before an answer.' },
    CANCELLED: { description: 'Either side called the talk off.' },
  },
});

@ObjectType({
  description:
    'How many of a month’s requests were in one state. Counts are in full tens, a little too low at random, and never below ten.',
})
export class ReferralCount {
  @Field(() => ReferralState, { description: 'The state.' })
  state: ReferralState;

  @Field(() => Int, {
    nullable: true,
    description:
      'At least this many, and fewer than twenty more: 10, 20, 30. Null means too few to say, possibly none; always null when there are fewer than ten.',
  })
  atLeast: number | null;
}

@ObjectType({
  description:
    'What became of the requests that came through a partner’s links in one month. Counted once, a week after the month ends, and never again, so that no two readings can be compared.',
})
export class ReferralMonth {
  @Field(() => DateScalar, { description: 'Its first day. Months are in UTC.' })
  month: string;

  @Field(() => DateScalar, { description: 'When it was counted. Requests are shown as they were on that day.' })
  countedOn: string;

  @Field(() => [ReferralCount], { description: 'Every state, even those with nothing in them.' })
  counts: ReferralCount[];

  constructor({ month, countedOn, atLeast }: CountedMonth) {
    this.month = month;
    this.countedOn = countedOn;
    this.counts = referralStates.map((state) => ({ state, atLeast: atLeast[state] ?? null }));
  }
}

@ObjectType({ description: 'Whose link brought someone to a request.' })
export class BookingReferral {
  @Field({ description: 'What the partner is called.' })
  partnerName: string;

  @Field({ description: 'Whether the link was made with a test key: then it leads to no one.' })
  isTrial: boolean;

  @Field(() => ID, { nullable: true, description: 'Whom it leads to; null: anyone.' })
  practitionerId: string | null;

  @Field(() => ID, { nullable: true, description: 'Which kind of talk it is for; null: any.' })
  consultationTypeId: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Which time it is for; null: any.' })
  startsAt: Temporal.Instant | null;

  constructor(partnerName: string, { isTrial, to }: Referral) {
    this.partnerName = partnerName;
    this.isTrial = isTrial;
    this.practitionerId = to && toGlobalId('Practitioner', to.practitionerId);
    this.consultationTypeId = to && toGlobalId('ConsultationType', to.consultationTypeId);
    this.startsAt = to?.startsAt ?? null;
  }
}
