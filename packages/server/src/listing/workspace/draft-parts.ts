import { Field, Float, Int, InputType, ObjectType } from 'type-graphql';
import { CareSetting, Experience, IntegrationLevel, IntegrationTiming, ServiceKind } from '../../catalog/words.js';
import { DateScalar, JurisdictionScalar, PhoneNumberScalar, TimeZoneScalar } from '../../platform/graphql/scalars.js';
import { LicenseKind } from '../words.js';

/** The parts of a listing in the making: what is read is what is saved. Each is one page of the workspace. */

const who = { description: 'Who someone is, as their listing says.' };

@ObjectType('DraftPerson', who)
@InputType('DraftPersonInput', who)
export class DraftPerson {
  @Field({ description: 'At most 80 characters.' })
  givenName: string;

  @Field({ description: 'At most 80 characters.' })
  familyName: string;

  @Field(() => String, { nullable: true, description: '"she/her"; null when not given.' })
  pronouns?: string | null;

  @Field(() => [String], { description: 'Letters after the name, as licensed: "MD"; at most 6.' })
  postnominals: string[];

  @Field(() => [String], { description: 'Slugs of professions, as licensed.' })
  professions: string[];

  @Field(() => String, { nullable: true, description: 'National Provider Identifier; null when not given.' })
  npi?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year they began to practise; null when not given.' })
  practisingSince?: number | null;
}

const license = { description: 'A licence or privilege, as the practitioner says it.' };

@ObjectType('DraftLicense', license)
@InputType('DraftLicenseInput', license)
export class DraftLicense {
  @Field(() => String, { nullable: true, description: 'Which of the draft’s; null for one that is new.' })
  key?: string | null;

  @Field(() => JurisdictionScalar, { description: 'Where it counts.' })
  jurisdiction: string;

  @Field({ description: 'Slug of the profession it is for.' })
  profession: string;

  @Field(() => LicenseKind, { description: 'A licence of that state, or a privilege under a compact.' })
  kind: LicenseKind;

  @Field(() => String, { nullable: true, description: 'As the board writes it; null when not given.' })
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it counts; a privilege has to name it.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { description: 'The last day it counts.' })
  expiresOn: string;
}

const training = { description: 'A training, as the practitioner says it.' };

@ObjectType('DraftTraining', training)
@InputType('DraftTrainingInput', training)
export class DraftTraining {
  @Field(() => String, { nullable: true, description: 'Which of the draft’s; null for one that is new.' })
  key?: string | null;

  @Field({ description: 'What it was called.' })
  title: string;

  @Field({ description: 'The organisation that gave it.' })
  body: string;

  @Field(() => Int, { nullable: true, description: 'Hours of teaching; null when not given.' })
  hours?: number | null;

  @Field(() => Int, { nullable: true, description: 'Sessions under supervision; null when not given.' })
  supervisedSessions?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was completed; null when not given.' })
  completedOn?: string | null;
}

const place = { description: 'A place where care is given, with the clinic it belongs to.' };

@ObjectType('DraftPlace', place)
@InputType('DraftPlaceInput', place)
export class DraftPlace {
  @Field(() => String, { nullable: true, description: 'Which of the draft’s; null for one that is new.' })
  key?: string | null;

  @Field({ description: 'The name of the clinic or practice.' })
  clinicName: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells it from the clinic’s others; null when it has no name, as one that is alone needs none.',
  })
  name?: string | null;

  @Field({ description: 'Number and street.' })
  street: string;

  @Field({ description: 'City or town.' })
  city: string;

  @Field(() => JurisdictionScalar, { description: 'The state.' })
  region: string;

  @Field({ description: 'Five digits.' })
  postalCode: string;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: 'The zone its clocks follow; null to take that of the ZIP code.',
  })
  timeZone?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Degrees north of its point. Null: where it was while the address stays, else where the ZIP code lies.',
  })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of its point; together with latitude.' })
  longitude?: number | null;

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Null when not given.' })
  phone?: string | null;

  @Field(() => [String], { description: 'What helps people get in: "Step-free entrance".' })
  accessibility: string[];

  @Field(() => String, { nullable: true, description: 'How to find it, and where to park; null when not given.' })
  directions?: string | null;
}

const price = { description: 'What one session costs.' };

@ObjectType('DraftSessionPrice', price)
@InputType('DraftSessionPriceInput', price)
export class DraftSessionPrice {
  @Field(() => Int, { description: 'US cents.' })
  amount: number;

  @Field(() => String, { nullable: true, description: 'What comes on top; null when nothing does.' })
  notIncluded?: string | null;
}

const courseStep = { description: 'One step of a course, with its price.' };

@ObjectType('DraftCourseStep', courseStep)
@InputType('DraftCourseStepInput', courseStep)
export class DraftCourseStep {
  @Field({ description: 'Slug of the phase of care; each at most once.' })
  phase: string;

  @Field(() => Int, { description: 'How many sessions of it.' })
  sessions: number;

  @Field(() => Int, { description: 'US cents, for all of them.' })
  amount: number;

  @Field(() => String, { nullable: true, description: 'What insurance may do about it; null when unsaid.' })
  insuranceNote?: string | null;
}

const course = { description: 'What a whole course costs: as much as its steps together.' };

@ObjectType('DraftCoursePrice', course)
@InputType('DraftCoursePriceInput', course)
export class DraftCoursePrice {
  @Field(() => [DraftCourseStep], { description: 'Its steps, in the order patients read.' })
  items: DraftCourseStep[];

  @Field(() => String, { nullable: true, description: 'What comes on top; null when nothing does.' })
  notIncluded?: string | null;

  @Field(() => DateScalar, { description: 'From which day it holds.' })
  validFrom: string;
}

const safety = { description: 'What keeps people safe during and after a session.' };

@ObjectType('DraftSafetyCard', safety)
@InputType('DraftSafetyCardInput', safety)
export class DraftSafetyCard {
  @Field(() => [String], { description: 'Slugs of the professions that supervise.' })
  supervisedBy: string[];

  @Field(() => String, { nullable: true, description: 'Who is in the room; null when not given.' })
  inTheRoom?: string | null;

  @Field(() => [String], { description: 'What is monitored: "Blood pressure".' })
  monitored: string[];

  @Field(() => [String], { description: 'Training for emergencies.' })
  emergencyTraining: string[];

  @Field(() => [String], { description: 'Equipment for emergencies.' })
  rescueEquipment: string[];

  @Field({ description: 'Whether the room is the patient’s alone.' })
  privateRoom: boolean;

  @Field({ description: 'Whether someone may come along.' })
  supportPersonAllowed: boolean;

  @Field({ description: 'Whether a ride home is asked for.' })
  rideHomeRequired: boolean;

  @Field(() => String, { nullable: true, description: 'What is watched over months; null when not given.' })
  longTermMonitoring?: string | null;

  @Field({ description: 'Whether someone can be reached after hours.' })
  afterHoursContact: boolean;
}

const offering = { description: 'One delivery method, in one care setting, at one place or remotely.' };

@ObjectType('DraftOffering', offering)
@InputType('DraftOfferingInput', offering)
export class DraftOffering {
  @Field(() => String, { nullable: true, description: 'Which of the draft’s; null for one that is new.' })
  key?: string | null;

  @Field(() => ServiceKind, { description: 'The medicine alone, or with psychotherapy.' })
  service: ServiceKind;

  @Field({ description: 'Slug of the delivery method.' })
  deliveryMethod: string;

  @Field(() => CareSetting, { description: 'Where the medicine is taken.' })
  careSetting: CareSetting;

  @Field(() => String, { nullable: true, description: 'Key of one of the draft’s places; null when remote.' })
  placeKey?: string | null;

  @Field(() => [JurisdictionScalar], { description: 'Where it may be had remotely; empty in person.' })
  remoteIn: string[];

  @Field(() => Int, { description: 'Minutes of the session.' })
  sessionMinutes: number;

  @Field(() => Int, { description: 'Minutes of observation after it.' })
  observationMinutes: number;

  @Field(() => DraftSessionPrice, { nullable: true, description: 'Null when not given.' })
  sessionPrice?: DraftSessionPrice | null;

  @Field(() => DraftCoursePrice, { nullable: true, description: 'Null when not given.' })
  coursePrice?: DraftCoursePrice | null;

  @Field(() => DraftSafetyCard, { description: 'What keeps people safe.' })
  safety: DraftSafetyCard;

  @Field({ description: 'Whether psychotherapy is part of the session itself.' })
  psychotherapyDuringSession: boolean;
}

const support = { description: 'Therapy that helps make use of the experience.' };

@ObjectType('DraftSupport', support)
@InputType('DraftSupportInput', support)
export class DraftSupport {
  @Field(() => IntegrationLevel, { description: 'By whom it is given.' })
  level: IntegrationLevel;

  @Field(() => [String], { description: 'Slugs of its kinds.' })
  modalities: string[];

  @Field(() => [IntegrationTiming], { description: 'When it is given.' })
  timing: IntegrationTiming[];

  @Field(() => Int, { nullable: true, description: 'Sessions in the price of a treatment; null when not given.' })
  sessionsIncluded?: number | null;

  @Field(() => Int, { nullable: true, description: 'US cents for one session; null when not given.' })
  sessionPrice?: number | null;

  @Field({ description: 'Whether people treated elsewhere are seen.' })
  acceptsPatientsDosedElsewhere: boolean;

  @Field(() => String, { nullable: true, description: 'In their own words; null when not given.' })
  note?: string | null;
}

const insurer = { description: 'An insurer, and whether the practitioner is in its network.' };

@ObjectType('DraftInsurer', insurer)
@InputType('DraftInsurerInput', insurer)
export class DraftInsurer {
  @Field({ description: 'Slug of the insurer.' })
  slug: string;

  @Field({ description: 'Whether in its network.' })
  inNetwork: boolean;
}

const reach = { description: 'Whom the practitioner sees, in which languages, and which insurers they take.' };

@ObjectType('DraftReach', reach)
@InputType('DraftReachInput', reach)
export class DraftReach {
  @Field(() => [String], { description: 'Slugs of conditions.' })
  conditions: string[];

  @Field(() => [Experience], { description: 'With whom they have experience.' })
  experienceWith: Experience[];

  @Field(() => [String], { description: 'BCP 47.' })
  languages: string[];

  @Field(() => [DraftInsurer], { description: 'Insurers they take.' })
  insurers: DraftInsurer[];

  @Field({ description: 'Whether new patients are seen now.' })
  acceptingNewPatients: boolean;
}

const words = { description: 'What the practitioner says in their own words.' };

@ObjectType('DraftWords', words)
@InputType('DraftWordsInput', words)
export class DraftWords {
  @Field(() => String, { nullable: true, description: 'One line, at most 140 characters; null when not given.' })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraphs, at most 4000 characters; null when not given.' })
  about?: string | null;
}

@ObjectType({ description: 'A photo of a draft; its preview has its address.' })
export class DraftPhoto {
  @Field({ description: 'Tells it from every other.' })
  key: string;

  @Field({ description: 'What it shows, for people who cannot see it.' })
  alt: string;
}
