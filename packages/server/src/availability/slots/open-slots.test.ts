import { epochDayOfIso } from '@clearing/shared/time/calendar-days';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isOpenSlot, openSlots } from './open-slots.js';
import type { BookableType, Schedule, SlotWindow, TakenTimes, TalkHours } from '../schedule.js';

const CHICAGO = 'America/Chicago';
const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const nothingTaken: TakenTimes = { held: [], busy: [] };

const talk: BookableType = {
  mode: 'VIDEO',
  locationId: null,
  minutes: 20,
  leadTimeMinutes: 0,
  horizonDays: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  alignmentMinutes: null,
};

/** "9:00-10:30" of a day; "22:00-26:00" runs past midnight. */
function hours(text: string, given: Partial<TalkHours> = {}): TalkHours {
  const [startMinute, endMinute] = text.split('-').map((time) => {
    const [hour, minute] = time.split(':').map(Number);
    return hour! * 60 + minute!;
  });
  return { startMinute: startMinute!, endMinute: endMinute!, locationId: null, modes: ['VIDEO', 'PHONE'], ...given };
}

/** Weekly hours written "Tue 9:00-10:00". */
function schedule(weekly: readonly string[], given: Partial<Schedule> = {}): Schedule {
  const weeklyHours = weekly.map((text) => {
    const [weekday, range] = text.split(' ');
    return { ...hours(range!), weekday: WEEKDAYS.indexOf(weekday!) };
  });
  const empty = { weeklyBreaks: [], dateOverrides: [], timeOff: [], travelTimes: [], dailyCap: null };
  return { takesRequests: true, zone: CHICAGO, ...empty, weeklyHours, ...given };
}

const at = (text: string, zone = CHICAGO) =>
  /Z$|[+-]\d\d:\d\d$/.test(text)
    ? Temporal.Instant.from(text).epochMilliseconds
    : Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const range = (start: string, end: string) => ({ start: at(start), end: at(end) });
const held = (start: string, end: string, ownerId = 'somebody') => ({
  ownerId,
  startsAt: at(start),
  padded: range(start, end),
  locationId: null,
});

/** Tuesday 8 December 2026, seen from the evening before. */
const tuesday: SlotWindow = { from: at('2026-12-08T00:00'), to: at('2026-12-09T00:00'), now: at('2026-12-07T20:00') };

/** The slots as the zone's wall clock shows them: "9:00 9:20 9:40". */
function shown(slots: readonly number[], zone = CHICAGO): string {
  const times = slots.map((slot) => Temporal.Instant.fromEpochMilliseconds(slot).toZonedDateTimeISO(zone));
  return times.map((time) => `${time.hour}:${String(time.minute).padStart(2, '0')}`).join(' ');
}

const tuesdayNine = schedule(['Tue 9:00-10:00']);

describe('slots of one Tuesday', () => {
  const examples: readonly (readonly [
    string,
    Schedule,
    Partial<BookableType>,
    TakenTimes,
    Partial<SlotWindow>,
    string,
  ])[] = [
    ['step by the length', tuesdayNine, {}, nothingTaken, {}, '9:00 9:20 9:40'],
    ['end inside the window', tuesdayNine, { minutes: 25 }, nothingTaken, {}, '9:00 9:25'],
    ['may fill the window exactly', tuesdayNine, { minutes: 60 }, nothingTaken, {}, '9:00'],
    ['are none when too long', tuesdayNine, { minutes: 61 }, nothingTaken, {}, ''],
    ['are none while paused', { ...tuesdayNine, takesRequests: false }, {}, nothingTaken, {}, ''],
    ['with an alignment', schedule(['Tue 9:05-10:00']), { alignmentMinutes: 15 }, nothingTaken, {}, '9:15 9:30'],
    ['on the hour only', schedule(['Tue 9:10-11:30']), { alignmentMinutes: 60 }, nothingTaken, {}, '10:00 11:00'],
    [
      'by an odd alignment, anew each hour',
      schedule(['Tue 9:00-10:40']),
      { alignmentMinutes: 25 },
      nothingTaken,
      {},
      '9:00 9:25 9:50 10:00',
    ],
    ['respect lead time to the minute', tuesdayNine, { leadTimeMinutes: 800 }, nothingTaken, {}, '9:20 9:40'],
    ['respect the horizon', tuesdayNine, { horizonDays: 1 }, nothingTaken, { now: at('2026-12-07T09:20') }, '9:00'],
    [
      'from is in, to is out',
      tuesdayNine,
      {},
      nothingTaken,
      { from: at('2026-12-08T09:20'), to: at('2026-12-08T09:40') },
      '9:20',
    ],
    [
      'keep a break free',
      schedule(['Tue 9:00-11:00'], { weeklyBreaks: [{ weekday: 2, ...hours('9:30-10:00') }] }),
      {},
      nothingTaken,
      {},
      '9:00 10:00 10:20 10:40',
    ],
    [
      'keep time off free',
      schedule(['Tue 9:00-11:00'], { timeOff: [range('2026-12-08T09:30', '2026-12-08T10:40')] }),
      {},
      nothingTaken,
      {},
      '9:00 10:40',
    ],
    [
      'an override replaces the day',
      schedule(['Tue 9:00-11:00'], {
        dateOverrides: [{ day: epochDayOfIso('2026-12-08'), hours: hours('14:00-14:40') }],
        weeklyBreaks: [{ weekday: 2, ...hours('14:00-14:20') }],
      }),
      {},
      nothingTaken,
      {},
      '14:00 14:20',
    ],
    [
      'an override closes the day',
      schedule(['Tue 9:00-11:00'], {
        dateOverrides: [{ day: epochDayOfIso('2026-12-08'), hours: null }],
      }),
      {},
      nothingTaken,
      {},
      '',
    ],
    [
      'held time bars what overlaps',
      tuesdayNine,
      {},
      { held: [held('2026-12-08T09:25', '2026-12-08T09:35')], busy: [] },
      {},
      '9:00 9:40',
    ],
    [
      'ranges that touch do not overlap',
      tuesdayNine,
      {},
      { held: [held('2026-12-08T09:20', '2026-12-08T09:40')], busy: [] },
      {},
      '9:00 9:40',
    ],
    [
      'buffers keep away from held times',
      tuesdayNine,
      { bufferBeforeMinutes: 5 },
      { held: [held('2026-12-08T09:20', '2026-12-08T09:40')], busy: [] },
      {},
      '9:00',
    ],
    [
      'buffers after, too',
      tuesdayNine,
      { bufferAfterMinutes: 5 },
      { held: [held('2026-12-08T09:20', '2026-12-08T09:40')], busy: [] },
      {},
      '9:40',
    ],
    [
      'busy times bar, overlapping each other',
      tuesdayNine,
      {},
      {
        held: [],
        busy: [range('2026-12-08T08:00', '2026-12-08T09:01'), range('2026-12-08T08:30', '2026-12-08T08:40')],
      },
      {},
      '9:20 9:40',
    ],
    [
      'a full day has none',
      { ...tuesdayNine, dailyCap: 1 },
      {},
      { held: [held('2026-12-08T15:00', '2026-12-08T15:20')], busy: [] },
      {},
      '',
    ],
    [
      'one owner counts once for the cap',
      { ...tuesdayNine, dailyCap: 2 },
      {},
      {
        held: [held('2026-12-08T15:00', '2026-12-08T15:20', 'a'), held('2026-12-08T16:00', '2026-12-08T16:20', 'a')],
        busy: [],
      },
      {},
      '9:00 9:20 9:40',
    ],
    [
      'an owner may move over its own time',
      { ...tuesdayNine, dailyCap: 1 },
      {},
      { held: [held('2026-12-08T09:00', '2026-12-08T09:20', 'a')], busy: [] },
      { exceptOwnerId: 'a' },
      '9:00 9:20 9:40',
    ],
    [
      'none where a talk would not be legal',
      tuesdayNine,
      {},
      nothingTaken,
      { isLegalOn: (day) => day !== epochDayOfIso('2026-12-08') },
      '',
    ],
    [
      'all where it would',
      tuesdayNine,
      {},
      nothingTaken,
      { isLegalOn: (day) => day === epochDayOfIso('2026-12-08') },
      '9:00 9:20 9:40',
    ],
    [
      'overlapping windows give a start once',
      schedule(['Tue 9:20-10:00', 'Tue 9:00-9:40']),
      {},
      nothingTaken,
      {},
      '9:00 9:20 9:40',
    ],
    [
      'hours of another mode are not for it',
      schedule(['Tue 9:00-10:00']),
      { mode: 'IN_PERSON', locationId: 'here' },
      nothingTaken,
      {},
      '',
    ],
    [
      'hours at a place are for that place',
      schedule([], {
        weeklyHours: [
          { weekday: 2, ...hours('9:00-9:20', { locationId: 'here', modes: ['IN_PERSON'] }) },
          { weekday: 2, ...hours('11:00-11:20', { locationId: 'there', modes: ['IN_PERSON'] }) },
          { weekday: 2, ...hours('13:00-13:20', { modes: ['IN_PERSON'] }) },
        ],
      }),
      { mode: 'IN_PERSON', locationId: 'here' },
      nothingTaken,
      {},
      '9:00 13:00',
    ],
  ];

  test.each(examples)('%s', (_, given, type, taken, window, expected) => {
    expect(shown(openSlots(given, { ...talk, ...type }, taken, { ...tuesday, ...window }))).toBe(expected);
  });
});

describe('past midnight', () => {
  const late = schedule(['Mon 23:20-24:40']);
  const both = { from: at('2026-12-07T12:00'), to: at('2026-12-09T00:00'), now: at('2026-12-07T00:00') };

  test('a window runs into the next date', () => {
    expect(shown(openSlots(late, talk, nothingTaken, both))).toBe('23:20 23:40 0:00 0:20');
  });

  test('its tail counts for the date it lies on: the cap of that date closes it', () => {
    const taken = { held: [held('2026-12-08T15:00', '2026-12-08T15:20')], busy: [] };
    expect(shown(openSlots({ ...late, dailyCap: 1 }, talk, taken, both))).toBe('23:20 23:40');
  });

  test('an override of that date replaces the tail', () => {
    const dateOverrides = [{ day: epochDayOfIso('2026-12-08'), hours: null }];
    expect(shown(openSlots({ ...late, dateOverrides }, talk, nothingTaken, both))).toBe('23:20 23:40');
  });
});

describe('when the clocks change', () => {
  const day = (date: string, zone = CHICAGO): SlotWindow => {
    const from = at(`${date}T00:00`, zone);
    return { from, to: from + 30 * 3_600_000, now: from - 86_400_000 };
  };
  const half = { ...talk, minutes: 30 };

  test('both of a repeated hour are offered', () => {
    const slots = openSlots(schedule(['Sun 0:30-2:30']), half, nothingTaken, day('2027-11-07'));
    expect(shown(slots)).toBe('0:30 1:00 1:30 1:00 1:30 2:00');
    expect(slots.map((slot, index) => slot - slots[0]! === index * 1_800_000)).not.toContain(false);
  });

  test('both of a repeated hour are offered with an alignment', () => {
    const slots = openSlots(
      schedule(['Sun 0:50-2:10']),
      { ...talk, alignmentMinutes: 30 },
      nothingTaken,
      day('2027-11-07'),
    );
    expect(shown(slots)).toBe('1:00 1:30 1:00 1:30');
  });

  test('a window whose end is repeated ends at the first', () => {
    expect(shown(openSlots(schedule(['Sun 0:00-1:30']), half, nothingTaken, day('2027-11-07')))).toBe('0:00 0:30 1:00');
  });

  test('a skipped hour offers nothing, and a window that begins in it begins later', () => {
    expect(shown(openSlots(schedule(['Sun 1:00-4:00']), half, nothingTaken, day('2027-03-14')))).toBe(
      '1:00 1:30 3:00 3:30',
    );
    expect(shown(openSlots(schedule(['Sun 2:15-4:00']), half, nothingTaken, day('2027-03-14')))).toBe('3:15');
  });

  test('a window that lies in the gap as a whole moves by the gap', () => {
    expect(shown(openSlots(schedule(['Sun 2:00-3:00']), half, nothingTaken, day('2027-03-14')))).toBe('');
    expect(shown(openSlots(schedule(['Sun 2:00-2:30']), half, nothingTaken, day('2027-03-14')))).toBe('3:00');
  });

  test('where half an hour is skipped, an hourly alignment finds the wall clock again', () => {
    const zone = 'Australia/Lord_Howe';
    const lordHowe = schedule(['Sun 0:10-4:30'], { zone });
    const slots = openSlots(lordHowe, { ...talk, alignmentMinutes: 60 }, nothingTaken, day('2027-10-03', zone));
    expect(shown(slots, zone)).toBe('1:00 3:00 4:00');
  });

  test('where the last hour of a date is skipped, the tail of its window is left', () => {
    const zone = 'America/Scoresbysund';
    const late = schedule(['Sat 23:15-25:00'], { zone });
    expect(shown(openSlots(late, talk, nothingTaken, day('2028-03-25', zone)), zone)).toBe('0:15 0:35');
  });

  test('a date the zone skipped has no slots', () => {
    const zone = 'Pacific/Apia';
    const apia = schedule(['Fri 9:00-10:00', 'Sat 14:00-14:40'], { zone });
    const window = {
      from: at('2011-12-29T12:00', zone),
      to: at('2012-01-01T00:00', zone),
      now: at('2011-12-29T00:00', zone),
    };
    expect(shown(openSlots(apia, talk, nothingTaken, window), zone)).toBe('14:00 14:20');

    const past = schedule(['Fri 22:00-24:40'], { zone });
    expect(shown(openSlots(past, talk, nothingTaken, window), zone)).toBe('');
  });
});

test('asking for one instant is asking for the list', () => {
  const slots = openSlots(tuesdayNine, talk, nothingTaken, tuesday);
  for (let instant = tuesday.from; instant < tuesday.to; instant += 5 * 60_000)
    expect(isOpenSlot(tuesdayNine, talk, nothingTaken, instant, { now: tuesday.now })).toBe(slots.includes(instant));
});
