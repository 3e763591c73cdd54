import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import type { PracticeInAStory } from '../../../test/practices.js';
import { DAYS_OF_CHANCE, makePractice, notAmong, randomPractices } from '../../../test/random-practices.js';
import { HeldTimes, type WantedTime } from '../held/held-times.service.js';
import { Slots } from './slots.service.js';

const SCHEDULES = 1000;
/** The evening before the clocks of the United States go back. */
const NOW = Temporal.Instant.from('2026-10-31T23:00:00Z');
const ZONES = ['America/Chicago', 'America/New_York', 'America/Phoenix', 'Pacific/Honolulu', 'America/St_Johns'];

let database: TestDatabase;
let slots: Slots;
let practices: PracticeInAStory[];

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  database.clock.set(NOW);
  slots = new Slots(database.unitOfWork);
  practices = await aThousandPractices();
}, 120_000);
afterAll(() => database.drop());

test('every shown slot can be had, and no other time can', async () => {
  const range = { from: NOW, to: NOW.add({ hours: 24 * DAYS_OF_CHANCE }) };
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
    const unshown = notAmong(starts, index, NOW.epochMilliseconds);
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

function aThousandPractices() {
  const worlds = fc.sample(randomPractices(NOW, ZONES), { numRuns: SCHEDULES, seed: 20261121 });
  return database.unitOfWork.run(async (tx) => {
    const made: PracticeInAStory[] = [];
    for (const given of worlds) made.push(await makePractice(tx, given));
    return made;
  });
}
