import type { Coordinates } from '@clearing/shared/distance';
import type { PageServerRequest } from '../../app/page-route.js';
import type { PlaceOnMapQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const PlaceOnMapDocument = graphql(`
  query PlaceOnMap($input: PlaceOnMapInput!) {
    placeOnMap(input: $input) {
      found {
        label
        latitude
        longitude
        timeZone
      }
      problem
      timeZone
      around {
        label
        latitude
        longitude
      }
    }
  }
`);

export type OnMap = PlaceOnMapQuery['placeOnMap'];

/** What tells one address from another. */
export interface PlaceAddress {
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
}

export async function lookUpOnMap(
  { run }: PageServerRequest,
  { city, region, postalCode }: PlaceAddress,
  { latitude, longitude }: Coordinates,
): Promise<OnMap> {
  const { placeOnMap } = await run(PlaceOnMapDocument, { input: { city, region, postalCode, latitude, longitude } });
  return placeOnMap;
}

export function isSameAddress(one: PlaceAddress, other: PlaceAddress): boolean {
  return (['street', 'city', 'region', 'postalCode'] as const).every((fact) => one[fact] === other[fact]);
}
