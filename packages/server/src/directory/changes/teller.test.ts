import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { askForChanges, FeedReader } from '../../../test/feed-reader.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';

let database: TestDatabase;
/** Two processes. */
let one: TestHouse;
let other: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  [one, other] = [await openHouse(database), await openHouse(database)];
});
afterAll(async () => {
  await one.close();
  await other.close();
  await database.drop();
});

/** Somebody is published in that database, and this process tells of it. */
async function tell(name: string, { services }: TestHouse, { unitOfWork }: TestDatabase, scenario: Scenario) {
  await scenario.practitioner(name).licensedIn('US-TX').publish();
  await catchUp(
    unitOfWork,
    services.followers.find((each) => each.name === 'directory.practitioner-changes')!,
  );
}

it('a process that goes on with a server left behind tells as somebody else, though it told little before', async () => {
  const scenario = new Scenario(database);
  await tell('Ana Heronsway, MD', one, database, scenario);
  await tell('Ben Ibiswood, MD', other, database, scenario);
  const partner = new FeedReader(one.publicDoor);
  await partner.readOn();
  const before = partner.cursor;
  const copy = await copyTestDatabase(database);
  await tell('Cleo Ospreyton, MD', other, database, scenario);
  await partner.readOn();

  await tell('Dan Larkwell, MD', one, copy, new Scenario(copy));
  const there = await openHouse(copy);
  const ask = async (cursor: string | null) => (await askForChanges(there.publicDoor, cursor)).errors[0]?.extensions;
  expect([await ask(before), (await ask(partner.cursor))?.['code']]).toEqual([undefined, 'CURSOR_EXPIRED']);
  await there.close();
  await copy.drop();
});
