import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { aCheckedLicense, aPublishedPractitioner } from '../../test/practices.js';
import {
  BusyTimeEntity,
  DateOverrideEntity,
  ScheduleEntity,
  TimeOffEntity,
  WeeklyBreakEntity,
  WeeklyHoursEntity,
} from './schedule.entity.js';
import { ConsultationTypeEntity } from './consultation-type.entity.js';
import { HeldTimes, type WantedTime } from './held-times.service.js';
import { rangeText } from './range-text.js';
import { Slots } from './slots.service.js';

const SCHEDULES = 1000;
const MINUTE = 60_000;
/** The evening before the clocks of the United States go back. */
const NOW = Temporal.Instant.from('2026-10-31T23:00:00Z');
const DAYS_SHOWN = 5;
const ZONES = ['America/Chicago', 'America/New_York', 'America/Phoenix', 'Pacific/Honolulu', 'America/St_Johns'];

let database: TestDatabase;
let slots: Slots;
let practices: { practitionerId: string; typeId: string }[];

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  database.clock.set(NOW);
  slots = new Slots(database.unitOfWork);
  practices = await aThousandPractices();
}, 120_000);
afterAll(() => database.drop());

test('every shown slot can be had, and no other time can', async () => {
  const range = { from: NOW, to: NOW.add({ hours: 24 * DAYS_SHOWN }) };
  const shown = await slots.list(
    practices.map(({ practitionerId }) => practitionerId),
    range,
  );
  const wanted: { time: WantedTime; isShown: boolean }[] = practices.flatMap(({ practitionerId, typeId }, index) => {
    const starts = shown.get(practitionerId)!.map((slot) => slot.startsAt.epochMilliseconds);
    const at = (startsAt: number): WantedTime => ({
      practitionerId,
      consultationTypeId: typeId,
      ownerId: randomUUID(),
      startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt),
    });
    const one = starts.length > 0 ? [{ time: at(starts[index % starts.length]!), isShown: true }] : [];
    const unshown = notAmong(starts, index);
    return [...one, { time: at(unshown), isShown: false }];
  });
  const total = [...shown.values()].reduce((sum, list) => sum + list.length, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(wanted.length).toBeGreaterThan(1.6 * SCHEDULES);

  const wrong: WantedTime[] = [];
  const queue = [...wanted];
  const tryOneByOne = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      if ((await wouldHold(next.time)) !== next.isShown) wrong.push(next.time);
    }
  };
  await Promise.all(Array.from({ length: 6 }, tryOneByOne));
  expect(wrong).toEqual([]);
}, 120_000);

/** Holds and undoes it, so that one practitioner's slots do not take each other's place. */
async function wouldHold(time: WantedTime): Promise<boolean> {
  const undone = new Error('undone');
  let isHeld = false;
  await database.unitOfWork
    .run(async (tx) => {
      isHeld = (await new HeldTimes().hold(tx, time)) === 'HELD';
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return isHeld;
}

/** A time near a slot, or anywhere: on the five minutes that slots can begin at, so that each is a fair try. */
function notAmong(starts: readonly number[], index: number): number {
  const known = new Set(starts);
  const near = starts[(index * 7) % Math.max(starts.length, 1)] ?? NOW.epochMilliseconds;
  for (let step = (index % 9) + 1; ; step++) {
    const candidate = near + step * 5 * MINUTE;
    if (!known.has(candidate)) return candidate;
  }
}

async function aThousandPractices() {
  const worlds = fc.sample(world, { numRuns: SCHEDULES, seed: 20261121 });
  return database.unitOfWork.run(async (tx) => {
    const made: { practitionerId: string; typeId: string }[] = [];
    for (const given of worlds) {
      const practitionerId = await aPublishedPractitioner(tx);
      await aCheckedLicense(tx, practitionerId, 'US-TX');
      const own = <Row extends object>(rows: readonly Row[]) =>
        rows.map((row) => ({ ...row, id: randomUUID(), practitionerId }));
      const typeId = randomUUID();
      await tx.manager.insert(ScheduleEntity, { practitionerId, timeZone: given.zone, dailyCap: given.dailyCap });
      await tx.manager.insert(WeeklyHoursEntity, own(given.hours));
      await tx.manager.insert(WeeklyBreakEntity, own(given.breaks));
      await tx.manager.insert(DateOverrideEntity, own(given.overrides));
      await tx.manager.insert(TimeOffEntity, own(given.timeOff.map((range) => ({ during: rangeText(range) }))));
      await tx.manager.insert(BusyTimeEntity, own(given.busy.map((range) => ({ during: rangeText(range) }))));
      await tx.manager.insert(ConsultationTypeEntity, { ...given.type, id: typeId, practitionerId });
      for (const hold of given.held) await holdFor(tx, practitionerId, hold);
      made.push({ practitionerId, typeId });
    }
    return made;
  });
}

async function holdFor(
  tx: Parameters<HeldTimes['hold']>[0],
  practitionerId: string,
  range: { start: number; end: number },
) {
  await tx.query(
    `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during)
     VALUES ($1, $2, $3, lower($4::tstzrange), upper($4::tstzrange), $4)`,
    [randomUUID(), practitionerId, randomUUID(), rangeText(range)],
  );
}

const fives = (min: number, max: number) => fc.integer({ min: min / 5, max: max / 5 }).map((count) => count * 5);
const minutes = fc
  .tuple(fives(0, 1300), fives(60, 600))
  .map(([startMinute, length]) => ({ startMinute, endMinute: startMinute + length }));
const weekday = fc.integer({ min: 1, max: 7 });
const range = fc.tuple(fives(0, DAYS_SHOWN * 1440), fives(15, 300)).map(([from, length]) => {
  const start = NOW.epochMilliseconds + from * MINUTE;
  return { start, end: start + length * MINUTE };
});
const everywhere = { locationId: null, modes: ['VIDEO' as const, 'PHONE' as const] };
const world = fc.record({
  zone: fc.constantFrom(...ZONES),
  dailyCap: fc.constantFrom(null, null, 1, 3),
  hours: fc.array(
    fc.tuple(weekday, minutes).map(([day, when]) => ({ ...when, ...everywhere, weekday: day })),
    { minLength: 4, maxLength: 9 },
  ),
  breaks: fc.array(
    fc.tuple(weekday, minutes).map(([day, when]) => ({ ...when, weekday: day })),
    { maxLength: 1 },
  ),
  overrides: fc.array(
    fc.tuple(fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'), fc.option(minutes)).map(([onDate, when]) => ({
      onDate,
      ...everywhere,
      startMinute: when?.startMinute ?? null,
      endMinute: when?.endMinute ?? null,
    })),
    { maxLength: 1 },
  ),
  timeOff: fc.array(range, { maxLength: 1 }),
  busy: fc.array(range, { maxLength: 2 }),
  held: fc.array(range, { maxLength: 1 }),
  type: fc.record({
    name: fc.constant('First talk'),
    mode: fc.constantFrom('VIDEO' as const, 'PHONE' as const),
    locationId: fc.constant(null),
    minutes: fc.constantFrom(15, 20, 30, 45),
    price: fc.constant(0),
    leadTimeMinutes: fc.constantFrom(0, 240, 1440),
    horizonDays: fc.constantFrom(3, 30),
    noticeMinutes: fc.constant(1440),
    bufferBeforeMinutes: fc.constantFrom(0, 10),
    bufferAfterMinutes: fc.constantFrom(0, 15),
    alignmentMinutes: fc.constantFrom(null, 15, 30, 60),
    bookingPolicy: fc.constant('REQUEST' as const),
    position: fc.constant(0),
  }),
});
