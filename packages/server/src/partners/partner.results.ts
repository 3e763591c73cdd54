import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { FreshSignInNeeded, SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { Node } from '../platform/graphql/node.js';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../platform/graphql/user-errors.js';
import { kindsForTests } from './keys/key-text.js';
import type { StoredKey } from './keys/key.repository.js';
import { PartnerKeyKind } from './partner.inputs.js';
import type { PartnerReason as Reason } from './partner.policy.js';
import type { LiveState, StoredPartner } from './partner.repository.js';
import type { PastDecision } from './past-decisions.js';

export const PartnerLive = {
  NOT_ASKED: 'NOT_ASKED',
  ASKED: 'ASKED',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
  ENDED: 'ENDED',
} as const satisfies { [Each in LiveState]: Each };
export type PartnerLive = LiveState;
registerEnumType(PartnerLive, {
  name: 'PartnerLive',
  description: "A partner's status on the way to live keys.",
  valuesConfig: {
    NOT_ASKED: { description: 'They have test keys.' },
    ASKED: { description: 'They agreed to the terms, and an operator is reviewing it.' },
    APPROVED: { description: 'They may make live keys.' },
    REFUSED: { description: 'An operator said no. They may ask again.' },
    ENDED: { description: 'An operator ended their live keys. They may ask again.' },
  },
});

export const PartnerReason = {
  NOT_CLEAR: 'NOT_CLEAR',
  NOT_THE_NAME: 'NOT_THE_NAME',
  NOT_THE_SITE: 'NOT_THE_SITE',
  AGAINST_TERMS: 'AGAINST_TERMS',
  THEIR_WISH: 'THEIR_WISH',
} as const satisfies { [Each in Reason]: Each };
export type PartnerReason = Reason;
registerEnumType(PartnerReason, {
  name: 'PartnerReason',
  description: 'Why operators said no to a partner.',
  valuesConfig: {
    NOT_CLEAR: { description: 'It is not clear what they want to do.' },
    NOT_THE_NAME: { description: 'Their name could be mistaken for someone else’s.' },
    NOT_THE_SITE: { description: 'The site they named does not exist, or is not theirs.' },
    AGAINST_TERMS: { description: 'What they do is against the terms.' },
    THEIR_WISH: { description: 'They asked for this.' },
  },
});

@ObjectType({ description: 'A key of a partner, without its text, which was shown once. Only the partner sees it.' })
export class PartnerKey {
  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => PartnerKeyKind, { description: 'What it opens.' })
  kind: PartnerKeyKind;

  @Field({ description: 'Its name, for its owner to recognize it by.' })
  name: string;

  @Field({ description: 'The last four letters of its text.' })
  ending: string;

  @Field(() => [String], { description: 'What it may be used for.' })
  scopes: string[];

  @Field(() => [String], { description: 'The origins of pages that may show it; for a secret key, none means any.' })
  origins: string[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself; null: it does not.' })
  expiresAt: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was last used on, in UTC; null: never.' })
  lastUsedOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt: Date | null;

  @Field({ description: 'Whether it opens anything now.' })
  works: boolean;

  constructor(stored: StoredKey, partner: Pick<StoredPartner, 'live'>, now: number) {
    this.key = toGlobalId('PartnerKey', stored.id);
    this.kind = stored.kind;
    this.name = stored.name;
    this.ending = stored.ending;
    this.scopes = [...stored.scopes];
    this.origins = [...stored.origins];
    this.madeAt = stored.madeAt;
    this.expiresAt = stored.expiresAt;
    this.lastUsedOn = stored.lastUsedOn;
    this.revokedAt = stored.revokedAt;
    const isOver = stored.expiresAt !== null && stored.expiresAt.getTime() <= now;
    this.works = !stored.revokedAt && !isOver && (kindsForTests.includes(stored.kind) || partner.live === 'APPROVED');
  }
}

@ObjectType({
  description:
    'What a partner asks to go by instead of what an operator said yes to. For the partner itself, and for operators.',
})
export class PartnerOtherWords {
  @Field({ description: 'The new name of the organisation.' })
  name: string;

  @Field({ description: 'Its new site.' })
  site: string;

  @Field({ description: 'What it will be used for, in its own words.' })
  purpose: string;

  @Field(() => DateTimeScalar, { description: 'When it asked.' })
  askedAt: Date;

  /** Null: it does not ask. */
  static of({ otherWords, wordsAskedAt }: StoredPartner): PartnerOtherWords | null {
    if (!otherWords || !wordsAskedAt) return null;
    const { organisation: name, site, purpose } = otherWords;
    return Object.assign(new PartnerOtherWords(), { name, site, purpose, askedAt: wordsAskedAt });
  }
}

@ObjectType({ implements: Node, description: 'An organisation that queries the directory. Only it itself sees it.' })
export class Partner extends Node {
  @Field({ description: 'What the organisation is called.' })
  name: string;

  @Field({ description: 'Its site.' })
  site: string;

  @Field({ description: 'What it wants to do with the directory, in its own words.' })
  purpose: string;

  @Field(() => DateTimeScalar, { description: 'Since when it is a partner.' })
  joinedAt: Date;

  @Field(() => PartnerLive, { description: 'Its status on the way to live keys.' })
  live: PartnerLive;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it asked for live keys; null: it did not.' })
  liveAskedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an operator decided; null: none did.' })
  liveDecidedAt: Date | null;

  @Field(() => PartnerReason, { nullable: true, description: 'Why it has no live keys; null: no operator said no.' })
  liveReason: PartnerReason | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When an operator ended its live keys: within a day of that, what it shows of the directory must be taken down, and must stay down until an operator says yes again. Null: none did, it has them again, or it never made one.',
  })
  liveEndedAt: Date | null;

  @Field(() => PartnerOtherWords, {
    nullable: true,
    description:
      'What it asks to go by instead, with live keys: nothing changes before an operator says yes. Null: nothing is asked for.',
  })
  otherWords: PartnerOtherWords | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When an operator said no to other words that it asked for; null: none did, or one decided something since.',
  })
  wordsRefusedAt: Date | null;

  @Field(() => PartnerReason, { nullable: true, description: 'Why; null: no operator said no to them.' })
  wordsReason: PartnerReason | null;

  @Field(() => String, { nullable: true, description: 'The newest version of the terms it agreed to; null: to none.' })
  agreedVersion: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it agreed to that; null: to none.' })
  agreedAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment its test keys treat as now; null: the real time.',
  })
  sandboxNow: Date | null;

  @Field(() => [PartnerKey], {
    description: 'Its keys: the working ones, then the newest of the others. At most fifty.',
  })
  keys: PartnerKey[];

  constructor(
    stored: StoredPartner,
    {
      liveEndedAt,
      wordsRefused,
    }: { readonly liveEndedAt: Date | null; readonly wordsRefused: Pick<PastDecision, 'at' | 'reason'> | null },
    keys: readonly StoredKey[],
    now: number,
  ) {
    super();
    this.id = toGlobalId('Partner', stored.id);
    this.name = stored.organisation;
    this.site = stored.site;
    this.purpose = stored.purpose;
    this.joinedAt = stored.joinedAt;
    this.live = stored.live;
    this.liveAskedAt = stored.liveAskedAt;
    this.liveDecidedAt = stored.liveDecidedAt;
    this.liveReason = stored.liveReason as PartnerReason | null;
    this.liveEndedAt = liveEndedAt;
    this.otherWords = PartnerOtherWords.of(stored);
    this.wordsRefusedAt = wordsRefused?.at ?? null;
    this.wordsReason = wordsRefused?.reason ?? null;
    this.agreedVersion = stored.agreedVersion;
    this.agreedAt = stored.agreedAt;
    this.sandboxNow =
      stored.clockAt && stored.clockSetAt
        ? new Date(stored.clockAt.getTime() + Math.max(0, now - stored.clockSetAt.getTime()))
        : null;
    this.keys = keys.map((key) => new PartnerKey(key, stored, now));
  }
}

@ObjectType({ description: 'A key that was made. Its text is shown only once and stored nowhere.' })
export class PartnerKeyMade {
  readonly __typename = 'PartnerKeyMade';

  @Field({ description: 'What is sent as "Authorization: Bearer ...".' })
  text: string;

  @Field(() => PartnerKey, { description: 'The key as it is kept.' })
  made: PartnerKey;

  constructor(text: string, made: PartnerKey) {
    this.text = text;
    this.made = made;
  }
}

@ObjectType({ implements: UserError, description: 'A partner has as many keys of the kind as they may.' })
export class TwoKeysAlready extends UserError {
  readonly __typename = 'TwoKeysAlready';

  constructor() {
    super();
    this.message = 'You have two keys of this kind: one in use, and one to replace it. Revoke one first.';
  }
}

@ObjectType({ implements: UserError, description: "Live keys need agreement to the terms and an operator's approval." })
export class NoLiveKeysYet extends UserError {
  readonly __typename = 'NoLiveKeysYet';

  constructor(message: string) {
    super();
    this.message = message;
  }
}

export const MakePartnerKeyResult = createUnionType({
  name: 'MakePartnerKeyResult',
  description: 'The key, or what prevented it.',
  types: () =>
    [
      PartnerKeyMade,
      TwoKeysAlready,
      NoLiveKeysYet,
      SignInNeeded,
      FreshSignInNeeded,
      SecondFactorNeeded,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type MakePartnerKeyResult =
  | PartnerKeyMade
  | TwoKeysAlready
  | NoLiveKeysYet
  | SignInNeeded
  | FreshSignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;
