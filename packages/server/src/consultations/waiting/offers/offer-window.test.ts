import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isToldInTime, keptWhileAsking, offerWindow } from './offer-window.js';

const CHICAGO = 'America/Chicago';

/** now, the talk's start, its lead time in minutes, where the patient lives; then when they are told, and until when. */
test.each([
  [
    'a day ahead: two hours',
    '2026-12-07T16:00Z',
    '2026-12-08T16:00Z',
    240,
    CHICAGO,
    '2026-12-07T16:00Z',
    '2026-12-07T18:00Z',
  ],
  [
    'soon: until half an hour before it can no longer be asked for',
    '2026-12-07T16:00Z',
    '2026-12-07T20:00Z',
    120,
    CHICAGO,
    '2026-12-07T16:00Z',
    '2026-12-07T17:30Z',
  ],
  [
    'just half an hour',
    '2026-12-07T16:00Z',
    '2026-12-07T18:00Z',
    60,
    CHICAGO,
    '2026-12-07T16:00Z',
    '2026-12-07T16:30Z',
  ],
  ['less than that', '2026-12-07T16:01Z', '2026-12-07T18:00Z', 60, CHICAGO, null, null],
  ['no longer to be asked for', '2026-12-07T16:00Z', '2026-12-07T16:30Z', 60, CHICAGO, null, null],
  [
    'at nine in the evening: from eight in the morning',
    '2026-12-08T03:00Z',
    '2026-12-09T16:00Z',
    60,
    CHICAGO,
    '2026-12-08T14:00Z',
    '2026-12-08T16:00Z',
  ],
  [
    'a minute before nine: at once',
    '2026-12-08T02:59Z',
    '2026-12-09T16:00Z',
    60,
    CHICAGO,
    '2026-12-08T02:59Z',
    '2026-12-08T04:59Z',
  ],
  [
    'before the morning',
    '2026-12-08T11:00Z',
    '2026-12-09T16:00Z',
    60,
    CHICAGO,
    '2026-12-08T14:00Z',
    '2026-12-08T16:00Z',
  ],
  [
    'at eight: at once',
    '2026-12-08T14:00Z',
    '2026-12-09T16:00Z',
    60,
    CHICAGO,
    '2026-12-08T14:00Z',
    '2026-12-08T16:00Z',
  ],
  ['by night, and the morning is too late', '2026-12-08T03:00Z', '2026-12-08T15:30Z', 60, CHICAGO, null, null],
  [
    'the same, for somebody who is awake',
    '2026-12-08T03:00Z',
    '2026-12-08T15:30Z',
    60,
    'Pacific/Honolulu',
    '2026-12-08T03:00Z',
    '2026-12-08T05:00Z',
  ],
  [
    'the night that clocks go forward',
    '2026-03-08T06:30Z',
    '2026-03-09T16:00Z',
    60,
    CHICAGO,
    '2026-03-08T13:00Z',
    '2026-03-08T15:00Z',
  ],
] as const)('%s', (_what, now, startsAt, leadTimeMinutes, zone, toldAt, until) => {
  const given = { now: Temporal.Instant.from(now), startsAt: Temporal.Instant.from(startsAt), leadTimeMinutes, zone };
  const window = offerWindow(given);
  const minute = (at: Temporal.Instant) => at.toString({ smallestUnit: 'minute' });
  expect(window && [minute(window.toldAt), minute(window.until)]).toEqual(toldAt && [toldAt, until]);
});

/** now, until when it is kept, the talk's start, its lead time in minutes; then until when it is kept while they ask. */
test.each([
  ['with time left, it is kept as it is', '16:00', '18:00', '23:00', 60, null],
  ['with exactly half an hour left', '17:30', '18:00', '23:00', 60, null],
  ['at the last minute: half an hour from now', '17:59', '18:00', '23:00', 60, '18:29'],
  ['never longer than it can be asked for', '17:55', '18:00', '19:10', 60, '18:10'],
  ['where that is sooner than it is kept until', '17:55', '18:00', '18:30', 60, null],
  ['over', '18:00', '18:00', '23:00', 60, null],
] as const)('while they ask: %s', (_what, now, until, startsAt, leadTimeMinutes, longer) => {
  const at = (time: string) => Temporal.Instant.from(`2026-12-07T${time}Z`);
  const kept = keptWhileAsking({ now: at(now), until: at(until), startsAt: at(startsAt), leadTimeMinutes });
  expect(kept).toEqual(longer && at(longer));
});

/** In Chicago: now, until when it is kept; then whether a letter that comes up late tells of it. */
test.each([
  ['as soon as it is owed', '10:00', '12:00', true],
  ['with a quarter of an hour left', '11:45', '12:00', true],
  ['with less than that', '11:46', '12:00', false],
  ['when it is over', '12:01', '12:00', false],
  ['a minute before nine in the evening', '20:59', '22:30', true],
  ['at nine', '21:00', '22:30', false],
  ['before eight in the morning', '07:59', '10:00', false],
] as const)('a late letter, %s', (_what, now, until, isTold) => {
  const at = (time: string) => Temporal.PlainDateTime.from(`2026-12-07T${time}`).toZonedDateTime(CHICAGO).toInstant();
  expect(isToldInTime({ now: at(now), until: at(until), zone: CHICAGO })).toBe(isTold);
});
