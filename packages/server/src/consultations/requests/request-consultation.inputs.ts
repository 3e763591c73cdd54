import { Field, ID, InputType } from 'type-graphql';
import { ServiceKind } from '../../catalog/words.js';
import {
  DateTimeScalar,
  EmailAddressScalar,
  JurisdictionScalar,
  PhoneNumberScalar,
  TimeZoneScalar,
} from '../../platform/graphql/scalars.js';
import { ScreeningAnswersInput } from '../screening/screening.inputs.js';
import { AgeBand, ContactMethod, Relation } from '../words.js';

@InputType({ description: 'Who the consultation is for and how to reach them.' })
export class PatientInput {
  @Field({ description: 'What to call them, at most 100 characters; no legal name is needed.' })
  name: string;

  @Field(() => EmailAddressScalar, { description: 'Where the code and the answer are emailed.' })
  email: string;

  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: 'By E.164; needed for a talk by phone, and when they would rather be called.',
  })
  phone?: string | null;

  @Field(() => ContactMethod, { description: 'How they would rather be reached.' })
  preferredContact: ContactMethod;

  @Field({ defaultValue: false, description: 'Whether a voice message may be left.' })
  mayLeaveMessage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Interpreter, access needs, best hours; at most 500 characters.',
  })
  accessNeeds?: string | null;

  @Field(() => TimeZoneScalar, { description: 'Their zone; emails tell times in it.' })
  timeZone: string;

  @Field(() => AgeBand, { description: 'Their age, no more exactly than this.' })
  ageBand: AgeBand;
}

@InputType({ description: 'Who fills in the form, when it is not the patient.' })
export class RequesterInput {
  @Field({ description: 'What to call them, at most 100 characters.' })
  name: string;

  @Field(() => EmailAddressScalar, { description: 'Their own address; no email is sent to it yet.' })
  email: string;

  @Field(() => Relation, { description: 'What they are to the patient.' })
  relation: Relation;
}

@InputType({ description: 'What the patient agreed to.' })
export class ConsentInput {
  @Field({ description: 'To the collection of the answers; asked before the first one.' })
  collect: boolean;

  @Field({ description: 'To sharing them with this practitioner; asked before sending.' })
  shareWithPractitioner: boolean;

  @Field({ description: 'The version of the consent text that was shown.' })
  policyVersion: string;
}

@InputType({ description: 'A request for a first talk.' })
export class RequestConsultationInput {
  @Field({ description: 'Made up by the caller, 8 to 200 characters; the same key and input give the same answer.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'The practitioner who is asked.' })
  practitionerId: string;

  @Field(() => ID, { description: 'One of their consultation types.' })
  consultationTypeId: string;

  @Field(() => DateTimeScalar, { description: 'The start of a slot they offer.' })
  startsAt: string;

  @Field(() => PatientInput, { description: 'Who it is for.' })
  patient: PatientInput;

  @Field(() => RequesterInput, { nullable: true, description: 'Who fills in the form, when it is not the patient.' })
  requester?: RequesterInput | null;

  @Field(() => JurisdictionScalar, { description: 'Where the patient will be during the consultation.' })
  patientLocation: string;

  @Field(() => JurisdictionScalar, { nullable: true, description: 'Where they would be treated, when elsewhere.' })
  treatmentLocation?: string | null;

  @Field(() => [ServiceKind], { defaultValue: [], description: 'What they think of; empty: not said.' })
  services: ServiceKind[];

  @Field(() => [String], { defaultValue: [], description: 'Catalog words of methods they think of; empty: not said.' })
  deliveryMethods: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Catalog words of what they seek help for; empty: not said.',
  })
  conditions: string[];

  @Field(() => ScreeningAnswersInput, { description: 'The safety screen; only the danger question is needed.' })
  screening: ScreeningAnswersInput;

  @Field(() => String, {
    nullable: true,
    description: 'What continueWith gave, after "I am safe, continue", for the same words; never stored.',
  })
  safeAcknowledgement?: string | null;

  @Field(() => String, { nullable: true, description: 'In their own words, at most 2000 characters.' })
  message?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A place on a waiting list, to take the time that is offered there. Counts for whoever has it, and only for that time.',
  })
  waitingListEntryId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The handle of a partner’s link by which the patient came. The partner learns of it in a count alone; one that names nobody is passed over.',
  })
  bookingReferral?: string | null;

  @Field(() => ConsentInput, { description: 'Both consents are needed.' })
  consent: ConsentInput;
}
