import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';

@ObjectType({
  description: 'A claim, as it is shown to the people who were told of it by email. Nothing about who claims.',
})
export class ClaimToDispute {
  @Field({ description: 'Whose listing it is about, as the registry writes the name.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  begunAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it completes unless someone says no; null: not yet.',
  })
  waitsUntil: Date | null;

  @Field(() => TimeZoneScalar, { description: 'The zone of where the entry practises: its times are told by it.' })
  timeZone: string;

  @Field({ description: 'Whether someone can still say no to it.' })
  isOpen: boolean;

  @Field({ description: 'Whether the person who claimed the listing manages it.' })
  isCompleted: boolean;

  @Field({ description: 'Whether this link said no already.' })
  hasSaidNo: boolean;

  @Field({ description: 'Whether it is frozen until operators decided.' })
  isFrozen: boolean;

  constructor(given: ClaimToDispute) {
    Object.assign(this, given);
  }
}

@InputType({ description: 'That someone says no to a claim they were told of.' })
export class DisputeClaimInput {
  @Field({ description: 'Out of the link in the email.' })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the operators, if they like; at most 2000 characters. Stored encrypted.',
  })
  words?: string | null;
}

@ObjectType({ description: 'The no was recorded.' })
export class ClaimDisputed {
  readonly __typename = 'ClaimDisputed';

  @Field({ description: 'Whether the claim is frozen now. False: operators decided before that it goes on.' })
  isFrozen: boolean;

  constructor(isFrozen: boolean) {
    this.isFrozen = isFrozen;
  }
}

export const DisputeClaimResult = createUnionType({
  name: 'DisputeClaimResult',
  description: 'Whether it was said, or what prevented it.',
  types: () => [ClaimDisputed, InvalidInput, NotFound, TooManyRequests] as const,
});
export type DisputeClaimResult = ClaimDisputed | InvalidInput | NotFound | TooManyRequests;
