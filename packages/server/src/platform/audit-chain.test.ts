import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { nobody } from './actor.js';
import { sealAudit } from './audit-chain.js';
import { checkAudit, type NotedEnd } from './audit-check.js';
import { recordAudit } from './audit.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const write = (why?: string): Promise<string> =>
  database.unitOfWork.run(async (tx) => {
    const subjectId = randomUUID();
    const entry = { actor: nobody, action: 'story.done', subjectKind: 'story', subjectId };
    await recordAudit(tx, why === undefined ? entry : { ...entry, why });
    const [row] = await tx.query<{ id: string }>(`SELECT id FROM audit_entries WHERE subject_id = $1`, [subjectId]);
    return row?.id ?? '';
  });
const writeMany = async (count: number) => {
  const ids: string[] = [];
  for (let each = 0; each < count; each++) ids.push(await write());
  await seal();
  return ids;
};
const seal = () => sealAudit(database.unitOfWork, database.cipher).run();
const check = (noted?: NotedEnd) => checkAudit(database.unitOfWork, database.cipher, noted ? { noted } : {});

const RIGHTS = 'UPDATE, DELETE, TRUNCATE ON audit_entries, audit_seals';
const grantBack = () => database.unitOfWork.query(`GRANT ${RIGHTS} TO CURRENT_USER`);

/** As whoever owns the tables could: takes the rights back, and switches the triggers off. */
const behindItsBack = async (...statements: [string, unknown[]][]) => {
  await grantBack();
  await database.unitOfWork.run(async (tx) => {
    const triggers = (how: string) =>
      tx.query(`ALTER TABLE audit_entries ${how} TRIGGER USER; ALTER TABLE audit_seals ${how} TRIGGER USER`);
    await triggers('DISABLE');
    for (const [sql, parameters] of statements) await tx.query(sql, parameters);
    await triggers('ENABLE');
  });
};

test('what was written is chained in the order it came, and nothing is left waiting', async () => {
  await write();
  expect(await check()).toMatchObject({ checked: 0, waiting: 1, misfit: null });
  const last = await write('NOT_TRUE');
  expect(await seal()).toBe(2);
  expect(await check()).toMatchObject({ checked: 2, waiting: 0, misfit: null });
  expect(await database.unitOfWork.query(`SELECT entry_id FROM audit_seals WHERE place = 2`)).toEqual([
    { entry_id: last },
  ]);
  expect(await seal()).toBe(0);
});

test.each(['audit_entries', 'audit_seals'])(
  'nobody has the right to change, remove or empty %s, and a trigger refuses whoever takes it',
  async (table) => {
    await writeMany(1);
    const column = table === 'audit_seals' ? 'entry_id' : 'subject_id';
    const attempts = [`UPDATE ${table} SET ${column} = gen_random_uuid()`, `DELETE FROM ${table}`, `TRUNCATE ${table}`];
    for (const attempt of attempts)
      await expect(database.unitOfWork.query(attempt)).rejects.toThrow('permission denied');
    await grantBack();
    const refused = 'audit entries are never changed or removed';
    for (const attempt of attempts) await expect(database.unitOfWork.query(attempt)).rejects.toThrow(refused);
  },
);

test('an entry is named whichever of its columns was changed', async () => {
  const [, changed] = await writeMany(3);
  await database.unitOfWork.query(`CREATE TABLE kept AS SELECT * FROM audit_entries`);
  const changes = {
    at: `at + interval '1 microsecond'`,
    actor_kind: `'SYSTEM'`,
    actor_id: `gen_random_uuid()`,
    action: `'story.undone'`,
    subject_kind: `'account'`,
    subject_id: `gen_random_uuid()`,
    why: `'ASKED'`,
    narrowed_to: `'what=story.done'`,
  };
  const columns = await database.unitOfWork.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'audit_entries' AND column_name <> 'id'`,
  );
  expect(Object.keys(changes).toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
  for (const [column, value] of Object.entries(changes)) {
    await behindItsBack([`UPDATE audit_entries SET ${column} = ${value} WHERE id = $1`, [changed]]);
    expect((await check()).misfit, column).toEqual({ place: 2, entryId: changed, what: 'CHANGED' });
    await behindItsBack([`UPDATE audit_entries e SET ${column} = k.${column} FROM kept k WHERE k.id = e.id`, []]);
    expect((await check()).misfit).toBeNull();
  }
});

test('a log of several batches is walked to its end', async () => {
  await database.unitOfWork.query(
    `INSERT INTO audit_entries (id, at, actor_kind, action, subject_kind, subject_id)
     SELECT gen_random_uuid(), now(), 'SYSTEM', 'story.done', 'story', gen_random_uuid() FROM generate_series(1, 5002)`,
  );
  expect(await seal()).toBe(5_002);
  expect(await check()).toMatchObject({ checked: 5_002, waiting: 0, misfit: null });
  const [last] = await database.unitOfWork.query<{ id: string }>(
    `SELECT entry_id AS id FROM audit_seals WHERE place = 5002`,
  );
  await behindItsBack([`UPDATE audit_entries SET action = 'story.undone' WHERE id = $1`, [last?.id]]);
  expect((await check()).misfit).toEqual({ place: 5_002, entryId: last?.id, what: 'CHANGED' });
});

test('an entry that was taken out is named, and its place when its seal went with it', async () => {
  const [, gone] = await writeMany(3);
  await behindItsBack([`DELETE FROM audit_entries WHERE id = $1`, [gone]]);
  expect((await check()).misfit).toEqual({ place: 2, entryId: gone, what: 'ENTRY_MISSING' });
  await behindItsBack([`DELETE FROM audit_seals WHERE entry_id = $1`, [gone]]);
  expect((await check()).misfit).toEqual({ place: 2, entryId: null, what: 'SEAL_MISSING' });
});

test('an entry put in past the log is named: without a seal, and with one that was made up', async () => {
  await writeMany(2);
  const id = randomUUID();
  await behindItsBack([
    `INSERT INTO audit_entries (id, at, actor_kind, action, subject_kind, subject_id)
     VALUES ($1, now(), 'SYSTEM', 'story.done', 'story', gen_random_uuid())`,
    [id],
  ]);
  expect((await check()).misfit).toEqual({ place: null, entryId: id, what: 'NEVER_SEALED' });
  await behindItsBack([`INSERT INTO audit_seals VALUES (3, $1, sha256('made up'))`, [id]]);
  expect((await check()).misfit).toEqual({ place: 3, entryId: id, what: 'CHANGED' });
});

test('entries that were cut off at the end are missed, and by whoever noted the end also when that was set back', async () => {
  const [first, second] = await writeMany(2);
  const { end } = await check();
  const noted = { place: end.place, seal: end.seal?.toString('hex') ?? '' };
  expect((await check(noted)).misfit).toBeNull();
  await behindItsBack(
    [`DELETE FROM audit_seals WHERE entry_id = $1`, [second]],
    [`DELETE FROM audit_entries WHERE id = $1`, [second]],
  );
  expect((await check()).misfit).toEqual({ place: 2, entryId: null, what: 'END_MISSING' });
  await behindItsBack([
    `UPDATE audit_chain_end SET place = 1, last_seal = (SELECT seal FROM audit_seals WHERE entry_id = $1)`,
    [first],
  ]);
  expect((await check()).misfit).toBeNull();
  expect((await check(noted)).misfit).toEqual({ place: 2, entryId: null, what: 'END_MISSING' });
  const [another] = await writeMany(1);
  expect((await check(noted)).misfit).toEqual({ place: 2, entryId: another, what: 'NOT_AS_NOTED' });
});

test('entries of a log that was set back do not fit behind those that were written since', async () => {
  const [, second, third] = await writeMany(3);
  await behindItsBack(
    [
      `CREATE TABLE kept AS SELECT e.*, s.place, s.seal FROM audit_entries e JOIN audit_seals s ON s.entry_id = e.id`,
      [],
    ],
    [`DELETE FROM audit_seals WHERE place > 1`, []],
    [`DELETE FROM audit_entries WHERE id = ANY ($1::uuid[])`, [[second, third]]],
    [`UPDATE audit_chain_end SET place = 1, last_seal = (SELECT seal FROM audit_seals WHERE place = 1)`, []],
  );
  const [, last] = await writeMany(2);
  expect(await check()).toMatchObject({ checked: 3, misfit: null });
  await behindItsBack(
    [`DELETE FROM audit_seals WHERE place = 3`, []],
    [`DELETE FROM audit_entries WHERE id = $1`, [last]],
    [
      `INSERT INTO audit_entries
       SELECT (jsonb_populate_record(NULL::audit_entries, to_jsonb(k))).* FROM kept k WHERE k.place = 3`,
      [],
    ],
    [`INSERT INTO audit_seals (place, entry_id, seal) SELECT place, id, seal FROM kept WHERE place = 3`, []],
  );
  expect((await check()).misfit).toEqual({ place: 3, entryId: third, what: 'CHANGED' });
});

test('many write at once while three seal: one chain, with every entry in it once', async () => {
  let writing = true;
  const sealing = Promise.all(
    Array.from({ length: 3 }, async () => {
      while (writing) await seal();
    }),
  );
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (let each = 0; each < 25; each++) await write();
    }),
  );
  writing = false;
  await sealing;
  await seal();
  expect(await check()).toMatchObject({ checked: 300, waiting: 0, misfit: null });
});

test('a writer that is not done holds no one up: its entry is chained when it is', async () => {
  let finish = () => {};
  const open = new Promise<void>((resolve) => (finish = resolve));
  const slow = database.unitOfWork.run(async (tx) => {
    await recordAudit(tx, { actor: nobody, action: 'story.slow', subjectKind: 'story', subjectId: randomUUID() });
    await open;
  });
  await writeMany(2);
  expect(await check()).toMatchObject({ checked: 2, waiting: 0, misfit: null });
  finish();
  await slow;
  expect(await seal()).toBe(1);
  expect(await check()).toMatchObject({ checked: 3, misfit: null });
});
