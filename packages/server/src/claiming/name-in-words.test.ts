import { expect, test } from 'vitest';
import { nameInWords } from './name-in-words.js';

test.each([
  ['ANA', 'Ana'],
  ['ANA LUCIA', 'Ana Lucia'],
  ['CAMPOVERDE-WREN', 'Campoverde-Wren'],
  ["O'NEIL", "O'Neil"],
  ['PEÑA', 'Peña'],
  ['J.R.', 'J.R.'],
  ['McNeil', 'McNeil'],
  ['de la Cruz', 'de la Cruz'],
])('%s is written %s', (listed, written) => {
  expect(nameInWords(listed)).toBe(written);
});
