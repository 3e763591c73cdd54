import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { ComplaintDecision, ComplaintReason } from './complaint-decisions.js';

@InputType({ description: 'What an operator does about a complaint.' })
export class DecideComplaintInput {
  @Field(() => ID, { description: 'Which.' })
  key: string;

  @Field(() => Int, { description: 'The version they have seen: of another one nothing is done.' })
  version: number;

  @Field(() => ComplaintDecision, { description: 'What is done.' })
  decision: ComplaintDecision;

  @Field(() => ComplaintReason, { nullable: true, description: 'Why; one of those that fit, where there are any.' })
  reason?: ComplaintReason | null;

  @Field(() => String, { nullable: true, description: 'The address, or the slug, of the page it is about.' })
  page?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was reported elsewhere.' })
  onDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'At most 2000 characters; who reads it depends on what is done. Stored encrypted, erased with the rest.',
  })
  words?: string | null;
}
