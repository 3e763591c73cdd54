import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { distanceKm, onMap, type Coordinates } from '@clearing/shared/distance';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { rowsLookedAtFor } from '../../../test/rows-looked-at.js';
import { regionAt } from './closest-town.js';

interface Town extends Coordinates {
  readonly region: string;
}

let database: TestDatabase;
let towns: readonly Town[];
beforeAll(async () => {
  database = await createTestDatabase();
  towns = await database.unitOfWork.query<Town>(
    `SELECT region, latitude, longitude FROM places WHERE kind = 'POSTAL_CODE' ORDER BY key`,
  );
});
afterAll(() => database.drop());

/** Of towns that lie equally near whichever may be the closest: a distance is not the same to the last bit everywhere. */
function regionsNear(point: Coordinates): ReadonlySet<string | null> {
  let [nearest, regions] = [300, new Set<string | null>([null])];
  for (const town of towns) {
    const km = distanceKm(point, town);
    if (km < nearest - 1e-6) [nearest, regions] = [km, new Set([town.region])];
    else if (km < nearest + 1e-6) regions.add(town.region);
  }
  return regions;
}

const nearHome = fc.record({
  latitude: fc.double({ min: 17, max: 72, noNaN: true }),
  longitude: fc.double({ min: -180, max: -60, noNaN: true }),
});
const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a point lies where the closest of all towns does, and nowhere 300 kilometres from any', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: nearHome }, anywhere), async (point) => {
      expect(regionsNear(point)).toContain(await regionAt(database.unitOfWork, onMap(point)));
    }),
    { numRuns: 150 },
  );
});

test('where towns are close to each other, few of them are looked at', async () => {
  let looked = 0;
  const reader = {
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      looked += await rowsLookedAtFor(database.unitOfWork, sql, parameters);
      return database.unitOfWork.query<Row>(sql, parameters);
    },
  };
  expect(await regionAt(reader, { latitude: 32.7876, longitude: -96.7994 })).toBe('US-TX');
  expect(looked).toBeLessThan(2_500);
});
