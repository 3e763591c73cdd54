import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Cipher } from './cipher.js';
import { KeptKeys, type Queryable } from './keys/kept-keys.js';
import type { KeyRing } from './keys/key-ring.js';
import { rootKeyId, SettingsKeys, SeveralKeys, type KeyService } from './keys/key-service.js';
import { TransitKeys } from './keys/transit-keys.js';
import { Refusal } from './process/refusal.js';

/** Where the root keys come from: the environment itself, or a file. The first is in use, the others only open. */
export interface KeySource {
  /** In base64, separated by commas. */
  readonly encryptionKey: string | null;
  /** In base64, one in a line. */
  readonly encryptionKeyFile: string;
  /** Who holds the root key in use, when it is neither of them: they only open then. */
  readonly keyService: { readonly address: URL; readonly tokenFile: string } | null;
}

export interface OpenedKeys {
  readonly cipher: Cipher;
  readonly ring: KeyRing;
  readonly kept: KeptKeys;
}

const fingerprintSetting = 'key_fingerprint';

/**
 * The keys of this database. The first start of an empty database makes the key file, readable by its owner alone, and
 * leaves the root key's fingerprint in the database; from then on a database without its root key, or with another one,
 * is refused, because a new one would quietly make everything written before unreadable.
 */
export async function openKeys(database: Queryable, source: KeySource): Promise<OpenedKeys> {
  const known = await readFingerprint(database);
  const given = await readRootKeys(source);
  const outside = await openOutside(source);
  if (given === null && known !== null && !outside) {
    throw new Refusal(
      `The encryption key of this database is missing. Put it back as ${source.encryptionKeyFile}, or set ENCRYPTION_KEY.`,
    );
  }
  const rootKeys = given ?? (outside ? [] : [await makeKeyFile(source.encryptionKeyFile)]);
  const service = serviceOf(outside, rootKeys);
  const kept = new KeptKeys(database, service);
  if ((await kept.rootKeyIds()).length === 0) {
    requireRootKey(service, known ?? (await keepFingerprint(database, service.currentKeyId)), source);
    await kept.prepare(rootKeys.find((key) => rootKeyId(key) === known) ?? null);
  }
  for (const id of await kept.rootKeyIds()) requireRootKey(service, id, source);
  const ring = await kept.open();
  return { cipher: new Cipher(ring), ring, kept };
}

async function openOutside({ keyService }: KeySource): Promise<KeyService | null> {
  if (!keyService) return null;
  const token = await readFile(keyService.tokenFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`The token of the key service in ${keyService.tokenFile} cannot be read (${error.code}).`);
  });
  return new TransitKeys(keyService.address, token.trim());
}

function serviceOf(outside: KeyService | null, rootKeys: readonly Buffer[]): KeyService {
  if (!outside) return new SettingsKeys(rootKeys);
  return rootKeys.length === 0 ? outside : new SeveralKeys([outside, new SettingsKeys(rootKeys)]);
}

function requireRootKey(service: KeyService, id: string | null, source: KeySource): void {
  if (id !== null && service.has(id)) return;
  if (source.keyService) {
    throw new Refusal(
      `The key service does not have the root key of this database: give the one it has as ENCRYPTION_KEY as well, and replace it with npm run keys:rotate.`,
    );
  }
  throw new Refusal(
    source.encryptionKey === null
      ? `The encryption key in ${source.encryptionKeyFile} is not this database’s key: put the right one back.`
      : 'The setting ENCRYPTION_KEY is not this database’s key: give the right one.',
  );
}

/** 32 bytes each, or null where one is not. */
export function readBase64Keys(text: string, separator: RegExp): Buffer[] | null {
  const keys = text
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => Buffer.from(each, 'base64'));
  return keys.length > 0 && keys.every(({ length }) => length === 32) ? keys : null;
}

async function readRootKeys(source: KeySource): Promise<Buffer[] | null> {
  if (source.encryptionKey !== null) return readBase64Keys(source.encryptionKey, /,/);
  const text = await readFile(source.encryptionKeyFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Refusal(`The encryption key in ${source.encryptionKeyFile} cannot be read (${error.code}).`);
  });
  if (text === null) return null;
  const keys = readBase64Keys(text, /\n/);
  if (keys === null) {
    throw new Refusal(`${source.encryptionKeyFile} does not contain a key: 32 bytes in base64, one key per line.`);
  }
  const { mode } = await stat(source.encryptionKeyFile);
  if ((mode & 0o007) !== 0) {
    throw new Refusal(
      `${source.encryptionKeyFile} can be read by every user: chmod 600 it, and treat the key as exposed.`,
    );
  }
  return keys;
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
