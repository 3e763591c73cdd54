import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { WaitingStory } from '../../../test/waiting-story.js';
import { idOf } from '../../../test/row-ids.js';

let folder: string;
let database: TestDatabase;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'erasures-'));
  database = await createTestDatabase();
});
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
  await rm(folder, { recursive: true });
});

async function openStory(on: TestDatabase): Promise<ConsultationStory> {
  const made = await ConsultationStory.open(on, { erasureLedger: join(folder, 'erasures.log') });
  opened.push({ close: () => on.drop() }, made);
  return made;
}

test('whoever left the list, or was erased, is not back on it with a database that was restored from before', async () => {
  const story = await openStory(database);
  const waiting = new WaitingStory(story);
  const ana = await story.aPractitioner();
  const [kim, lee, max] = [await waiting.aPlace(ana), await waiting.aPlace(ana), await waiting.aPlace(ana)];
  const restored = await copyTestDatabase(database);

  for (const { token, id } of [kim, lee]) await waiting.act(token, 'leaveWaitingList', { entryId: id });
  await database.unitOfWork.query(`UPDATE waiting_list_entries SET contact_erase_at = $2 WHERE id = $1`, [
    idOf(lee.id),
    database.clock.now().toString(),
  ]);
  await waiting.pass();
  await story.house.services.erasureLedger.note();

  const after = await openStory(restored);
  restored.clock.set(database.clock.now());
  const seen = (place: typeof kim) => new WaitingStory(after).see(place);
  expect(await seen(lee)).toMatchObject({ state: 'WAITING' });
  const { erasureLedger, replays } = after.house.services;
  expect(await erasureLedger.replay(replays)).toBe(3);
  expect(await seen(kim)).toMatchObject({ state: 'LEFT', leftBecause: 'LEFT_BY_PATIENT' });
  expect(await seen(lee)).toBeNull();
  expect(await seen(max)).toMatchObject({ state: 'WAITING' });
});
