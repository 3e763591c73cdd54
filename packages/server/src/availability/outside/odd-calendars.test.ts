import { describe, expect, test } from 'vitest';
import { busyTimesOf } from './busy-times-of.js';
import { CalendarUnread } from './calendar-troubles.js';

// Calendars as they are met, and not as they should be.

const range = { start: Date.parse('2026-11-21T00:00Z'), end: Date.parse('2027-12-26T00:00Z') };

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:one@example', ...lines, 'END:VEVENT'].join('\r\n');
}

const three = ['DTSTART:20261123T150000Z', 'DTEND:20261123T160000Z'];
const threeIsTaken = ['2026-11-23T15:00 to 16:00'];

/** "2026-11-23T15:00 to 16:00", in Greenwich, of a practitioner in Chicago. */
function busy(text: string): string[] {
  const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
  return busyTimesOf(text, { zone: 'America/Chicago', range }).map(({ start, end }) => {
    const [from, until] = [iso(start), iso(end)];
    return `${from} to ${from.slice(0, 10) === until.slice(0, 10) ? until.slice(11) : until}`;
  });
}

function troubleOf(text: string): string {
  try {
    return busy(text).join(', ');
  } catch (error) {
    return error instanceof CalendarUnread ? error.trouble : String(error);
  }
}

describe('mistakes in what is not looked at stand in the way of nothing', () => {
  test.each([
    ['a note that is broken over two lines', event(...three, 'DESCRIPTION:Bring along', 'the forms, please')],
    ['a guest with a quotation mark', event(...three, 'ATTENDEE;CN="Ana:mailto:ana@example.org')],
    ['a guest without a value', event(...three, 'ATTENDEE;CN:mailto:ana@example.org')],
    ['an empty exception', event(...three, 'EXDATE:')],
    ['an alarm with a length of its own', event(...three, 'BEGIN:VALARM', 'DURATION:soon', 'END:VALARM')],
    ['a task', [event(...three), 'BEGIN:VTODO', 'DTSTART:soon', 'END:VTODO'].join('\r\n')],
    ['an entry of long ago', [event(...three), event('DTSTART:20160102T150000Z', 'DTEND:20160102T25')].join('\r\n')],
    ['a table of a zone that is none', ['BEGIN:VTIMEZONE', 'TZID', 'END:VTIMEZONE', event(...three)].join('\r\n')],
    ['a rule, dates and exceptions that were left empty', event(...three, 'RRULE:', 'RDATE;VALUE=DATE:', 'EXDATE:')],
    ['a rule in small letters', event(...three, 'RRULE:freq=daily;count=1;byday=mo')],
  ])('%s', (_what, lines) => {
    expect(busy(calendar(lines))).toEqual(threeIsTaken);
  });

  test.each([
    ['that begins', event('DTSTART:soon', 'DTEND:20261123T160000Z')],
    ['that ends', event('DTSTART:20261123T150000Z', 'DTEND:later')],
    ['that comes back', event(...three, 'RRULE:FREQ=SOMETIMES')],
  ])('but a calendar with an entry of which nobody knows when it is %s is refused', (_what, lines) => {
    expect(troubleOf(calendar(lines))).toBe('NOT_A_CALENDAR');
  });

  test('and so is one whose entries are not closed', () => {
    const open = event(...three).replace('END:VEVENT', 'X-END:VEVENT');
    expect(troubleOf(calendar(open, event(...three)))).toBe('NOT_A_CALENDAR');
  });
});

describe('what is written as nobody should is read as it is meant', () => {
  const fourDays = [23, 24, 25, 26].map((day) => `2026-11-${day}T15:00 to 16:00`);

  test.each(['20261126', '2026-11-26', '2026-11-26T23:59:59Z', '20261126T235959Z'])('a rule until %s', (until) => {
    expect(busy(calendar(event(...three, `RRULE:FREQ=DAILY;UNTIL=${until}`)))).toEqual(fourDays);
  });

  test.each([
    'RRULE:FREQ=DAILY;COUNT=-1',
    'RRULE:COUNT=0;FREQ=DAILY',
    'RRULE:FREQ=DAILY;COUNT=00;INTERVAL=1',
    'RRULE:FREQ=DAILY;UNTIL=00000000',
  ])('a count of none says nothing: %s', (rule) => {
    expect(busy(calendar(event(...three, rule)))).toHaveLength(398);
  });

  test('a time with its distance from Greenwich', () => {
    const fiveBehind = (name: string, more = '') => `${name}${more}:20261123T100000-0500`;
    expect(busy(calendar(event(fiveBehind('DTSTART'), 'DTEND:20261123T110000-05:00')))).toEqual(threeIsTaken);
    const named = fiveBehind('DTSTART', ';TZID=America/New_York');
    expect(busy(calendar(event(named, 'DURATION:PT1H')))).toEqual(threeIsTaken);
    expect(busy(calendar(event('DTSTART:20261123T100000.000-05', 'DURATION:PT1H')))).toEqual(threeIsTaken);
    const unknown = fiveBehind('DTSTART', ';TZID=Customized Time Zone');
    expect(busy(calendar(event(unknown, 'DURATION:PT1H')))).toEqual(threeIsTaken);
    expect(busy(calendar(event('DTSTART:20261123T203000+0530', 'DURATION:PT1H')))).toEqual(threeIsTaken);
  });

  test('which comes back on its own weekday, and by the zone it names', () => {
    const evening = ['DTSTART:20261123T203000-0600', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2'];
    expect(busy(calendar(event(...evening)))).toEqual(['2026-11-24T02:30 to 03:30', '2026-12-01T02:30 to 03:30']);
    const inSummer = 'DTSTART;TZID=America/New_York:20261026T100000-0400';
    const [first] = busy(calendar(event(inSummer, 'DTEND:20261026T110000-0400', 'RRULE:FREQ=WEEKLY;COUNT=5')));
    expect(first).toBe('2026-11-23T15:00 to 16:00');
  });

  test('what ends before it begins ends past midnight', () => {
    expect(busy(calendar(event('DTSTART:20261123T220000Z', 'DTEND:20261123T020000Z')))).toEqual([
      '2026-11-23T22:00 to 2026-11-24T02:00',
    ]);
  });
});

describe('years of entries', () => {
  test('that are over take neither room nor time', () => {
    const note = `DESCRIPTION:${'We spoke about the usual. '.repeat(20)}`;
    const over = event('DTSTART:20190102T150000Z', 'DTEND:20190102T160000Z', note);
    const text = calendar(...Array.from({ length: 12_000 }, () => over), event(...three));
    expect(text.length).toBeGreaterThan(6_000_000);
    expect(troubleOf(text)).toBe(threeIsTaken[0]);
  });

  test('and of series that ended are read', () => {
    const series = (index: number) =>
      event('DTSTART:20100104T150000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20151231T235959Z').replace(
        'one@',
        `${index}@`,
      );
    const ended = Array.from({ length: 200 }, (_, index) => series(index));
    expect(troubleOf(calendar(...ended, event(...three)))).toBe(threeIsTaken[0]);
  });

  test('are looked at where they reach into what is read', () => {
    const leave = event('DTSTART;VALUE=DATE:20260901', 'DTEND;VALUE=DATE:20261125');
    const sinceLong = event('DTSTART:20160104T150000Z', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1');
    expect(busy(calendar(leave, sinceLong.replace('one@', 'two@')))).toEqual([
      '2026-11-21T00:00 to 2026-11-25T06:00',
      '2026-12-01T15:00 to 16:00',
      '2027-12-01T15:00 to 16:00',
    ]);
  });
});

describe('a zone', () => {
  const nineIn = (zone: string, ...before: readonly string[]) =>
    busy(calendar(...before, event(`DTSTART;TZID=${zone}:20261123T090000`, 'DURATION:PT1H')));

  test.each([
    ['Eastern Standard Time', '2026-11-23T14:00 to 15:00'],
    ['US Mountain Standard Time', '2026-11-23T16:00 to 17:00'],
    ['/freeassociation.sourceforge.net/America/New_York', '2026-11-23T14:00 to 15:00'],
    ['/example.org/20260101_1/America/Argentina/Buenos_Aires', '2026-11-23T12:00 to 13:00'],
    ['Somewhere', '2026-11-23T15:00 to 16:00'],
  ])('%s is known without a table', (zone, expected) => {
    expect(nineIn(zone)).toEqual([expected]);
  });

  test.each([
    ['says nothing', []],
    ['says no offset', ['BEGIN:STANDARD', 'DTSTART:20201101T020000', 'END:STANDARD']],
    ['says an offset from nowhere', ['BEGIN:STANDARD', 'DTSTART:20201101T020000', 'TZOFFSETTO:-0500', 'END:STANDARD']],
    ['says offsets since never', ['BEGIN:STANDARD', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'END:STANDARD']],
    ['says an offset that is none', ['BEGIN:STANDARD', 'DTSTART:20201101T020000', 'TZOFFSETTO:soon', 'END:STANDARD']],
  ])('is as if it had no table, where the table %s', (_what, rules) => {
    const table = ['BEGIN:VTIMEZONE', 'TZID:Eastern Standard Time', ...rules, 'END:VTIMEZONE'].join('\r\n');
    expect(nineIn('Eastern Standard Time', table)).toEqual(['2026-11-23T14:00 to 15:00']);
  });

  test('that comes as a table skips an hour and has one twice as everywhere here', () => {
    const observance = (kind: string, from: string, to: string, rule: string) =>
      [`BEGIN:${kind}`, 'DTSTART:16010101T020000', `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`]
        .concat(`RRULE:FREQ=YEARLY;${rule}`, `END:${kind}`)
        .join('\r\n');
    const table = [
      'BEGIN:VTIMEZONE\r\nTZID:Eastern Standard Time',
      observance('STANDARD', '-0400', '-0500', 'BYDAY=1SU;BYMONTH=11'),
      observance('DAYLIGHT', '-0500', '-0400', 'BYDAY=2SU;BYMONTH=3'),
      'END:VTIMEZONE',
    ].join('\r\n');
    const at = (local: string) => event(`DTSTART;TZID=Eastern Standard Time:${local}`, 'DURATION:PT15M');
    for (const [local, expected] of [
      ['20270314T014500', '2027-03-14T06:45 to 07:00'],
      ['20270314T023000', '2027-03-14T07:30 to 07:45'],
      ['20270314T030000', '2027-03-14T07:00 to 07:15'],
      ['20271107T013000', '2027-11-07T05:30 to 05:45'],
      ['20271107T020000', '2027-11-07T07:00 to 07:15'],
    ] as const) {
      expect(busy(calendar(table, at(local)))).toEqual([expected]);
      expect(busy(calendar(at(local)))).toEqual([expected]);
    }
  });

  test('that nobody chose is not where somebody lives: a whole day is the practitioner’s', () => {
    const day = event('DTSTART;VALUE=DATE:20261123');
    const chicago = ['2026-11-23T06:00 to 2026-11-24T06:00'];
    expect(busy(calendar('X-WR-TIMEZONE:UTC', day))).toEqual(chicago);
    expect(busy(calendar('X-WR-TIMEZONE:Etc/GMT', day))).toEqual(chicago);
    expect(busy(calendar('X-WR-TIMEZONE:America/New_York', day))).toEqual(['2026-11-23T05:00 to 2026-11-24T05:00']);
  });

  test('of an event counts for its end and its exceptions, where they name none', () => {
    const nine = ['DTSTART;TZID=America/New_York:20261123T090000', 'DTEND:20261123T100000', 'RRULE:FREQ=DAILY;COUNT=3'];
    const moved = ['RECURRENCE-ID:20261125T090000', 'DTSTART;TZID=America/New_York:20261126T110000', 'DURATION:PT1H'];
    expect(busy(calendar(event(...nine, 'EXDATE:20261124T090000'), event(...moved)))).toEqual([
      '2026-11-23T14:00 to 15:00',
      '2026-11-26T16:00 to 17:00',
    ]);
  });
});

describe('what its owner said no to', () => {
  const guest = (answer: string, mail: string, more = '') =>
    `ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=${answer}${more}:mailto:${mail}`;
  const ofAna = (...lines: readonly string[]) => calendar('X-WR-CALNAME:ana@example.org', ...lines);

  test('takes no time, and what others said no to does', () => {
    expect(
      busy(ofAna(event(...three, guest('DECLINED', 'Ana@example.org', ';X-RESPONSE-COMMENT="I am "off""')))),
    ).toEqual([]);
    const others = [guest('ACCEPTED', 'ana@example.org'), guest('DECLINED', 'joana@example.org')];
    expect(busy(ofAna(event(...three, ...others)))).toEqual(threeIsTaken);
    expect(busy(calendar('X-WR-CALNAME:At work', event(...three, ...others)))).toEqual(threeIsTaken);
    const odd = guest('ACCEPTED', 'ana@example.org', ';CN="A;PARTSTAT=DECLINED;B"');
    expect(busy(ofAna(event(...three, odd)))).toEqual(threeIsTaken);
  });

  test('is known by the address of the calendar as well', () => {
    const text = calendar('X-WR-CALNAME:At work', event(...three, guest('DECLINED', 'ana@example.org')));
    expect(busyTimesOf(text, { zone: 'UTC', range, owners: ['ana@example.org'] })).toEqual([]);
  });

  test('is known where guests go by numbers, with their mail address beside them', () => {
    const numbered = (mail: string) =>
      busyTimesOf(calendar(event(...three, `ATTENDEE;EMAIL=${mail};PARTSTAT=DECLINED;CN="Ana":/1234/principal/`)), {
        ...{ zone: 'UTC', range },
        owners: ['ana@example.org'],
      });
    expect(numbered('ana@example.org')).toEqual([]);
    expect(numbered('joana@example.org')).toHaveLength(1);
  });

  test('may be one of a series', () => {
    const series = event(...three, 'RRULE:FREQ=DAILY;COUNT=2', guest('ACCEPTED', 'ana@example.org'));
    const second = ['RECURRENCE-ID:20261124T150000Z', 'DTSTART:20261124T150000Z', 'DTEND:20261124T160000Z'];
    expect(busy(ofAna(series, event(...second, guest('DECLINED', 'ana@example.org'))))).toEqual(threeIsTaken);
  });
});

describe('days and lists', () => {
  test('a date alone is a day, and names a repetition of a series', () => {
    expect(busy(calendar(event('DTSTART:20261123', 'DTEND:20261124')))).toEqual([
      '2026-11-23T06:00 to 2026-11-24T06:00',
    ]);
    const moved = event('RECURRENCE-ID;VALUE=DATE:20261124', 'DTSTART:20261126T150000Z', 'DURATION:PT1H');
    expect(busy(calendar(event(...three, 'RRULE:FREQ=DAILY;COUNT=2'), moved))).toEqual([
      ...threeIsTaken,
      '2026-11-26T15:00 to 16:00',
    ]);
  });

  test('busy times without entries are busy times', () => {
    const list = [
      'BEGIN:VFREEBUSY',
      'DTSTART:20261101T000000Z',
      'FREEBUSY:20261123T150000Z/PT1H',
      'FREEBUSY;FBTYPE=FREE:20261124T150000Z/PT1H',
    ];
    const tentative = 'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261125T150000Z/20261125T160000Z';
    expect(busy(calendar(...list, tentative, 'END:VFREEBUSY'))).toEqual([...threeIsTaken, '2026-11-25T15:00 to 16:00']);
  });

  test('several calendars in one text are read, each with its own zone', () => {
    const nine = event('DTSTART:20261123T090000', 'DURATION:PT1H');
    expect(busy(calendar('X-WR-TIMEZONE:America/New_York', nine) + calendar(nine.replace('one@', 'two@')))).toEqual([
      '2026-11-23T14:00 to 16:00',
    ]);
  });
});
