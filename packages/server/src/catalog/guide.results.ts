import { Field, Int, ObjectType } from 'type-graphql';
import { GuideSection, Review } from './review.results.js';

@ObjectType({ description: 'A kind of therapy that helps make use of the experience.' })
export class IntegrationModality {
  @Field({ description: 'Its slug, in filters and URLs: "cbt".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field({ description: 'What it is, in one or two sentences.' })
  summary: string;

  @Field(() => [GuideSection], { description: 'The guide: what happens, how it goes alongside ketamine, what to ask.' })
  sections: GuideSection[];

  @Field(() => Review, { description: 'What the entry is based on and who reviewed it.' })
  reviewed: Review;
}

@ObjectType({ description: 'A step of care, from the first question to keeping well.' })
export class CarePhase {
  @Field({ description: 'Its slug: "dosing-session".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field({ description: 'What happens in it, in one or two sentences.' })
  summary: string;

  @Field(() => Int, { description: 'Its place in the order of care, from 1.' })
  position: number;

  @Field(() => [GuideSection], { description: 'The guide: what happens and what to ask.' })
  sections: GuideSection[];

  @Field(() => Review, { description: 'What the entry is based on and who reviewed it.' })
  reviewed: Review;
}

@ObjectType({ description: 'A guide across methods and conditions: cost, what is not known, questions to ask.' })
export class GuideTopic {
  @Field({ description: 'Its slug: "questions-to-ask".' })
  slug: string;

  @Field({ description: 'Its display title.' })
  name: string;

  @Field({ description: 'What it says, in one or two sentences.' })
  summary: string;

  @Field(() => [GuideSection], { description: 'Its parts in reading order; never empty.' })
  sections: GuideSection[];

  @Field(() => Review, { description: 'What the entry is based on and who reviewed it.' })
  reviewed: Review;
}
