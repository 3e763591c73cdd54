import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountRepository } from '../src/accounts/account.repository.js';
import { openKeys, type OpenedKeys } from '../src/platform/key-file.js';
import { rootKeyId } from '../src/platform/keys/key-service.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The commands as a person runs them, from what was built; npm test builds before it tests. */
const built = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));

const PEOPLE = 8_000;
const CHECKS = 2_000;
const [oldRoot, newRoot] = [randomBytes(32), randomBytes(32)];
const given = (...keys: Buffer[]) => keys.map((key) => key.toString('base64')).join(',');
const both = given(newRoot, oldRoot);

let folder: string;
let database: TestDatabase;
/** A server that was started before anybody thought of another key. */
let running: OpenedKeys;
const children = new Set<ChildProcess>();
const people = Array.from({ length: PEOPLE }, (_, n) => ({
  id: randomUUID() as string,
  email: `person.${n}@people.example`,
}));
const checks = Array.from({ length: CHECKS }, (_, n) => ({
  id: randomUUID() as string,
  evidence: `Number ${n}, active. `.repeat(200),
}));

const open = (keys: string) =>
  openKeys(database.dataSource, { encryptionKey: keys, encryptionKeyFile: '', keyService: null });
const query = <Row>(sql: string, parameters: readonly unknown[] = []) =>
  database.unitOfWork.query<Row>(sql, parameters);

beforeAll(async () => {
  expect(existsSync(built('commands/keys-rotate')), 'npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'clearing-rotation-'));
  database = await createTestDatabase({ poolSize: 4 });
  // From before it kept keys: what it has is of the first format, and it goes on to write that for an hour.
  await query(`INSERT INTO settings (name, value) VALUES ('key_fingerprint', $1)`, [rootKeyId(oldRoot)]);
  running = await open(given(oldRoot));
  await addPeople(people.slice(0, PEOPLE / 2));
  await later();
  await running.kept.looking(running.ring).run();
  await addPeople(people.slice(PEOPLE / 2));
  await query(
    `INSERT INTO verification_records (id, subject_kind, subject_id, subject, state, recorded_at, evidence)
     SELECT id, 'licence', id, 'LICENCE', 'CHECKED', now(), evidence FROM unnest($1::uuid[], $2::bytea[]) AS r (id, evidence)`,
    [
      checks.map(({ id }) => id),
      checks.map(({ id, evidence }) =>
        running.cipher.encrypt(evidence, { table: 'verification_records', column: 'evidence', row: id }),
      ),
    ],
  );
  expect((await heads()).length).toBeGreaterThan(100);
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** How many keys the audit log says came and went. */
async function onRecord(): Promise<object> {
  const rows = await query<{ what: string; count: number }>(
    `SELECT split_part(action, '.', 2) AS what, count(*)::int AS count FROM audit_entries
     WHERE subject_kind = 'encryption-key' AND action <> 'encryption-key.replaced' GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
}

async function addPeople(added: readonly { readonly id: string; readonly email: string }[]): Promise<void> {
  const { cipher } = running;
  await query(
    `INSERT INTO accounts (id, email, email_hash, created_at, updated_at)
     SELECT id, email, hash, now(), now() FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS a (id, email, hash)`,
    [
      added.map(({ id }) => id),
      added.map(({ id, email }) => cipher.encrypt(email, { table: 'accounts', column: 'email', row: id })),
      added.map(({ email }) => cipher.mac('accounts.email', email)),
    ],
  );
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  readonly said: () => string;
}

function run(name: string, keys: string): Run {
  const child = spawn(process.execPath, [built(name)], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      ENCRYPTION_KEY: keys,
      SMTP_URL: 'smtp://127.0.0.1:9',
      DATABASE_POOL: '4',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = once(child, 'close').then(([code]) => {
    children.delete(child);
    return { code: code as number | null, output };
  });
  return { child, ended, said: () => output };
}

const heads = () =>
  query<{ head: Buffer; count: number }>(
    `SELECT substr(cell, 1, 9) AS head, count(*)::int AS count
     FROM (SELECT email AS cell FROM accounts UNION ALL SELECT evidence FROM verification_records) AS c GROUP BY 1`,
  );
/** How many cells the newest key wraps. */
async function done(): Promise<number> {
  const [newest] = await query<{ id: string }>(
    `SELECT id FROM encryption_keys WHERE purpose = 'WRAPPING' ORDER BY position DESC LIMIT 1`,
  );
  return (await heads()).find(({ head }) => head.subarray(1).toString('hex') === newest?.id)?.count ?? 0;
}
const wrappingKeys = async () => (await query(`SELECT FROM encryption_keys WHERE purpose = 'WRAPPING'`)).length;
const all = PEOPLE + CHECKS;

/** What a minute, and later ten of them, would do. */
const later = () => query(`UPDATE encryption_keys SET used_from = used_from - interval '1 hour'`);

async function everythingIsReadable({ cipher }: OpenedKeys, { isServing = false } = {}): Promise<void> {
  const rows = await query<{ id: string; email: Buffer }>('SELECT id, email FROM accounts');
  const emails = new Map(people.map(({ id, email }) => [id, email]));
  const isAsWritten = ({ id, email }: { id: string; email: Buffer }) => {
    const read = cipher.decrypt(email, { table: 'accounts', column: 'email', row: id });
    return isServing ? /^(person|changed)\.\d+@people\.example$/.test(read) : read === emails.get(id);
  };
  expect(rows.filter((row) => !isAsWritten(row))).toEqual([]);
  const records = await query<{ id: string; evidence: Buffer }>('SELECT id, evidence FROM verification_records');
  const evidences = new Map(checks.map(({ id, evidence }) => [id, evidence]));
  const open = (id: string, evidence: Buffer) =>
    cipher.decrypt(evidence, { table: 'verification_records', column: 'evidence', row: id });
  expect(records.filter(({ id, evidence }) => open(id, evidence) !== evidences.get(id))).toEqual([]);
  expect([rows.length, records.length]).toEqual([people.length, checks.length]);
}

/** A server that reads and writes while keys are replaced. */
function serve({ cipher, kept, ring }: OpenedKeys) {
  const accounts = new AccountRepository(cipher);
  let served = 0;
  let isOver = false;
  const serving = (async () => {
    while (!isOver) {
      if (served % 20 === 0) await kept.looking(ring).run();
      const person = people[(served * 7919) % PEOPLE]!;
      const email = `changed.${served}@people.example`;
      await database.unitOfWork.run((tx) => accounts.changeEmail(tx, person.id, email));
      person.email = email;
      expect(await accounts.findEmail(database.unitOfWork, person.id)).toBe(email);
      expect(await accounts.findIdByEmail(database.unitOfWork, email)).toBe(person.id);
      served++;
    }
    return served;
  })();
  return () => {
    isOver = true;
    return serving;
  };
}

test('a rotation is killed twice in the middle, a worker goes on with it, and the old keys go: all is read and found', async () => {
  const link = running.cipher.mac('access-link', people[7]!.id);
  let rotation = run('commands/keys-rotate', both);
  await expect.poll(() => wrappingKeys(), { timeout: 20_000 }).toBe(2);
  await sleep(700);
  expect(await done(), 'nobody uses a key before every server can have it').toBe(0);

  const server = await open(both);
  const endServing = serve(server);
  await later();
  for (const part of [0.15, 0.4]) {
    while ((await done()) < all * part) {
      expect(rotation.child.exitCode, rotation.said()).toBeNull();
      await sleep(3);
    }
    rotation.child.kill('SIGKILL');
    await rotation.ended;
    expect(await done()).toBeLessThan(all);
    await everythingIsReadable(server, { isServing: true });
    if (part === 0.15) rotation = run('commands/keys-rotate', both);
  }

  const early = await run('commands/keys-retire', both).ended;
  expect(early).toMatchObject({ code: 1, output: expect.stringContaining('Rows are wrapped by a key older than') });

  const worker = run('worker-main', both);
  await expect.poll(done, { timeout: 30_000 }).toBe(all);
  worker.child.kill('SIGTERM');
  expect((await worker.ended).output).not.toContain('a sweep failed');
  expect(await endServing()).toBeGreaterThan(50);
  expect(await wrappingKeys()).toBe(2);

  // One that was written late: it is found, and nothing goes.
  const { id, evidence } = checks[0]!;
  const [before] = await query<{ evidence: Buffer }>(`SELECT evidence FROM verification_records WHERE id = $1`, [id]);
  const late = running.cipher.encrypt(evidence, { table: 'verification_records', column: 'evidence', row: id });
  await database.unitOfWork.query('ALTER TABLE verification_records DISABLE TRIGGER USER');
  await query(`UPDATE verification_records SET evidence = $2 WHERE id = $1`, [id, late]);
  expect(await run('commands/keys-retire', both).ended).toMatchObject({
    code: 1,
    output: expect.stringContaining('verification_records (1)'),
  });
  await query(`UPDATE verification_records SET evidence = $2 WHERE id = $1`, [id, before!.evidence]);
  await database.unitOfWork.query('ALTER TABLE verification_records ENABLE TRIGGER USER');

  expect(await run('commands/keys-retire', both).ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('2 keys are removed for good'),
  });
  expect(await run('commands/keys-retire', given(newRoot)).ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('no key to remove'),
  });
  expect(await onRecord()).toEqual({ added: 1, removed: 2 });
  await expect(open(given(oldRoot))).rejects.toThrow('is not this database’s key');
  const after = await open(given(newRoot));
  await everythingIsReadable(after);
  const accounts = new AccountRepository(after.cipher);
  for (const person of people.slice(0, 100)) {
    expect(await accounts.findIdByEmail(database.unitOfWork, person.email)).toBe(person.id);
  }
  expect(after.cipher.mac('access-link', people[7]!.id), 'a link that was emailed before').toEqual(link);
  // What an old key wrapped, from a copy of the database, is of no use any more.
  expect(() => after.cipher.decrypt(late, { table: 'verification_records', column: 'evidence', row: id })).toThrow(
    'does not open',
  );
}, 120_000);

test('a server with the root key before alone writes nothing it could not read tomorrow', async () => {
  await expect(running.kept.looking(running.ring).run()).rejects.toThrow('root key');
});

test('a value that no key opens is named, left as it is, and keeps no other from its new key', async () => {
  await query(`UPDATE accounts SET email = set_byte(email, 80, get_byte(email, 80) # 1) WHERE id = $1`, [
    people[3]!.id,
  ]);
  const rotation = run('commands/keys-rotate', given(newRoot));
  await expect.poll(() => wrappingKeys(), { timeout: 20_000 }).toBe(2);
  await later();
  expect(await rotation.ended).toMatchObject({
    code: 1,
    output: expect.stringContaining(
      `1 values cannot be opened with any key, and are left as they were: accounts.email of ${people[3]!.id}`,
    ),
  });
  expect(await done()).toBe(all - 1);
  expect(await run('commands/keys-retire', given(newRoot)).ended).toMatchObject({
    code: 1,
    output: expect.stringContaining('accounts (1)'),
  });
}, 60_000);

test('a key that was just made keeps the one before from going', async () => {
  await query(`DELETE FROM accounts WHERE id = $1`, [people[3]!.id]);
  await query(`UPDATE encryption_keys SET used_from = now() - interval '9 minutes' WHERE position = 3`);
  expect(await run('commands/keys-retire', given(newRoot)).ended).toMatchObject({
    code: 1,
    output: expect.stringContaining('is too new to be sure that no other is'),
  });
}, 30_000);
