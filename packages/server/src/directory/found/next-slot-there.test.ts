import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';
import { searchFollower } from '../rows/search-follower.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  await new Scenario(database)
    .practitioner('Mei Tan, LCSW')
    .who({ professions: ['clinical-social-worker'] })
    .integrates('IN_HOUSE')
    .licensedIn('US-TX')
    .licensedIn('US-OK')
    .at('Norman, OK')
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await catchUp(database.unitOfWork, searchFollower);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function nextFree(near: string) {
  const { practitioners } = await house.publicDoor.ask<{
    practitioners: { edges: { nextSlot: { label: string } | null; nextSlotThere: string | null }[] };
  }>(`{ practitioners(first: 1, ${near}) { edges { nextSlot { label } nextSlotThere } } }`);
  return practitioners.edges[0];
}

test('who searches in another zone reads the next free time by the clock there', async () => {
  expect(await nextFree('near: { place: "El Paso, TX", includeRemote: true }')).toEqual({
    nextSlot: { label: 'Mon, Nov 23, 9:00 am Central time' },
    nextSlotThere: 'Mon, Nov 23, 8:00 am Mountain time',
  });
});

test('where the clocks agree it is the same, and without a place there is none', async () => {
  const label = 'Mon, Nov 23, 9:00 am Central time';
  expect(await nextFree('near: { place: "Dallas", includeRemote: true }')).toEqual({
    nextSlot: { label },
    nextSlotThere: label,
  });
  expect(await nextFree('search: "tan"')).toEqual({ nextSlot: { label }, nextSlotThere: null });
});
