import { expect, test } from 'vitest';
import { hasFailedForLong, isWorthAWarning, readRetryAfter, waitAfter, waits } from './tries.js';

const HOUR = 3_600;
const asked = (retryAfter: number | null, chance = 0) => ({ retryAfter, chance });

test('each wait is longer than the one before, and together they are three days, whatever chance adds', () => {
  for (const [n, wait] of waits.entries()) expect(wait).toBeGreaterThan(waits[n - 1] ?? 0);
  const together = (chance: number) =>
    waits.reduce((sum, _, n) => sum + (waitAfter(n + 1, asked(null, chance)) ?? 0), 0) / HOUR;
  expect(together(0)).toBeGreaterThan(72);
  expect(together(1)).toBeLessThan(84);
});

test.each([
  [1, asked(null), 5],
  [1, asked(null, 1), 5.5],
  [4, asked(null), 1_800],
  // Who asks for more time gets it, an hour at most.
  [1, asked(120), 120],
  [1, asked(86_400), HOUR],
  // And never less than was due.
  [5, asked(1), 2 * HOUR],
  [10, asked(null), 24 * HOUR],
])('after try %i, asked %j, it waits %s seconds', (tries, given, seconds) => {
  expect(waitAfter(tries, given)).toBeCloseTo(seconds, 5);
});

test('the eleventh try is the last', () => {
  expect(waitAfter(11, asked(null))).toBeNull();
});

test.each([
  [undefined, null],
  ['120', 120],
  [' 5 ', 5],
  ['-1', null],
  ['1e9', null],
  ['99999999999', null],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 90],
  ['Wed, 21 Oct 2026 07:00:00 GMT', 0],
  ['Wed, 41 Oct 2026 07:28:00 GMT', null],
  ['tomorrow', null],
  ['2026', 2026],
])('at 07:26:30 Retry-After %s is %s', (header, seconds) => {
  expect(readRetryAfter(header, Date.parse('2026-10-21T07:26:30Z'))).toBe(seconds);
});

test.each([
  [0, false],
  [2 * HOUR - 1, false],
  [2 * HOUR, true],
])('after %i seconds of failing, that somebody is written to is %s', (seconds, isWorthIt) => {
  expect(isWorthAWarning(0, seconds * 1000)).toBe(isWorthIt);
});

test('all waits as short as they come are a long failure, and an hour less than three days is none', () => {
  const shortest = waits.reduce((sum, _, n) => sum + waitAfter(n + 1, asked(null, 0))!, 0) * 1000;
  expect(hasFailedForLong(0, shortest)).toBe(true);
  expect(hasFailedForLong(0, 71 * HOUR * 1000)).toBe(false);
  expect(hasFailedForLong(null, shortest)).toBe(false);
});
