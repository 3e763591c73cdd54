import { expect, test } from 'vitest';
import { placeInWords } from './place-words.js';

test.each<[string, { name: string | null; city: string }, string]>([
  ['a place without a name is its town', { name: null, city: 'Dallas' }, 'Dallas'],
  ['one that is called as its town is said once', { name: 'Dallas', city: 'Dallas' }, 'Dallas'],
  ['also in other letters', { name: 'DALLAS', city: 'Dallas' }, 'DALLAS'],
  ['and within a longer name', { name: 'Downtown Dallas, 2nd floor', city: 'Dallas' }, 'Downtown Dallas, 2nd floor'],
  ['a name of its own stands before its town', { name: 'Oak Street', city: 'Dallas' }, 'Oak Street, Dallas'],
  ['a part of a word is no town', { name: 'Dallasite Building', city: 'Dallas' }, 'Dallasite Building, Dallas'],
  ['a point more or less makes no other town', { name: 'St Paul, 2nd floor', city: 'St. Paul' }, 'St Paul, 2nd floor'],
])('%s', (_what, place, words) => {
  expect(placeInWords(place)).toBe(words);
});
