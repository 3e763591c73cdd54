import { Field, ID, InputType } from 'type-graphql';
import { ConsultationSide } from '../door/consultation.policy.js';

@InputType({ description: 'A message to the other side.' })
export class SendConsultationMessageInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field({ description: 'The words: at most 2000 characters. They are kept encrypted and stand in no email.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'What CrisisSupport gave as continueWith for these very words: "send it too". It is not kept.',
  })
  safeAcknowledgement?: string | null;

  @Field({ description: 'The same key with the same words: nothing is sent twice.' })
  idempotencyKey: string;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for who stands on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}
