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

  @Field(() => [ScreeningAnswerInput], { description: 'Any question may be left out but the danger question.' })
  answers: ScreeningAnswerInput[];
}

@InputType({ description: 'Answers to look at before sending.' })
export class CheckScreeningInput {
  @Field(() => [String], { defaultValue: [], description: 'Catalog words of the methods thought of; empty: all.' })
  deliveryMethods: string[];

  @Field(() => ScreeningAnswersInput, { description: 'What was answered so far.' })
  screening: ScreeningAnswersInput;

  @Field(() => AgeBand, { nullable: true, description: "The patient's age, when it was said: it can be a flag too." })
  ageBand?: AgeBand | null;

  @Field({
    defaultValue: false,
    description: 'Whether it is filled in for somebody else: what is said of them says "they".',
  })
  forSomebodyElse: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What whoever is asked is called, for what is said of them: "Ana". Null: nobody was chosen yet.',
  })
  askedName?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Everything written so far, in any order: danger is heard in it, as it will be when it is sent.',
  })
  words: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What continueWith gave, after "I am safe, continue", for the same answer and words; never stored.',
  })
  safeAcknowledgement?: string | null;
}
