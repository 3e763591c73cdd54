import unhomoglyph from 'unhomoglyph';
import { asLatin, smallCapitals, withoutMarks } from '../platform/letters.js';

/** Somebody's name as it was typed. */
export interface TypedName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Grows when the rules below change: what was worked out by an older one is worked out again. */
export const LOOKS_RULE = 2;

/**
 * What a name looks like, whoever typed it how: two names that share one of these could be read as the same. Whole, and
 * without what stands between the first name and the last. Which of the two comes first makes no difference. Never shown to
 * anybody: it is no name.
 */
export function looksOf({ givenName, familyName }: TypedName): string[] {
  const family = lookOf(familyName);
  const [first = ''] = givenName.trim().split(/\s+/u);
  return [...new Set([givenName, first].map((given) => inOneOrder(lookOf(given), family)))].filter(
    (look) => look !== '',
  );
}

/**
 * The skeleton of Unicode's security mechanisms (UTS 39), and on from there: letters' case, accents, spaces, hyphens and
 * what is invisible make no difference, digits stand for the letters they are typed for, and i is not told from l.
 */
export function lookOf(text: string): string {
  const letters = asLatin(text)
    .toLowerCase()
    .replaceAll(FOLDED, (sign) => folded[sign] ?? sign);
  return letters
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** How a name is spelled, whoever it is of: without accents, case and what stands between letters. */
export function spellingOf(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** As the eye meets it, with its case: "lan" with a small L and "Ian" with a capital i are one. */
export function shapeOf({ givenName, familyName }: TypedName): string {
  return `${givenName} ${familyName}`
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[^m]/gu, (sign) => unhomoglyph(sign));
}

/** Signs that no name needs, or letters of more than one script: what looks like a name was put together. */
export function isPutTogether({ givenName, familyName }: TypedName): boolean {
  const text = `${givenName} ${familyName}`.normalize('NFC');
  if (text !== text.normalize('NFKC') || NO_NAME_NEEDS.test(text)) return true;
  return scriptsOf(text).length > 1;
}

/** Of the letters, in a fixed order. */
export function scriptsOf(text: string): string[] {
  return Object.entries(scripts).flatMap(([name, letter]) => (letter.test(text) ? [name] : []));
}

export function inOneOrder(one: string, other: string): string {
  return [one + other, other + one].toSorted()[0] ?? '';
}

const INVISIBLE = /\p{Cf}/gu;
/** Digits, signs typed for letters, what is invisible, and letters of phonetic alphabets. */
const NO_NAME_NEEDS = /[\p{N}\p{Cf}\p{Co}\p{Cn}|@$!ɐ-ʯᴀ-ᶿ]/u;
const scripts: Readonly<Record<string, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  other: /(?=\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u,
};
/** By what they are typed for. */
const folded: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '|': 'l', '@': 'a', $: 's', '!': 'l', i: 'l', ı: 'l', ß: 'ss', æ: 'ae', œ: 'oe' },
  ...smallCapitals,
};
const FOLDED = /[01345789|@$!iıßæœʙʜĸᴋʍᴍɴʀᴛ]/gu;
