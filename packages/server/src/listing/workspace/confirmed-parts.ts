import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { legalDay } from '../legal-day.js';
import type { ListingDocument } from '../listing-document.js';
import { draftOf } from './draft-answers.js';
import { listingParts, type ListingPart } from './tasks.js';
import type { ListingDraft } from './workspace.results.js';

const partIn: Readonly<Record<ListingPart, keyof ListingDraft>> = {
  PERSON: 'person',
  LICENSES: 'licenses',
  TRAINING: 'trainings',
  PLACES: 'places',
  OFFERINGS: 'offerings',
  SUPPORT: 'support',
  REACH: 'reach',
  PHOTO: 'photo',
  WORDS: 'words',
};

/**
 * When somebody last said that each part is true: by confirming all of it, or by publishing a change of that part. The
 * versions are whole, the oldest first.
 */
export function confirmedParts(
  versions: readonly { readonly at: Date; readonly document: ListingDocument }[],
  lastConfirmedOn: string,
): { readonly part: ListingPart; readonly confirmedOn: string }[] {
  const said = versions.map(({ at, document }) => ({ at, draft: draftOf(document) }));
  return listingParts.map((part) => {
    const name = partIn[part];
    const changed = said.filter(
      ({ draft }, index) => !isDeepStrictEqual(plain(draft[name]), plain(said[index - 1]?.draft[name])),
    );
    const changedOn = changed.at(-1)?.at;
    const day = changedOn && legalDay(Temporal.Instant.fromEpochMilliseconds(changedOn.getTime()));
    return { part, confirmedOn: day && day > lastConfirmedOn ? day : lastConfirmedOn };
  });
}

/** What an older version did not know of is what is not given. */
function plain(value: unknown): unknown {
  return value === undefined ? null : value;
}
