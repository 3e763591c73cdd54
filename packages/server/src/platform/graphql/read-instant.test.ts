import { expect, test } from 'vitest';
import { Problems } from './errors.js';
import { readInstant } from './read-instant.js';

const read = (text: string) => {
  const problems = new Problems();
  const instant = readInstant(text, ['filter', 'availableBefore'], problems);
  return instant?.toString() ?? problems.list;
};

test('a time is read with its zone', () => {
  expect(read('2026-12-09T15:00:00-06:00')).toBe('2026-12-09T21:00:00Z');
});

test.each([
  ['soon', /with its zone/],
  ['2026-12-09', /with its zone/],
  ['2026-12-09T21:00:00', /with its zone/],
  ['9999-12-31T00:00:00Z', /from 1970.* before 2200/],
  ['1969-12-31T23:59:59Z', /from 1970.* before 2200/],
  ['2026-13-09T21:00:00Z', /a valid time/],
  ['2026-02-30T21:00:00+01:00', /a valid time/],
])('of %j it is said what is wrong with it', (text, words) => {
  expect(read(text)).toEqual([{ path: ['filter', 'availableBefore'], message: expect.stringMatching(words) }]);
});
