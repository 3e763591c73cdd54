import { searchLimits } from '@clearing/shared/api-limits';
import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { ConsultationMode } from '../../availability/words.js';
import { CareSetting, Experience, IntegrationLevel, IntegrationTiming, ServiceKind } from '../../catalog/words.js';
import { DateTimeScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';

export const PractitionerSort = {
  BEST_MATCH: 'BEST_MATCH',
  DISTANCE: 'DISTANCE',
  SOONEST_SLOT: 'SOONEST_SLOT',
  PRICE: 'PRICE',
  NAME: 'NAME',
} as const;
export type PractitionerSort = (typeof PractitionerSort)[keyof typeof PractitionerSort];
registerEnumType(PractitionerSort, {
  name: 'PractitionerSort',
  description:
    'The order of a search. Equals are ordered by id, and a page continues after the place of its cursor, so practitioners who appear or disappear in between shift no one else. A practitioner whose place changes between two pages, for example by a new price or next time, may appear twice or be missed.',
  valuesConfig: {
    BEST_MATCH: {
      description: 'By what a listing says and how much of it was checked: a stored score that no one can pay for.',
    },
    DISTANCE: { description: 'Nearest matching location first; needs near.' },
    SOONEST_SLOT: {
      description: 'Soonest bookable slot of the matching consultation types first; those without one come last.',
    },
    PRICE: { description: 'Lowest session price of the matching offerings first; those without one come last.' },
    NAME: { description: 'By family name, then given name.' },
  },
});

@InputType({ description: 'Where to search: exactly one of a place in words or a point.' })
export class NearInput {
  @Field(() => String, {
    nullable: true,
    description: `A ZIP code, "Dallas, TX" or a state, as people type it. At most ${searchLimits.characters} characters; a longer one is answered INVALID_INPUT.`,
  })
  place?: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north, -90 to 90; together with longitude.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, -180 to 180; together with latitude.' })
  longitude?: number | null;

  @Field(() => Float, {
    defaultValue: 50,
    description: 'How far around it, 1 to 500; a REGION means the whole region.',
  })
  radiusKm: number;

  @Field({
    defaultValue: false,
    description: 'Also those who may treat or support a patient there remotely; they come after all others.',
  })
  includeRemote: boolean;
}

@InputType({ description: 'An amount of money to compare with.' })
export class MoneyInput {
  @Field(() => Int, { description: 'In the minor unit, not negative: 45000 is $450.' })
  amount: number;

  @Field({ defaultValue: 'USD', description: 'ISO 4217; prices here are in "USD".' })
  currency: string;
}

@InputType({
  description: `Values in one list are combined with OR, at most ${searchLimits.valuesOfFilter} of them; an empty list does not filter. Fields are combined with AND: everything asked of an offering must hold for the same offering, and everything asked of a talk for the same consultation type.`,
})
export class PractitionerFilter {
  @Field(() => [ServiceKind], { nullable: true, description: 'What is given. Of one offering.' })
  services?: ServiceKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of delivery methods. Of one offering.' })
  deliveryMethods?: string[] | null;

  @Field(() => [CareSetting], { nullable: true, description: 'Where the medicine is taken. Of one offering.' })
  careSettings?: CareSetting[] | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The most a session may cost; an offering without a price does not match. Of one offering.',
  })
  maxSessionPrice?: MoneyInput | null;

  @Field(() => JurisdictionScalar, {
    nullable: true,
    description:
      'Where the patient will be: keeps remote care and talks that are legal there, and in-person ones that are there or within near.',
  })
  patientLocation?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of conditions.' })
  conditions?: string[] | null;

  @Field(() => [IntegrationLevel], { nullable: true, description: 'How integration is supported.' })
  integrationSupport?: IntegrationLevel[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of integration modalities.' })
  integrationModalities?: string[] | null;

  @Field(() => [IntegrationTiming], { nullable: true, description: 'When integration takes place.' })
  integrationTiming?: IntegrationTiming[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of professions.' })
  professions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of insurers they work with, in or out of network.' })
  insurers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'BCP 47 tags of languages that are spoken: "es". A region does not matter: "es-MX" asks for the same.',
  })
  languages?: string[] | null;

  @Field(() => [Experience], { nullable: true, description: 'Groups of people they have experience with.' })
  experienceWith?: Experience[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: an unexpired licence was checked at its source; false: not yet, or the check ran out.',
  })
  verified?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they take new patients.' })
  acceptingNewPatients?: boolean | null;

  @Field(() => [ConsultationMode], { nullable: true, description: 'How a talk takes place. Of one consultation type.' })
  consultationModes?: ConsultationMode[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'A bookable slot starts before this. Of one consultation type.',
  })
  availableBefore?: string | null;
}
