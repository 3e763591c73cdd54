import { expect, it } from 'vitest';
import { lastDayOf } from './clinic-doors.js';

it.each([
  ['2026-12-15T04:59:59Z', '2026-12-14'],
  ['2026-12-15T05:00:00Z', '2026-12-15'],
  ['2027-03-15T03:59:59Z', '2027-03-14'],
])('an invitation that ends at %s ends on %s, as its letter says', (expiresAt, day) => {
  expect(lastDayOf({ expiresAt })).toBe(day);
});
