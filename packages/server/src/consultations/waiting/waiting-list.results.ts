import type { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { OutsideLicensure } from '../consultation.results.js';
import { CrisisSupport, UnderAge } from '../crisis/crisis.results.js';
import type { WaitingRecord } from './waiting-list.repository.js';
import { WaitingListEnd, WaitingListState } from './waiting-words.js';

@ObjectType({ implements: Node, description: 'Someone’s place on a practitioner’s waiting list.' })
export class WaitingListEntry extends Node {
  readonly __typename = 'WaitingListEntry';

  @Field(() => WaitingListState, { description: 'The state of this place on the list.' })
  state: WaitingListState;

  @Field(() => WaitingListEnd, { nullable: true, description: 'Why they left; null while they wait.' })
  leftBecause: WaitingListEnd | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the emailed link has to be opened; null once it has been.',
  })
  confirmEmailBy: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only times that begin before this are wanted; null: any time.',
  })
  before: Temporal.Instant | null;

  @Field(() => JurisdictionScalar, {
    nullable: true,
    description: 'Where they will be during the consultation; null once erased.',
  })
  patientLocation: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they are taken off the list, and told, unless they found a time; null when they do not wait.',
  })
  waitUntil: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the offered time is kept for them; null when none is offered.',
  })
  offeredUntil: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When their name and address are erased; null while they wait.',
  })
  contactErasedAt: Temporal.Instant | null;

  constructor(readonly record: WaitingRecord) {
    super();
    const isWaiting = record.state === 'WAITING';
    this.id = toGlobalId('WaitingListEntry', record.id);
    this.state = record.state;
    this.leftBecause = record.leftBecause;
    this.confirmEmailBy = record.emailDueAt;
    this.before = record.before;
    this.patientLocation = record.patientLocation;
    this.waitUntil = isWaiting ? record.waitUntil : null;
    this.offeredUntil = isWaiting && record.offer ? record.offer.until : null;
    this.contactErasedAt = record.contactEraseAt;
  }
}

@ObjectType({
  description: 'How many people are waiting for a time with one listing; only the person who manages it is told.',
})
export class PeopleWaiting {
  @Field({ description: 'Whose listing: the name as pages show it.' })
  name: string;

  @Field(() => Int, { description: 'How many. No one is told who they are until they ask for a time.' })
  count: number;
}

export const WaitingListResult = createUnionType({
  name: 'WaitingListResult',
  description: 'The place on the list, or why there is none.',
  types: () =>
    [WaitingListEntry, CrisisSupport, UnderAge, OutsideLicensure, NotFound, InvalidInput, TooManyRequests] as const,
});
export type WaitingListResult = typeof WaitingListResult;
