import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { readOnAfterReturn } from './changes-after-return.js';
import { appendChange, catchUp, type Change } from './changes.js';
import type { Transaction } from './unit-of-work.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  heard = [];
});
afterEach(() => database.drop());

let heard: string[] = [];
const follower = {
  name: 'of-a-copy',
  batchSize: 10,
  follow: async (_tx: Transaction, changes: readonly Change[]) => {
    heard.push(...changes.map(({ subjectId }) => subjectId.slice(-1)));
  },
};
const happen = (n: number) =>
  database.unitOfWork.run((tx) =>
    appendChange(tx, {
      kind: 'test.changed',
      subjectKind: 'test',
      subjectId: `00000000-0000-4000-8000-00000000000${n}`,
    }),
  );
/** As a copy by pg_dump is on another server: its numbers are of transactions that are to come there. */
async function comeFromElsewhere(): Promise<void> {
  for (const table of ['changes', 'change_positions']) {
    await database.unitOfWork.query(`UPDATE ${table} SET xid = (xid::text::bigint + 1000000000)::text::xid8`);
  }
}

test('on another server followers hear what they had not heard, and what happens there', async () => {
  await happen(1);
  await catchUp(database.unitOfWork, follower);
  await happen(2);
  await comeFromElsewhere();
  // Until the start looks, nobody hears anything, not even of what happens now.
  await happen(3);
  await catchUp(database.unitOfWork, follower);
  expect(heard).toEqual(['1']);

  expect(await readOnAfterReturn(database.dataSource)).toBe(true);
  await happen(4);
  await catchUp(database.unitOfWork, follower);
  expect(heard).toEqual(['1', '2', '3', '4']);
  expect(await readOnAfterReturn(database.dataSource)).toBe(false);
});

test('two that start at once do it once, and an empty log or one of this server is left as it is', async () => {
  expect(await readOnAfterReturn(database.dataSource)).toBe(false);
  await happen(1);
  expect(await readOnAfterReturn(database.dataSource)).toBe(false);
  await comeFromElsewhere();
  const both = await Promise.all([readOnAfterReturn(database.dataSource), readOnAfterReturn(database.dataSource)]);
  expect(both.filter(Boolean)).toEqual([true]);
  await catchUp(database.unitOfWork, follower);
  expect(heard).toEqual(['1']);
});
