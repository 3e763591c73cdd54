import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { JurisdictionScalar, TimeZoneScalar } from '../../platform/graphql/scalars.js';
import { Place } from './places.results.js';

@InputType({ description: 'An address, and a point it may have.' })
export class PlaceOnMapInput {
  @Field({ description: 'City or town.' })
  city: string;

  @Field(() => JurisdictionScalar, { description: 'The state.' })
  region: string;

  @Field({ description: 'Five digits.' })
  postalCode: string;

  @Field(() => Float, { description: 'Degrees north.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude: number;
}

@ObjectType({ description: 'A point of an address, and what the gazetteer knows about it.' })
export class PlaceOnMap {
  @Field(() => Place, { nullable: true, description: 'Where its ZIP code, or else its city, lies; null: unknown.' })
  found: Place | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the address cannot lie at the point, in a sentence; null: it can.',
  })
  problem: string | null;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description: 'The zone of the closest town in that state; null: none is near.',
  })
  timeZone: string | null;

  @Field(() => [Place], { description: 'Towns around the point, those people know first; at most 12.' })
  around: Place[];
}
