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
    .practitioner('Ana Ruiz, MD')
    .who({ languages: ['en-US', 'tl', 'ES', 'es-419'] })
    .licensedIn('US-TX')
    .publish();
  await catchUp(database.unitOfWork, searchFollower);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

interface Found {
  readonly totalCount: number;
  readonly facets: { readonly languages: readonly { readonly value: string; readonly count: number }[] };
}

async function search(filter: string): Promise<Found> {
  const { practitioners } = await house.publicDoor.ask<{ practitioners: Found }>(
    `{ practitioners(first: 1, filter: ${filter}) { totalCount facets { languages { value count } } } }`,
  );
  return practitioners;
}

test('a language that is written in several ways is counted once, and found by each', async () => {
  const { facets } = await search('{}');
  expect(facets.languages.map(({ value, count }) => [value, count])).toEqual([
    ['en', 1],
    ['fil', 1],
    ['es', 1],
  ]);
  for (const { value } of facets.languages) expect((await search(`{ languages: ["${value}"] }`)).totalCount).toBe(1);
  for (const tag of ['tl', 'TL', 'ES', 'fil', 'es-MX', 'en-US', 'fil-PH'])
    expect((await search(`{ languages: ["${tag}"] }`)).totalCount).toBe(1);
});
