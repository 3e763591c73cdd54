import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { Scenario, type InStory } from '../../test/scenario.js';
import { appendChange, catchUp } from '../platform/changes.js';
import { searchFollower } from './rows/search-follower.js';

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
const people = new Map<string, InStory>();

const follow = () => catchUp(database.unitOfWork, searchFollower);
const publish = async (name: string, price: number) =>
  people.set(
    name,
    await scenario
      .practitioner(`${name} Story, MD`)
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion', { price })
      .publish(),
  );

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
  for (const [place, name] of ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Fay'].entries()) {
    await publish(name, (place + 1) * 10_000);
  }
  await follow();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function page(sort: string, after: string | null = null): Promise<{ names: string[]; end: string }> {
  const { practitioners } = await house.publicDoor.ask<{
    practitioners: { nodes: { givenName: string }[]; pageInfo: { endCursor: string } };
  }>(
    `query ($sort: PractitionerSort!, $after: String) { practitioners(sort: $sort, first: 2, after: $after) {
      nodes { givenName } pageInfo { endCursor } } }`,
    { sort, after },
  );
  return { names: practitioners.nodes.map(({ givenName }) => givenName), end: practitioners.pageInfo.endCursor };
}

async function takes(name: string, price: number): Promise<void> {
  const { id } = people.get(name)!;
  await database.unitOfWork.run(async (tx) => {
    await tx.query(
      `UPDATE offerings SET session_price = jsonb_set(session_price, '{amount}', to_jsonb($2::int)) WHERE practitioner_id = $1`,
      [id, price],
    );
    await appendChange(tx, { kind: 'listing.changed', subjectKind: 'practitioner', subjectId: id });
  });
  await follow();
}

test('whoever changes place between two pages may be met twice or missed, and nobody else', async () => {
  const first = await page('PRICE');
  expect(first.names).toEqual(['Ana', 'Ben']);
  await takes('Ana', 45_000);
  await takes('Fay', 5_000);
  const second = await page('PRICE', first.end);
  expect(second.names).toEqual(['Cleo', 'Dan']);
  expect((await page('PRICE', second.end)).names).toEqual(['Ana', 'Eva']);
});

test('whoever comes or goes between two pages shifts nobody else', async () => {
  const first = await page('NAME');
  expect(first.names).toEqual(['Ana', 'Ben']);
  // Both who stood there go, the cursor's own among them, and somebody comes before them.
  for (const name of ['Ana', 'Ben']) await scenario.pause(people.get(name)!);
  await publish('Abe', 10_000);
  await follow();
  const second = await page('NAME', first.end);
  expect(second.names).toEqual(['Cleo', 'Dan']);
  expect((await page('NAME', second.end)).names).toEqual(['Eva', 'Fay']);
});
