import { searchLimits } from '@clearing/shared/api-limits';
import { kmOf } from '@clearing/shared/distance';
import { spokenLanguage } from '@clearing/shared/language-tag';
import type { PractitionerFilter, PractitionerSort, NearInput } from '../generated/graphql.js';
import { readReader, referralParameter } from '../listing/listing-address.js';
import { isValueOf, searchFilters, type SearchFilterName } from './search-filters.js';

/** What somebody looks for, as the address of the results says it. Nothing of it is kept anywhere else. */
export interface SearchWish {
  readonly near: string;
  readonly words: string;
  readonly miles: number;
  /** Whether people who may see the patient by video from elsewhere are listed after the near ones. */
  readonly video: boolean;
  /** Where the patient will be: "US-TX", or empty. */
  readonly from: string;
  readonly sort: PractitionerSort;
  /** Filter name -> chosen values. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly after: string | null;
  readonly before: string | null;
  /** The minute from which "within three days" is counted on the pages after the first; null: from now. */
  readonly asked: string | null;
  /** The handle of a partner's link, handed on to whoever is found; null: none. Nothing is looked for by it. */
  readonly referral: string | null;
}

export const distances = [5, 10, 30, 60, 100, 200] as const;
export const sorts = ['BEST_MATCH', 'DISTANCE', 'SOONEST_SLOT', 'PRICE', 'NAME'] as const;
export const pageSize = 20;

const usualMiles = 30;
const mostMiles = 310;
const mostValues = 20;

/** Counted as the API counts: of a sign that is two to a program, no half is asked for. */
function firstOf(text: string): string {
  return [...text].slice(0, searchLimits.characters).join('');
}

/** Reads an address. What cannot be (a sort nobody knows, a distance of "far", a kind of talk that is none) is as if it were not there. */
export function readWish(parameters: URLSearchParams): SearchWish {
  const text = (name: string) => firstOf((parameters.get(name) ?? '').replaceAll('\0', '').trim());
  const near = text('near');
  const miles = Number(text('miles'));
  const sort = sorts.find((each) => each === text('sort')) ?? 'BEST_MATCH';
  const chosen = searchFilters.map(({ name, takes }) => {
    const given = parameters
      .getAll(name)
      .filter((value) => value !== '' && value === firstOf(value) && isValueOf(name, value));
    const values = [...new Set(name === 'language' ? given.map(asSpoken) : given)];
    return [name, values.slice(0, takes === 'ONE' ? 1 : mostValues)] as const;
  });
  const after = text('after') || null;
  const before = after ? null : text('before') || null;
  return {
    near,
    words: text('q'),
    miles: Number.isFinite(miles) && miles >= 1 && miles <= mostMiles ? miles : usualMiles,
    video: parameters.get('video') !== 'no',
    from: text('from'),
    sort: sort === 'DISTANCE' && near === '' ? 'BEST_MATCH' : sort,
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    after,
    before,
    asked: (after ?? before) && chosenWithin(chosen) ? minuteIn(text('asked')) : null,
    referral: readReader(parameters).referral,
  };
}

/** As it is searched for, so that it is one of the choices: "en" of "en-US". What is no language stays itself, and is refused. */
function asSpoken(tag: string): string {
  try {
    return spokenLanguage(tag);
  } catch {
    return tag;
  }
}

/** The address of a wish: what is usual is left out, so that one wish has one address. */
export function hrefOf(wish: SearchWish, path = '/search'): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string, usual = '') => value !== usual && parameters.append(name, value);
  put('near', wish.near);
  put('q', wish.words);
  put('miles', String(wish.miles), String(usualMiles));
  put('video', wish.video ? '' : 'no');
  put('from', wish.from);
  for (const { name } of searchFilters) for (const value of wish.chosen[name] ?? []) put(name, value);
  put('sort', wish.sort, 'BEST_MATCH');
  put('after', wish.after ?? '');
  put('before', wish.before ?? '');
  put('asked', wish.asked ?? '');
  put(referralParameter, wish.referral ?? '');
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}

/** The address of everybody of whom one thing holds: from a guide to the people it speaks of. */
export function hrefOfAll(name: SearchFilterName, value: string): string {
  return hrefOf(readWish(new URLSearchParams([[name, value]])));
}

/** The same wish with something changed, from its first page. */
export function change(wish: SearchWish, changes: Partial<SearchWish>): SearchWish {
  return { ...wish, after: null, before: null, asked: null, ...changes };
}

/** What one of the two forms says while something else is under way: it knows of no more than stands in it, and is asked for both. */
export function together(underWay: SearchWish, said: SearchWish, saidIn: 'FIELDS' | 'FILTERS'): SearchWish {
  const { near, words, sort } = underWay;
  if (saidIn === 'FILTERS') return change(said, { near, words, sort });
  return change(underWay, { near: said.near, words: said.words });
}

/**
 * Another page of the same wish. A cursor belongs to one search, so the minute that "within three days" is counted from
 * goes along: a minute later the same words would ask for something else.
 */
export function turned(
  wish: SearchWish,
  to: { readonly after: string } | { readonly before: string },
  now: string,
): SearchWish {
  const asked = chosenWithin(Object.entries(wish.chosen)) ? (countedFrom(wish, now) ?? minuteOf(now)) : null;
  return change(wish, { ...to, asked });
}

export function without(wish: SearchWish, name: string, value: string): SearchWish {
  const left = (wish.chosen[name] ?? []).filter((each) => each !== value);
  const { [name]: _, ...others } = wish.chosen;
  return change(wish, { chosen: left.length > 0 ? { ...others, [name]: left } : others });
}

/** How many filters are set, each chosen value counted. */
export function countChosen(wish: SearchWish): number {
  return Object.values(wish.chosen).flat().length + (wish.from ? 1 : 0);
}

export interface SearchVariables {
  readonly search: string | null;
  readonly near: NearInput | null;
  readonly filter: PractitionerFilter;
  readonly sort: PractitionerSort;
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** What the API is asked. `now` turns "within three days" into an instant. */
export function variablesOf(given: SearchWish, now: string): SearchVariables {
  const wish = isBygone(given, now) ? change(given, {}) : given;
  return {
    search: wish.words || null,
    near: wish.near ? { place: wish.near, radiusKm: roundKm(wish.miles), includeRemote: wish.video } : null,
    filter: filterOf(wish, now),
    sort: wish.sort,
    first: wish.before ? null : pageSize,
    after: wish.after,
    last: wish.before ? pageSize : null,
    before: wish.before,
  };
}

function filterOf(wish: SearchWish, now: string): PractitionerFilter {
  const { chosen, from } = wish;
  const one = (name: string) => chosen[name]?.[0];
  const truth = (name: string) => (one(name) === undefined ? undefined : one(name) === 'true');
  const price = Number(one('price'));
  const filter = {
    services: chosen['service'],
    deliveryMethods: chosen['method'],
    careSettings: chosen['setting'],
    maxSessionPrice: Number.isInteger(price) && price > 0 ? { amount: price } : undefined,
    patientLocation: from || undefined,
    conditions: chosen['condition'],
    integrationSupport: chosen['support'],
    integrationModalities: chosen['modality'],
    integrationTiming: chosen['timing'],
    professions: chosen['profession'],
    insurers: chosen['insurer'],
    languages: chosen['language'],
    experienceWith: chosen['experience'],
    verified: truth('checked'),
    acceptingNewPatients: truth('accepting'),
    consultationModes: chosen['mode'],
    availableBefore: instantWithin(one('within'), countedFrom(wish, now) ?? minuteOf(now)),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as PractitionerFilter;
}

/** "P3D" from that minute. */
function instantWithin(duration: string | undefined, minute: string): string | undefined {
  const days = /^P(\d{1,2})D$/.exec(duration ?? '')?.[1];
  if (days === undefined) return undefined;
  return new Date(Date.parse(minute) + Number(days) * 86_400_000).toISOString();
}

/** To the minute, so that one address asks one question for a while. */
function minuteOf(now: string): string {
  return `${new Date(now).toISOString().slice(0, 16)}Z`;
}

function minuteIn(text: string): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

const longestReading = 24 * 60 * 60_000;

/** The minute the first page was asked in, while somebody may still be turning its pages. */
function countedFrom({ asked }: SearchWish, now: string): string | null {
  if (asked === null) return null;
  const age = Date.parse(now) - Date.parse(asked);
  return age >= -60_000 && age < longestReading ? asked : null;
}

/** A later page kept from another day: its free times have passed, so the search starts again from the first. */
function isBygone(wish: SearchWish, now: string): boolean {
  return wish.asked !== null && countedFrom(wish, now) === null;
}

function chosenWithin(chosen: readonly (readonly [string, readonly string[]])[]): boolean {
  return chosen.some(([name, values]) => name === 'within' && values.length > 0);
}

function roundKm(miles: number): number {
  return Math.round(kmOf(miles) * 100) / 100;
}
