import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { askForChanges, FeedReader } from '../../../test/feed-reader.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';

// Nobody writes a word of these listings: what they say follows from others, and from rules.

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
let partner: FeedReader;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
  const { data } = await askForChanges(house.publicDoor);
  partner = new FeedReader(house.publicDoor, 50, data.practitionersChangedSince!.latestCursor);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function readOn(): Promise<string[]> {
  for (const follower of house.services.followers) await catchUp(database.unitOfWork, follower);
  await house.services.sweeps.find(({ name }) => name === 'days that change listings')!.run();
  return partner.readOn();
}

it('a colleague who is hidden is gone from a care team: whoever names them is told of as well', async () => {
  const ana = await scenario.practitioner('Ana Heronsway, MD').licensedIn('US-TX').at('Dallas').publish();
  const ben = await scenario.practitioner('Ben Ibiswood, MD').licensedIn('US-TX').at('Dallas').publish();
  await database.unitOfWork.query(
    `INSERT INTO care_team_members (practitioner_id, member_id) VALUES ($1, $2), ($2, $1)`,
    [ana.id, ben.id],
  );
  expect(await readOn()).toEqual(['PUBLISHED', 'PUBLISHED']);
  await scenario.pause(ana);
  const kinds = await readOn();
  const told = partner.told.slice(-2).map(({ practitionerId }, at) => [practitionerId, kinds[at]]);
  expect(Object.fromEntries(told)).toEqual({ [ana.globalId]: 'HIDDEN', [ben.globalId]: 'CHANGED' });
});

it('the day on which a rule ends changes what may be had from afar', async () => {
  const carol = await scenario
    .practitioner('Carol Egretfield, MD')
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY' })
    .publish();
  expect(await readOn()).toEqual(['PUBLISHED']);
  const remotely = async () => {
    const { node } = await house.publicDoor.ask<{ node: { offerings: { remoteIn: string[] }[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Practitioner { offerings { remoteIn } } } }`,
      { id: carol.globalId },
    );
    return node.offerings;
  };
  const before = await remotely();
  database.clock.set('2027-01-01T18:00:00Z');
  expect(await remotely()).not.toEqual(before);
  await readOn();
  expect(partner.told.at(-1)).toMatchObject({ kind: 'CHANGED', practitionerId: carol.globalId });
});
