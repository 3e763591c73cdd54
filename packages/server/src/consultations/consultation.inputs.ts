import { Field, ID, InputType } from 'type-graphql';
import { EmailAddressScalar } from '../platform/graphql/scalars.js';
import { ConsultationSide } from './consultation.policy.js';

@InputType({ description: 'One consultation.' })
export class ConsultationIdInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;
}

@InputType({ description: "The code from the patient's mail." })
export class ConfirmConsultationEmailInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field({ description: 'Six digits; spaces do not matter.' })
  code: string;
}

@InputType({ description: 'Another address for the code.' })
export class ChangeConsultationEmailInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => EmailAddressScalar, { description: 'The right address.' })
  email: string;
}

@InputType({ description: "The practitioner's answer." })
export class AnswerConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => String, { nullable: true, description: 'Words the patient will read, at most 2000 characters.' })
  message?: string | null;
}

@InputType({ description: 'Calling a consultation off.' })
export class CancelConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => String, { nullable: true, description: 'Why, for the other side; not needed, at most 2000 characters.' })
  reason?: string | null;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for who stands on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}
