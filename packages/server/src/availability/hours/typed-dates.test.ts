import { epochDayOfIso } from '@clearing/shared/time/calendar-days';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../platform/graphql/errors.js';
import { readComingDate, readTimeOff, timeOffLabel, type TypedTimeOff } from './typed-dates.js';

const zone = 'America/Chicago';
/** Monday evening in Chicago, Tuesday in Greenwich. */
const now = Date.parse('2026-11-23T20:00-06:00');
const at = (text: string) => Date.parse(text);

describe('a date to come', () => {
  test.each([
    ['2026-11-23', true],
    ['2026-11-22', false],
    ['2027-12-28', true],
    ['2027-12-29', false],
    ['2026-02-30', false],
    ['tomorrow', false],
    ['', false],
  ])('%s', (text, isGood) => {
    const problems = new Problems();
    const day = readComingDate(text, { now, zone }, ['date'], problems);
    expect(day).toBe(isGood ? epochDayOfIso(text) : null);
    expect(problems.list.map(({ path }) => path)).toEqual(isGood ? [] : [['date']]);
  });
});

function timeOff(given: Partial<TypedTimeOff>) {
  const problems = new Problems();
  const typed = { fromDate: '2026-12-24', fromTime: null, untilDate: '2026-12-26', untilTime: null, ...given };
  return { range: readTimeOff(typed, { now, zone }, problems), wrong: problems.list.map(({ path }) => path.join('.')) };
}

describe('time off', () => {
  test('has both of its dates whole', () => {
    expect(timeOff({}).range).toEqual({ start: at('2026-12-24T00:00-06:00'), end: at('2026-12-27T00:00-06:00') });
  });

  test('may begin and end within a day, read on the wall clock of both sides of a change', () => {
    const { range } = timeOff({
      fromDate: '2027-03-13',
      fromTime: '13:00',
      untilDate: '2027-03-14',
      untilTime: '12:00',
    });
    expect(range).toEqual({ start: at('2027-03-13T13:00-06:00'), end: at('2027-03-14T12:00-05:00') });
  });

  test('that has begun already may still be put down', () => {
    expect(timeOff({ fromDate: '2026-11-20', untilDate: '2026-11-24' }).wrong).toEqual([]);
  });

  test.each<[string, Partial<TypedTimeOff>, string[]]>([
    ['no first date', { fromDate: '' }, ['fromDate']],
    ['a last date that is over', { fromDate: '2026-11-01', untilDate: '2026-11-20' }, ['untilDate']],
    ['an end before the start', { fromDate: '2026-12-27' }, ['untilDate']],
    ['an end at the start', { fromTime: '13:00', untilDate: '2026-12-24', untilTime: '13:00' }, ['untilTime']],
    [
      'an end that has just passed',
      { fromDate: '2026-11-23', untilDate: '2026-11-23', untilTime: '20:00' },
      ['untilTime'],
    ],
    ['a time that is none', { fromTime: 'noon' }, ['fromTime']],
    ['many years', { fromDate: '2020-01-01' }, ['fromDate']],
  ])('%s', (_what, given, fields) => {
    expect(timeOff(given)).toEqual({ range: null, wrong: fields });
  });

  test.each([
    ['2026-12-24T00:00-06:00', '2026-12-25T00:00-06:00', 'Thu, Dec 24'],
    ['2026-12-24T00:00-06:00', '2026-12-27T00:00-06:00', 'Thu, Dec 24 to Sat, Dec 26'],
    [
      '2026-12-24T13:00-06:00',
      '2026-12-25T00:00-06:00',
      'Thu, Dec 24, 1:00 pm Central time to Fri, Dec 25, 12:00 am Central time',
    ],
    ['2026-12-30T00:00-06:00', '2027-01-01T00:00-06:00', 'Wed, Dec 30 to Thu, Dec 31'],
    ['2026-12-30T00:00-06:00', '2027-01-02T00:00-06:00', 'Wed, Dec 30 to Fri, Jan 1, 2027'],
    [
      '2026-12-31T13:00-06:00',
      '2027-01-01T13:00-06:00',
      'Thu, Dec 31, 1:00 pm Central time to Fri, Jan 1, 2027, 1:00 pm Central time',
    ],
  ])('from %s is said as %s', (start, end, label) => {
    expect(timeOffLabel({ start: at(start), end: at(end) }, { zone, now: at('2026-11-23T12:00-06:00') })).toBe(label);
  });
});
