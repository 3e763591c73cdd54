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
  @Field({ description: 'What to call them, at most 100 characters; it need not be a legal name.' })
  name: string;

  @Field(() => EmailAddressScalar, { description: 'Where the code and the answer are emailed.' })
  email: string;

  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: 'In E.164 format; required for a talk by phone, and when they prefer to be called.',
  })
  phone?: string | null;

  @Field(() => ContactMethod, { description: 'How they prefer to be reached.' })
  preferredContact: ContactMethod;

  @Field({ defaultValue: false, description: 'Whether a voice message may be left.' })
  mayLeaveMessage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Interpreter, access needs, best hours; at most 500 characters.',
  })
  accessNeeds?: string | null;

  @Field(() => TimeZoneScalar, { description: 'Their time zone; times in emails are given in it.' })
  timeZone: string;

  @Field(() => AgeBand, { description: 'Their age band.' })
  ageBand: AgeBand;
}

@InputType({ description: 'Who fills in the form, when it is not the patient.' })
export class RequesterInput {
  @Field({ description: 'What to call them, at most 100 characters.' })
  name: string;

  @Field(() => EmailAddressScalar, { description: 'Their own address; no email is sent to it yet.' })
  email: string;

  @Field(() => Relation, { description: 'Their relationship to the patient.' })
  relation: Relation;
}

@InputType({ description: 'What the patient agreed to.' })
export class ConsentInput {
  @Field({ description: 'To the answers being collected; asked before the first one.' })
  collect: boolean;

  @Field({ description: 'To the answers being shared with this practitioner; asked before sending.' })
  shareWithPractitioner: boolean;

  @Field({ description: 'The version of the consent text that was shown.' })
  policyVersion: string;
}

@InputType({ description: 'A request for a first talk.' })
export class RequestConsultationInput {
  @Field({ description: 'Chosen by the caller, 8 to 200 characters; the same key and input give the same answer.' })
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

  @Field(() => JurisdictionScalar, { nullable: true, description: 'Where they would be treated, if elsewhere.' })
  treatmentLocation?: string | null;

  @Field(() => [ServiceKind], { defaultValue: [], description: 'What they have in mind; empty when not said.' })
  services: ServiceKind[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Catalog slugs of the methods they have in mind; empty when not said.',
  })
  deliveryMethods: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Catalog slugs of what they want help with; empty when not said.',
  })
  conditions: string[];

  @Field(() => ScreeningAnswersInput, { description: 'The safety screen; only the danger question is required.' })
  screening: ScreeningAnswersInput;

  @Field(() => String, {
    nullable: true,
    description: 'The continueWith value, after "I am safe, continue", for the same words; never stored.',
  })
  safeAcknowledgement?: string | null;

  @Field(() => String, { nullable: true, description: 'In their own words, at most 2000 characters.' })
  message?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A place on a waiting list, to take the time that is offered there. Counts only for the person who has that place, and only for that time.',
  })
  waitingListEntryId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The handle of the partner’s link that brought the patient here. The partner learns of it only as part of a count; an unknown handle is ignored.',
  })
  bookingReferral?: string | null;

  @Field(() => ConsentInput, { description: 'Both consents are required.' })
  consent: ConsentInput;
}
