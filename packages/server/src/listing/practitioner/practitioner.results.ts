import { Field, ID, Int, ObjectType } from 'type-graphql';
import { IntegrationModality } from '../../catalog/guide.results.js';
import { Insurer, Profession } from '../../catalog/profession.results.js';
import { Experience, IntegrationLevel, IntegrationTiming } from '../../catalog/words.js';
import { Money } from '../../platform/graphql/money.results.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar, JurisdictionScalar, UrlScalar } from '../../platform/graphql/scalars.js';
import { Verification } from '../../verification/verification.results.js';
import type { PhotoInDocument } from '../document/listing-document.js';
import { LicenseKind } from '../words.js';

@ObjectType({ description: 'A picture, served from this site.' })
export class Image {
  @Field(() => UrlScalar, { description: 'Where it is.' })
  url: string;

  @Field(() => Int, { description: 'In pixels.' })
  width: number;

  @Field(() => Int, { description: 'In pixels.' })
  height: number;

  @Field({ description: 'What it shows, for people who cannot see it.' })
  alt: string;
}

@ObjectType({ description: 'A language a practitioner works in.' })
export class Language {
  @Field({ description: 'BCP 47: "es".' })
  tag: string;

  @Field({ description: 'Its name in English: "Spanish".' })
  label: string;
}

@ObjectType({
  description: 'That a practitioner says they work with an insurer; what a plan covers is up to the plan.',
})
export class InsurerParticipation {
  @Field(() => Insurer, { description: 'The payer.' })
  insurer: Insurer;

  @Field({ description: 'Whether they say that they are in its network; false: they help with out-of-network claims.' })
  inNetwork: boolean;

  @Field(() => DateScalar, { description: 'When the practitioner last confirmed it.' })
  confirmedOn: string;

  @Field(() => Verification, { nullable: true, description: 'What we checked about it; null: nothing.' })
  verification: Verification | null;
}

@ObjectType({ description: 'How a practitioner helps people make use of the experience: before, during and after.' })
export class IntegrationSupport {
  @Field(() => IntegrationLevel, { description: 'Who gives it.' })
  level: IntegrationLevel;

  @Field(() => [IntegrationModality], { description: 'The kinds of therapy; empty when they did not say.' })
  modalities: IntegrationModality[];

  @Field(() => [IntegrationTiming], { description: 'When it takes place.' })
  timing: IntegrationTiming[];

  @Field(() => Int, { nullable: true, description: 'Sessions that treatment includes; null when they did not say.' })
  sessionsIncluded: number | null;

  @Field(() => Money, { nullable: true, description: 'The price of a further session; null when not given.' })
  sessionPrice: Money | null;

  @Field({ description: 'Whether they also see people who are treated elsewhere.' })
  acceptsPatientsDosedElsewhere: boolean;

  @Field(() => String, { nullable: true, description: 'More in their own words; null when there is none.' })
  note: string | null;
}

@ObjectType({ description: 'A licence, or a privilege of their own under a compact, to practise somewhere.' })
export class License {
  @Field(() => JurisdictionScalar, { description: 'Where it counts.' })
  jurisdiction: string;

  @Field(() => Profession, { description: 'The profession.' })
  profession: Profession;

  @Field(() => LicenseKind, { description: 'A licence of that state, or a compact privilege.' })
  kind: LicenseKind;

  @Field(() => String, { nullable: true, description: 'Its number; null when not given.' })
  number: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it counts; null when not given.' })
  startsOn: string | null;

  @Field(() => DateScalar, { description: 'The last day it counts.' })
  expiresOn: string;

  @Field({ description: 'Whether it counts today: it has begun and has not run out. Says nothing about our check.' })
  inForce: boolean;

  @Field(() => Verification, {
    nullable: true,
    description: 'What is known about it, and by whom: only its `state` says that we checked. Null: nothing is.',
  })
  verification: Verification | null;
}

@ObjectType({ description: 'A training the practitioner says they finished.' })
export class Training {
  @Field({ description: 'What it is called.' })
  title: string;

  @Field({ description: 'Who gave it.' })
  body: string;

  @Field(() => Int, { nullable: true, description: 'How many hours; null when not given.' })
  hours: number | null;

  @Field(() => Int, { nullable: true, description: 'How many supervised sessions; null when not given.' })
  supervisedSessions: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was finished; null when not given.' })
  completedOn: string | null;

  @Field(() => Verification, {
    nullable: true,
    description: 'What is known about it, and by whom: only its `state` says that we checked. Null: nothing is.',
  })
  verification: Verification | null;
}

@ObjectType({
  implements: Node,
  description:
    'A person who gives or supports the treatment, as their published listing says. Hidden listings are not included.',
})
export class Practitioner extends Node {
  readonly __typename = 'Practitioner';
  /** The row's id, which capabilities know each other's things by; never shown. */
  key: string;
  /** Catalog slugs and stored words that resolvers turn into what the schema promises. */
  stored: StoredPractitioner;

  @Field(() => ID, { description: 'Opaque and globally unique.' })
  override id: string;

  @Field({ description: 'Its stable word in addresses: "ana-ruiz".' })
  slug: string;

  @Field(() => UrlScalar, { description: 'The page of the listing.' })
  url: string;

  @Field(() => String, {
    nullable: true,
    description: 'National Provider Identifier; null when not given. It does not prove who wrote the listing.',
  })
  npi: string | null;

  @Field({ description: 'Name and letters as shown to people: "Ana Ruiz, MD".' })
  displayName: string;

  @Field({ description: 'First name or names.' })
  givenName: string;

  @Field({ description: 'Last name or names.' })
  familyName: string;

  @Field(() => String, { nullable: true, description: 'As they say: "she/her"; null when not given.' })
  pronouns: string | null;

  @Field(() => [String], { description: 'Letters after the name, as licensed: "MD", "PMHNP-BC".' })
  postnominals: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What they do in one line, in their words; null when not given.',
  })
  headline: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'More about them in their words, plain text; null when not given.',
  })
  about: string | null;

  @Field(() => [Experience], { description: 'Groups of people they say they have experience with.' })
  experienceWith: Experience[];

  @Field({ description: 'Whether they say they take new patients now.' })
  acceptingNewPatients: boolean;

  @Field(() => Int, { nullable: true, description: 'Whole years since they began to practise; null when not given.' })
  yearsInPractice: number | null;

  @Field(() => DateScalar, {
    description: 'When they last confirmed that the listing is true; past 120 days it is hidden.',
  })
  lastConfirmedOn: string;

  @Field(() => DateTimeScalar, {
    description:
      'When the listing itself was last changed, shown or hidden. Changes made by others, such as a check or a colleague leaving, are reported by `practitionersChangedSince` and do not change it.',
  })
  updatedAt: Date;

  @Field({ description: 'Whether this is a person invented for a demonstration, who does not exist.' })
  invented: boolean;
}

export interface StoredPractitioner {
  readonly professions: readonly string[];
  readonly conditions: readonly string[];
  readonly languages: readonly string[];
  readonly photo: PhotoInDocument | null;
  /** The year; null: not given. What is shown are the years since. */
  readonly practisingSince: number | null;
  /** Whether the listing names any offering, whatever may be given of it today. */
  readonly givesMedicine: boolean;
  readonly integration: {
    readonly level: IntegrationLevel;
    readonly modalities: readonly string[];
    readonly timing: readonly IntegrationTiming[];
    readonly sessionsIncluded: number | null;
    readonly sessionPrice: number | null;
    readonly acceptsPatientsDosedElsewhere: boolean;
    readonly note: string | null;
  };
}
