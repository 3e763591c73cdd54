import { editDistance } from '@clearing/shared/edit-distance';
import { foldAccents } from '@clearing/shared/slug';
import type { Catalog } from '../../catalog/catalog.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { CareField, TypedWord } from '../search-question.js';
import { englishOf, smallSpanishWords } from './spanish-words.js';

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

/** Words that mean nothing by themselves, in what is typed and in what the catalog calls things. */
const smallWords = new Set('a an and at by for from in me my near of on or the to who with'.split(' '));
/** Words that people type around what they mean. Typed alone, "doctor" is what they mean. */
const fillers = new Set([...smallWords, 'doctor', 'dr', 'mr', 'mrs', 'ms', 'mx', 'prof']);

/** How the same word of a name is written long and short: "Saint Louis", "St. Louis". */
const otherSpelling: ReadonlyMap<string, string> = new Map(
  Object.entries({ saint: 'st', fort: 'ft', mount: 'mt', st: 'saint', ft: 'fort', mt: 'mount' }),
);

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
  const spanish = smallSpanishWords(rows.map(({ word }) => word));
  const meaningful = rows.filter(({ word }) => !fillers.has(word) && !spanish.has(word));
  if (meaningful.length > 0) return meaningful.map(({ word, terms }) => meaningsOf(word, terms, catalogWords));
  // "a doctor": of fillers alone, those count that mean something here.
  const typed = rows.map(({ word, terms }) => meaningsOf(word, terms, catalogWords));
  const meant = typed.filter(({ meant, alike }) => meant.length + alike.length > 0);
  return meant.length > 0 ? meant : typed;
}

/** Exactly, else by its beginning, else with a typing error. `terms` holds all that come into question, and more. */
export function meaningsOf(word: string, terms: readonly KnownTerm[], catalogWords: CatalogWords): TypedWord {
  const written = terms.find(({ term }) => term === word);
  const inCatalog = catalogWords.get(word) ?? [];
  const otherwise = otherSpelling.get(word);
  if (otherwise) return { meant: [word, otherwise, ...inCatalog], alike: [] };
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

/** What a term says of an offering, as a filter would ask it; null for words and for facts of the practitioner. */
export function offeredBy(term: string): { readonly field: CareField; readonly value: string } | null {
  if (term.startsWith('method:')) return { field: 'deliveryMethods', value: term.slice('method:'.length) };
  if (term.startsWith('service:')) return { field: 'services', value: term.slice('service:'.length) };
  return null;
}

/** What the catalog calls things, and what else people call them. */
export function catalogWordsOf(catalog: Catalog): CatalogWords {
  const words = new Map<string, Set<string>>();
  const add = (text: string, meaning: string): void => {
    for (const word of foldAccents(text).split(/[^\p{L}\p{N}]+/u)) {
      if (word === '' || smallWords.has(word)) continue;
      words.set(word, (words.get(word) ?? new Set()).add(meaning));
    }
  };
  const addAll = (kind: string, entries: readonly { readonly slug: string; readonly name: string }[]): void => {
    for (const { slug, name } of entries) add(`${name} ${alsoCalled[slug] ?? ''}`, `${kind}:${slug}`);
  };
  addAll('method', catalog.deliveryMethods.all);
  addAll('condition', catalog.conditions.all);
  addAll('profession', catalog.professions.all);
  addAll('modality', catalog.integrationModalities.all);
  // Whoever says a kind of integration therapy offers integration.
  for (const { slug } of catalog.integrationModalities.all) add('integration', `modality:${slug}`);
  // Every method gives ketamine, also those whose name does not say so.
  for (const service of ['KETAMINE_TREATMENT', 'KAP']) add('ketamine', `service:${service}`);
  add('KAP assisted psychotherapy', 'service:KAP');
  for (const [spanish, english] of englishOf) for (const meaning of words.get(english) ?? []) add(spanish, meaning);
  return new Map([...words].map(([word, meanings]) => [word, [...meanings]]));
}

const alsoCalled: Readonly<Record<string, string>> = {
  'iv-infusion': 'intravenous drip',
  'im-injection': 'intramuscular shot',
  'sc-injection': 'subcutaneous shot',
  'intranasal-esketamine': 'nasal spray',
  'intranasal-ketamine': 'nasal spray',
  sublingual: 'troche lozenge tablet',
  oral: 'pill capsule tablet',
  'treatment-resistant-depression': 'TRD',
  'generalised-anxiety': 'generalised GAD',
  'postpartum-depression': 'postnatal perinatal',
  ptsd: 'trauma posttraumatic',
  'chronic-pain': 'CRPS nerve neuropathic',
  psychiatrist: 'psychiatry doctor physician',
  psychologist: 'psychology therapist psychotherapist',
  anesthesiologist: 'anaesthesiologist anesthesiology doctor physician',
  'pain-medicine': 'management physician',
  'emergency-medicine': 'physician',
  'family-medicine': 'physician',
  'nurse-anesthetist': 'CRNA anaesthetist',
  'psychiatric-nurse-practitioner': 'PMHNP',
  'mental-health-counsellor': 'counsellor therapist psychotherapist LPC LMHC',
  'clinical-social-worker': 'LCSW therapist psychotherapist',
  'marriage-and-family-therapist': 'LMFT MFT psychotherapist',
};
