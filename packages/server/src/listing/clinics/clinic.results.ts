import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/node.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { JurisdictionScalar, PhoneNumberScalar, TimeZoneScalar, UrlScalar } from '../../platform/graphql/scalars.js';
import { Practitioner } from '../practitioner/practitioner.results.js';

@ObjectType({ implements: Node, description: 'A place where care is given.' })
export class Location extends Node {
  readonly __typename = 'Location';
  key: string;
  clinicKey: string;

  @Field(() => ID, { description: 'Opaque and globally unique.' })
  override id: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it is called to tell it from the clinic\'s other locations: "Second floor". Null when it was given no name, as an only location mostly is.',
  })
  name: string | null;

  @Field({ description: 'Street, number and suite.' })
  street: string;

  @Field({ description: 'City or town.' })
  city: string;

  @Field(() => JurisdictionScalar, { description: 'State or territory.' })
  region: string;

  @Field({ description: 'ZIP code.' })
  postalCode: string;

  @Field(() => Float, { description: 'Degrees north.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude: number;

  @Field(() => TimeZoneScalar, { description: 'The zone its clocks follow.' })
  timeZone: string;

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Its telephone number; null when not given.' })
  phone: string | null;

  @Field(() => [String], { description: 'What is said about access: "Step-free entrance"; empty when nothing is.' })
  accessibility: string[];

  @Field(() => String, { nullable: true, description: 'How to get there and where to park; null when not given.' })
  directions: string | null;
}

@ObjectType({
  implements: Node,
  description: 'An organisation with locations. It is shown while someone with a visible listing works there.',
})
export class Clinic extends Node {
  readonly __typename = 'Clinic';
  key: string;

  @Field(() => ID, { description: 'Opaque and globally unique.' })
  override id: string;

  @Field({ description: 'Its stable word in addresses.' })
  slug: string;

  @Field(() => UrlScalar, { description: 'Its page.' })
  url: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'About it, in its own words; null when not given.' })
  about: string | null;

  @Field({ description: 'Whether it is invented for a demonstration and does not exist.' })
  invented: boolean;
}

@ObjectType({ description: 'One practitioner in the list of a clinic.' })
export class ClinicPractitionerEdge {
  @Field({ description: 'Where this edge is in the list; opaque.' })
  cursor: string;

  @Field(() => Practitioner, { description: 'Who works there.' })
  node: Practitioner;
}

@ObjectType({ description: 'The practitioners of a clinic with visible listings, by name.' })
export class ClinicPractitionerConnection {
  @Field(() => [ClinicPractitionerEdge], { description: 'The page.' })
  edges: ClinicPractitionerEdge[];

  @Field(() => [Practitioner], { description: 'The page without its cursors.' })
  nodes: Practitioner[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
}
