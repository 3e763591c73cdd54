import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { legalDay } from '../../legality/legal-day.js';
import type { ListingDocument } from '../../document/listing-document.js';
import { draftOf } from '../draft-answers.js';
import type { Version } from '../draft.repository.js';
import type { ConfirmedPart, ConfirmedThing } from './freshness.results.js';
import { listingParts, type ListingPart } from '../publishing/tasks.js';
import type { ListingDraft } from '../workspace.results.js';

export interface SaidNow {
  readonly document: ListingDocument;
  readonly lastConfirmedOn: string;
  /** Insurers have days of their own, as prices have theirs in the document. */
  readonly insurers: readonly { readonly insurer: string; readonly confirmedOn: string }[];
}

type KeptVersion = Pick<Version, 'at' | 'why'> & { readonly document: ListingDocument };

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
 * Every fact that everybody reads, and when somebody last said that it is true: its own day where it has one, which
 * patients read too; else the day on which all of it was confirmed, or on which a change of this very fact was published.
 * The versions are whole, the oldest first.
 */
export function confirmedFacts(now: SaidNow, versions: readonly KeptVersion[]): ConfirmedPart[] {
  const said = draftOf(now.document);
  const told = versions.map(({ document, ...version }) => ({ ...version, draft: draftOf(document) }));
  const ownDays = ownDaysOf(now);
  return listingParts.map((part) => {
    const things = thingsIn(said, part).map(({ key, facts }): ConfirmedThing => {
      const before = told.map(({ at, why, draft }) => ({ at, why, facts: factsIn(draft, part, key) }));
      const dayOf = (name: string) =>
        ownDays.get(`${key} ${name}`) ??
        lastDay(
          before.map(({ facts: earlier, ...version }) => ({ ...version, said: earlier.get(name) })),
          now.lastConfirmedOn,
        );
      return { key, facts: [...facts.keys()].map((name) => ({ name, confirmedOn: dayOf(name) })) };
    });
    return { part, things };
  });
}

/** By the key of the thing and the name of the fact. */
function ownDaysOf({ document, insurers }: SaidNow): Map<string, string> {
  const prices = document.offerings.flatMap(({ id, sessionPrice, coursePrice }) => [
    ...(sessionPrice ? [[`${id} sessionPrice`, sessionPrice.confirmedOn] as const] : []),
    ...(coursePrice ? [[`${id} coursePrice`, coursePrice.confirmedOn] as const] : []),
  ]);
  return new Map([
    ...prices,
    ...insurers.map(({ insurer, confirmedOn }) => [`reach insurers.${insurer}`, confirmedOn] as const),
  ]);
}

interface Thing {
  readonly key: string;
  /** What is not given is no fact. */
  readonly facts: ReadonlyMap<string, unknown>;
}

/** A page about one thing alone has one, called as the page is. */
function thingsIn(draft: ListingDraft, part: ListingPart): Thing[] {
  const name = partIn[part];
  const things = draft[name];
  return (Array.isArray(things) ? things : [things]).flatMap((each: object | null) => {
    if (each === null) return [];
    const { key = name, ...facts } = each as { readonly key?: string };
    // Another photo is another thing: what it shows is a fact beside it.
    const said = Object.entries(part === 'PHOTO' ? { image: key, ...facts } : facts);
    return [{ key, facts: new Map(said.flatMap((fact) => factsOf(fact, part))) }];
  });
}

function factsIn(draft: ListingDraft, part: ListingPart, key: string): Thing['facts'] {
  return thingsIn(draft, part).find((thing) => thing.key === key)?.facts ?? new Map<string, unknown>();
}

/** What keeps people safe is many facts; each condition, language and insurer is one. */
function factsOf([name, said]: [string, unknown], part: ListingPart): [string, unknown][] {
  if (said === null || said === undefined || said === '' || (Array.isArray(said) && said.length === 0)) return [];
  if (name === 'safety') return Object.entries(said).flatMap(([each, is]) => factsOf([`safety.${each}`, is], part));
  if (part !== 'REACH' || !Array.isArray(said)) return [[name, said]];
  return said.map((each: string | { readonly slug: string }) => [
    `${name}.${typeof each === 'string' ? each : each.slug}`,
    each,
  ]);
}

type Said = Pick<Version, 'at' | 'why'> & { readonly said: unknown };

/** What was found when its keeper came was written down that day, and nobody said so of it. */
function lastDay(told: readonly Said[], lastConfirmedOn: string): string {
  const changed = told.filter(({ said }, index) => !isDeepStrictEqual(plain(said), plain(told[index - 1]?.said)));
  const last = changed.at(-1);
  if (!last || last.why === 'FOUND') return lastConfirmedOn;
  const day = legalDay(Temporal.Instant.fromEpochMilliseconds(last.at.getTime()));
  return day > lastConfirmedOn ? day : lastConfirmedOn;
}

/** What an older version did not know of is what is not given. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
