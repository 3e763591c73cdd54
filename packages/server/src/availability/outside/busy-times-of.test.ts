import { describe, expect, test } from 'vitest';
import { busyTimesOf } from './busy-times-of.js';
import { CalendarUnread } from './calendar-troubles.js';

const year = { start: Date.parse('2026-09-01T00:00Z'), end: Date.parse('2027-09-01T00:00Z') };

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:one@example', 'SUMMARY:Dentist', ...lines, 'END:VEVENT'].join('\r\n');
}

/** "2026-11-23T15:00Z/16:00Z", or with the date of the end where it is another. */
function busy(text: string, { zone = 'America/Chicago', range = year } = {}): string[] {
  const iso = (at: number) => new Date(at).toISOString().replace(':00.000Z', 'Z');
  return busyTimesOf(text, { zone, range }).map(({ start, end }) => {
    const [from, until] = [iso(start), iso(end)];
    return `${from}/${from.slice(0, 10) === until.slice(0, 10) ? until.slice(11) : until}`;
  });
}

function troubleOf(text: string): string {
  try {
    busyTimesOf(text, { zone: 'UTC', range: year });
    return 'none';
  } catch (error) {
    return error instanceof CalendarUnread ? error.trouble : String(error);
  }
}

const nineInChicago = ['DTSTART;TZID=America/Chicago:20261023T090000', 'DTEND;TZID=America/Chicago:20261023T100000'];

describe('an event', () => {
  test.each([
    ['in UTC', ['DTSTART:20261123T150000Z', 'DTEND:20261123T160000Z'], ['2026-11-23T15:00Z/16:00Z']],
    ['in a zone', nineInChicago, ['2026-10-23T14:00Z/15:00Z']],
    ['without a zone', ['DTSTART:20261123T090000', 'DURATION:PT30M'], ['2026-11-23T15:00Z/15:30Z']],
    ['of a whole day', ['DTSTART;VALUE=DATE:20261123'], ['2026-11-23T06:00Z/2026-11-24T06:00Z']],
    [
      'of days over the end of summer time',
      ['DTSTART;VALUE=DATE:20261031', 'DTEND;VALUE=DATE:20261102'],
      ['2026-10-31T05:00Z/2026-11-02T06:00Z'],
    ],
    ['without a length', ['DTSTART:20261123T150000Z'], []],
    ['that takes no time', ['DTSTART:20261123T150000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'], []],
    ['that was called off', ['DTSTART:20261123T150000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'], []],
    ['before the time asked about', ['DTSTART:20250123T150000Z', 'DURATION:PT1H'], []],
    ['that began before it', ['DTSTART:20260831T230000Z', 'DURATION:PT2H'], ['2026-09-01T00:00Z/01:00Z']],
  ])('%s', (_what, lines, expected) => {
    expect(busy(calendar(event(...lines)))).toEqual(expected);
  });

  test("means the calendar's own zone where it names one", () => {
    const text = calendar('X-WR-TIMEZONE:Asia/Tokyo', event('DTSTART;VALUE=DATE:20261123'));
    expect(busy(text)).toEqual(['2026-11-22T15:00Z/2026-11-23T15:00Z']);
  });

  test.each(['Central Standard Time', 'CST', 'EST'])(
    'in a zone of its own making, %s, is read off the table that comes with it',
    (name) => {
      const outlook = [
        ...['BEGIN:VTIMEZONE', `TZID:${name}`],
        ...['BEGIN:STANDARD', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0600'],
        ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11', 'END:STANDARD'],
        ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0600', 'TZOFFSETTO:-0500'],
        ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
      ];
      const at = (date: string) =>
        event(`DTSTART;TZID=${name}:${date}T090000`, 'DURATION:PT1H').replace('UID:one', `UID:${date}`);
      expect(busy(calendar(...outlook, at('20261023'), at('20261123')), { zone: 'UTC' })).toEqual([
        '2026-10-23T14:00Z/15:00Z',
        '2026-11-23T15:00Z/16:00Z',
      ]);
    },
  );

  test('that stands for one of our own talks is left out: it is held already', () => {
    const text = calendar(event('DTSTART:20261123T150000Z', 'DURATION:PT1H').replace('one@example', 'x@clearing'));
    expect(busy(text)).toEqual([]);
  });
});

describe('a series', () => {
  test('stays at its hour on the wall over both changes of the clock', () => {
    const weekly = calendar(event(...nineInChicago, 'RRULE:FREQ=WEEKLY;BYDAY=FR'));
    const around = (from: string, until: string) =>
      busy(weekly, { range: { start: Date.parse(from), end: Date.parse(until) } });
    expect(around('2026-10-29T00:00Z', '2026-11-08T00:00Z')).toEqual([
      '2026-10-30T14:00Z/15:00Z',
      '2026-11-06T15:00Z/16:00Z',
    ]);
    expect(around('2027-03-10T00:00Z', '2027-03-22T00:00Z')).toEqual([
      '2027-03-12T15:00Z/16:00Z',
      '2027-03-19T14:00Z/15:00Z',
    ]);
  });

  test('in the hour that does not come, and in the one that comes twice, is where the house says', () => {
    const at = (start: string) =>
      busy(calendar(event(`DTSTART;TZID=America/Chicago:${start}`, 'DURATION:PT30M', 'RRULE:FREQ=DAILY;COUNT=2')));
    expect(at('20270313T023000')).toEqual(['2027-03-13T08:30Z/09:00Z', '2027-03-14T08:30Z/09:00Z']);
    expect(at('20261031T013000')).toEqual(['2026-10-31T06:30Z/07:00Z', '2026-11-01T06:30Z/07:00Z']);
  });

  test('leaves out what is excepted, and takes what was moved from where it stands now', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=America/Chicago:20261102T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE;TZID=America/Chicago:20261109T090000',
        'EXDATE:20261116T150000Z',
      ),
      event(
        'RECURRENCE-ID;TZID=America/Chicago:20261123T090000',
        'DTSTART;TZID=America/Chicago:20261124T130000',
        'DURATION:PT1H',
      ),
      event(
        'RECURRENCE-ID;TZID=America/Chicago:20261130T090000',
        'DTSTART;TZID=America/Chicago:20261130T090000',
        'DURATION:PT1H',
        'STATUS:CANCELLED',
      ),
    );
    expect(busy(text)).toEqual(['2026-11-02T15:00Z/16:00Z', '2026-11-24T19:00Z/20:00Z']);
  });

  test('has its last one on its last day, also east of Greenwich where that is said in UTC', () => {
    const tokyo = ['DTSTART;TZID=Asia/Tokyo:20261201T090000', 'DURATION:PT1H'];
    const until = (end: string) => busy(calendar(event(...tokyo, `RRULE:FREQ=DAILY;UNTIL=${end}`))).length;
    expect(until('20261203T000000Z')).toBe(3);
    expect(until('20261202T235959Z')).toBe(2);
    expect(until('20261203')).toBe(3);
  });

  test('has the dates that are added to it', () => {
    const text = calendar(
      event('DTSTART:20261201T090000Z', 'DURATION:PT1H', 'RDATE:20261203T090000Z,20261205T090000Z'),
    );
    expect(busy(text)).toEqual(['2026-12-01T09:00Z/10:00Z', '2026-12-03T09:00Z/10:00Z', '2026-12-05T09:00Z/10:00Z']);
  });

  test('has an added date by the clock that it names, and as long as it says', () => {
    const added = (...lines: readonly string[]) =>
      busy(calendar(event('DTSTART:20261201T090000Z', 'DURATION:PT1H', ...lines)));
    expect(added('RDATE;TZID=America/New_York:20261203T090000')).toEqual([
      '2026-12-01T09:00Z/10:00Z',
      '2026-12-03T14:00Z/15:00Z',
    ]);
    expect(added('RDATE;VALUE=PERIOD:20261203T090000Z/PT3H,20261205T090000Z/20261205T093000Z')).toEqual([
      '2026-12-01T09:00Z/10:00Z',
      '2026-12-03T09:00Z/12:00Z',
      '2026-12-05T09:00Z/09:30Z',
    ]);
    expect(added('RRULE:FREQ=DAILY;COUNT=2', 'RDATE;VALUE=PERIOD:20261202T090000Z/PT3H')).toEqual([
      '2026-12-01T09:00Z/10:00Z',
      '2026-12-02T09:00Z/12:00Z',
    ]);
  });

  test('takes no time where one of it stood that is named without a zone and stands in another zone now', () => {
    const floating = ['DTSTART:20261201T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'];
    const moved = ['RECURRENCE-ID:20261202T090000', 'DTSTART;TZID=America/New_York:20261202T150000', 'DURATION:PT1H'];
    expect(busy(calendar(event(...moved), event(...floating)))).toEqual([
      '2026-12-01T15:00Z/16:00Z',
      '2026-12-02T20:00Z/21:00Z',
    ]);
  });
});

test('times that touch or overlap are one time', () => {
  const at = (uid: string, start: string) =>
    event(`DTSTART:20261123T${start}00Z`, 'DURATION:PT1H').replace('UID:one', `UID:${uid}`);
  expect(busy(calendar(at('a', '1500'), at('b', '1530'), at('c', '1630'), at('d', '1800')))).toEqual([
    '2026-11-23T15:00Z/17:30Z',
    '2026-11-23T18:00Z/19:00Z',
  ]);
});

test.each([
  ['a page of the web', '<!doctype html><title>Sign in</title>', 'NOT_A_CALENDAR'],
  ['nothing', '', 'NOT_A_CALENDAR'],
  ['a calendar that was cut off', calendar(event('DTSTART:20261123T150000Z')).slice(0, -30), 'NOT_A_CALENDAR'],
  ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana\r\nEND:VCARD\r\n', 'NOT_A_CALENDAR'],
  [
    'a rule of every second',
    calendar(event('DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')),
    'TOO_MUCH',
  ],
])('%s is not read', (_what, text, trouble) => {
  expect(troubleOf(text)).toBe(trouble);
});

test('a rule whose date never comes ends', () => {
  const never = calendar(
    event('DTSTART:20260101T000000Z', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
  );
  const began = performance.now();
  expect(['none', 'TOO_MUCH', 'NOT_A_CALENDAR']).toContain(troubleOf(never));
  expect(performance.now() - began).toBeLessThan(10_000);
});
