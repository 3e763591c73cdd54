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

@InputType({ description: 'A yes to the terms of data use, and the wish for live keys.' })
export class AskForLiveKeysInput {
  @Field({ description: 'The version of the terms that was read.' })
  version: string;

  @Field({ description: 'Whether they agree.' })
  agree: boolean;

  @Field(() => BecomePartnerInput, {
    nullable: true,
    description:
      'Who they are and what for, as the operator is to read it. Null: as it stands. While live keys are asked for or approved other words are refused here: changePartnerWords is for them.',
  })
  words?: BecomePartnerInput | null;
}

@InputType({ description: 'What a partner is to be called, its site and what for.' })
export class ChangePartnerWordsInput {
  @Field(() => BecomePartnerInput, {
    nullable: true,
    description: 'The words, all of them. Null: what was asked for and not decided yet is taken back.',
  })
  words?: BecomePartnerInput | null;
}

@InputType({ description: 'A key to make.' })
export class MakePartnerKeyInput {
  @Field(() => PartnerKeyKind, { nullable: true, description: 'What it is to open.' })
  kind?: PartnerKeyKind | null;

  @Field({ description: 'By which its owner knows it again, at most 60 characters; no other working key has it.' })
  name: string;

  @Field(() => [String], { description: 'What it may be used for: "directory:read".' })
  scopes: string[];

  @Field(() => [String], { description: 'Where pages stand that may show it: "https://example.org". At most ten.' })
  origins: string[];

  @Field(() => Int, { nullable: true, description: 'In how many days it ends: 1 to 730. Null: when it is revoked.' })
  expiresInDays?: number | null;
}

@InputType({ description: 'What a partner’s test keys take for now.' })
export class SetSandboxClockInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on; within a year. Null: the real time.' })
  at?: string | null;
}

@InputType({ description: 'A key to revoke.' })
export class RevokePartnerKeyInput {
  @Field({ description: 'Which, by what names it.' })
  key: string;
}
