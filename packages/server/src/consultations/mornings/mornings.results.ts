import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../../accounts/account.results.js';
import { NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';

@ObjectType({
  description:
    'The morning email about what is waiting and what is coming up. Only the person who manages the hours sees it.',
})
export class MorningMail {
  @Field(() => ID, { description: 'The practitioner it is for.' })
  practitionerId: string;

  @Field({ description: 'What the listing is called.' })
  name: string;

  @Field({ description: 'Whether it is wanted; true until it is switched off.' })
  wanted: boolean;
}

@InputType({ description: 'Switching the morning email on or off.' })
export class KeepMorningMailInput {
  @Field(() => ID, { description: 'The practitioner it is for.' })
  practitionerId: string;

  @Field({ description: 'Whether it is wanted.' })
  wanted: boolean;
}

@ObjectType({ description: 'The morning email was switched as asked.' })
export class MorningMailKept {
  readonly __typename = 'MorningMailKept';

  @Field({ description: 'Whether it is wanted now.' })
  wanted: boolean;

  constructor(wanted: boolean) {
    this.wanted = wanted;
  }
}

export const KeepMorningMailResult = createUnionType({
  name: 'KeepMorningMailResult',
  description: 'Confirms that the choice was saved, or says what has to come first.',
  types: () => [MorningMailKept, SignInNeeded, SecondFactorNeeded, NotFound, TooManyRequests] as const,
});
export type KeepMorningMailResult = MorningMailKept | SignInNeeded | SecondFactorNeeded | NotFound | TooManyRequests;
