import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';
import { PatientInput } from '../requests/request-consultation.inputs.js';

@InputType({ description: 'Somebody who wants to be told when a time comes free.' })
export class JoinWaitingListInput {
  @Field(() => ID, { description: 'With whom.' })
  practitionerId: string;

  @Field(() => ID, { description: 'One of their consultation types.' })
  consultationTypeId: string;

  @Field(() => PatientInput, {
    description:
      'Who waits. Only name, email address and zone are kept: whatever else is needed is asked with the request for a time.',
  })
  patient: PatientInput;

  @Field(() => JurisdictionScalar, { description: 'Where they will be during the consultation.' })
  patientLocation: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Times that begin from this instant on are of no use; null: any time is.',
  })
  before?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What continueWith gave, after "I am safe, continue", for the same words; never stored.',
  })
  safeAcknowledgement?: string | null;
}

@InputType({ description: 'A place on a waiting list.' })
export class WaitingListEntryInput {
  @Field(() => ID, { description: 'Which.' })
  entryId: string;
}

@InputType({ description: 'A place on a waiting list.' })
export class LeaveWaitingListInput extends WaitingListEntryInput {}

@InputType({ description: 'The link of an email that asks whether somebody wants to wait.' })
export class ConfirmWaitingListInput {
  @Field({ description: "The link's token: it shows that whoever has it reads the email." })
  token: string;
}
