import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUp } from '../../src/platform/changes.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { openHouse, type TestHouse } from '../graphql-client.js';
import { Scenario } from '../scenario.js';
import { readWithApollo } from './apollo.js';
import { readWithGraphqlRequest } from './graphql-request.js';
import { readWithRelay } from './relay.js';
import { readWithUrql } from './urql.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  const scenario = new Scenario(database);
  for (const name of [
    'Ana Heronsway, MD',
    'Ben Ibiswood, MD',
    'Cleo Ospreyton, MD',
    'Dan Quailwell, MD',
    'Eve Ternley, MD',
  ]) {
    await scenario.practitioner(name).licensedIn('US-TX').at('Dallas').publish();
  }
  for (const follower of house.services.followers) await catchUp(database.unitOfWork, follower);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const everybody = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'];

/** The clients that partners use, as they come: each reads the directory by pages, two at a time, as its own manual says. */
describe('pages of practitioners, and what changed, are read by', () => {
  it('Apollo Client: its cache puts the pages together, and documents are asked for by their hashes', async () => {
    expect(await readWithApollo(house.publicDoor.url)).toEqual(everybody);
  });

  it('urql', async () => {
    expect(await readWithUrql(house.publicDoor.url)).toEqual(everybody);
  });

  it('graphql-request, both ways', async () => {
    expect(await readWithGraphqlRequest(house.publicDoor.url)).toEqual({
      forward: everybody,
      backward: everybody.toReversed(),
      changes: everybody.length,
    });
  });

  it('Relay: its compiler takes the schema, and its store puts the pages together', async () => {
    expect(await readWithRelay(house.publicDoor.url)).toEqual(everybody);
  });
});
