import type { ListingDocument } from './document/listing-document.js';

/*
 * Lines of the change log by which whoever tells of free times hears that others may be had: availability follows what a
 * listing says and what was checked of it, and wrote nothing itself.
 */

/** A licence of this practitioner was looked up, or is said to be looked up no more; or they were found to be excluded. */
export const LICENSE_CHECKED = 'listing.license-checked';
/** They work at other places, or a place of theirs says something else. */
export const PLACES_CHANGED = 'listing.places-changed';
/** They published other licences, or other places, than everybody saw until then. */
export const LICENSES_OR_PLACES_WRITTEN = 'listing.licenses-or-places-written';

type Opens = Pick<ListingDocument, 'licenses' | 'places'>;

/** Whether talks may be legal elsewhere or on other days by the one than by the other, or take place by another clock. */
export function openOtherTimes(before: Opens, after: Opens): boolean {
  return textOf(before) !== textOf(after);
}

function textOf({ licenses, places }: Opens): string {
  return JSON.stringify([
    licenses
      .map(({ id, jurisdiction, kind, startsOn, expiresOn }) => [id, jurisdiction, kind, startsOn, expiresOn].join(' '))
      .toSorted(),
    places.map(({ id, region, timeZone }) => [id, region, timeZone].join(' ')).toSorted(),
  ]);
}
