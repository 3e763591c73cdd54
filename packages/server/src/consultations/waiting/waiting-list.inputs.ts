import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';
import { PatientInput } from '../requests/request-consultation.inputs.js';

@InputType({ description: 'Someone who wants to be told when a time opens up.' })
export class JoinWaitingListInput {
  @Field(() => ID, { description: 'The practitioner.' })
  practitionerId: string;

  @Field(() => ID, { description: 'One of their consultation types.' })
  consultationTypeId: string;

  @Field(() => PatientInput, {
    description:
      'Who is waiting. Only name, email address and zone are kept; anything else is asked with the request for a time.',
  })
  patient: PatientInput;

  @Field(() => JurisdictionScalar, { description: 'Where they will be during the consultation.' })
  patientLocation: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only times that begin before this instant are wanted; null: any time.',
  })
  before?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The continueWith value, after "I am safe, continue", for the same words; never stored.',
  })
  safeAcknowledgement?: string | null;
}

@InputType({ description: 'A place on a waiting list.' })
export class WaitingListEntryInput {
  @Field(() => ID, { description: 'Which place.' })
  entryId: string;
}

@InputType({ description: 'A place on a waiting list.' })
export class LeaveWaitingListInput extends WaitingListEntryInput {}

@InputType({ description: 'The link in the email that asks whether someone wants to wait.' })
export class ConfirmWaitingListInput {
  @Field({ description: "The link's token, which shows that the person who has it can read that email." })
  token: string;
}
