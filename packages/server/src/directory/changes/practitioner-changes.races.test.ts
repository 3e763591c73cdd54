import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { FeedReader } from '../../../test/feed-reader.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { catchUp } from '../../platform/changes.js';

const PRACTITIONERS = 8;
const ROUNDS = 6;
const TELLERS = 3;

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
let people: readonly InStory[];

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
  house = await openHouse(database);
  scenario = new Scenario(database);
  people = await Promise.all(
    Array.from({ length: PRACTITIONERS }, (_, n) =>
      scenario.practitioner(`Ana Heron${'abcdefgh'[n]}, MD`).licensedIn('US-TX').publish(),
    ),
  );
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const teller = () => {
  const found = house.services.followers.find(({ name }) => name === 'directory.practitioner-changes');
  if (!found) throw new Error('Nobody tells changes.');
  return found;
};

const untold = () => house.services.sweeps.find(({ name }) => name === 'listings nobody was told of')!;

/** A step of a listing in a transaction that stays open for a while: its line has an early number and is seen late. */
async function step(person: InStory, n: number): Promise<void> {
  await database.unitOfWork.run(async (tx) => {
    if (n % 5 === 0) await scenario.listings.pause(tx, person.id);
    else if (n % 5 === 1) await scenario.listings.resume(tx, person.id);
    else {
      const document = await documentOf(tx, person.id);
      if (document) await scenario.listings.publish(tx, person.id, { ...document, headline: `Headline ${n}` });
    }
    await after(Math.random() * 60);
  });
}

/** What everybody may see, as the directory itself says it. */
async function directory(): Promise<Map<string, string | null>> {
  const { nodes } = await house.publicDoor.ask<{ nodes: ({ id: string; headline: string | null } | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Practitioner { id headline } } }',
    { ids: people.map(({ globalId }) => globalId) },
  );
  return new Map(nodes.flatMap((node) => (node ? [[node.id, node.headline]] : [])));
}

it('a reader misses nothing, however many write, tell and read at once', async () => {
  let isOver = false;
  const untilOver = async (work: () => Promise<unknown>) => {
    while (!isOver) {
      await work();
      await after(Math.random() * 10);
    }
  };
  const readers = [1, 50].map((size) => new FeedReader(house.publicDoor, size));
  const meanwhile = [
    ...Array.from({ length: TELLERS }, () => untilOver(() => catchUp(database.unitOfWork, teller()))),
    untilOver(() => untold().run()),
    ...readers.map((reader) => untilOver(() => reader.readOn())),
  ];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      // Everybody once: whose change is skipped has no other in this round that would make up for it.
      await Promise.all(people.map((person, n) => step(person, round + n)));
      const truth = await directory();
      await vi.waitFor(() => expect(readers.map(({ copy }) => copy)).toEqual([truth, truth]), { timeout: 10_000 });
    }
  } finally {
    isOver = true;
    await Promise.all(meanwhile);
  }
  for (const reader of readers) expect(reader.told.length).toBeGreaterThan(PRACTITIONERS * 2);
});

it('whoever tells second waits, and so no later change is seen before an earlier one', async () => {
  const [early, late] = [people[0]!, people[1]!];
  await catchUp(database.unitOfWork, teller());
  const reader = new FeedReader(house.publicDoor);
  await reader.readOn();
  await database.unitOfWork.query(`DELETE FROM practitioner_changes WHERE practitioner_id = ANY ($1::uuid[])`, [
    [early.id, late.id],
  ]);
  await database.unitOfWork.query(`UPDATE practitioners SET state = 'PUBLISHED' WHERE id = ANY ($1::uuid[])`, [
    [early.id, late.id],
  ]);

  // One tells of the first and has not committed; another one has the second to tell.
  const slow = database.dataSource.createQueryRunner();
  await slow.startTransaction();
  await slow.query(`UPDATE practitioner_feed SET last_position = last_position + 1`);
  let isSecondDone = false;
  const second = untold()
    .run()
    .then(() => (isSecondDone = true));
  await after(150);
  expect(isSecondDone).toBe(false);
  expect(await reader.readOn()).toEqual([]);
  await slow.rollbackTransaction();
  await slow.release();
  await second;
  expect(await reader.readOn()).toEqual(['PUBLISHED', 'PUBLISHED']);
});

it('whoever waits to tell reads only then: who was hidden meanwhile is not told of as seen', async () => {
  const { id } = people[2]!;
  await catchUp(database.unitOfWork, teller());
  const reader = new FeedReader(house.publicDoor);
  await reader.readOn();
  const say = (state: string) =>
    database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [id, state]);
  await database.unitOfWork.query(`DELETE FROM practitioner_changes WHERE practitioner_id = $1`, [id]);
  await say('PUBLISHED');
  const slow = database.dataSource.createQueryRunner();
  await slow.startTransaction();
  await slow.query(`UPDATE practitioner_feed SET last_position = last_position + 1`);
  const waiting = untold().run();
  await after(150);
  await say('PAUSED');
  await slow.rollbackTransaction();
  await slow.release();
  await waiting;
  expect(await reader.readOn()).toEqual([]);
  await say('PUBLISHED');
});
