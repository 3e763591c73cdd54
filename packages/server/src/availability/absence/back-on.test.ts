import { instantOf } from '@clearing/shared/time/wall-clock';
import { epochDayOfIso } from '@clearing/shared/time/calendar-days';
import { expect, test } from 'vitest';
import { backOn } from './back-on.js';

const zone = 'America/Chicago';
const midnight = (date: string) => instantOf(zone, epochDayOfIso(date), 0);
/** Both dates belong to it. */
const away = (first: string, last: string) => ({
  start: midnight(first),
  end: instantOf(zone, epochDayOfIso(last) + 1, 0),
});

test.each([
  ['nobody went away', [], '2026-12-09', null],
  ['it is to come', [away('2026-12-10', '2026-12-14')], '2026-12-09', null],
  ['its first day begins', [away('2026-12-10', '2026-12-14')], '2026-12-10', '2026-12-15'],
  ['its last day', [away('2026-12-10', '2026-12-14')], '2026-12-14', '2026-12-15'],
  ['it is over', [away('2026-12-10', '2026-12-14')], '2026-12-15', null],
  [
    'another follows on it',
    [away('2026-12-15', '2026-12-20'), away('2026-12-10', '2026-12-14')],
    '2026-12-12',
    '2026-12-21',
  ],
  [
    'another overlaps it',
    [away('2026-12-10', '2026-12-14'), away('2026-12-12', '2026-12-17')],
    '2026-12-11',
    '2026-12-18',
  ],
  ['one lies in it', [away('2026-12-10', '2026-12-20'), away('2026-12-12', '2026-12-13')], '2026-12-12', '2026-12-21'],
  [
    'they work a day in between',
    [away('2026-12-10', '2026-12-14'), away('2026-12-16', '2026-12-20')],
    '2026-12-12',
    '2026-12-15',
  ],
  ['the clocks change in it', [away('2026-10-30', '2026-11-02')], '2026-11-01', '2026-11-03'],
])('%s', (_name, absences, today, back) => {
  expect(backOn(absences, zone, midnight(today))).toBe(back);
});

test.each([
  ['further west: it ends hours before midnight there', 'America/Los_Angeles', '2026-12-15'],
  ['further east: it ends after midnight there', 'America/New_York', '2026-12-15'],
])('who keeps hours %s is back on the day that begins next to it', (_where, elsewhere, back) => {
  expect(backOn([away('2026-12-10', '2026-12-14')], elsewhere, midnight('2026-12-12'))).toBe(back);
});

test('a moment before midnight they are still away', () => {
  const absences = [away('2026-12-10', '2026-12-14')];
  expect(backOn(absences, zone, midnight('2026-12-15') - 1)).toBe('2026-12-15');
});
