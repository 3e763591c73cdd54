import { Field, Int, ObjectType } from 'type-graphql';
import { Condition } from './condition.results.js';
import { GuideSection, Review } from './review.results.js';
import { ApprovalStatus, CareSetting, ProductStatus } from './words.js';

@ObjectType({ description: 'What the FDA has said about one delivery method for one condition.' })
export class Approval {
  @Field(() => Condition, { description: 'The condition it is about.' })
  condition: Condition;

  @Field(() => ApprovalStatus, { description: 'Approved, off-label, or off-label and compounded.' })
  status: ApprovalStatus;

  @Field(() => String, {
    nullable: true,
    description:
      'Who the approval is for and its limits; never null when approved. Show it wherever you show the approval.',
  })
  limits: string | null;
}

@ObjectType({ description: 'One way ketamine is given.' })
export class DeliveryMethod {
  @Field({ description: 'Its slug, in filters and URLs: "iv-infusion".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field({ description: 'How it gets into the body, in plain words.' })
  route: string;

  @Field({ description: 'What it is, in two or three sentences.' })
  summary: string;

  @Field(() => ProductStatus, { description: 'Whether the product itself is an approved drug or compounded.' })
  product: ProductStatus;

  @Field(() => [Approval], { description: 'One entry for each condition in the catalog.' })
  approvals: Approval[];

  @Field(() => [Int], { description: 'Shortest and longest usual session in minutes, before observation.' })
  typicalSessionMinutes: number[];

  @Field(() => Int, { description: 'Minimum minutes of observation afterwards, usual or required.' })
  observationMinutes: number;

  @Field(() => [String], { description: 'What is watched before, during and after; never empty.' })
  monitoring: string[];

  @Field(() => [CareSetting], { description: 'The settings in which a listing may offer it.' })
  settings: CareSetting[];

  @Field(() => [GuideSection], { description: 'The guide: what happens, how long, safety, cost, what is not known.' })
  sections: GuideSection[];

  @Field(() => Review, { description: 'What the entry is based on and who reviewed it.' })
  reviewed: Review;
}
