import { Field, ID, InputType } from 'type-graphql';
import { ConsultationSide } from '../door/consultation.policy.js';

@InputType({ description: 'A message to the other side.' })
export class SendConsultationMessageInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field({ description: 'The words: at most 2000 characters. They are kept encrypted and never appear in an email.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What CrisisSupport gave as continueWith for exactly these words, to send them all the same. It is not kept.',
  })
  safeAcknowledgement?: string | null;

  @Field({ description: 'With the same key and the same words, nothing is sent twice.' })
  idempotencyKey: string;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for anyone who is on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}
