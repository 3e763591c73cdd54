import { createUnionType, Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { FreshSignInNeeded, SecondFactorNeeded, SecondFactorNotAccepted, SignInNeeded } from '../account.results.js';

@ObjectType({ description: 'An authenticator app that shows codes for an account.' })
export class AuthenticatorApp {
  @Field(() => DateTimeScalar, { description: 'When it showed its first code.' })
  since: string;

  constructor(since: string) {
    this.since = since;
  }
}

@ObjectType({ description: 'What an authenticator app is told, once. It protects nothing before it showed a code.' })
export class AuthenticatorAppSetup {
  @Field({ description: 'The secret, for typing it.' })
  secret: string;

  @Field({ description: 'The address that holds it, for a picture that the app reads.' })
  uri: string;

  constructor(secret: string, uri: string) {
    this.secret = secret;
    this.uri = uri;
  }
}

@ObjectType({ description: 'New recovery codes. No one, not even their owner, can read them again.' })
export class NewRecoveryCodes {
  readonly __typename = 'NewRecoveryCodes';

  @Field(() => [String], { description: 'The codes: "k7mq2-x9f4h". Each works once in place of the second factor.' })
  codes: string[];

  constructor(codes: readonly string[]) {
    this.codes = [...codes];
  }
}

export const RecoveryCodesResult = createUnionType({
  name: 'RecoveryCodesResult',
  description: 'New recovery codes, or what has to come first.',
  types: () =>
    [
      NewRecoveryCodes,
      SignInNeeded,
      FreshSignInNeeded,
      SecondFactorNeeded,
      SecondFactorNotAccepted,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type RecoveryCodesResult =
  | NewRecoveryCodes
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | SecondFactorNotAccepted
  | NotFound
  | InvalidInput
  | TooManyRequests;
