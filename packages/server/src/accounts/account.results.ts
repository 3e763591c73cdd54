import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ROLES, type Role as RoleName } from '../platform/actor.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { Node } from '../platform/graphql/node.js';
import { DateTimeScalar, EmailAddressScalar } from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../platform/graphql/user-errors.js';

export const Role = Object.fromEntries(ROLES.map((role) => [role, role])) as { [Each in RoleName]: Each };
registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may be; one person may be several.',
  valuesConfig: {
    PATIENT: { description: 'Asks for consultations. Every account is one.' },
    PRACTITIONER: { description: 'Manages a listing and answers requests.' },
    CLINIC_MANAGER: { description: "Manages a clinic's shared facts." },
    PARTNER: { description: 'Queries the directory for its own users.' },
    OPERATOR: { description: 'Staff of the directory.' },
  },
});

@ObjectType({ implements: Node, description: 'Someone who signs in. Only they themselves see it.' })
export class Account extends Node {
  @Field(() => EmailAddressScalar, { description: 'Their email address, which they have confirmed.' })
  email: string;

  @Field(() => [Role], { description: 'What the account may be.' })
  roles: RoleName[];

  constructor(
    readonly key: string,
    email: string,
    roles: readonly RoleName[],
  ) {
    super();
    this.id = toGlobalId('Account', key);
    this.email = email;
    this.roles = [...roles];
  }
}

@ObjectType({ description: 'The asker, as they signed in.' })
export class Viewer {
  @Field(() => Account, { description: 'Who they are.' })
  account: Account;

  @Field({
    description:
      'Whether the second step comes next: their roles ask for it, or the account has one, and it was not shown.',
  })
  needsSecondFactor: boolean;

  @Field({ description: 'Whether the account has a second factor: an authenticator app or a passkey.' })
  hasSecondFactor: boolean;

  @Field({ description: 'Whether this sign-in showed it.' })
  secondFactorPassed: boolean;

  @Field(() => DateTimeScalar, { description: 'Until when this sign-in may change how one signs in.' })
  freshUntil: string;

  constructor(given: Viewer) {
    this.account = given.account;
    this.needsSecondFactor = given.needsSecondFactor;
    this.hasSecondFactor = given.hasSecondFactor;
    this.secondFactorPassed = given.secondFactorPassed;
    this.freshUntil = given.freshUntil;
  }
}

@ObjectType({ implements: UserError, description: 'No one is signed in here.' })
export class SignInNeeded extends UserError {
  readonly __typename = 'SignInNeeded';

  constructor(message = 'Please sign in first.') {
    super();
    this.message = message;
  }
}

@ObjectType({ implements: UserError, description: 'The sign-in was too long ago to change how one signs in.' })
export class FreshSignInNeeded extends UserError {
  readonly __typename = 'FreshSignInNeeded';

  constructor(message = 'Please sign in again first. It keeps anyone who finds this screen open from changing it.') {
    super();
    this.message = message;
  }
}

@ObjectType({ implements: UserError, description: 'The second factor has to be shown first.' })
export class SecondFactorNeeded extends UserError {
  readonly __typename = 'SecondFactorNeeded';

  constructor(message = 'Please show your second factor first.') {
    super();
    this.message = message;
  }
}

@ObjectType({
  implements: UserError,
  description:
    'Signing in did not work. The answer is the same for every reason, and whether or not there is an account.',
})
export class SignInNotAccepted extends UserError {
  readonly __typename = 'SignInNotAccepted';

  constructor(message: string) {
    super();
    this.message = message;
  }
}

@ObjectType({ implements: UserError, description: 'The code is wrong, was already used, or has expired.' })
export class SecondFactorNotAccepted extends UserError {
  readonly __typename = 'SecondFactorNotAccepted';

  constructor(message = 'That code did not work. Type the one that your app shows now.') {
    super();
    this.message = message;
  }
}

@ObjectType({ description: 'A link is on its way to the address that was typed, no matter whose it is.' })
export class SignInLinkSent {
  readonly __typename = 'SignInLinkSent';

  @Field(() => Int, { description: 'For how many minutes the link works.' })
  minutes: number;

  constructor(minutes: number) {
    this.minutes = minutes;
  }
}

@ObjectType({ description: 'Signed in: the session went to the browser as a cookie that no script reads.' })
export class SignedIn {
  readonly __typename = 'SignedIn';

  @Field(() => Account, { description: 'Who signed in.' })
  account: Account;

  @Field(() => String, { nullable: true, description: 'Where they wanted to go: a path on this site.' })
  goesTo: string | null;

  @Field({ description: 'Whether the second step comes next: their roles ask for it, or the account has one.' })
  needsSecondFactor: boolean;

  constructor(account: Account, goesTo: string | null, needsSecondFactor: boolean) {
    this.account = account;
    this.goesTo = goesTo;
    this.needsSecondFactor = needsSecondFactor;
  }
}

@ObjectType({ description: 'It was done.' })
export class AccountChanged {
  readonly __typename = 'AccountChanged';

  @Field({ description: 'A sentence for the person at the screen.' })
  message: string;

  constructor(message: string) {
    this.message = message;
  }
}

export const RequestSignInLinkResult = createUnionType({
  name: 'RequestSignInLinkResult',
  description: 'Whether a link is on its way: the same for every address.',
  types: () => [SignInLinkSent, InvalidInput, TooManyRequests] as const,
});
export type RequestSignInLinkResult = SignInLinkSent | InvalidInput | TooManyRequests;

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Signed in, or not.',
  types: () => [SignedIn, SignInNotAccepted, TooManyRequests] as const,
});
export type SignInResult = SignedIn | SignInNotAccepted | TooManyRequests;

export const ChangeAccountResult = createUnionType({
  name: 'ChangeAccountResult',
  description: 'Whether an account was changed, or what has to come first.',
  types: () =>
    [
      AccountChanged,
      SignInNeeded,
      FreshSignInNeeded,
      SecondFactorNeeded,
      SecondFactorNotAccepted,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type ChangeAccountResult =
  | AccountChanged
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | SecondFactorNotAccepted
  | NotFound
  | InvalidInput
  | TooManyRequests;
