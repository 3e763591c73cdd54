import { expect, test } from 'vitest';
import { strangeSignsOf } from './strange-signs.js';

test('what nobody sees in a name is told in words', () => {
  expect(strangeSignsOf('Ana Ruíz-O’Brien')).toEqual([]);
  expect(strangeSignsOf('An\u200ba Rи1z')).toEqual([
    'invisible character, U+200B',
    'и: Cyrillic letter, U+0438',
    '1: digit, U+0031',
  ]);
});
