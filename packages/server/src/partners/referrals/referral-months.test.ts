import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedFrom, inventedMonth, lessByChance, monthToCount, toldOf } from './referral-months.js';

test.each([
  ['2026-12-07T23:59:59Z', '2026-10-01'],
  ['2026-12-08T00:00:00Z', '2026-11-01'],
  ['2026-12-31T23:00:00Z', '2026-11-01'],
  ['2027-01-01T00:00:00Z', '2026-11-01'],
  ['2027-01-08T00:00:00Z', '2026-12-01'],
  ['2028-03-07T12:00:00Z', '2028-01-01'],
  ['2028-03-08T12:00:00Z', '2028-02-01'],
])('at %s, the month of %s is old enough', (now, month) => {
  expect(monthToCount(Temporal.Instant.from(now))).toBe(month);
});

test.each([
  // So many, less by so much, and what is told.
  [0, 0, null],
  [9, 0, null],
  [10, 0, 10],
  [10, 1, null],
  [18, 9, null],
  [19, 9, 10],
  [20, 0, 20],
  [20, 1, 10],
  [29, 9, 20],
  [137, 4, 130],
])('of %i, less by %i, %s are told', (count, lessBy, told) => {
  expect(toldOf(count, lessBy)).toBe(told);
});

test('whatever the chance, nobody is told of more than there are, of fewer than ten, or of twenty too few', () => {
  for (let count = 0; count < 200; count++) {
    const told = toldOf(count, lessByChance());
    if (count < 10) expect(told).toBeNull();
    if (count >= 19) expect(told).not.toBeNull();
    if (told === null) continue;
    expect(told).toBeLessThanOrEqual(count);
    expect(told).toBeGreaterThan(count - 19);
  }
});

test('whenever it is asked for, the invented month was counted as a real one is: once, a week after its end', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (at) => {
      const now = Temporal.Instant.fromEpochMilliseconds(at.getTime());
      const { month, countedOn } = inventedMonth(now);
      const until = Temporal.PlainDate.from(month).add({ months: 1 }).until(countedOn, { largestUnit: 'days' });
      expect(until.days).toBe(7);
      // It is not of the future, and the moment before that day another month was the last.
      const begins = Temporal.Instant.from(`${countedOn}T00:00:00Z`);
      expect(Temporal.Instant.compare(begins, now)).toBeLessThanOrEqual(0);
      expect(monthToCount(begins)).toBe(month);
      expect(monthToCount(begins.subtract({ milliseconds: 1 })) < month).toBe(true);
      expect(countedFrom(month)).toBe(countedOn);
    }),
  );
});
