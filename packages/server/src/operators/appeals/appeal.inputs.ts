import { Field, InputType } from 'type-graphql';
import { AppealDecision, AppealReason } from './appeal-decisions.js';

@InputType({ description: 'What an operator decides about an appeal, and why.' })
export class DecideAppealInput {
  @Field({ description: 'Which.' })
  key: string;

  @Field(() => AppealDecision, { description: 'What is decided.' })
  decision: AppealDecision;

  @Field(() => AppealReason, { nullable: true, description: 'Why; one of those that fit the decision.' })
  reason?: AppealReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'For the practitioner to read, at most 2000 characters. Needed to refuse. Stored encrypted.',
  })
  answer?: string | null;
}
