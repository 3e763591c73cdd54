import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DeliveryMethod } from '../../catalog/delivery-method.results.js';
import { CarePhase } from '../../catalog/guide.results.js';
import { Profession } from '../../catalog/profession.results.js';
import { CareSetting, ServiceKind } from '../../catalog/words.js';
import { Money } from '../../platform/graphql/money.results.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ description: "The practitioner's own price of one session." })
export class SessionPrice {
  @Field(() => Money, { description: 'For one session with the medicine.' })
  price: Money;

  @Field(() => String, { nullable: true, description: 'What costs extra; null when they did not say.' })
  notIncluded: string | null;

  @Field(() => DateScalar, { description: 'When the practitioner last confirmed it.' })
  confirmedOn: string;
}

@ObjectType({ description: 'One step of a course, with its price.' })
export class CoursePriceItem {
  @Field(() => CarePhase, { description: 'The step of care.' })
  phase: CarePhase;

  @Field(() => Int, { description: 'How many sessions of it.' })
  sessions: number;

  @Field(() => Money, { description: 'For all of them.' })
  price: Money;

  @Field(() => String, { nullable: true, description: 'What insurance may do about this step; null when not given.' })
  insuranceNote: string | null;
}

@ObjectType({ description: "The practitioner's own price of a whole course." })
export class CoursePrice {
  @Field(() => Money, { description: 'For everything it includes.' })
  total: Money;

  @Field(() => [CoursePriceItem], { description: 'What it includes, step by step.' })
  includes: CoursePriceItem[];

  @Field(() => String, { nullable: true, description: 'What costs extra; null when they did not say.' })
  notIncluded: string | null;

  @Field(() => DateScalar, { description: 'The first day this price holds.' })
  validFrom: string;

  @Field(() => DateScalar, { description: 'When the practitioner last confirmed it.' })
  confirmedOn: string;
}

@ObjectType({ description: 'How many sessions are usual at first; how long relief lasts is less certain.' })
export class TypicalCourse {
  @Field(() => Int, { description: 'Sessions with the medicine.' })
  sessions: number;

  @Field(() => Int, { description: 'Over this many weeks.' })
  weeks: number;

  @Field({ description: 'What the numbers rest on.' })
  basis: string;
}

@ObjectType({ description: 'How a session is kept safe, as the practitioner says.' })
export class SafetyCard {
  @Field(() => [Profession], { description: 'Whose supervision it is under.' })
  supervisedBy: Profession[];

  @Field(() => String, { nullable: true, description: 'Who stays with the patient; null when they did not say.' })
  inTheRoom: string | null;

  @Field(() => [String], { description: 'What is watched: "Blood pressure".' })
  monitored: string[];

  @Field(() => [String], { description: 'What the staff is trained in for emergencies.' })
  emergencyTraining: string[];

  @Field(() => [String], { description: 'What is at hand for emergencies.' })
  rescueEquipment: string[];

  @Field({ description: 'Whether the patient has a room to themselves.' })
  privateRoom: boolean;

  @Field({ description: 'Whether the patient may have someone of their own stay with them.' })
  supportPersonAllowed: boolean;

  @Field({ description: 'Whether someone has to take the patient home.' })
  rideHomeRequired: boolean;

  @Field(() => String, { nullable: true, description: 'What is watched over months; null when they did not say.' })
  longTermMonitoring: string | null;

  @Field({ description: 'Whether someone can be reached after hours.' })
  afterHoursContact: boolean;
}

@ObjectType({
  implements: Node,
  description: 'One delivery method a practitioner gives, in one care setting, at one location or remotely.',
})
export class Offering extends Node {
  readonly __typename = 'Offering';
  key: string;
  practitionerKey: string;
  locationKey: string | null;

  @Field(() => ID, { description: 'Opaque and globally unique.' })
  override id: string;

  @Field(() => ServiceKind, { description: 'Medicine only, or medicine and psychotherapy planned together.' })
  service: ServiceKind;

  @Field(() => DeliveryMethod, { description: 'How ketamine is given.' })
  deliveryMethod: DeliveryMethod;

  @Field(() => CareSetting, { description: 'Where it is taken and how the patient is watched there.' })
  careSetting: CareSetting;

  @Field(() => [JurisdictionScalar], {
    description:
      'Where it may be given remotely today: where a checked licence and the rules for prescribing allow it. Empty when in person (`location` says where), and when it may be given nowhere today.',
  })
  remoteIn: string[];

  @Field(() => Int, { description: 'Minutes with the medicine working, as planned.' })
  sessionMinutes: number;

  @Field(() => Int, { description: 'Minutes of being watched afterwards, at least.' })
  observationMinutes: number;

  @Field(() => SessionPrice, { nullable: true, description: 'Null when the practitioner has not given a price.' })
  sessionPrice: SessionPrice | null;

  @Field(() => CoursePrice, { nullable: true, description: 'Null when the practitioner has not given one.' })
  coursePrice: CoursePrice | null;

  @Field({
    description:
      'Whether no rule allows it remotely today without an examination in person first; false when in person.',
  })
  inPersonEvaluationFirst: boolean;

  @Field(() => TypicalCourse, { nullable: true, description: 'Null when they did not say.' })
  typicalCourse: TypicalCourse | null;

  @Field(() => SafetyCard, { description: 'How a session is kept safe.' })
  safety: SafetyCard;

  @Field({ description: 'Whether a therapist works with the patient while the medicine is working.' })
  psychotherapyDuringSession: boolean;
}
