import type { Coordinates } from '@clearing/shared/distance';
import type { AddressOnMap, PlacesOnMap } from '../../../catalog/places/place-on-map.js';
import type { Place } from '../../../catalog/places/places.results.js';
import type { PlaceInDocument } from '../../document/listing-document.js';
import type { DraftPlace } from '../draft-parts.js';
import type { Reading } from './reading.js';

export type PlaceFacts = Omit<PlaceInDocument, 'id' | 'clinicId' | 'clinicName'>;

/** What tells one address from another. A point, and a certificate, are of one of them. */
const addressFacts = ['street', 'city', 'region', 'postalCode'] as const satisfies (keyof PlaceFacts)[];

/**
 * What is typed of one place. Map, distance and clock come from its ZIP code. A point that was put elsewhere by hand stays
 * while the address does; a zone that was, while the ZIP code does.
 */
export async function readPlaceFacts(
  reading: Reading,
  at: (field: string) => readonly string[],
  typed: Omit<DraftPlace, 'key' | 'clinicName'>,
  known: PlaceFacts | undefined,
  onMap: PlacesOnMap,
): Promise<PlaceFacts> {
  const name = reading.line(at('name'), typed.name, 80);
  const address = {
    street: reading.required(at('street'), typed.street, 120, 'Type the street.'),
    city: reading.required(at('city'), typed.city, 80, 'Type the city.'),
    region: reading.jurisdiction(at('region'), typed.region),
    postalCode: fiveDigitsOf(typed.postalCode),
  };
  const found = await locate(reading, at('postalCode'), address, onMap);
  const isWhereItWas = known !== undefined && addressFacts.every((fact) => known[fact] === address[fact]);
  const point =
    found &&
    (await readPoint(reading, at, typed, { address, known, found, before: isWhereItWas ? known : found }, onMap));
  const isZoneOfBefore = known?.timeZone === typed.timeZone && known?.postalCode !== address.postalCode;
  const zone = isZoneOfBefore ? null : readZone(reading, at('timeZone'), typed.timeZone);
  return {
    ...address,
    name,
    latitude: point?.latitude ?? 0,
    longitude: point?.longitude ?? 0,
    timeZone: zone ?? found?.timeZone ?? 'UTC',
    phone: readPhone(reading, at('phone'), typed.phone),
    accessibility: reading.lines(at('accessibility'), typed.accessibility, 10, 80),
    directions: reading.text(at('directions'), typed.directions, 600),
  };
}

/** As it is written on letters: "75201-1234" is 75201, and more than that nothing here needs to know. */
const fiveDigitsOf = (zip: string): string => zip.trim().replace(/^(\d{5})-?\d{4}$/u, '$1');

/** Null, with what has to be mended: nothing can be said of where it lies. */
async function locate(
  reading: Reading,
  path: readonly string[],
  address: AddressOnMap,
  onMap: PlacesOnMap,
): Promise<Place | null> {
  if (!/^\d{5}$/u.test(address.postalCode)) {
    reading.problems.add(path, 'A ZIP code has five digits.');
    return null;
  }
  const found = await onMap.find(address);
  if (!found) reading.problems.add(path, 'We do not know this ZIP code.');
  if (found && found.region !== address.region) reading.problems.add(path, 'This ZIP code is in another state.');
  return found;
}

interface PointOf {
  readonly address: AddressOnMap;
  readonly known: PlaceFacts | undefined;
  /** Where it lies when nothing is said of it. */
  readonly before: Coordinates;
  readonly found: Place;
}

/** Where somebody put it, if it can lie there. Sent back as it was read, nobody put it anywhere. */
async function readPoint(
  reading: Reading,
  at: (field: string) => readonly string[],
  { latitude, longitude }: Pick<DraftPlace, 'latitude' | 'longitude'>,
  { address, known, before, found }: PointOf,
  onMap: PlacesOnMap,
): Promise<Coordinates> {
  if (latitude == null && longitude == null) return before;
  if (latitude == null || longitude == null) {
    reading.problems.add(at(latitude == null ? 'latitude' : 'longitude'), 'Give both, north and east, or neither.');
    return before;
  }
  if (latitude === known?.latitude && longitude === known.longitude) return before;
  const why = await onMap.whyNotThere(address, found, { latitude, longitude });
  if (why !== null) reading.problems.add(at('latitude'), why);
  return { latitude, longitude };
}

function readZone(reading: Reading, path: readonly string[], zone: string | null | undefined): string | null {
  if (zone == null || zone === '') return null;
  if (!Intl.supportedValuesOf('timeZone').includes(zone)) reading.problems.add(path, 'Choose a zone from the list.');
  return zone;
}

function readPhone(reading: Reading, path: readonly string[], typed: string | null | undefined): string | null {
  const phone = reading.line(path, typed, 40);
  if (phone !== null && !/^\+[1-9]\d{6,14}$/u.test(phone)) {
    reading.problems.add(path, 'This does not look like a phone number.');
  }
  return phone;
}
