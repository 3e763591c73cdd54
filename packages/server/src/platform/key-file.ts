import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Cipher } from './cipher.js';
import { Refusal } from './process/refusal.js';

/** Where the key comes from: the environment itself, or a file. */
export interface KeySource {
  readonly encryptionKey: string | null;
  readonly encryptionKeyFile: string;
}

/** Runs one statement; a DataSource and a pg client both can. */
export interface Queryable {
  query(statement: string, parameters?: unknown[]): Promise<unknown>;
}

const fingerprintSetting = 'key_fingerprint';

/**
 * The cipher of this database. The first start of an empty database makes the key file, readable by its owner alone,
 * and leaves the key's fingerprint in the database; from then on a database without its key, or with another one, is
 * refused, because a new key would quietly make everything written before unreadable.
 */
export async function openCipher(database: Queryable, source: KeySource): Promise<Cipher> {
  const known = await readFingerprint(database);
  const key = await readKey(source);
  if (key === null && known !== null) {
    throw new Refusal(
      `The encryption key of this database is missing: put it back as ${source.encryptionKeyFile}, or set ENCRYPTION_KEY.`,
    );
  }
  const cipher = new Cipher(key ?? (await makeKeyFile(source.encryptionKeyFile)));
  const kept = known ?? (await keepFingerprint(database, cipher.fingerprint()));
  if (kept !== cipher.fingerprint()) {
    throw new Refusal(
      source.encryptionKey === null
        ? `The encryption key in ${source.encryptionKeyFile} is not the one of this database: put the right one back.`
        : 'The setting ENCRYPTION_KEY is not the key of this database: give the right one.',
    );
  }
  return cipher;
}

async function readKey(source: KeySource): Promise<Buffer | null> {
  if (source.encryptionKey !== null) return Buffer.from(source.encryptionKey, 'base64');
  const text = await readFile(source.encryptionKeyFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Refusal(`The encryption key in ${source.encryptionKeyFile} cannot be read (${error.code}).`);
  });
  if (text === null) return null;
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Refusal(`${source.encryptionKeyFile} does not hold a key: 32 bytes in base64.`);
  const { mode } = await stat(source.encryptionKeyFile);
  if ((mode & 0o007) !== 0) {
    throw new Refusal(`${source.encryptionKeyFile} can be read by everybody: chmod 600 it, and think of it as known.`);
  }
  return key;
}

async function makeKeyFile(path: string): Promise<Buffer> {
  const key = randomBytes(32);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // "wx": of two starts in the same instant one makes the key, and the other fails rather than replace it.
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${key.toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return key;
}

async function readFingerprint(database: Queryable): Promise<string | null> {
  const rows = (await database.query('SELECT value FROM settings WHERE name = $1', [fingerprintSetting])) as {
    value: string;
  }[];
  return rows[0]?.value ?? null;
}

/** Answers the one that stands: somebody else may have been first. */
async function keepFingerprint(database: Queryable, fingerprint: string): Promise<string | null> {
  await database.query('INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    fingerprintSetting,
    fingerprint,
  ]);
  return readFingerprint(database);
}
