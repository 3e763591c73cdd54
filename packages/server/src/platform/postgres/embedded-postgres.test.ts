import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { testsFolder } from '../../../test/tests-folder.js';
import { Refusal } from '../process/refusal.js';

const dataDir = mkdtempSync(join(testsFolder, 'clearing-embedded-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(postgres: EmbeddedPostgres, statement: string, user?: string): Promise<unknown[]> {
  const client = new pg.Client({ ...postgres.connection, ...(user && { user }) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  test('is a real one, lets in one role that is no superuser, and is used by one program at a time', async () => {
    // Two starts that were cut short left theirs, and somebody a copy of their own.
    for (const name of ['postgres.new', 'postgres.half-made-Ab12Cd', 'postgres.new-backup'])
      mkdirSync(join(dataDir, name));
    const postgres = await startEmbeddedPostgres({ dataDir });
    try {
      expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.'))).toEqual([
        ...['postgres.log', 'postgres.new-backup'],
      ]);
      expect(await ask(postgres, 'SELECT rolsuper, rolcreatedb FROM pg_roles WHERE rolname = current_user')).toEqual([
        { rolsuper: false, rolcreatedb: false },
      ]);
      expect(
        await ask(postgres, `SELECT current_setting('fsync') AS fsync, current_setting('listen_addresses') AS tcp`),
      ).toEqual([{ fsync: 'on', tcp: '' }]);
      await expect(ask(postgres, 'SELECT 1', 'postgres')).rejects.toThrow(/no pg_hba.conf entry/);
      await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(Refusal);
      await ask(postgres, 'CREATE TABLE kept AS SELECT 1 AS one');
    } finally {
      await postgres.stop();
    }
  });

  test('keeps what was written, and leaves a stranger in peace who got its number', async () => {
    // After a reboot the number in the file can be any program's: here, this very one.
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n`);
    const postgres = await startEmbeddedPostgres({ dataDir });
    try {
      expect(await ask(postgres, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    } finally {
      await postgres.stop();
    }
  });

  test('a folder of another version is refused in a sentence', async () => {
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '17\n');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/was made by PostgreSQL 17 and this is 18/);
  });

  test('a folder whose path is too long for a socket borrows a short one, and gives it back', async () => {
    const parent = mkdtempSync(join(testsFolder, 'clearing-embedded-'));
    // Open to all, or root's database would not be put here.
    chmodSync(parent, 0o755);
    const postgres = await startEmbeddedPostgres({ dataDir: join(parent, 'long'.repeat(30)) });
    const { host } = postgres.connection;
    expect(host.startsWith(parent)).toBe(false);
    expect(await ask(postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await postgres.stop();
    expect(existsSync(host)).toBe(false);
    rmSync(parent, { recursive: true });
  });

  test('a disposable one is gone when it has stopped', async () => {
    const postgres = await startEmbeddedPostgres({ disposable: true, folder: testsFolder });
    expect(await ask(postgres, `SELECT current_setting('fsync') AS fsync`)).toEqual([{ fsync: 'off' }]);
    await postgres.stop();
    await expect(ask(postgres, 'SELECT 1')).rejects.toThrow(/ENOENT/);
  });
});
