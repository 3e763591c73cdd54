import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { inject } from 'vitest';
import { entities } from '../src/entities.js';
import { migrations } from '../src/migrations.js';
import { Cipher } from '../src/platform/cipher.js';
import { KeyRing } from '../src/platform/keys/key-ring.js';
import { SettableClock } from '../src/platform/clock.js';
import { connectDatabase } from '../src/platform/postgres/database.js';
import { createLogger } from '../src/platform/process/logger.js';
import { UnitOfWork } from '../src/platform/unit-of-work.js';

export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly clock: SettableClock;
  readonly cipher: Cipher;
  /** Ends the connections and removes the database. */
  drop(): Promise<void>;
}

/** Saturday, 9 in the morning in Dallas. */
export const testNow = '2026-11-21T15:00:00Z';

const template = 'clearing';

/** The server that no other worker's tests use meanwhile. */
export function postgresServer(): URL {
  const urls = inject('postgresUrls');
  const url = urls[Number(process.env['VITEST_POOL_ID']) - 1];
  if (url === undefined) throw new Error('There are more workers than servers.');
  return new URL(url);
}

/** A database of its own for a test file: a copy of the migrated template. */
export async function createTestDatabase({
  key = randomBytes(32),
  ...options
}: { poolSize?: number; connectTimeoutMs?: number; key?: Buffer } = {}): Promise<TestDatabase> {
  const serverUrl = postgresServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Files copied as they are: written into the log page by page, as is usual, it takes twice as long.
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return connect(serverUrl, name, {
    clock: new SettableClock(testNow),
    cipher: new Cipher(KeyRing.alone(key)),
    ...options,
  });
}

/** What a backup of this moment is, brought back: another database, with the same key and the same clock. */
export async function copyTestDatabase({ url, dataSource, clock, cipher }: TestDatabase): Promise<TestDatabase> {
  const serverUrl = postgresServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Nobody may be connected to what is copied.
  await dataSource.destroy();
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${new URL(url).pathname.slice(1)} STRATEGY FILE_COPY`);
  await dataSource.initialize();
  return connect(serverUrl, name, { clock, cipher });
}

async function connect(
  serverUrl: URL,
  name: string,
  given: Pick<TestDatabase, 'clock' | 'cipher'> & { readonly poolSize?: number; readonly connectTimeoutMs?: number },
): Promise<TestDatabase> {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const { clock, cipher, poolSize = 10, connectTimeoutMs = 60_000 } = given;
  const dataSource = await connectDatabase({
    url: url.href,
    entities,
    migrations,
    poolSize,
    // What is proved is what comes of a crowd, however slow the machine that it meets on.
    connectTimeoutMs,
    logger: createLogger('silent'),
  });
  return {
    url: url.href,
    dataSource,
    unitOfWork: new UnitOfWork(dataSource, clock),
    clock,
    cipher,
    drop: async () => {
      await dataSource.destroy();
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Copying takes the template for itself, so nobody may stay connected to it: ask from the maintenance database. */
async function onServer(serverUrl: URL, statement: string): Promise<void> {
  const maintenance = new URL(serverUrl);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
