import { findJurisdictionByWord } from '@clearing/shared/jurisdictions';

/** Longer than any place and its state together; what is longer was not meant as a place. */
const longestName = 80;

// Maps, since people type "constructor" too.
const writtenOut = new Map(Object.entries({ st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' }));
const compass = new Map(Object.entries({ n: 'north', s: 'south', e: 'east', w: 'west' }));

/**
 * How a place is looked up: "St. Louis" and "Saint Louis" are one key, "San José" and "san jose" another. Whatever is
 * no letter or digit of a place's name separates words, so NUL bytes, emoji and other scripts fall out here.
 */
export function placeKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words
    .map((word, at) => (at === 0 && words.length > 1 ? compass.get(word) : undefined) ?? writtenOut.get(word) ?? word)
    .join(' ');
}

export interface PlaceQuestion {
  /** The whole text, as a place may be called. */
  readonly key: string;
  /** What stands before a state, and that state: "Dallas, TX". Null when the text ends in no state. */
  readonly within: { readonly key: string; readonly region: string } | null;
  /** The text is a state and nothing else: "texas", "TX", "Washington State". */
  readonly region: string | null;
  /** Five digits first or last, or three to five digits alone: a ZIP code or its beginning. */
  readonly postalCode: string | null;
}

/** Takes apart what was typed in a field that says "City or ZIP". Null when nothing in it can be a place. */
export function readPlaceQuestion(text: string): PlaceQuestion | null {
  if (text.length > longestName) return null;
  const key = placeKey(text.replace(/[\s,]+(?:u\.?s\.?a?\.?|united states(?: of america)?)\s*$/i, ''));
  if (key === '') return null;
  const postalCode = /\b(\d{5})(?: \d{4})?$|^(\d{5})\b/.exec(key);
  return {
    key,
    region: findJurisdictionByWord(withoutState(key))?.code ?? null,
    within: cityAndState(key),
    postalCode: postalCode?.[1] ?? postalCode?.[2] ?? /^\d{3,4}$/.exec(key)?.[0] ?? null,
  };
}

const withoutState = (key: string): string => key.replace(/^(?:the )?state of | state$/g, '');

const mostWordsInAState = 4;

function cityAndState(key: string): PlaceQuestion['within'] {
  const words = key.split(' ');
  for (let taken = Math.min(mostWordsInAState, words.length - 1); taken >= 1; taken--) {
    const state = findJurisdictionByWord(words.slice(-taken).join(' '));
    if (state) return { key: words.slice(0, -taken).join(' '), region: state.code };
  }
  return null;
}

const mostWordsInAName = 3;

/** Every run of up to three words of a key, for finding the places that a longer text names. */
export function phrasesWithin(key: string): string[] {
  const words = key.split(' ');
  const phrases = words.flatMap((_, from) =>
    Array.from({ length: mostWordsInAName }, (_, more) => words.slice(from, from + more + 1).join(' ')),
  );
  return [...new Set(phrases)];
}
