import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isOpenSlot, openSlots } from './open-slots.js';
import type { BookableType, Schedule, SlotWindow, TakenTimes, TimeRange } from './schedule.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
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
  .tuple(dayHours, fc.constantFrom(null, 'here'), fc.constantFrom<('VIDEO' | 'PHONE')[]>(['VIDEO', 'PHONE'], ['PHONE']))
  .map(([range, locationId, modes]) => ({ ...range, locationId, modes }));
const weekday = fc.integer({ min: 1, max: 7 });

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
  });
  const type: fc.Arbitrary<BookableType> = fc.record({
    mode: fc.constantFrom('VIDEO' as const, 'PHONE' as const),
    locationId: fc.constant(null),
    minutes: fc.constantFrom(5, 20, 25, 45, 60),
    leadTimeMinutes: fc.constantFrom(0, 7, 720),
    horizonDays: fc.constantFrom(1, 4, 60, 60),
    bufferBeforeMinutes: fc.constantFrom(0, 5, 15),
    bufferAfterMinutes: fc.constantFrom(0, 5, 15),
    alignmentMinutes: fc.constantFrom(null, 5, 15, 20, 30, 45, 60),
  });
  const taken: fc.Arbitrary<TakenTimes> = fc.record({
    held: fc.array(
      fc
        .record({ ownerId: fc.constantFrom('a', 'b', 'c'), padded: range })
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

test('the slots are what the rules say, told minute by minute with Temporal', () => {
  let shown = 0;
  fc.assert(
    fc.property(world, ({ schedule, type, taken, window }) => {
      const slots = openSlots(schedule, type, taken, window);
      shown += slots.length;
      expect(slots).toEqual(slotsByTheBook(schedule, type, taken, window));
    }),
    { numRuns: 400 },
  );
  expect(shown).toBeGreaterThan(2000);
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

/** The same rules with Temporal's objects, one candidate at a time: slow, and nothing shared with what it checks. */
function slotsByTheBook(schedule: Schedule, type: BookableType, taken: TakenTimes, window: SlotWindow): number[] {
  const zoned = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(schedule.zone);
  const resolve = (date: Temporal.PlainDate, minutes: number) =>
    date.toPlainDateTime().add({ minutes }).toZonedDateTime(schedule.zone, { disambiguation: 'compatible' })
      .epochMilliseconds;
  const overridesOf = (date: Temporal.PlainDate) =>
    schedule.dateOverrides.filter(({ day }) => Temporal.PlainDate.from('1970-01-01').add({ days: day }).equals(date));
  const overlaps = (a: TimeRange, b: TimeRange) => a.start < b.end && b.start < a.end;
  const length = type.minutes * MINUTE;

  const found = new Set<number>();
  const last = zoned(window.to).toPlainDate().add({ days: 1 });
  for (
    let date = zoned(window.from).toPlainDate().subtract({ days: 2 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const overrides = overridesOf(date);
    const windows =
      overrides.length > 0
        ? overrides.flatMap(({ hours }) => (hours ? [hours] : []))
        : schedule.weeklyHours.filter((hours) => hours.weekday === date.dayOfWeek);
    for (const hours of windows) {
      const start = resolve(date, hours.startMinute);
      const end = resolve(date, hours.endMinute);
      const step = type.alignmentMinutes ? MINUTE : length;
      for (let at = start; at + length <= end; at += step) {
        if (at < window.from || at >= window.to || at < window.now + type.leadTimeMinutes * MINUTE) continue;
        if (at >= window.now + type.horizonDays * DAY) continue;
        const own = zoned(at);
        const ownDate = own.toPlainDate();
        const isTail =
          hours.endMinute > 1440 && ownDate.equals(date.add({ days: 1 })) && overridesOf(ownDate).length === 0;
        if (!ownDate.equals(date) && !isTail) continue;
        if (type.alignmentMinutes && own.minute % type.alignmentMinutes !== 0) continue;
        if (!hours.modes.includes(type.mode) || (hours.locationId !== null && hours.locationId !== type.locationId))
          continue;
        if (window.isLegalOn && !window.isLegalOn(ownDate.toZonedDateTime('UTC').epochMilliseconds / DAY)) continue;
        const itself = { start: at, end: at + length };
        const withBuffers = {
          start: at - type.bufferBeforeMinutes * MINUTE,
          end: itself.end + type.bufferAfterMinutes * MINUTE,
        };
        const others = taken.held.filter((hold) => hold.ownerId !== window.exceptOwnerId);
        if ([...others.map((hold) => hold.padded), ...taken.busy].some((range) => overlaps(range, withBuffers)))
          continue;
        if (schedule.timeOff.some((range) => overlaps(range, itself))) continue;
        if (breaksAround(ownDate).some((range) => overlaps(range, itself))) continue;
        const owners = new Set(
          others.filter((hold) => zoned(hold.startsAt).toPlainDate().equals(ownDate)).map((hold) => hold.ownerId),
        );
        if (schedule.dailyCap !== null && owners.size >= schedule.dailyCap) continue;
        found.add(at);
      }
    }
  }
  return [...found].sort((a, b) => a - b);

  function breaksAround(date: Temporal.PlainDate): TimeRange[] {
    return [-2, -1, 0, 1].flatMap((shift) => {
      const day = date.add({ days: shift });
      if (overridesOf(day).length > 0) return [];
      const pauses = schedule.weeklyBreaks.filter((pause) => pause.weekday === day.dayOfWeek);
      return pauses
        .map((pause) => ({ start: resolve(day, pause.startMinute), end: resolve(day, pause.endMinute) }))
        .filter((range) => range.start < range.end);
    });
  }
}
