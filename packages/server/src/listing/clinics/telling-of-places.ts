import { appendChanges } from '../../platform/changes.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { PlaceInDocument } from '../document/listing-document.js';

/** A line of the change log: a place is at another address, or by another clock, than it was. */
export const LOCATION_MOVED = 'listing.location-moved';
/** Whatever else is said of a place is said anew, or somebody begins or ends to work there. */
const LOCATION_WRITTEN = 'listing.location-written';

const addressFacts = ['street', 'city', 'region', 'postalCode'] as const satisfies (keyof PlaceInDocument)[];

type Address = Pick<PlaceInDocument, (typeof addressFacts)[number]>;

/** Whether a certificate of the one says nothing about the other: it was of that very address. */
export function isElsewhere(before: Address, after: Address): boolean {
  return addressFacts.some((fact) => before[fact] !== after[fact]);
}

type Whereabouts = Address & Pick<PlaceInDocument, 'timeZone'>;

/** Whether whoever is to come there was told something else. */
export function hasMoved(before: Whereabouts, after: Whereabouts): boolean {
  return isElsewhere(before, after) || before.timeZone !== after.timeZone;
}

export async function tellOfPlaces(
  tx: Transaction,
  written: readonly string[],
  moved: readonly string[] = [],
): Promise<void> {
  await appendChanges(
    tx,
    written.map((subjectId) => ({
      kind: moved.includes(subjectId) ? LOCATION_MOVED : LOCATION_WRITTEN,
      subjectKind: 'location',
      subjectId,
    })),
  );
}
