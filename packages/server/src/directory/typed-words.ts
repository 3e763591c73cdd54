import { foldAccents } from '@clearing/shared/slug';
import type { Catalog } from '../catalog/catalog.js';
import { editDistance } from '../catalog/places/edit-distance.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { TypedWord } from './search-question.js';

/** A word that some listing has, which a typed word may mean. */
export interface KnownTerm {
  readonly term: string;
  readonly isName: boolean;
}

/** The catalog's words with what each may stand for: "infusion" for "method:iv-infusion". */
export type CatalogWords = ReadonlyMap<string, readonly string[]>;

const SHORTEST_BEGINNING = 3;
const SHORTEST_WITH_A_TYPO = 4;
const SHORTEST_WITH_TWO_TYPOS = 8;

/** Words that people type around what they mean. */
const fillers = new Set([
  ...[
    'a',
    'an',
    'and',
    'at',
    'by',
    'for',
    'from',
    'in',
    'me',
    'my',
    'near',
    'of',
    'on',
    'or',
    'the',
    'to',
    'who',
    'with',
  ],
  ...['doctor', 'dr', 'mr', 'mrs', 'ms', 'mx', 'prof'],
]);

/**
 * What each typed word may mean. A word that is written like one we know means that word; a beginning means what begins
 * so; only then a typing error is thought of. Names are told apart by single letters, so a name written right still
 * finds those that are one letter away, after the others.
 */
export async function readTypedWords(
  database: Pick<UnitOfWork, 'query'>,
  catalogWords: CatalogWords,
  text: string,
): Promise<TypedWord[]> {
  const rows = await database.query<{ word: string; terms: KnownTerm[] }>(
    `SELECT word, coalesce(json_agg(json_build_object('term', term, 'isName', is_name)) FILTER (WHERE term IS NOT NULL), '[]') AS terms
     FROM unnest(search_words_of($1)) word
     LEFT JOIN LATERAL (
       SELECT term, is_name FROM search_terms WHERE term = word
       UNION SELECT term, is_name FROM search_terms WHERE term LIKE word || '%' AND length(word) >= ${SHORTEST_BEGINNING}
       UNION SELECT term, is_name FROM search_terms
         WHERE one_letter_less && search_one_letter_less(word) AND length(word) >= ${SHORTEST_WITH_A_TYPO}
       UNION SELECT term, is_name FROM search_terms WHERE term % word AND length(word) >= ${SHORTEST_WITH_TWO_TYPOS}
     ) alike ON true
     GROUP BY word ORDER BY word`,
    [text.normalize('NFC')],
  );
  const meaningful = rows.filter(({ word }) => !fillers.has(word));
  return (meaningful.length > 0 ? meaningful : rows).map(({ word, terms }) => meaningsOf(word, terms, catalogWords));
}

/** Exactly, else by its beginning, else with a typing error. `terms` holds all that come into question, and more. */
export function meaningsOf(word: string, terms: readonly KnownTerm[], catalogWords: CatalogWords): TypedWord {
  const written = terms.find(({ term }) => term === word);
  const inCatalog = catalogWords.get(word) ?? [];
  if (written || inCatalog.length > 0) {
    const isOnlyName = written?.isName === true && inCatalog.length === 0;
    const names = isOnlyName ? terms.filter(({ term, isName }) => isName && term !== word && isTypoOf(word, term)) : [];
    return { meant: [...(written ? [word] : []), ...inCatalog], alike: names.map(({ term }) => term) };
  }
  const meant = word.length < SHORTEST_BEGINNING ? [] : matching(terms, catalogWords, (term) => term.startsWith(word));
  if (meant.length > 0) return { meant, alike: [] };
  return { meant: [], alike: matching(terms, catalogWords, (term) => isTypoOf(word, term)) };
}

function matching(
  terms: readonly KnownTerm[],
  catalogWords: CatalogWords,
  isMeant: (term: string) => boolean,
): string[] {
  const inListings = terms.map(({ term }) => term).filter(isMeant);
  const inCatalog = [...catalogWords].filter(([term]) => isMeant(term)).flatMap(([, meanings]) => meanings);
  return [...new Set([...inListings, ...inCatalog])];
}

function isTypoOf(word: string, term: string): boolean {
  if (word.length < SHORTEST_WITH_A_TYPO) return false;
  const allowed = word.length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
  return editDistance(word, term, allowed) <= allowed;
}

/** What the catalog calls things, and what else people call them. */
export function catalogWordsOf(catalog: Catalog): CatalogWords {
  const words = new Map<string, Set<string>>();
  const add = (text: string, meaning: string): void => {
    for (const word of foldAccents(text).split(/[^\p{L}\p{N}]+/u)) {
      if (word === '' || fillers.has(word)) continue;
      words.set(word, (words.get(word) ?? new Set()).add(meaning));
    }
  };
  for (const { slug, name } of catalog.deliveryMethods.all) add(name, `method:${slug}`);
  for (const { slug, name } of catalog.conditions.all) add(`${name} ${alsoCalled[slug] ?? ''}`, `condition:${slug}`);
  for (const { slug, name } of catalog.professions.all) add(`${name} ${alsoCalled[slug] ?? ''}`, `profession:${slug}`);
  for (const { slug, name } of catalog.integrationModalities.all) add(name, `modality:${slug}`);
  // Every method gives ketamine, also those whose name does not say so.
  for (const service of ['KETAMINE_TREATMENT', 'KAP']) add('ketamine', `service:${service}`);
  add('KAP assisted psychotherapy', 'service:KAP');
  return new Map([...words].map(([word, meanings]) => [word, [...meanings]]));
}

const alsoCalled: Readonly<Record<string, string>> = {
  'treatment-resistant-depression': 'TRD',
  'generalised-anxiety': 'generalized GAD',
  'postpartum-depression': 'postnatal',
  ptsd: 'trauma posttraumatic',
  psychiatrist: 'psychiatry',
  psychologist: 'psychology',
  anesthesiologist: 'anaesthesiologist anesthesiology',
  'nurse-anesthetist': 'CRNA anaesthetist',
  'psychiatric-nurse-practitioner': 'PMHNP',
  'mental-health-counsellor': 'counselor',
  'clinical-social-worker': 'LCSW',
};
