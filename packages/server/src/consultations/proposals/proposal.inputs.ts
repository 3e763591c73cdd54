import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType({ description: 'Other times instead of the one asked for.' })
export class ProposeConsultationTimeInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => [DateTimeScalar], { description: 'One to three free times of the same kind of talk.' })
  startsAt: string[];

  @Field({ description: 'The same key with the same times: nothing is proposed twice.' })
  idempotencyKey: string;

  @Field(() => String, { nullable: true, description: 'Words the patient will read, at most 2000 characters.' })
  message?: string | null;
}

@InputType({ description: 'What the patient says to times that were proposed.' })
export class AnswerTimeProposalInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The time that is chosen; null: none suits.' })
  accept?: string | null;
}
