import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DatedKind } from '../../catalog/dated/dated-tables.js';
import { Prescribing } from '../../catalog/words.js';
import { DeskCheckKind } from '../checks/check-kinds.js';

export const DatedAct = { ADD: 'ADD', END: 'END', CORRECT: 'CORRECT', WITHDRAW: 'WITHDRAW' } as const;
export type DatedAct = (typeof DatedAct)[keyof typeof DatedAct];
registerEnumType(DatedAct, {
  name: 'DatedAct',
  description: 'What is done to a dated line.',
  valuesConfig: {
    ADD: { description: 'A new line holds from a day on.' },
    END: { description: 'The line gets its last day.' },
    CORRECT: { description: 'The line was wrong, and is corrected.' },
    WITHDRAW: { description: 'The line should never have been there.' },
  },
});

export const DatedReason = {
  RULE_CHANGED: 'RULE_CHANGED',
  SERVICE_CHANGED: 'SERVICE_CHANGED',
  MISTAKE: 'MISTAKE',
  CHECKED_AGAIN: 'CHECKED_AGAIN',
} as const;
export type DatedReason = (typeof DatedReason)[keyof typeof DatedReason];
registerEnumType(DatedReason, {
  name: 'DatedReason',
  description: 'Why a dated line is edited.',
  valuesConfig: {
    RULE_CHANGED: { description: 'A law, a rule or a waiver changed, or will.' },
    SERVICE_CHANGED: { description: 'The help line or the insurer changed, or will.' },
    MISTAKE: { description: 'We had it wrong.' },
    CHECKED_AGAIN: { description: 'It was checked at its source again.' },
  },
});

/** What is typed stays a string until it is read: a day that is none gets an answer beside its field. */
@InputType({ description: 'An edit of a dated line. Which fields count depends on the kind and on what is done.' })
export class DatedEditInput {
  @Field(() => DatedKind, { description: 'What the line is about.' })
  kind: DatedKind;

  @Field(() => DatedAct, { description: 'What is done.' })
  act: DatedAct;

  @Field(() => String, { nullable: true, description: 'Which line; null for a new one about something new.' })
  key?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of that line as it was seen; null for a new line.' })
  version?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a new line: whether the one that holds on the day before then ends. Null is no.',
  })
  succeeds?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The first day it holds: "2027-01-01".' })
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day it holds; null or empty: until further notice.' })
  effectiveTo?: string | null;

  @Field(() => String, { nullable: true, description: 'A state’s code; null or empty: the whole country.' })
  jurisdiction?: string | null;

  @Field(() => String, { nullable: true, description: 'A profession’s slug.' })
  profession?: string | null;

  @Field(() => Prescribing, { nullable: true, description: 'What the profession may prescribe.' })
  prescribing?: Prescribing | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether remote prescribing is allowed.' })
  allows?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the rule says, in a sentence or two.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'What the help line, the insurer or the register is called.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'A help line’s number for a link that calls: "+18005550100".' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'What to dial.' })
  dial?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to text, and what word to send.' })
  textTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Its page.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'When someone answers.' })
  availability?: string | null;

  @Field(() => String, { nullable: true, description: 'Languages it answers in: "en, es".' })
  languages?: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is for.' })
  forWhom?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether anyone thinking of suicide can reach a person there at any hour.',
  })
  answersDanger?: boolean | null;

  @Field(() => String, { nullable: true, description: 'When we last checked that it answers as described.' })
  checkedOn?: string | null;

  @Field(() => DeskCheckKind, { nullable: true, description: 'What is checked in a register.' })
  looksUp?: DeskCheckKind | null;

  @Field(() => DatedReason, { nullable: true, description: 'Why.' })
  reason?: DatedReason | null;

  @Field(() => String, { nullable: true, description: 'Why, in words of the operator’s own: 3 to 1000 characters.' })
  words?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is based on: the law, letter or page, 3 to 300 characters.',
  })
  citation?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to read it; null or empty: nowhere public.' })
  sourceUrl?: string | null;
}

@InputType({ description: 'An edit of a dated line that was previewed.' })
export class SaveDatedEditInput {
  @Field(() => DatedEditInput, { description: 'What is done.' })
  edit: DatedEditInput;

  @Field({ description: 'The token of its preview: if lines of this kind were edited since, nothing is stored.' })
  token: string;
}
