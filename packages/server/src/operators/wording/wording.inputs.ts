import { Field, InputType } from 'type-graphql';
import { WordingDecision, WordingReason } from './wording-decisions.js';

@InputType({ description: 'What an operator decides about flagged wording, and why.' })
export class DecideWordingReviewInput {
  @Field({ description: 'Which.' })
  key: string;

  @Field(() => WordingDecision, { description: 'What is decided.' })
  decision: WordingDecision;

  @Field(() => WordingReason, { nullable: true, description: 'Why; one of those that fit the decision.' })
  reason?: WordingReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'For the practitioner to read, at most 2000 characters. Needed to send it back.',
  })
  answer?: string | null;
}
