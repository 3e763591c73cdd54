import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FreshSignInNeeded, SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { DateScalar, DateTimeScalar, JurisdictionScalar } from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../platform/graphql/user-errors.js';
import { KEPT_DAYS } from './claim-retention.js';
import type { ClaimState as State } from './claim-states.js';
import type { StoredClaim } from './claim.repository.js';
import { signOf } from './claim-sign.js';
import { nameInWords } from './name-in-words.js';

export const ListingClaimState = {
  CODE: 'CODE',
  LOOK_UP: 'LOOK_UP',
  CONFIRM: 'CONFIRM',
  WAITING: 'WAITING',
  DISPUTED: 'DISPUTED',
  COMPLETED: 'COMPLETED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const satisfies { [Each in State]: Each };
registerEnumType(ListingClaimState, {
  name: 'ListingClaimState',
  description: 'The status of a claim.',
  valuesConfig: {
    CODE: { description: 'Waiting for the code that was emailed.' },
    LOOK_UP: { description: 'Waiting for an operator to check the licence.' },
    CONFIRM: { description: 'Waiting for another operator.' },
    WAITING: { description: 'Everyone who could lose something has 72 hours to say no.' },
    DISPUTED: { description: 'Someone said no: it is frozen until two operators have decided.' },
    COMPLETED: { description: 'The person who claimed the listing manages it.' },
    REFUSED: { description: 'An operator refused it.' },
    WITHDRAWN: { description: 'The person who made it withdrew it.' },
    EXPIRED: { description: 'Its code was not shown in time.' },
  },
});

export const ClaimStep = {
  SHOW_CODE: 'SHOW_CODE',
  NEW_CODE: 'NEW_CODE',
  ASK_OPERATORS: 'ASK_OPERATORS',
  WITHDRAW: 'WITHDRAW',
} as const;
export type ClaimStep = (typeof ClaimStep)[keyof typeof ClaimStep];
registerEnumType(ClaimStep, {
  name: 'ClaimStep',
  description: 'What the person who made a claim may do.',
  valuesConfig: {
    SHOW_CODE: { description: 'Type the code that was emailed.' },
    NEW_CODE: { description: 'Have another code emailed.' },
    ASK_OPERATORS: { description: 'Have operators find an address at an official source.' },
    WITHDRAW: { description: 'Withdraw the claim.' },
  },
});

@ObjectType({ description: 'A person as the national registry lists them, or a listing of ours with a number.' })
export class RegistryEntryFound {
  @Field({ description: 'Lets the asker open it again for an hour: the number alone opens nothing.' })
  key: string;

  @Field({ description: 'The national number.' })
  npi: string;

  @Field({ description: 'As the registry writes it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Letters after the name, as listed; null: none.' })
  credentials: string | null;

  @Field(() => String, { nullable: true, description: 'Where they practise; null when not listed.' })
  city: string | null;

  @Field(() => JurisdictionScalar, { nullable: true, description: 'The state; null: outside the United States.' })
  region: string | null;

  @Field(() => [String], { description: 'Professions of ours that are listed, by name.' })
  professions: string[];

  @Field(() => DateScalar, { nullable: true, description: 'When the registry last changed it; null when not listed.' })
  updatedOn: string | null;

  @Field({ description: 'Whether the registry lists the number; false: only a listing of ours has it.' })
  isInRegistry: boolean;

  @Field({ description: 'Whether someone already manages a listing with this number.' })
  isKept: boolean;

  @Field({ description: 'Whether the asker manages it.' })
  isYours: boolean;

  @Field({ description: 'Whether a listing with this number has an address to which a code can go.' })
  hasAddressOnFile: boolean;

  constructor(given: RegistryEntryFound) {
    Object.assign(this, given);
  }
}

@ObjectType({ description: 'Entries under a name. At most 20: for a common name, give more of it.' })
export class RegistryEntryMatches {
  @Field(() => [RegistryEntryFound], { description: 'By given name.' })
  nodes: RegistryEntryFound[];

  @Field({ description: 'Whether there are more than are shown.' })
  hasMore: boolean;

  @Field(() => Int, { nullable: true, description: 'Asked too often: seconds to wait; null: the search was made.' })
  retryAfterSeconds: number | null;

  constructor(given: RegistryEntryMatches) {
    Object.assign(this, given);
  }
}

@ObjectType({ description: 'That someone asks to manage what the registry lists about them. Only they see it.' })
export class ListingClaim {
  readonly __typename = 'ListingClaim';

  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'The number of the entry.' })
  npi: string;

  @Field({ description: 'Who the entry is about.' })
  name: string;

  @Field(() => ListingClaimState, { description: 'Its current status.' })
  state: State;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  begunAt: Date;

  @Field({ description: 'Two letters that the email with its code also shows: the code is for no other claim.' })
  sign: string;

  @Field({ description: 'Whether operators find an address at an official source, because none on file is read.' })
  operatorsFindAddress: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the code was shown; null: it was not yet.' })
  codeShownAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the licence was looked up; null: it was not yet.' })
  lookedUpAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When another operator agreed; null: none did yet.' })
  confirmedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the code has to be shown; null: not now.' })
  expiresAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it completes unless someone says no; null: not now.',
  })
  waitsUntil: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it is open.' })
  endedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is erased; null: it is open, or completed.' })
  erasedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why an operator refused it: a word of a list; null: none did.' })
  why: string | null;

  @Field(() => [ClaimStep], { description: 'What the claimant may do now.' })
  mayNow: ClaimStep[];

  constructor(readonly stored: StoredClaim) {
    this.key = toGlobalId('ListingClaim', stored.id);
    this.npi = stored.npi;
    this.name = `${nameInWords(stored.givenName)} ${nameInWords(stored.familyName)}`;
    this.state = stored.state;
    this.begunAt = stored.begunAt;
    this.sign = signOf(stored.id);
    this.operatorsFindAddress = stored.codeRoute === 'OFFICIAL';
    this.codeShownAt = stored.codeShownAt;
    this.lookedUpAt = stored.lookedUpAt;
    this.confirmedAt = stored.confirmedAt;
    this.expiresAt = stored.expiresAt;
    this.waitsUntil = stored.state === 'WAITING' ? stored.waitsUntil : null;
    this.endedAt = stored.endedAt;
    this.erasedAt = stored.state === 'COMPLETED' ? null : stored.endedAt && erasureOf(stored.endedAt);
    this.why = stored.state === 'REFUSED' ? stored.why : null;
    this.mayNow = stepsNow(stored);
  }
}

function erasureOf(endedAt: Date): Date {
  return new Date(endedAt.getTime() + KEPT_DAYS * 86_400_000);
}

/** Where no letter came, or nobody reads that address any more, operators find one themselves. */
export function stepsNow({ state, codeRoute, endedAt }: StoredClaim): ClaimStep[] {
  const ofCode: readonly ClaimStep[] = state === 'CODE' ? ['SHOW_CODE', 'NEW_CODE'] : [];
  const ofRoad: readonly ClaimStep[] = state === 'CODE' && codeRoute === 'ON_FILE' ? ['ASK_OPERATORS'] : [];
  return [...ofCode, ...ofRoad, ...(endedAt === null ? (['WITHDRAW'] as const) : [])];
}

@ObjectType({ implements: UserError, description: 'The code is wrong or has expired.' })
export class ClaimCodeNotAccepted extends UserError {
  readonly __typename = 'ClaimCodeNotAccepted';

  @Field(() => Int, { description: 'How many tries are left with this code; 0: ask for another.' })
  attemptsLeft: number;

  constructor(attemptsLeft: number) {
    super();
    this.attemptsLeft = attemptsLeft;
    this.message =
      attemptsLeft > 0
        ? 'That is not the code we emailed. Look at the newest email, and try again.'
        : 'That code no longer works. Ask for another one.';
  }
}

@ObjectType({ implements: UserError, description: 'It cannot be done now, and why.' })
export class ClaimNotPossible extends UserError {
  readonly __typename = 'ClaimNotPossible';

  constructor(message: string) {
    super();
    this.message = message;
  }
}

@ObjectType({ description: 'The entry is gone, and no import brings it back.' })
export class EntryTakenDown {
  readonly __typename = 'EntryTakenDown';

  @Field({ description: 'A sentence for the person at the screen.' })
  message: string;

  constructor() {
    this.message = 'It is gone for good.';
  }
}

export const ListingClaimResult = createUnionType({
  name: 'ListingClaimResult',
  description: 'The claim as it is now, or what prevented it.',
  types: () =>
    [
      ListingClaim,
      ClaimCodeNotAccepted,
      ClaimNotPossible,
      SignInNeeded,
      FreshSignInNeeded,
      SecondFactorNeeded,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type ListingClaimResult =
  | ListingClaim
  | ClaimCodeNotAccepted
  | ClaimNotPossible
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;

export const TakeDownEntryResult = createUnionType({
  name: 'TakeDownEntryResult',
  description: 'Whether an entry is gone, or what prevented it.',
  types: () =>
    [
      EntryTakenDown,
      ClaimNotPossible,
      SignInNeeded,
      FreshSignInNeeded,
      SecondFactorNeeded,
      NotFound,
      TooManyRequests,
    ] as const,
});
export type TakeDownEntryResult =
  | EntryTakenDown
  | ClaimNotPossible
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | NotFound
  | TooManyRequests;
