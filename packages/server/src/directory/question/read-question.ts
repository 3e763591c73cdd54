import { searchLimits } from '@clearing/shared/api-limits';
import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { spokenLanguage } from '@clearing/shared/language-tag';
import type { Temporal } from 'temporal-polyfill';
import type { Catalog } from '../../catalog/catalog.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import { isLanguageTag } from './language-tags.js';
import type { Problems } from '../../platform/graphql/errors.js';
import { readInstant } from '../../platform/graphql/read-instant.js';
import { listFields, type ListField, type SearchQuestion } from '../search-question.js';
import type { NearInput, PractitionerFilter, PractitionerSort } from './search.inputs.js';

export interface SearchArguments {
  readonly search?: string | null;
  readonly near?: NearInput | null;
  readonly filter?: PractitionerFilter | null;
  readonly sort: PractitionerSort;
}

const { valuesOfFilter: MOST_VALUES, characters: LONGEST_SEARCH } = searchLimits;
const SHORTEST_RADIUS_KM = 1;
const LONGEST_RADIUS_KM = 500;

/** What can be read of a question without looking anything up: everything but its place and its words. */
export function readQuestion(
  { search, near, filter, sort }: SearchArguments,
  catalog: Catalog,
  now: Temporal.Instant,
  problems: Problems,
): SearchQuestion {
  if (search != null) readText(search, ['search'], problems);
  if (near) readNear(near, problems);
  if (sort === 'DISTANCE' && !near) problems.add(['sort'], 'Sorting by distance needs a place to measure from.');
  return {
    words: [],
    near: null,
    lists: namedOnly(readLists(filter ?? {}, catalog, problems), catalog, legalDay(now)),
    maxSessionPrice: readPrice(filter?.maxSessionPrice, problems),
    patientLocation: readPatientLocation(filter?.patientLocation, problems),
    verified: filter?.verified ?? null,
    acceptingNewPatients: filter?.acceptingNewPatients ?? null,
    availableBefore:
      filter?.availableBefore == null
        ? null
        : readInstant(filter.availableBefore, ['filter', 'availableBefore'], problems),
    sort,
    now,
    today: legalDay(now),
  };
}

function readText(text: string, path: readonly string[], problems: Problems): void {
  if ([...text].length > LONGEST_SEARCH) problems.add(path, `Type at most ${LONGEST_SEARCH} characters.`);
  if (text.includes('\u0000')) problems.add(path, 'It has a character in it that cannot be searched for.');
}

function readNear({ place, latitude, longitude, radiusKm }: NearInput, problems: Problems): void {
  const hasPoint = latitude != null || longitude != null;
  if (place != null && hasPoint) problems.add(['near', 'place'], 'Give either a place or coordinates, not both.');
  if (place == null && !hasPoint) problems.add(['near', 'place'], 'Give a place, or a latitude and a longitude.');
  if (place != null) readText(place, ['near', 'place'], problems);
  if (hasPoint && latitude == null) problems.add(['near', 'latitude'], 'A longitude needs its latitude.');
  if (hasPoint && longitude == null) problems.add(['near', 'longitude'], 'A latitude needs its longitude.');
  if (latitude != null && !(Math.abs(latitude) <= 90)) {
    problems.add(['near', 'latitude'], 'A latitude is between -90 and 90.');
  }
  if (longitude != null && !(Math.abs(longitude) <= 180)) {
    problems.add(['near', 'longitude'], 'A longitude is between -180 and 180.');
  }
  if (!(radiusKm >= SHORTEST_RADIUS_KM && radiusKm <= LONGEST_RADIUS_KM)) {
    const range = `${SHORTEST_RADIUS_KM} to ${LONGEST_RADIUS_KM}`;
    problems.add(['near', 'radiusKm'], `Search ${range} kilometres around a place.`);
  }
}

function readLists(filter: PractitionerFilter, catalog: Catalog, problems: Problems): Record<ListField, string[]> {
  const lists = listFields.map((field): [ListField, string[]] => {
    const path = ['filter', field];
    const values = [...new Set<string>(filter[field] ?? [])];
    if (values.length > MOST_VALUES) {
      problems.add(path, `Choose at most ${MOST_VALUES} values.`);
      return [field, []];
    }
    const unknown = values.filter((value) => !isKnown(field, value, catalog));
    for (const value of unknown) problems.add(path, `${quoted(value)} is not one of the ${nouns[field] ?? 'values'}.`);
    return [field, field === 'languages' && unknown.length === 0 ? [...new Set(values.map(spokenLanguage))] : values];
  });
  return Object.fromEntries(lists) as Record<ListField, string[]>;
}

/** No insurer is called so, and nobody works with it. */
const NO_INSURER = '';

/** Nobody works any more with an insurer that cannot be named that day: old links find nobody instead of failing. */
function namedOnly(lists: Record<ListField, string[]>, catalog: Catalog, day: string): Record<ListField, string[]> {
  const asked = lists.insurers;
  const named = asked.filter((slug) => catalog.insurersOn(day).has(slug));
  return { ...lists, insurers: asked.length > 0 && named.length === 0 ? [NO_INSURER] : named };
}

/** Values of enums the schema has judged already. */
function isKnown(field: ListField, value: string, catalog: Catalog): boolean {
  switch (field) {
    case 'deliveryMethods':
    case 'conditions':
    case 'integrationModalities':
    case 'professions':
    case 'insurers':
      return catalog[field].has(value);
    case 'languages':
      return isLanguageTag(value);
    default:
      return true;
  }
}

const nouns: Partial<Record<ListField, string>> = {
  deliveryMethods: 'delivery methods',
  conditions: 'conditions',
  integrationModalities: 'integration modalities',
  professions: 'professions',
  insurers: 'insurers',
  languages: 'languages, which are named by tags like "es"',
};

function readPrice(price: PractitionerFilter['maxSessionPrice'], problems: Problems): number | null {
  if (!price) return null;
  const path = ['filter', 'maxSessionPrice'];
  if (price.amount < 0) problems.add([...path, 'amount'], 'A price can’t be less than zero.');
  if (price.currency !== 'USD') problems.add([...path, 'currency'], 'Prices here are in US dollars: "USD".');
  return price.amount;
}

function readPatientLocation(code: string | null | undefined, problems: Problems): string | null {
  if (code == null) return null;
  if (!isJurisdiction(code)) {
    problems.add(['filter', 'patientLocation'], `${quoted(code)} is not a state or territory; write it like "US-TX".`);
  }
  return code;
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
