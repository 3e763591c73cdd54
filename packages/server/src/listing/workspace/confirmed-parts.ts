import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { legalDay } from '../legal-day.js';
import type { ListingDocument } from '../listing-document.js';
import { draftOf } from './draft-answers.js';
import type { ConfirmedPart, ConfirmedThing } from './freshness.results.js';
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

type Version = { readonly at: Date; readonly document: ListingDocument };
interface Said {
  readonly at: Date;
  readonly said: unknown;
}

/**
 * When somebody last said that each part is true, and each thing of a list: by confirming all of it, or by publishing a
 * change of that very thing. The versions are whole, the oldest first.
 */
export function confirmedParts(versions: readonly Version[], lastConfirmedOn: string): ConfirmedPart[] {
  const drafts = versions.map(({ at, document }) => ({ at, draft: draftOf(document) }));
  return listingParts.map((part) => {
    const name = partIn[part];
    const told = drafts.map(({ at, draft }) => ({ at, said: draft[name] }));
    return { part, confirmedOn: dayOf(told, lastConfirmedOn), things: thingsOf(told, lastConfirmedOn) };
  });
}

/** Of what is listed now, whatever place of the list it is in. */
function thingsOf(told: readonly Said[], lastConfirmedOn: string): ConfirmedThing[] {
  return keyed(told.at(-1)?.said).map(({ key }) => {
    const ofThis = told.map(({ at, said }) => ({ at, said: keyed(said).find((thing) => thing.key === key) }));
    return { key, confirmedOn: dayOf(ofThis, lastConfirmedOn) };
  });
}

function keyed(said: unknown): readonly { readonly key: string }[] {
  if (!Array.isArray(said)) return [];
  return said.filter(
    (thing: unknown): thing is { key: string } => typeof thing === 'object' && thing !== null && 'key' in thing,
  );
}

function dayOf(told: readonly Said[], lastConfirmedOn: string): string {
  const changed = told.filter(({ said }, index) => !isDeepStrictEqual(plain(said), plain(told[index - 1]?.said)));
  const changedOn = changed.at(-1)?.at;
  const day = changedOn && legalDay(Temporal.Instant.fromEpochMilliseconds(changedOn.getTime()));
  return day && day > lastConfirmedOn ? day : lastConfirmedOn;
}

/** What an older version did not know of is what is not given. A price that is confirmed says nothing else than before. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (name, each: unknown) => (name === 'confirmedOn' ? undefined : each)),
  );
}
