import { Field, ObjectType } from 'type-graphql';
import { GuideSection, Review } from './review.results.js';

@ObjectType({ description: 'A condition that people seek ketamine treatment for.' })
export class Condition {
  @Field({ description: 'Its stable word in filters and addresses: "ptsd".' })
  slug: string;

  @Field({ description: 'Its name for people.' })
  name: string;

  @Field({ description: 'What it is, in plain words.' })
  summary: string;

  @Field({ description: 'What research says and does not say, without a promise.' })
  evidence: string;

  @Field(() => [GuideSection], { description: 'The guide: what was studied, limits, other care to ask about.' })
  sections: GuideSection[];

  @Field(() => Review, { description: 'What the entry rests on and who reviewed it.' })
  reviewed: Review;
}
