import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FreshSignInNeeded, SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { InvalidInput, TooManyRequests, UserError } from '../platform/graphql/user-errors.js';

export const StayReason = { PROMISED_TALKS: 'PROMISED_TALKS', LAST_OPERATOR: 'LAST_OPERATOR' } as const;
export type StayReason = (typeof StayReason)[keyof typeof StayReason];
registerEnumType(StayReason, {
  name: 'StayReason',
  description: 'What has to be done before an account can be deleted.',
  valuesConfig: {
    PROMISED_TALKS: {
      description:
        'Patients are waiting for an answer, or for a talk that was promised: answer, or call all of it off with the account.',
    },
    LAST_OPERATOR: { description: 'No one else could run the directory: there has to be another operator first.' },
  },
});

@ObjectType({ description: 'What deleting an account would do.' })
export class Leaving {
  @Field(() => [StayReason], { description: 'What has to be done first; none: it can be deleted now.' })
  staysFor: StayReason[];

  @Field(() => Int, { description: 'Talks that patients are waiting for, or that the asker promised them.' })
  promisedTalks: number;

  @Field(() => Int, { description: 'Of those, the talks that are taking place right now: they cannot be called off.' })
  underWay: number;

  @Field(() => Int, { description: 'Requests the asker made that are open: they are withdrawn.' })
  ownRequests: number;

  @Field({ description: 'Whether the asker manages a listing: it is deleted, too.' })
  keepsListing: boolean;

  constructor(given: Leaving) {
    Object.assign(this, given);
  }
}

@InputType({ description: 'Confirms that the person means it.' })
export class DeleteAccountInput {
  @Field({ description: 'Has to be true: nothing brings an account back.' })
  confirm: boolean;

  @Field({
    defaultValue: false,
    description: 'Whether what patients wait for or were promised is called off with it, and each of them told.',
  })
  callOff: boolean;
}

@ObjectType({ description: 'The account is gone, and no one is signed in to it anymore.' })
export class AccountDeleted {
  readonly __typename = 'AccountDeleted';

  @Field({ description: 'A sentence for the person at the screen.' })
  message: string;

  constructor() {
    this.message = 'Your account is gone.';
  }
}

@ObjectType({ implements: UserError, description: 'Something has to be done first. Nothing was changed.' })
export class AccountStays extends UserError {
  readonly __typename = 'AccountStays';

  @Field(() => [StayReason], { description: 'What.' })
  staysFor: StayReason[];

  constructor(staysFor: StayReason[]) {
    super();
    this.staysFor = staysFor;
    this.message = staysFor.includes('PROMISED_TALKS')
      ? 'Patients are waiting for you. Answer them, or call it off, and they are told.'
      : 'You are the only operator. Invite another one first.';
  }
}

export const DeleteAccountResult = createUnionType({
  name: 'DeleteAccountResult',
  description: 'Whether an account is gone, or what has to come first.',
  types: () =>
    [
      AccountDeleted,
      AccountStays,
      SignInNeeded,
      FreshSignInNeeded,
      SecondFactorNeeded,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type DeleteAccountResult =
  | AccountDeleted
  | AccountStays
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | InvalidInput
  | TooManyRequests;
