import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { monthToCount } from './referral-months.js';

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
