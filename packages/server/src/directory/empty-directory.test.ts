import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

// Until the first is listed, a facet has no value to be counted.
test.each(['conditions', 'languages', 'deliveryMethods', 'consultationModes', 'verified', 'price'])(
  'where nobody is listed yet, %s alone are counted as none',
  async (facet) => {
    const { practitioners } = await house.publicDoor.ask<{
      practitioners: { totalCount: number; facets: Record<string, { count: number }[]> };
    }>(`{ practitioners(first: 5, search: "Dallas") { totalCount facets { ${facet} { value count } } } }`);
    expect(practitioners.totalCount).toBe(0);
    expect(practitioners.facets[facet]?.every(({ count }) => count === 0)).toBe(true);
  },
);
