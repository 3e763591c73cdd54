import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openKeys, type OpenedKeys } from '../key-file.js';
import { encrypted } from './encrypted-columns.js';
import { keyRotation } from './key-rotation.js';
import { mayHaveOlderCells, removeOlderKeys } from './older-keys.js';
import { Rewrapping } from './rewrapping.js';

/** Rows of two columns, one of which may be empty. */
const table = encrypted('secrets', ['first', 'second:other']);
let database: TestDatabase;
let keys: OpenedKeys;
let ids: readonly string[];
let rewrapping: Rewrapping;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 4 });
  await database.unitOfWork.query(`CREATE TABLE secrets (id uuid PRIMARY KEY, first bytea NOT NULL, second bytea)`);
});
afterAll(() => database.drop());

beforeEach(async () => {
  await database.unitOfWork.query(`TRUNCATE secrets, encryption_keys`);
  const encryptionKey = randomBytes(32).toString('base64');
  await database.unitOfWork.query(`DELETE FROM settings WHERE name = 'key_fingerprint'`);
  keys = await openKeys(database.dataSource, { encryptionKey, encryptionKeyFile: '', keyService: null });
  ids = Array.from({ length: 25 }, () => randomUUID() as string).toSorted();
  for (const [n, id] of ids.entries()) await write(id, n % 2 === 0 ? 'second' : null);
  await keys.kept.addWrappingKey(database.unitOfWork);
  await database.unitOfWork.query(`UPDATE encryption_keys SET used_from = used_from - interval '70 seconds'`);
  await keys.kept.looking(keys.ring).run();
  rewrapping = new Rewrapping({ unitOfWork: database.unitOfWork, cipher: keys.cipher, tables: [table], batch: 7 });
});

const cellOf = (id: string, column: string) => ({ table: 'secrets', column, row: id });
const write = (id: string, second: string | null) =>
  database.unitOfWork.query(`INSERT INTO secrets VALUES ($1, $2, $3)`, [
    id,
    keys.cipher.encrypt('first', cellOf(id, 'first')),
    second && keys.cipher.encrypt(second, cellOf(id, 'other')),
  ]);
const opened = async () => {
  const rows = await database.unitOfWork.query<{ id: string; first: Buffer; second: Buffer | null }>(
    `SELECT * FROM secrets ORDER BY id`,
  );
  return rows.map(({ id, first, second }) => [
    keys.cipher.decrypt(first, cellOf(id, 'first')),
    second && keys.cipher.decrypt(second, cellOf(id, 'other')),
  ]);
};

const goOn = new AbortController().signal;

test('every cell gets the new key, an empty one stays empty, and there is nothing to do a second time', async () => {
  const before = await opened();
  expect(await rewrapping.remaining()).toEqual(new Map([['secrets', 25]]));
  expect(await rewrapping.run(goOn)).toEqual({ rows: 25, unreadable: [] });
  expect(await rewrapping.remaining()).toEqual(new Map());
  expect(await opened()).toEqual(before);
  expect(await rewrapping.run(goOn)).toEqual({ rows: 0, unreadable: [] });
});

test('a row that somebody is at is passed over, done once they are, and nothing they wrote is lost', async () => {
  const [id = ''] = ids;
  let done = false;
  let running: Promise<unknown> = Promise.resolve();
  await database.unitOfWork.run(async (tx) => {
    await tx.query(`SELECT FROM secrets WHERE id = $1 FOR UPDATE`, [id]);
    running = rewrapping.run(goOn).then(() => (done = true));
    await expect.poll(async () => (await rewrapping.remaining()).get('secrets')).toBe(1);
    expect(done, 'it does not say that all is done').toBe(false);
    await tx.query(`UPDATE secrets SET second = $2 WHERE id = $1`, [
      id,
      keys.cipher.encrypt('theirs', cellOf(id, 'other')),
    ]);
  });
  await running;
  expect(await rewrapping.remaining()).toEqual(new Map());
  expect((await opened())[0]).toEqual(['first', 'theirs']);
});

test('two at once do it together', async () => {
  const reports = await Promise.all([rewrapping.run(goOn), rewrapping.run(goOn)]);
  expect(reports.reduce((sum, { rows }) => sum + rows, 0)).toBe(25);
  expect(await rewrapping.remaining()).toEqual(new Map());
});

test('told to stop it stops, and the next one goes on', async () => {
  const stop = new AbortController();
  const { rows } = await rewrapping.run(stop.signal, () => stop.abort());
  expect(rows).toBe(7);
  expect(await rewrapping.run(goOn)).toMatchObject({ rows: 18 });
});

test('a value that no key opens stays, is named by its column, and its neighbour in the row gets the new key', async () => {
  const [id = ''] = ids;
  await database.unitOfWork.query(
    `UPDATE secrets SET second = set_byte(second, 75, get_byte(second, 75) # 1) WHERE id = $1`,
    [id],
  );
  const { rows, unreadable } = await rewrapping.run(goOn);
  expect(unreadable).toEqual([{ table: 'secrets', column: 'second', row: id }]);
  expect(rows).toBe(25);
  const [row] = await database.unitOfWork.query<{ first: Buffer }>(`SELECT first FROM secrets WHERE id = $1`, [id]);
  expect(keys.cipher.rewrap(row!.first, cellOf(id, 'first'))).toBeNull();
  expect(await rewrapping.remaining()).toEqual(new Map([['secrets', 1]]));
});

/** As if that much time had passed since the key in use came into use. */
const pass = (minutes: number) =>
  database.unitOfWork.query(`UPDATE encryption_keys SET used_from = used_from - $1::int * interval '1 minute'`, [
    minutes,
  ]);
const kept = async () => (await database.unitOfWork.query(`SELECT FROM encryption_keys`)).length;

test('a key is done with ten minutes after another one came into use: until then somebody may write by it', async () => {
  const { unitOfWork } = database;
  const rotation = keyRotation(unitOfWork, rewrapping);
  expect(await rotation.run()).toBe(25);
  expect(await mayHaveOlderCells(unitOfWork)).toBe(true);
  await removeOlderKeys(unitOfWork);
  expect(await kept()).toBe(3);

  await pass(9);
  expect(await rotation.run()).toBe(0);
  expect(await mayHaveOlderCells(unitOfWork)).toBe(true);
  await removeOlderKeys(unitOfWork);
  expect(await kept()).toBe(3);

  await pass(1);
  expect(await rotation.run()).toBe(0);
  expect(await mayHaveOlderCells(unitOfWork)).toBe(false);
  await removeOlderKeys(unitOfWork);
  expect(await kept()).toBe(2);
});

test('nor is it while a row is left that somebody is at, and a worker that ends leaves it to the next', async () => {
  const { unitOfWork } = database;
  await pass(10);
  const rotation = keyRotation(unitOfWork, rewrapping);
  await unitOfWork.run(async (tx) => {
    await tx.query(`SELECT FROM secrets WHERE id = $1 FOR UPDATE`, [ids[0]]);
    const running = rotation.run();
    await expect.poll(async () => (await rewrapping.remaining()).get('secrets')).toBe(1);
    rotation.end?.();
    expect(await running).toBe(24);
  });
  expect(await mayHaveOlderCells(unitOfWork)).toBe(true);
  expect(await keyRotation(unitOfWork, rewrapping).run()).toBe(1);
  expect(await mayHaveOlderCells(unitOfWork)).toBe(false);
});

test('nor while a value is left that no key opens', async () => {
  const { unitOfWork } = database;
  await pass(10);
  await unitOfWork.query(`UPDATE secrets SET second = set_byte(second, 75, get_byte(second, 75) # 1) WHERE id = $1`, [
    ids[0],
  ]);
  await expect(keyRotation(unitOfWork, rewrapping).run()).rejects.toMatchObject({ name: 'CellsThatNoKeyOpens' });
  expect(await mayHaveOlderCells(unitOfWork)).toBe(true);
});
