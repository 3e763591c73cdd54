import { Field, InputType } from 'type-graphql';
import { AgeBand } from '../words.js';

@InputType({ description: 'The answer to one question.' })
export class ScreeningAnswerInput {
  @Field({ description: "The question's key." })
  key: string;

  @Field(() => [String], { description: 'The values of the chosen options; empty: skipped.' })
  values: string[];
}

@InputType({ description: 'Answers to one version of the safety screen.' })
export class ScreeningAnswersInput {
  @Field({ description: 'The version the questions came from.' })
  version: string;

  @Field(() => [ScreeningAnswerInput], { description: 'Any question except the danger question may be left out.' })
  answers: ScreeningAnswerInput[];
}

@InputType({ description: 'Answers to look at before sending.' })
export class CheckScreeningInput {
  @Field(() => [String], {
    defaultValue: [],
    description: 'Catalog slugs of the methods they have in mind; empty for all.',
  })
  deliveryMethods: string[];

  @Field(() => ScreeningAnswersInput, { description: 'What was answered so far.' })
  screening: ScreeningAnswersInput;

  @Field(() => AgeBand, { nullable: true, description: "The patient's age, if given: it can be a flag too." })
  ageBand?: AgeBand | null;

  @Field({
    defaultValue: false,
    description: 'Whether it is filled in for someone else: the wording then says "they".',
  })
  forSomebodyElse: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the practitioner to be asked, for use in the wording: "Ana". Null when no one has been chosen yet.',
  })
  askedName?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Everything written so far, in any order: it is checked for danger, as it will be when it is sent.',
  })
  words: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The continueWith value, after "I am safe, continue", for the same answer and words; never stored.',
  })
  safeAcknowledgement?: string | null;
}
