import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar, EmailAddressScalar } from '../platform/graphql/scalars.js';
import { ArrangementInput } from './arrangement/arrangement.inputs.js';
import { DeclineReason } from './words.js';
import { ConsultationSide } from './door/consultation.policy.js';

@InputType({ description: 'One consultation.' })
export class ConsultationIdInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;
}

@InputType({ description: "The code from the patient's email." })
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

@InputType({ description: "The practitioner's answer to a request." })
export class AnswerConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => String, { nullable: true, description: 'A message the patient will read, at most 2000 characters.' })
  message?: string | null;

  @Field(() => ArrangementInput, {
    nullable: true,
    description: 'When accepting: how the talk is reached. It can also be given or changed later.',
  })
  arrangement?: ArrangementInput | null;

  @Field(() => DeclineReason, {
    nullable: true,
    description: 'When declining: a reason, which the patient reads before the message.',
  })
  reason?: DeclineReason | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'When declining: whether the patient is shown others who offer the same in the same place.',
  })
  suggestOthers: boolean;
}

@InputType({ description: 'Calling a consultation off.' })
export class CancelConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, for the other side to read; optional, at most 2000 characters.',
  })
  reason?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it begins, as it was read: if it has been moved since, it is not cancelled. Null: whenever it begins.',
  })
  startsAt?: string | null;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for anyone who is on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}
