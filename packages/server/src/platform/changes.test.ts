import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendChange, catchUp, type Change } from './changes.js';
import { Transaction, UnitOfWork } from './unit-of-work.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const subject = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const change = (n: number): Change => ({ kind: 'test.changed', subjectKind: 'test', subjectId: subject(n) });

test('a change whose transaction commits late is not skipped', async () => {
  const heard: string[] = [];
  const follower = {
    name: 'late-commits',
    batchSize: 10,
    follow: async (_tx: Transaction, changes: readonly Change[]) => {
      heard.push(...changes.map((each) => each.subjectId));
    },
  };

  const late = database.dataSource.createQueryRunner();
  await late.startTransaction();
  await appendChange(new Transaction(late.manager, database.clock), change(1));
  await database.unitOfWork.run((tx) => appendChange(tx, change(2)));

  await catchUp(database.unitOfWork, follower);
  expect(heard).toEqual([]);

  await late.commitTransaction();
  await late.release();
  await catchUp(database.unitOfWork, follower);
  expect(heard).toEqual([subject(1), subject(2)]);

  await catchUp(database.unitOfWork, follower);
  expect(heard).toHaveLength(2);
});

test('who tells of a change is done when nobody believes any more how it was, and who tells of none at once', async () => {
  const { dataSource, clock } = database;
  let toldAt = 0;
  await new UnitOfWork(dataSource, clock, 60).run(async (tx) => {
    await appendChange(tx, change(4));
    toldAt = performance.now();
  });
  expect(performance.now() - toldAt).toBeGreaterThanOrEqual(60);
  const anHour = 3_600_000;
  expect(await new UnitOfWork(dataSource, clock, anHour).run(() => Promise.resolve('at once'))).toBe('at once');
});

test('a follower that fails moves nowhere and hears the same again', async () => {
  let tries = 0;
  const follower = {
    name: 'fails-once',
    batchSize: 10,
    follow: async () => {
      tries += 1;
      if (tries === 1) throw new Error('the follower broke');
    },
  };
  await database.unitOfWork.run((tx) => appendChange(tx, change(3)));
  await expect(catchUp(database.unitOfWork, follower)).rejects.toThrow('the follower broke');
  expect(await catchUp(database.unitOfWork, follower)).toBeGreaterThan(0);
});

test('every column of every entity stands in the migrated database, as nullable as the entity says', async () => {
  const rows = await database.unitOfWork.query<{ name: string; nullable: boolean }>(
    `SELECT table_name || '.' || column_name AS name, is_nullable = 'YES' AS nullable
     FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const stored = new Map(rows.map((row) => [row.name, row.nullable]));
  const declared = database.dataSource.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => [`${entity.tableName}.${column.databaseName}`, column.isNullable] as const),
  );
  expect(declared.length).toBeGreaterThan(50);
  for (const [name, nullable] of declared) expect([name, stored.get(name)]).toEqual([name, nullable]);
});
