import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { PreparedNames } from './prepared-names.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 1 });
});
afterAll(() => database.drop());

test('a statement gets a name the second time, and there are only so many names', () => {
  const names = new PreparedNames();
  expect([names.nameOf('a'), names.nameOf('a'), names.nameOf('a')]).toEqual([undefined, 'statement_1', 'statement_1']);
  expect([names.nameOf('x'.repeat(20_000)), names.nameOf('x'.repeat(20_000))]).toEqual([undefined, undefined]);
  for (let each = 0; each < 200; each++) for (const _ of [1, 2]) names.nameOf(`other ${each}`);
  expect([names.nameOf('late'), names.nameOf('late'), names.nameOf('a')]).toEqual([
    undefined,
    undefined,
    'statement_1',
  ]);
});

test('long statements use up the room that there is for all', () => {
  const names = new PreparedNames();
  const long = (each: number) => `${each} ${'x'.repeat(15_000)}`;
  for (let each = 0; each < 20; each++) for (const _ of [1, 2]) names.nameOf(long(each));
  expect([names.nameOf(long(12)), names.nameOf(long(13)), names.nameOf(long(13))]).toEqual([
    'statement_13',
    undefined,
    undefined,
  ]);
});

test('a reading that repeats is prepared, and outlives a change of the table it reads', async () => {
  const { unitOfWork } = database;
  await unitOfWork.query('CREATE TABLE things (id int, name text)');
  await unitOfWork.query(`INSERT INTO things VALUES (1, 'one')`);
  const read = () => unitOfWork.query('SELECT * FROM things WHERE id = $1', [1]);
  for (let each = 0; each < 3; each++) expect(await read()).toEqual([{ id: 1, name: 'one' }]);
  const prepared = await unitOfWork.query(`SELECT 1 FROM pg_prepared_statements WHERE statement LIKE '%FROM things%'`);
  expect(prepared).toHaveLength(1);

  await unitOfWork.query('ALTER TABLE things ADD COLUMN size int');
  expect(await read()).toEqual([{ id: 1, name: 'one', size: null }]);
});

test('what a transaction repeats is prepared, and one that meets a changed table is done once more', async () => {
  const { unitOfWork } = database;
  await unitOfWork.query('CREATE TABLE parts (id int, name text)');
  await unitOfWork.query(`INSERT INTO parts VALUES (1, 'one')`);
  let tries = 0;
  const rename = (name: string) =>
    unitOfWork.run(async (tx) => {
      tries++;
      const [before] = await tx.query('SELECT * FROM parts WHERE id = $1', [1]);
      await tx.query('UPDATE parts SET name = $2 WHERE id = $1', [1, name]);
      return before;
    });
  for (const name of ['two', 'three', 'four']) await rename(name);
  const prepared = await unitOfWork.query(`SELECT 1 FROM pg_prepared_statements WHERE statement LIKE '%FROM parts%'`);
  expect([prepared.length, tries]).toEqual([1, 3]);

  await unitOfWork.query('ALTER TABLE parts ADD COLUMN size int');
  expect(await rename('five')).toEqual({ id: 1, name: 'four', size: null });
  expect(await rename('six')).toEqual({ id: 1, name: 'five', size: null });
  expect(tries).toBe(6);
  expect(await unitOfWork.query('SELECT name FROM parts')).toEqual([{ name: 'six' }]);
});
