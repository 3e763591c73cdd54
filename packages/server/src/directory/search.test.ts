import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { Scenario } from '../../test/scenario.js';
import { catchUp } from '../platform/changes.js';
import { searchFollower } from './search-follower.js';

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

test('smoke', async () => {
  const ana = await scenario.practitioner('Ana Ruiz, MD').licensedIn('US-TX').at('Dallas').offers('iv-infusion', { price: 45_000 }).hours('Mon-Fri 9:00-17:00').publish();
  console.log(await catchUp(database.unitOfWork, searchFollower));
  const answer = await house.publicDoor.send(`{ practitioners(first: 5, search: "ruis ketmaine", near: { place: "Dallas", includeRemote: true }) { totalCount searchedAt { label } placeSuggestions { label }
    edges { cursor node { displayName } distanceKm nearestLocation { city } lowestSessionPrice { formatted } nextSlot { startsAt } matchedOn { code label } worthKnowing { code label } }
    pageInfo { hasNextPage hasPreviousPage endCursor } facets { services { value label count } price { value count } availability { value label count } languages { value label count } verified { value count } consultationModes { value count } } } }`);
  console.log(JSON.stringify(answer, null, 1));
  expect(ana).toBeTruthy();
});
