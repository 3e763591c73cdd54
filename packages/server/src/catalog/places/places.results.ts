import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { JurisdictionScalar, TimeZoneScalar } from '../../platform/graphql/scalars.js';

export const PlaceKind = { POSTAL_CODE: 'POSTAL_CODE', CITY: 'CITY', REGION: 'REGION' } as const;
export type PlaceKind = (typeof PlaceKind)[keyof typeof PlaceKind];

registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'What kind of place the search words were understood as.',
  valuesConfig: {
    POSTAL_CODE: { description: 'A ZIP code.' },
    CITY: { description: 'A city, town or part of a city.' },
    REGION: { description: 'A whole state, district or territory; a search near it means all of it.' },
  },
});

@ObjectType({ description: 'A place in the United States to search near.' })
export class Place {
  @Field({ description: 'Its display name: "Dallas, TX", "Dallas, TX 75201" or "Texas".' })
  label: string;

  @Field(() => PlaceKind, { description: 'Whether it is a ZIP code, a city or a whole region.' })
  kind: PlaceKind;

  @Field(() => Float, { description: 'Degrees north; for a region, the average of where its people live.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east; for a region, the average of where its people live.' })
  longitude: number;

  @Field(() => JurisdictionScalar, { nullable: true, description: 'The state it is in; null outside any state.' })
  region: string | null;

  @Field(() => TimeZoneScalar, {
    description: 'Its time zone; for a region, the zone of most people in it.',
  })
  timeZone: string;
}
