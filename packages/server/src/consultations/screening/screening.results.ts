import { Field, ObjectType } from 'type-graphql';
import { DeliveryMethod } from '../../catalog/delivery-method.results.js';
import { Precaution } from '../../catalog/precaution.results.js';
import { UserError } from '../../platform/graphql/user-errors.js';
import { ScreeningQuestionKind } from '../words.js';
import { LeftOpenAnswer } from './left-open.js';
import { ScreeningOutcomeKind } from './screen-answers.js';
import type { QuestionKind } from './screening-version.js';

@ObjectType({ description: 'One answer that can be chosen.' })
export class ScreeningOption {
  @Field({ description: 'The value to send when it is chosen.' })
  value: string;

  @Field({ description: 'The text to show.' })
  label: string;
}

@ObjectType({ description: 'One question of the safety screen: one page.' })
export class ScreeningQuestion {
  @Field({ description: 'The key to send its answer under.' })
  key: string;

  @Field({ description: 'The question.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Why it is asked; null when no reason is given.' })
  help: string | null;

  @Field(() => ScreeningQuestionKind, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => [ScreeningOption], { description: 'The answers, in order.' })
  options: ScreeningOption[];

  @Field(() => String, {
    nullable: true,
    description: '"key=VALUE": asked only when the earlier answer under that key includes that value; null: always.',
  })
  showWhen: string | null;
}

@ObjectType({ description: 'The safety screen: questions, danger first. It gives no verdict.' })
export class ScreeningForm {
  @Field({ description: 'Send it with the answers.' })
  version: string;

  @Field(() => [ScreeningQuestion], { description: 'In the order they are asked.' })
  questions: ScreeningQuestion[];
}

@ObjectType({ description: 'A question that was left for the talk.' })
export class LeftOpen {
  @Field({ description: "The question's stable key." })
  key: string;

  @Field(() => LeftOpenAnswer, { description: 'How it was left open.' })
  answer: LeftOpenAnswer;

  @Field({ description: 'The question, as it was asked.' })
  question: string;

  @Field({ description: 'What it is about, in a few words: "your heart and blood vessels".' })
  about: string;

  @Field(() => String, { nullable: true, description: 'Why it is asked; null when no reason was given.' })
  why: string | null;

  @Field(() => [Precaution], {
    description: 'What the question asks about, with what each precaution is based on; empty when there is none.',
  })
  precautions: Precaution[];
}

@ObjectType({ description: 'Something to talk about first; never a verdict about a person.' })
export class ScreeningFlag {
  @Field({ description: 'Its stable key.' })
  code: string;

  @Field(() => Precaution, {
    nullable: true,
    description: 'What it is about; null when it is not about a single precaution.',
  })
  precaution: Precaution | null;

  @Field(() => ScreeningOutcomeKind, { description: 'What it means for the request.' })
  outcome: ScreeningOutcomeKind;

  @Field({ description: 'What both sides read: what was said, why it matters, what that is based on, what happens.' })
  explanation: string;

  @Field(() => LeftOpen, {
    nullable: true,
    description:
      'The question that this flag leaves open, because "not sure" or "in person" was among its answers; null: the flag is about something that was said.',
  })
  leftOpen: LeftOpen | null;
}

@ObjectType({ description: 'What the answers give reason to talk about. It gives no verdict.' })
export class ScreeningOutcome {
  readonly __typename = 'ScreeningOutcome';

  @Field(() => [ScreeningFlag], { description: 'Safety first, then methods taken off, then what to talk about.' })
  flags: ScreeningFlag[];

  @Field(() => [DeliveryMethod], { description: 'Methods that a label says must not be given.' })
  removedMethods: DeliveryMethod[];

  @Field({ description: 'One or two sentences for the patient.' })
  summary: string;
}

@ObjectType({
  implements: UserError,
  description: 'The danger question was not answered, or the version is not known.',
})
export class ScreeningRequired extends UserError {
  readonly __typename = 'ScreeningRequired';

  @Field(() => [String], { description: 'What is missing: the key of the danger question, or "version".' })
  missing: string[];

  constructor(missing: string[]) {
    super();
    this.missing = missing;
    this.message = missing.includes('version')
      ? 'The questions have changed since you opened the page. Please look through them again.'
      : 'Please answer the first question. "I’d rather not say" is an answer too.';
  }
}
