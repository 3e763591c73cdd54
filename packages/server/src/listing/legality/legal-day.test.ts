import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { legalDay } from './legal-day.js';

test.each([
  ['2026-11-28T04:59:59.999Z', '2026-11-27'],
  ['2026-11-28T05:00:00Z', '2026-11-28'],
  ['2026-11-29T04:59:59Z', '2026-11-28'],
  // Days on which clocks change have 23 and 25 hours.
  ['2026-03-08T04:59:59Z', '2026-03-07'],
  ['2026-03-08T05:00:00Z', '2026-03-08'],
  ['2026-03-09T03:59:59Z', '2026-03-08'],
  ['2026-03-09T04:00:00Z', '2026-03-09'],
  ['2026-11-01T04:00:00Z', '2026-11-01'],
  ['2026-11-02T04:59:59Z', '2026-11-01'],
  ['2026-11-02T05:00:00Z', '2026-11-02'],
])('at %s it is %s in Washington, whichever day was asked for before', (instant, day) => {
  for (const before of ['2026-11-28T12:00:00Z', '2026-03-08T12:00:00Z', '2026-11-01T12:00:00Z', instant]) {
    legalDay(Temporal.Instant.from(before));
    expect(legalDay(Temporal.Instant.from(instant))).toBe(day);
  }
});
