import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openKeys } from '../key-file.js';
import { wrappingKeyOf } from './envelope.js';
import { rootKeyId } from './key-service.js';
import { isUnderWay } from './older-keys.js';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 3 });
  folder = mkdtempSync(join(tmpdir(), 'clearing-keys-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await database.dataSource.query(`DELETE FROM encryption_keys; DELETE FROM settings WHERE name = 'key_fingerprint'`);
});
afterEach(() => void vi.useRealTimers());

const root = randomBytes(32);
const given = (...keys: Buffer[]) => ({
  encryptionKey: keys.map((key) => key.toString('base64')).join(','),
  encryptionKeyFile: '',
  keyService: null,
});
const open = (...keys: Buffer[]) => openKeys(database.dataSource, given(...keys));
const cell = { table: 'consultations', column: 'contact', row: 'a' };

/** Only the clock: what waits for the database waits by the real one. */
function setClock(inSeconds: number): void {
  vi.useFakeTimers({ now: Date.now() + inSeconds * 1000, toFake: ['Date'] });
}

/** As if that much time had passed, by the database's clock: which key is in use goes by that. */
const pass = (seconds: number) =>
  database.dataSource.query(`UPDATE encryption_keys SET used_from = used_from - $1::int * interval '1 second'`, [
    seconds,
  ]);

/** As the version before wrote it, byte for byte. */
function asBefore(key: Buffer, words: string, { table, column, row } = cell): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv(
    'aes-256-gcm',
    Buffer.from(hkdfSync('sha256', key, 'clearing', 'cells', 32)),
    iv,
  ).setAAD(Buffer.from(JSON.stringify([table, column, row])));
  const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(1), iv, cipher.getAuthTag(), body]);
}

const fromBefore = () =>
  database.dataSource.query(`INSERT INTO settings (name, value) VALUES ('key_fingerprint', $1)`, [rootKeyId(root)]);

test('each cell has a data key of its own, and every process of a database opens it', async () => {
  const [{ cipher }, other] = await Promise.all([open(root), open(root)]);
  const [first, second] = [cipher.encrypt('Iris', cell), cipher.encrypt('Iris', cell)];
  expect(first.subarray(0, 9)).toEqual(second.subarray(0, 9));
  expect(first.subarray(9, 69)).not.toEqual(second.subarray(9, 69));
  expect(other.cipher.decrypt(first, cell)).toBe('Iris');
  expect(other.cipher.mac('accounts.email', 'a@b.example')).toEqual(cipher.mac('accounts.email', 'a@b.example'));

  // A database and what it keeps open nothing without the root key.
  const kept = await database.dataSource.query('SELECT * FROM encryption_keys');
  expect(JSON.stringify(kept)).not.toContain(root.toString('hex'));
  await expect(open(randomBytes(32))).rejects.toThrow('ENCRYPTION_KEY is not this database’s key');
});

test('a database from before reads what it has, finds it by its hashes, and writes so for an hour', async () => {
  await fromBefore();
  const old = asBefore(root, 'Iris');
  const { cipher } = await open(root);
  expect(cipher.decrypt(old, cell)).toBe('Iris');
  const hash = cipher.mac('accounts.email', 'iris@people.example');

  // Servers of the version before are replaced one by one: they read the first format alone.
  const written = cipher.encrypt('Ivo', cell);
  expect(written[0]).toBe(1);
  // Whoever rotates in that hour makes no second key: the one that was made waits already.
  expect(await isUnderWay(database.unitOfWork)).toBe(true);
  await pass(3_700);
  expect(await isUnderWay(database.unitOfWork)).toBe(false);
  const later = await open(root);
  const envelope = later.cipher.encrypt('Ivo', cell);
  expect(envelope[0]).toBe(2);
  for (const each of [written, envelope]) expect(later.cipher.decrypt(each, cell)).toBe('Ivo');

  const rewritten = later.cipher.rewrap(old, cell)!;
  expect(wrappingKeyOf(rewritten)).toBe(wrappingKeyOf(envelope));
  expect(later.cipher.decrypt(rewritten, cell)).toBe('Iris');
  expect(later.cipher.mac('accounts.email', 'iris@people.example')).toEqual(hash);
});

test('another wrapping key is used once every process has had time to find it; what others wrapped opens', async () => {
  const { cipher, kept, ring } = await open(root);
  const before = cipher.encrypt('Iris', cell);
  await kept.addWrappingKey(database.unitOfWork);
  await kept.looking(ring).run();
  expect(wrappingKeyOf(cipher.encrypt('Ivo', cell))).toBe(wrappingKeyOf(before));

  await pass(70);
  await kept.looking(ring).run();
  const after = cipher.encrypt('Ivo', cell);
  expect(wrappingKeyOf(after)).not.toBe(wrappingKeyOf(before));
  const rewrapped = cipher.rewrap(before, cell)!;
  expect(wrappingKeyOf(rewrapped)).toBe(wrappingKeyOf(after));
  // The words themselves are not written anew, only the key that opens them.
  expect(rewrapped.subarray(69)).toEqual(before.subarray(69));
  for (const each of [before, rewrapped]) expect(cipher.decrypt(each, cell)).toBe('Iris');
  expect(cipher.rewrap(rewrapped, cell)).toBeNull();
  expect(() => cipher.rewrap(before, { ...cell, row: 'b' })).toThrow('does not open');
});

test('a process whose clock is an hour behind uses the same key as all others', async () => {
  const { cipher, kept, ring } = await open(root);
  const before = cipher.encrypt('Iris', cell);
  await kept.addWrappingKey(database.unitOfWork);
  await pass(70);
  setClock(-3_600);
  await kept.looking(ring).run();
  expect(wrappingKeyOf(cipher.encrypt('Ivo', cell))).not.toBe(wrappingKeyOf(before));
});

test('where the only key is still to come by a clock that is behind, it is used all the same', async () => {
  setClock(-7_200);
  const { cipher } = await open(root);
  vi.useRealTimers();
  setClock(-14_400);
  expect(cipher.decrypt(cipher.encrypt('Iris', cell), cell)).toBe('Iris');
});

test('whoever could not look for minutes encrypts nothing until they did: they may have missed another key', async () => {
  const { cipher, kept, ring } = await open(root);
  const before = cipher.encrypt('Iris', cell);
  setClock(301);
  expect(() => cipher.encrypt('Ivo', cell)).toThrow('could not be read again');
  expect(cipher.decrypt(before, cell)).toBe('Iris');
  await kept.looking(ring).run();
  expect(cipher.decrypt(cipher.encrypt('Ivo', cell), cell)).toBe('Ivo');
});

test('the root key is replaced: both are given, all kept keys are wrapped anew, the old one can go', async () => {
  const { cipher } = await open(root);
  const sealed = cipher.encrypt('Iris', cell);
  const next = randomBytes(32);
  await expect(open(next)).rejects.toThrow('is not this database’s key');
  const both = await open(next, root);
  expect(both.cipher.decrypt(sealed, cell)).toBe('Iris');
  expect(await both.kept.rewrapKept()).toBe(2);
  expect(await both.kept.rewrapKept()).toBe(0);
  const after = await open(next);
  expect(after.cipher.decrypt(sealed, cell)).toBe('Iris');
  expect(after.cipher.mac('accounts.email', 'a')).toEqual(cipher.mac('accounts.email', 'a'));
  await expect(open(root)).rejects.toThrow('is not this database’s key');
});

test('a kept key that was put in another place, or altered, is found at the start', async () => {
  await open(root);
  await database.dataSource.query(
    `UPDATE encryption_keys k SET wrapped = o.wrapped FROM encryption_keys o
     WHERE k.purpose = 'WRAPPING' AND o.purpose = 'HASHES'`,
  );
  await expect(open(root)).rejects.toThrow('does not open');
});

test('a kept key that is given out as one of another kind is found at the start, too', async () => {
  await open(root);
  await database.dataSource.query(`UPDATE encryption_keys SET purpose = 'FIRST_FORMAT' WHERE purpose = 'HASHES'`);
  await expect(open(root)).rejects.toThrow('does not open');
});

test('one of two wrapping keys put in the other’s place is found at the start, too', async () => {
  const { kept } = await open(root);
  await kept.addWrappingKey(database.unitOfWork);
  await database.dataSource.query(
    `UPDATE encryption_keys k SET wrapped = o.wrapped FROM encryption_keys o
     WHERE k.purpose = 'WRAPPING' AND o.purpose = 'WRAPPING' AND k.id <> o.id`,
  );
  await expect(open(root)).rejects.toThrow('does not open');
});

test('a key file holds one key per line: the first in use', async () => {
  const file = join(folder, 'encryption.key');
  const older = randomBytes(32);
  await open(older);
  writeFileSync(file, `${root.toString('base64')}\n${older.toString('base64')}\n`, { mode: 0o600 });
  const { kept } = await openKeys(database.dataSource, {
    encryptionKey: null,
    encryptionKeyFile: file,
    keyService: null,
  });
  await kept.rewrapKept();
  expect(await kept.rootKeyIds()).toEqual([rootKeyId(root)]);

  writeFileSync(file, 'not a key\n');
  await expect(
    openKeys(database.dataSource, { encryptionKey: null, encryptionKeyFile: file, keyService: null }),
  ).rejects.toThrow('one key per line');
});

test.each([
  ['in another table', { ...cell, table: 'complaints' }, (sealed: Buffer) => sealed],
  ['in another column', { ...cell, column: 'answers' }, (sealed: Buffer) => sealed],
  ['in another row', { ...cell, row: 'b' }, (sealed: Buffer) => sealed],
  ['cut by a byte', cell, (sealed: Buffer) => sealed.subarray(0, -1)],
  ['cut to its head', cell, (sealed: Buffer) => sealed.subarray(0, 69)],
  ['empty', cell, () => Buffer.alloc(0)],
])('what is %s does not open', async (_, where, damage) => {
  const { cipher } = await open(root);
  for (const sealed of [cipher.encrypt('Iris', cell), asBefore(root, 'Iris')]) {
    expect(() => cipher.decrypt(damage(sealed), where)).toThrow('does not open');
  }
});

test('no byte of an envelope can be another, and none of a second one stands in for its own', async () => {
  const { cipher } = await open(root);
  const sealed = cipher.encrypt('Iris', cell);
  for (let at = 0; at < sealed.length; at++) {
    const altered = Buffer.from(sealed);
    altered[at]! ^= 1;
    expect(() => cipher.decrypt(altered, cell), `byte ${at}`).toThrow('does not open');
  }
  const other = cipher.encrypt('Ivo!', cell);
  const spliced = Buffer.concat([sealed.subarray(0, 69), other.subarray(69)]);
  expect(() => cipher.decrypt(spliced, cell)).toThrow('does not open');
});
