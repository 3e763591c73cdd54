import type { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { DateTimeScalar, EmailAddressScalar } from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import type { ShareRecord } from './share.repository.js';
import { ShareKind, ShareStanding } from './share-words.js';

@ObjectType({ description: 'What a practitioner lets someone do for them, as the practitioner sees it.' })
export class GivenShare {
  @Field(() => ID, { description: 'Which.' })
  shareId: string;

  @Field(() => ShareKind, { description: 'What they may do.' })
  kind: ShareKind;

  @Field(() => ShareStanding, { description: 'Its current status.' })
  standing: ShareStanding;

  @Field(() => String, { nullable: true, description: 'What they are called; null before a colleague has accepted.' })
  name: string | null;

  @Field(() => EmailAddressScalar, { nullable: true, description: 'Where it was offered; null once it is over.' })
  email: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was offered.' })
  givenAt: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they accepted; null: not yet.' })
  takenAt: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they last did or saw something under it; null: never.',
  })
  lastUsedAt: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends by itself; null: its absence no longer exists.',
  })
  endsAt: Temporal.Instant | null;

  constructor(record: ShareRecord) {
    this.shareId = toGlobalId('ListingShare', record.id);
    this.kind = record.kind;
    this.standing = record.standing;
    this.name = record.name;
    this.email = record.email;
    this.givenAt = record.givenAt;
    this.takenAt = record.takenAt;
    this.lastUsedAt = record.lastUsedAt;
    this.endsAt = record.endsAt;
  }
}

@ObjectType({ description: 'What someone may do for a practitioner, as they see it themselves.' })
export class HeldShare {
  @Field(() => ID, { description: 'Which.' })
  shareId: string;

  @Field(() => ShareKind, { description: 'What they may do.' })
  kind: ShareKind;

  @Field(() => ShareStanding, { description: 'Its current status.' })
  standing: ShareStanding;

  @Field({ description: 'For whom: "Ana Ruiz, MD".' })
  practitionerName: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins; null: as soon as it is accepted.' })
  beginsAt: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself.' })
  endsAt: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { description: 'Until when an offer can be accepted.' })
  offeredUntil: Temporal.Instant;

  @Field({ description: "The zone of the practitioner's hours, in which its dates are." })
  timeZone: string;

  constructor(record: ShareRecord) {
    this.shareId = toGlobalId('ListingShare', record.id);
    this.kind = record.kind;
    this.standing = record.standing;
    this.practitionerName = record.practitionerName;
    this.beginsAt = record.beginsAt;
    this.endsAt = record.endsAt;
    this.offeredUntil = record.offeredUntil;
    this.timeZone = record.timeZone;
  }
}

@ObjectType({ description: 'It was offered: the person with that address is told.' })
export class ShareGiven {
  readonly __typename = 'ShareGiven';

  @Field(() => GivenShare, { description: 'As it is now.' })
  share: GivenShare;

  constructor(share: GivenShare) {
    this.share = share;
  }
}

@ObjectType({ description: 'It is theirs.' })
export class ShareTaken {
  readonly __typename = 'ShareTaken';

  @Field(() => HeldShare, { description: 'As it is now.' })
  share: HeldShare;

  constructor(share: HeldShare) {
    this.share = share;
  }
}

@ObjectType({ description: 'It is over: nothing more can be done with it.' })
export class ShareEnded {
  readonly __typename = 'ShareEnded';

  @Field({ description: 'In a sentence.' })
  message: string = 'It is over. Nothing can be done with it anymore.';
}

export const GiveShareResult = createUnionType({
  name: 'GiveShareResult',
  description: 'Whether it was offered, or what has to come first.',
  types: () => [ShareGiven, SignInNeeded, SecondFactorNeeded, NotFound, InvalidInput, TooManyRequests] as const,
});
export type GiveShareResult =
  | ShareGiven
  | SignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;

export const TakeShareResult = createUnionType({
  name: 'TakeShareResult',
  description: 'Whether it was taken, or what has to come first.',
  types: () => [ShareTaken, SignInNeeded, SecondFactorNeeded, NotFound, InvalidInput] as const,
});
export type TakeShareResult = ShareTaken | SignInNeeded | SecondFactorNeeded | NotFound | InvalidInput;

export const EndShareResult = createUnionType({
  name: 'EndShareResult',
  description: 'Whether it ended, or what has to come first.',
  types: () => [ShareEnded, SignInNeeded, SecondFactorNeeded, NotFound] as const,
});
export type EndShareResult = ShareEnded | SignInNeeded | SecondFactorNeeded | NotFound;
