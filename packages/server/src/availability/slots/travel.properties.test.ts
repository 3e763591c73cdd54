import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { aPracticeAtPlaces, type PracticeAtPlaces } from '../../../test/practices.js';
import { violatedConstraint } from '../../platform/unit-of-work.js';
import { rangeText } from '../range-text.js';
import type { HeldTime, TravelTime } from '../schedule.js';
import { Schedules } from '../schedules.service.js';
import { isTooFarFromOthers } from './travel.js';

const FIVE_MINUTES = 5 * 60_000;
const MORNING = Date.UTC(2026, 10, 23, 6);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the database refuses, of whoever goes around the slot function, what the function refuses, and nothing else', async () => {
  const practice = await aPracticeAtPlaces(database.unitOfWork, 3);
  const said = { held: 0, tooFar: 0 };
  for (const { travelTimes, talks } of fc.sample(worlds(practice), { numRuns: 10, seed: 20261127 })) {
    await database.unitOfWork.query(`DELETE FROM held_times`);
    await database.unitOfWork.query(`DELETE FROM travel_times`);
    await database.unitOfWork.run((tx) => new Schedules().keepTravel(tx, practice.practitionerId, travelTimes));
    const held: HeldTime[] = [];
    for (const talk of talks) {
      const answer = await insert(practice, talk);
      if (held.some((other) => overlaps(other, talk))) {
        expect(answer).not.toBe('HELD');
        continue;
      }
      const isTooFar = isTooFarFromOthers({ travelTimes }, held, talk);
      expect(answer).toBe(isTooFar ? 'held_times_leave_time_to_travel' : 'HELD');
      if (isTooFar) said.tooFar++;
      else held.push(talk);
    }
    said.held += held.length;
  }
  expect(said.held).toBeGreaterThan(100);
  expect(said.tooFar).toBeGreaterThan(15);
});

function overlaps(a: HeldTime, b: HeldTime): boolean {
  return a.ownerId !== b.ownerId && a.padded.start < b.padded.end && b.padded.start < a.padded.end;
}

function insert({ practitionerId }: PracticeAtPlaces, { ownerId, padded, locationId }: HeldTime) {
  return database.unitOfWork
    .query(
      `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during, location_id)
       VALUES ($1, $2, $3, lower($4::tstzrange), upper($4::tstzrange), $4, $5)`,
      [randomUUID(), practitionerId, ownerId, rangeText(padded), locationId],
    )
    .then(() => 'HELD', violatedConstraint);
}

/** What is said of three ways, and talks of a long day there and from afar, some of them proposals of one owner. */
function worlds({ places: [one = '', two = '', three = ''] }: PracticeAtPlaces) {
  const way = (...between: [string, string]) =>
    fc.constantFrom(0, 20, 60, 150, 300).map((minutes): TravelTime => ({ places: between, minutes }));
  const talk = fc
    .record({
      owner: fc.integer({ min: 0, max: 8 }),
      from: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 1, max: 12 }),
      locationId: fc.constantFrom(one, two, three, null, null),
    })
    .map(({ owner, from, length, locationId }): HeldTime => {
      const start = MORNING + from * FIVE_MINUTES;
      const padded = { start, end: start + length * FIVE_MINUTES };
      return { ownerId: `00000000-0000-4000-8000-00000000000${owner}`, startsAt: start, padded, locationId };
    });
  return fc.record({
    travelTimes: fc.tuple(way(one, two), way(two, three), way(one, three)),
    talks: fc.array(talk, { minLength: 25, maxLength: 25 }),
  });
}
