import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import type { KeyKind as Kind } from './keys/key-text.js';

export const PartnerKeyKind = {
  TEST: 'TEST',
  LIVE: 'LIVE',
  PUBLISHABLE: 'PUBLISHABLE',
  PUBLISHABLE_TEST: 'PUBLISHABLE_TEST',
} as const satisfies { [Each in Kind]: Each };
export type PartnerKeyKind = Kind;
registerEnumType(PartnerKeyKind, {
  name: 'PartnerKeyKind',
  description: 'What a key opens.',
  valuesConfig: {
    TEST: { description: 'Invented listings, to try things on.' },
    LIVE: { description: 'The directory, from a server of the partner.' },
    PUBLISHABLE: { description: 'The directory, from pages of the origins it is bound to. It only reads.' },
    PUBLISHABLE_TEST: {
      description:
        'Invented listings, from pages of the origins it is bound to, this machine’s own among them. It only reads.',
    },
  },
});

@InputType({ description: 'Who wants to query the directory.' })
export class BecomePartnerInput {
  @Field({ description: 'The organisation, at most 120 characters.' })
  organisation: string;

  @Field({ description: 'Its site: an https address.' })
  site: string;

  @Field({ description: 'What it wants to do with the directory, at most 1000 characters.' })
  purpose: string;
}

@InputType({ description: 'Agreement to the terms of data use, and a request for live keys.' })
export class AskForLiveKeysInput {
  @Field({ description: 'The version of the terms that was read.' })
  version: string;

  @Field({ description: 'Whether they agree.' })
  agree: boolean;

  @Field(() => BecomePartnerInput, {
    nullable: true,
    description:
      'Who they are and what they use the directory for, as the operator will read it. Null: unchanged. While live keys are asked for or approved, other words are refused here; use changePartnerWords for them.',
  })
  words?: BecomePartnerInput | null;
}

@InputType({ description: 'What a partner should be called, its site and its purpose.' })
export class ChangePartnerWordsInput {
  @Field(() => BecomePartnerInput, {
    nullable: true,
    description: 'All of the words. Null: withdraws what was asked for and not decided yet.',
  })
  words?: BecomePartnerInput | null;
}

@InputType({ description: 'A key to make.' })
export class MakePartnerKeyInput {
  @Field(() => PartnerKeyKind, { nullable: true, description: 'What it is to open.' })
  kind?: PartnerKeyKind | null;

  @Field({
    description:
      'A name for its owner to recognize it by, at most 60 characters; no other working key has the same name.',
  })
  name: string;

  @Field(() => [String], { description: 'What it may be used for: "directory:read".' })
  scopes: string[];

  @Field(() => [String], { description: 'The origins of pages that may show it: "https://example.org". At most ten.' })
  origins: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'In how many days it expires: 1 to 730. Null: it works until it is revoked.',
  })
  expiresInDays?: number | null;
}

@InputType({ description: 'The moment a partner’s test keys treat as now.' })
export class SetSandboxClockInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on; within a year. Null: the real time.' })
  at?: string | null;
}

@InputType({ description: 'A key to revoke.' })
export class RevokePartnerKeyInput {
  @Field({ description: 'Which one, by its key.' })
  key: string;
}
