import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { slotsByTheBook } from '../../../test/slots-by-the-book.js';
import { isOpenSlot, openSlots } from './open-slots.js';
import type { BookableType, Schedule, SlotWindow, TakenTimes } from '../schedule.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = [
  'America/Chicago',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Chatham',
  'America/Nuuk',
];
/** Around the changes of the clocks, and where nothing happens. */
const NOWS = [
  '2026-11-21T17:00Z',
  '2027-03-13T12:00Z',
  '2027-11-06T12:00Z',
  '2027-04-03T00:00Z',
  '2027-10-02T00:00Z',
  '2027-04-29T12:00Z',
];

const minute = fc.integer({ min: 0, max: 287 }).map((five) => five * 5);
const dayHours = fc
  .tuple(minute, fc.integer({ min: 1, max: 120 }))
  .map(([startMinute, fives]) => ({ startMinute, endMinute: Math.min(startMinute + fives * 5, 2880) }));
const talkHours = fc
  .tuple(
    dayHours,
    fc.constantFrom(null, 'here'),
    fc.constantFrom<('IN_PERSON' | 'VIDEO' | 'PHONE')[]>(
      ['VIDEO', 'PHONE', 'IN_PERSON'],
      ['PHONE', 'IN_PERSON'],
      ['PHONE'],
    ),
  )
  .map(([range, locationId, modes]) => ({ ...range, locationId, modes }));
const weekday = fc.integer({ min: 1, max: 7 });
const way = fc.record({
  places: fc.constantFrom<[string, string][]>(['here', 'there'], ['there', 'yonder'], ['yonder', 'here']),
  minutes: fc.constantFrom(0, 5, 20, 65, 480),
});
const typeFromAfar: fc.Arbitrary<BookableType> = fc.record({
  mode: fc.constantFrom('VIDEO' as const, 'PHONE' as const),
  locationId: fc.constant(null),
  minutes: fc.constantFrom(5, 20, 25, 45, 60),
  leadTimeMinutes: fc.constantFrom(0, 7, 720),
  horizonDays: fc.constantFrom(1, 4, 60, 60),
  bufferBeforeMinutes: fc.constantFrom(0, 5, 15),
  bufferAfterMinutes: fc.constantFrom(0, 5, 15),
  alignmentMinutes: fc.constantFrom(null, 5, 15, 20, 30, 45, 60),
});

const world = fc.constantFrom(...NOWS).chain((nowText) => {
  const now = Temporal.Instant.from(nowText).epochMilliseconds;
  const today = Math.floor(now / DAY);
  const instant = fc.integer({ min: -1 * 288, max: 5 * 288 }).map((fives) => now + fives * 5 * MINUTE);
  const range = fc
    .tuple(instant, fc.integer({ min: 1, max: 60 }))
    .map(([start, fives]) => ({ start, end: start + fives * 5 * MINUTE }));
  const schedule: fc.Arbitrary<Schedule> = fc.record({
    takesRequests: fc.constant(true),
    zone: fc.constantFrom(...ZONES),
    dailyCap: fc.constantFrom(null, null, 1, 2),
    weeklyHours: fc.array(
      fc.tuple(weekday, talkHours).map(([day, hours]) => ({ ...hours, weekday: day })),
      { minLength: 4, maxLength: 10 },
    ),
    weeklyBreaks: fc.array(
      fc.tuple(weekday, dayHours).map(([day, hours]) => ({ ...hours, weekday: day })),
      { maxLength: 3 },
    ),
    dateOverrides: fc.array(
      fc.record({ day: fc.integer({ min: today - 1, max: today + 4 }), hours: fc.option(talkHours) }),
      { maxLength: 3 },
    ),
    timeOff: fc.array(range, { maxLength: 2 }),
    travelTimes: fc.uniqueArray(way, { maxLength: 3, selector: ({ places }) => [...places].sort().join() }),
  });
  const type: fc.Arbitrary<BookableType> = fc
    .tuple(typeFromAfar, fc.constantFrom(null, null, 'here', 'there'))
    .map(([talk, locationId]) => (locationId === null ? talk : { ...talk, mode: 'IN_PERSON', locationId }));
  const taken: fc.Arbitrary<TakenTimes> = fc.record({
    held: fc.array(
      fc
        .record({
          ownerId: fc.constantFrom('a', 'b', 'c'),
          padded: range,
          locationId: fc.constantFrom(null, 'here', 'there', 'yonder'),
        })
        .map((hold) => ({ ...hold, startsAt: hold.padded.start })),
      { maxLength: 4 },
    ),
    busy: fc.array(range, { maxLength: 3 }),
  });
  const window: fc.Arbitrary<SlotWindow> = fc.record({
    from: instant.map((at) => at - DAY),
    to: instant.map((at) => at + 2 * DAY),
    now: fc.constant(now),
    isLegalOn: fc.constantFrom(undefined, undefined, (day: number) => day % 3 !== 0),
    exceptOwnerId: fc.constantFrom(undefined, 'a'),
  });
  return fc.record({ schedule, type, taken, window });
});

const nothingTaken: TakenTimes = { held: [], busy: [] };
const anyTalk: BookableType = {
  mode: 'VIDEO',
  locationId: null,
  minutes: 30,
  leadTimeMinutes: 0,
  horizonDays: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  alignmentMinutes: null,
};

/** Eight in the morning where the hours are kept, of a day on which no clock changes. */
const MORNING = Temporal.Instant.from('2026-11-24T14:00Z').epochMilliseconds;
const somewhere = fc.constantFrom(null, 'here', 'there', 'yonder');
const minutesOfTheWay = fc.integer({ min: 0, max: 70 });

/** One talk after the other at three places and from afar, all told to the minute: most leave just time for the way, or not. */
const dayOnTheWay = fc
  .record({
    ways: fc.tuple(minutesOfTheWay, minutesOfTheWay, minutesOfTheWay),
    talks: fc.array(
      fc.record({
        ownerId: fc.constantFrom('a', 'b', 'c'),
        locationId: somewhere,
        // Null: as long as the way and another talk take.
        after: fc.oneof(fc.constant(0), fc.constant(null), fc.integer({ min: 1, max: 130 })),
        length: fc.integer({ min: 5, max: 45 }),
      }),
      { minLength: 2, maxLength: 7 },
    ),
    place: somewhere,
    minutes: fc.integer({ min: 5, max: 40 }),
    buffers: fc.constantFrom(0, 0, 3),
  })
  .map(({ ways, talks, place, minutes, buffers }) => {
    const [toThere, toYonder, between] = ways;
    const travelTimes: Schedule['travelTimes'] = [
      { places: ['here', 'there'], minutes: toThere },
      { places: ['yonder', 'here'], minutes: toYonder },
      { places: ['there', 'yonder'], minutes: between },
    ];
    let [end, last] = [MORNING, null as string | null];
    const held = talks.map(({ ownerId, locationId, after, length }) => {
      const isWay = (places: readonly (string | null)[]) => places.includes(last) && places.includes(locationId);
      const way = last === locationId ? 0 : (travelTimes.find(({ places }) => isWay(places))?.minutes ?? 0);
      const start = end + (after ?? way + minutes + 2 * buffers) * MINUTE;
      end = start + length * MINUTE;
      last = locationId;
      return { ownerId, locationId, startsAt: start, padded: { start, end } };
    });
    const weeklyHours = [
      {
        weekday: 2,
        startMinute: 0,
        endMinute: 1440,
        locationId: null,
        modes: ['VIDEO' as const, 'IN_PERSON' as const],
      },
    ];
    const schedule: Schedule = { ...everyDayAndNight('America/Chicago'), weeklyHours, travelTimes };
    const type: BookableType = {
      ...{ ...anyTalk, minutes, bufferBeforeMinutes: buffers, bufferAfterMinutes: buffers, alignmentMinutes: 1 },
      ...(place !== null && { mode: 'IN_PERSON', locationId: place }),
    };
    const window: SlotWindow = { from: MORNING - 2 * HOUR, to: end + 2 * HOUR, now: MORNING - DAY };
    return [schedule, type, { held, busy: [] }, window] as const;
  });

/** Hours that begin and end inside the hours that clocks skip or repeat, and one window past midnight. */
function everyDayAndNight(zone: string): Schedule {
  const ranges = [
    { startMinute: 5, endMinute: 90 },
    { startMinute: 135, endMinute: 210 },
    { startMinute: 240, endMinute: 1380 },
    { startMinute: 1395, endMinute: 1500 },
  ];
  const weeklyHours = [1, 2, 3, 4, 5, 6, 7].flatMap((day) =>
    ranges.map((range) => ({ ...range, weekday: day, locationId: null, modes: ['VIDEO' as const] })),
  );
  return {
    takesRequests: true,
    zone,
    dailyCap: null,
    weeklyHours,
    weeklyBreaks: [],
    dateOverrides: [],
    timeOff: [],
    travelTimes: [],
  };
}

/** The process's own zone must change nothing: the same properties hold in each, on freshly built tables. */
describe.each(['UTC', 'Asia/Kathmandu', 'America/Los_Angeles'])('with the process in %s', (processZone) => {
  const before = process.env['TZ'];
  let openSlots: typeof import('./open-slots.js').openSlots;

  beforeAll(async () => {
    process.env['TZ'] = processZone;
    vi.resetModules();
    ({ openSlots } = await import('./open-slots.js'));
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('the slots are what the rules say, told one candidate at a time with Temporal', () => {
    let shown = 0;
    fc.assert(
      fc.property(world, ({ schedule, type, taken, window }) => {
        const slots = openSlots(schedule, type, taken, window);
        shown += slots.length;
        expect(slots).toEqual(slotsByTheBook(schedule, type, taken, window));
      }),
      { numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(500);
  });

  test("around every zone's next four transitions they are what the rules say", () => {
    let transitions = 0;
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      let next = Temporal.Instant.from(NOWS[0]!).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
      for (let count = 0; next && count < 4; count++, next = next.getTimeZoneTransition('next')) {
        const alignmentMinutes = [null, 15, 60][transitions++ % 3]!;
        const at = next.epochMilliseconds;
        const window = { from: at - 4 * HOUR, to: at + 4 * HOUR, now: at - 2 * DAY };
        const given = [everyDayAndNight(zone), { ...anyTalk, alignmentMinutes }, nothingTaken, window] as const;
        expect(openSlots(...given), `${zone} ${next.toString()}`).toEqual(slotsByTheBook(...given));
      }
    }
    expect(transitions).toBeGreaterThan(500);
  });
});

test('on a day between places there is time for every way, and for nothing less', () => {
  let shown = 0;
  fc.assert(
    fc.property(dayOnTheWay, (given) => {
      const slots = openSlots(...given);
      shown += slots.length;
      expect(slots).toEqual(slotsByTheBook(...given));
    }),
    { numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(2_000);
});

test('one instant is a slot exactly when the list has it', () => {
  fc.assert(
    fc.property(world, fc.nat(), ({ schedule, type, taken, window }, pick) => {
      const everything = { ...window, from: window.now - DAY, to: window.now + 6 * DAY };
      const slots = openSlots(schedule, type, taken, everything);
      const some = slots[pick % Math.max(slots.length, 1)] ?? window.from;
      for (const startsAt of [some, some + MINUTE, some - 5 * MINUTE, window.from])
        expect(isOpenSlot(schedule, type, taken, startsAt, window)).toBe(slots.includes(startsAt));
    }),
    { numRuns: 1500 },
  );
});

test('taking time never opens any', () => {
  fc.assert(
    fc.property(world, ({ schedule, type, taken, window }) => {
      const free = new Set(openSlots(schedule, type, { held: [], busy: [] }, window));
      expect(openSlots(schedule, type, taken, window).filter((slot) => !free.has(slot))).toEqual([]);
    }),
  );
});
