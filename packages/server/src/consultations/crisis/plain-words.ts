import { withoutSlips } from './words/misspellings.js';
import { spokenForms } from './words/spoken-forms.js';

/** Letters without accents, disguises or invisible marks, in lower case. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/(?<=[a-z])[1!|](?=[a-z])/g, 'i')
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
    .replace(/(?<=[a-z])3(?=[a-z])/g, 'e')
    .replace(/(?<=[a-z])[@4](?=[a-z])/g, 'a')
    .replace(/(?<=[a-z])[$5](?=[a-z])/g, 's')
    .replace(/([a-z])\1{2,}/g, '$1');
}

/** Words apart by one space each, slips of the hand mended, and what is written as it is spoken in full. */
export function plainWords(text: string): string {
  const expanded = spokenForms.reduce(
    (rest, [short, long]) => rest.replace(short, long),
    withoutSlips(plainText(text)),
  );
  return expanded
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
