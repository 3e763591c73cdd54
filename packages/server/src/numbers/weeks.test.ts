import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { medianOf } from './median.js';
import { beginningOf, lastWeeks, weekOf } from './weeks.js';

describe('a week begins on Monday at midnight by the clock of the zone', () => {
  test.each([
    ['in Dallas, a second before', '2026-11-23T05:59:59Z', 'America/Chicago', '2026-11-16'],
    ['and then', '2026-11-23T06:00:00Z', 'America/Chicago', '2026-11-23'],
    ['before the clocks go forward on a Sunday', '2026-03-02T05:59:59Z', 'America/Chicago', '2026-02-23'],
    ['after they went forward, an hour earlier', '2026-03-09T05:00:00Z', 'America/Chicago', '2026-03-09'],
    ['on the Sunday they go back, of 25 hours', '2026-11-02T05:59:59Z', 'America/Chicago', '2026-10-26'],
    ['and the Monday after it', '2026-11-02T06:00:00Z', 'America/Chicago', '2026-11-02'],
    ['on Guam, where it is Monday already', '2026-11-22T14:00:00Z', 'Pacific/Guam', '2026-11-23'],
    ['over the turn of the year', '2027-01-01T12:00:00Z', 'America/New_York', '2026-12-28'],
  ])('%s', (_, instant, zone, monday) => {
    expect(weekOf(Temporal.Instant.from(instant), zone).toString()).toBe(monday);
  });

  test('the one that runs comes first, and none is left out where clocks change', () => {
    const weeks = lastWeeks(Temporal.Instant.from('2026-11-11T12:00:00Z'), 'America/Chicago', 4);
    expect(weeks.map(String)).toEqual(['2026-11-09', '2026-11-02', '2026-10-26', '2026-10-19']);
    expect(weeks.map((week) => beginningOf(week, 'America/Chicago').toString())).toEqual([
      '2026-11-09T06:00:00Z',
      '2026-11-02T06:00:00Z',
      '2026-10-26T05:00:00Z',
      '2026-10-19T05:00:00Z',
    ]);
  });
});

test.each([
  [[], null],
  [[7], 7],
  [[9, 1], 5],
  [[30, 1, 2], 2],
  [[4, 100, 2, 3], 3.5],
])('the median of %j is %j', (values, median) => {
  expect(medianOf(values)).toBe(median);
});
