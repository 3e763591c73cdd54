import type { Places } from '../../catalog/places/places.js';
import type { PlaceInDocument } from '../listing-document.js';
import type { DraftPlace } from './draft-parts.js';
import type { Reading } from './reading.js';

export type PlaceFacts = Omit<PlaceInDocument, 'id' | 'clinicId' | 'clinicName'>;

/** What is typed of one place. Map, distance and clock come from its ZIP code, unless it stays where it was. */
export async function readPlaceFacts(
  reading: Reading,
  at: (field: string) => readonly string[],
  typed: Omit<DraftPlace, 'key' | 'clinicName'>,
  known: PlaceFacts | undefined,
  places: Places,
): Promise<PlaceFacts> {
  const address = {
    street: reading.required(at('street'), typed.street, 120, 'Type the street.'),
    city: reading.required(at('city'), typed.city, 80, 'Type the city.'),
    region: reading.jurisdiction(at('region'), typed.region),
    postalCode: typed.postalCode.trim(),
  };
  const found = await locate(reading, at('postalCode'), address, places);
  const isWhereItWas = known?.street === address.street && known.postalCode === address.postalCode;
  const point = isWhereItWas ? known : found;
  return {
    ...address,
    name: reading.line(at('name'), typed.name, 80),
    latitude: point.latitude,
    longitude: point.longitude,
    timeZone: readZone(reading, at('timeZone'), typed.timeZone) ?? point.timeZone,
    phone: readPhone(reading, at('phone'), typed.phone),
    accessibility: reading.lines(at('accessibility'), typed.accessibility, 10, 80),
    directions: reading.text(at('directions'), typed.directions, 600),
  };
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
}

async function locate(
  reading: Reading,
  path: readonly string[],
  { postalCode, region }: Pick<PlaceInDocument, 'postalCode' | 'region'>,
  places: Places,
): Promise<Point> {
  const nowhere = { latitude: 0, longitude: 0, timeZone: 'UTC' };
  if (!/^\d{5}$/u.test(postalCode)) {
    reading.problems.add(path, 'A ZIP code has five digits.');
    return nowhere;
  }
  const { place } = await places.understand(postalCode);
  if (!place) {
    reading.problems.add(path, 'We do not know this ZIP code.');
    return nowhere;
  }
  if (place.region !== region) reading.problems.add(path, 'This ZIP code lies in another state.');
  return place;
}

function readZone(reading: Reading, path: readonly string[], zone: string | null | undefined): string | null {
  if (zone == null || zone === '') return null;
  if (!Intl.supportedValuesOf('timeZone').includes(zone)) reading.problems.add(path, 'Choose a zone of the list.');
  return zone;
}

function readPhone(reading: Reading, path: readonly string[], typed: string | null | undefined): string | null {
  const phone = reading.line(path, typed, 40);
  if (phone !== null && !/^\+[1-9]\d{6,14}$/u.test(phone)) {
    reading.problems.add(path, 'This does not look like a phone number.');
  }
  return phone;
}
