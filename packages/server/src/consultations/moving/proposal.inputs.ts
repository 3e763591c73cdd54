import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';
import { ArrangementInput } from '../arrangement/arrangement.inputs.js';
import { ConsultationSide } from '../door/consultation.policy.js';

@InputType({ description: 'Other times instead of the current one.' })
export class ProposeConsultationTimeInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => [DateTimeScalar], {
    description:
      'One to three free times of the same kind of talk; one alone from the patient where times are booked at once.',
  })
  startsAt: string[];

  @Field({ description: 'With the same key and the same times, nothing is proposed or moved twice.' })
  idempotencyKey: string;

  @Field(() => String, { nullable: true, description: 'A message the other side will read, at most 2000 characters.' })
  message?: string | null;

  @Field(() => ArrangementInput, {
    nullable: true,
    description:
      'Practitioner, of a request: how the talk is reached once they choose one of these times; null: as usual. Ignored once it is confirmed, and from the patient.',
  })
  arrangement?: ArrangementInput | null;

  @Field(() => JurisdictionScalar, {
    nullable: true,
    description:
      'Patient, of a talk by video or phone whose answers are erased: where they will be, which decides what is legal. Used once and not kept; ignored while what they answered is kept.',
  })
  patientLocation?: string | null;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for anyone who is on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}

@InputType({ description: 'The answer to times that the other side proposed.' })
export class AnswerTimeProposalInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The time that is chosen; null: none work, and the earlier time stays as it is.',
  })
  accept?: string | null;

  @Field(() => ArrangementInput, {
    nullable: true,
    description:
      'Practitioner, of a request: how the talk is reached at the chosen time; null: as usual. Ignored once it is confirmed, and from the patient.',
  })
  arrangement?: ArrangementInput | null;

  @Field(() => JurisdictionScalar, {
    nullable: true,
    description:
      'Patient, of a talk by video or phone whose answers are erased: where they will be when a time is chosen, which decides what is legal. Used once and not kept; ignored while what they answered is kept.',
  })
  patientLocation?: string | null;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for anyone who is on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}

@InputType({ description: 'Which proposal to withdraw.' })
export class TakeBackProposalInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for anyone who is on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}
