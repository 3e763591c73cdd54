import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { morningAt } from './morning.js';

test.each([
  ['2026-12-08T12:59:59Z', 'America/Chicago', null],
  ['2026-12-08T13:00:00Z', 'America/Chicago', ['2026-12-08', '2026-12-08T13:00:00Z', '2026-12-09T06:00:00Z']],
  ['2026-12-08T17:59:59Z', 'America/Chicago', ['2026-12-08', '2026-12-08T13:00:00Z', '2026-12-09T06:00:00Z']],
  ['2026-12-08T18:00:00Z', 'America/Chicago', null],
  // The clock goes forward at two: seven is an hour sooner than the day before.
  ['2027-03-14T12:00:00Z', 'America/Chicago', ['2027-03-14', '2027-03-14T12:00:00Z', '2027-03-15T05:00:00Z']],
  ['2027-03-13T12:00:00Z', 'America/Chicago', null],
  // The clock goes back at two: the day is 25 hours long, and seven an hour later.
  ['2026-11-01T12:30:00Z', 'America/Chicago', null],
  ['2026-11-01T13:00:00Z', 'America/Chicago', ['2026-11-01', '2026-11-01T13:00:00Z', '2026-11-02T06:00:00Z']],
  // The day begins at one where midnight is left out.
  ['2018-11-03T13:00:00Z', 'America/Sao_Paulo', ['2018-11-03', '2018-11-03T10:00:00Z', '2018-11-04T03:00:00Z']],
  // Already tomorrow.
  ['2026-12-08T18:00:00Z', 'Pacific/Auckland', ['2026-12-09', '2026-12-08T18:00:00Z', '2026-12-09T11:00:00Z']],
])('at %s in %s: %j', (now, zone, expected) => {
  const morning = morningAt(Temporal.Instant.from(now), zone);
  expect(morning && [morning.date, morning.from.toString(), morning.until.toString()]).toEqual(expected);
});
