import { createUnionType, Field, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { TooManyRequests } from '../../platform/graphql/user-errors.js';
import { FreshSignInNeeded, SecondFactorNeeded, SignInNeeded } from '../account.results.js';
import type { PasskeyRow } from './passkeys.js';

@ObjectType({ implements: Node, description: 'A passkey, which signs in to an account with both steps at once.' })
export class Passkey extends Node {
  @Field({ description: 'The name its owner gave it.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  addedAt: Date;

  constructor({ id, name, createdAt }: PasskeyRow) {
    super();
    this.id = toGlobalId('Passkey', id);
    this.name = name;
    this.addedAt = createdAt;
  }
}

@ObjectType({ description: 'What a device has to answer within five minutes, in this browser.' })
export class PasskeyChallenge {
  readonly __typename = 'PasskeyChallenge';

  @Field({ description: 'The options of navigator.credentials, as JSON.' })
  options: string;

  constructor(options: string) {
    this.options = options;
  }
}

export const PasskeyChallengeResult = createUnionType({
  name: 'PasskeyChallengeResult',
  description: 'A challenge, or what has to come first.',
  types: () => [PasskeyChallenge, SignInNeeded, FreshSignInNeeded, SecondFactorNeeded, TooManyRequests] as const,
});
export type PasskeyChallengeResult =
  | PasskeyChallenge
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | TooManyRequests;
