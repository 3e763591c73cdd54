import { Field, ObjectType } from 'type-graphql';
import { GuideSection, Review } from './review.results.js';

@ObjectType({ description: 'A condition that people seek ketamine treatment for.' })
export class Condition {
  @Field({ description: 'Its slug, in filters and URLs: "ptsd".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field({ description: 'What it is, in plain words.' })
  summary: string;

  @Field({ description: 'What research says and does not say, without a promise.' })
  evidence: string;

  @Field(() => [GuideSection], { description: 'The guide: what was studied, limits, other care to ask about.' })
  sections: GuideSection[];

  @Field(() => Review, { description: 'What the entry is based on and who reviewed it.' })
  reviewed: Review;
}
