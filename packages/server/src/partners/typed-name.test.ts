import { expect, test } from 'vitest';
import { readName } from './typed-name.js';

test.each([
  [' Search index ', 'Search index'],
  ['検索 🦉', '検索 🦉'],
  ['Família 👨‍👩‍👧', 'Família 👨‍👩‍👧'],
  ['Love ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Love ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['می‌خواهم', 'می‌خواهم'],
  ['🦉'.repeat(60), '🦉'.repeat(60)],
])('%j is the name %j', (typed, name) => {
  expect(readName(typed)).toBe(name);
});

test.each([
  '',
  ' \n ',
  'x'.repeat(61),
  'two\nlines',
  'a\u0000b',
  'a\u001b[31m',
  'a\u0085b',
  'a\u2028b',
  'a\u202eb',
  'a\u200bb',
  'a\u00adb',
  'a\u061cb',
  'a\u3164b',
  '\u200d',
  '\ufe0f \u200c',
  '\ud800',
])('%j is none', (typed) => {
  expect(readName(typed)).toBeNull();
});
