import { epochDayOfIso } from '@clearing/shared/time/calendar-days';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../schedule.js';
import type { Practice } from '../slots/practice.js';
import { conflictsWith } from './conflicts.js';
import { liesInHours } from './outside-hours.js';

const MONDAY_NINE_TO_FIVE: Schedule = {
  takesRequests: false,
  zone: 'America/Chicago',
  dailyCap: 1,
  weeklyHours: [{ weekday: 1, startMinute: 540, endMinute: 1020, locationId: null, modes: ['VIDEO'] }],
  weeklyBreaks: [{ weekday: 1, startMinute: 720, endMinute: 750 }],
  dateOverrides: [],
  timeOff: [],
  travelTimes: [],
};

const at = (text: string) => Date.parse(text);
const talkAt = (text: string, minutes = 20) => ({ startsAt: at(text), endsAt: at(text) + minutes * 60_000 });
const video = { mode: 'VIDEO', locationId: null } as const;

describe('a talk that is held', () => {
  test.each<[string, string, number, boolean]>([
    ['in the hours', '2026-11-30T10:05-06:00', 20, true],
    ['from their first minute', '2026-11-30T09:00-06:00', 20, true],
    ['before them', '2026-11-30T08:55-06:00', 20, false],
    ['to their last minute', '2026-11-30T16:40-06:00', 20, true],
    ['over their end', '2026-11-30T16:45-06:00', 20, false],
    ['into a break', '2026-11-30T11:45-06:00', 20, false],
    ['on another day', '2026-12-01T10:00-06:00', 20, false],
    ['long after any horizon', '2028-01-03T10:00-06:00', 20, true],
  ])('%s', (_where, start, minutes, lies) => {
    expect(liesInHours(MONDAY_NINE_TO_FIVE, video, talkAt(start, minutes))).toBe(lies);
  });

  test('does not lie in hours for another kind of talk', () => {
    const talk = talkAt('2026-11-30T10:00-06:00');
    expect(liesInHours(MONDAY_NINE_TO_FIVE, { mode: 'PHONE', locationId: null }, talk)).toBe(false);
  });

  test('does not lie in time off, nor on a date that was closed', () => {
    const talk = talkAt('2026-11-30T10:00-06:00');
    const off = { start: at('2026-11-30T10:10-06:00'), end: at('2026-11-30T11:00-06:00') };
    expect(liesInHours({ ...MONDAY_NINE_TO_FIVE, timeOff: [off] }, video, talk)).toBe(false);
    const closed = { day: epochDayOfIso('2026-11-30'), hours: null };
    expect(liesInHours({ ...MONDAY_NINE_TO_FIVE, dateOverrides: [closed] }, video, talk)).toBe(false);
  });

  test('in the hour that happens twice lies in hours that hold both', () => {
    const night: Schedule = {
      ...MONDAY_NINE_TO_FIVE,
      weeklyHours: [{ weekday: 6, startMinute: 1380, endMinute: 1440 + 180, locationId: null, modes: ['VIDEO'] }],
    };
    expect(liesInHours(night, video, talkAt('2026-11-01T01:30-05:00'))).toBe(true);
    expect(liesInHours(night, video, talkAt('2026-11-01T01:30-06:00'))).toBe(true);
    expect(liesInHours(night, video, talkAt('2026-11-01T03:00-06:00'))).toBe(false);
  });
});

describe('a conflict', () => {
  const type = { ...video, id: 'talk', name: 'First talk' };
  const practice = { schedule: MONDAY_NINE_TO_FIVE, types: [type] } as unknown as Practice;
  const [stands, proposed] = ['2027-01-05T10:00-06:00', '2027-01-06T10:00-06:00'];
  const talk = { consultationTypeId: 'talk', state: 'CONFIRMED', startsAt: at(stands), calendarSequence: 0 } as const;
  const talks = new Map([['a', talk]]);
  const conflictAt = (start: string) =>
    conflictsWith(practice, [{ ownerId: 'a', ...talkAt(start) }], talks, at('2026-12-31T23:59-06:00'))[0];

  test('in another year than now is told with its year', () => {
    expect(conflictAt(stands)?.label).toBe('Tue, Jan 5, 2027, 10:00 am Central time');
  });

  test('of a time that is only proposed for a confirmed talk is not told as a confirmed one', () => {
    expect([stands, proposed].map((start) => conflictAt(start)?.state)).toEqual(['CONFIRMED', 'REQUESTED']);
  });
});
