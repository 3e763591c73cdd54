import { expect, it } from 'vitest';
import { endOfDay } from './join-form.js';

it.each([
  ['2026-12-09', 'America/Chicago', '2026-12-10T06:00:00.000Z'],
  // The night before clocks go forward, and the day on which they do.
  ['2026-03-07', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ['2026-03-08', 'America/New_York', '2026-03-09T04:00:00.000Z'],
  ['2026-12-31', 'Pacific/Honolulu', '2027-01-01T10:00:00.000Z'],
  ['2026-02-30', 'America/Chicago', null],
  ['2026-13-01', 'America/Chicago', null],
  ['9 December', 'America/Chicago', null],
])('the last day %s in %s is over at %s', (date, zone, instant) => {
  expect(endOfDay(date, zone)).toBe(instant);
});
