import { expect, test } from 'vitest';
import { daysOf, groupAt, otherClock } from '../src/availability/days.js';

const time = (localDate: string, startsAt: string) => ({ localDate, dateLabel: `the ${localDate}`, startsAt });
const days = daysOf(['01', '02', '04', '05', '09'].map((day) => time(`2026-12-${day}`, `2026-12-${day}T15:00:00Z`)));
const dates = (shown: readonly { readonly date: string }[]) => shown.map(({ date }) => date.slice(-2)).join(' ');

test('a time belongs to the date that the server says, whatever its instant', () => {
  const found = daysOf([
    time('2026-12-01', '2026-12-02T03:00:00Z'),
    time('2026-12-01', '2026-12-02T04:30:00Z'),
    time('2026-12-02', '2026-12-02T15:00:00Z'),
  ]);
  expect(found.map(({ words, times }) => [words, times.length])).toEqual([
    ['the 2026-12-01', 2],
    ['the 2026-12-02', 1],
  ]);
});

test.each([
  [null, '01 02', null, '04'],
  ['2026-12-04', '04 05', '01', '09'],
  // A day without times leads to the next one that has some.
  ['2026-12-03', '04 05', '01', '09'],
  ['2026-12-09', '09', '04', null],
  // Past all of them, the last.
  ['2026-12-31', '09', '04', null],
])('from %s two days are %s, before them %s, after them %s', (wanted, shown, earlier, later) => {
  const group = groupAt(days, wanted, 2);
  expect(dates(group.days)).toBe(shown);
  expect([group.earlier?.slice(-2) ?? null, group.later?.slice(-2) ?? null]).toEqual([earlier, later]);
});

test('of no days there is nothing, before and after', () => {
  expect(groupAt([], null, 5)).toEqual({ days: [], earlier: null, later: null });
});

const mountain = { localDate: '2026-12-08', timeLabel: '11:30 pm Mountain time' };
const central = { ownTime: '12:30 am Central time', ownLabel: 'Wed, Dec 9, 12:30 am Central time' };

test.each([
  [mountain, null],
  [{ ...mountain, ownDate: '2026-12-08', ownTime: mountain.timeLabel, ownLabel: 'the same' }, null],
  [{ ...mountain, ...central, ownDate: '2026-12-08' }, central.ownTime],
  [{ ...mountain, ...central, ownDate: '2026-12-09' }, central.ownLabel],
])('of %j the other clock says %j', (time, words) => {
  expect(otherClock(time)).toBe(words);
});
