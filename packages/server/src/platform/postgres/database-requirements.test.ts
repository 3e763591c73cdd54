import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../migrations.js';
import { postgresServer } from '../../../test/database.js';
import { Refusal } from '../process/refusal.js';
import { migrate } from './database.js';
import { explainRefusedConnection, explainRefusedWrite, requireSuitable } from './database-requirements.js';

const url = 'postgresql://somebody:secret@db.test:5433/clearing';

describe('a database somebody brought', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, 'nothing listens there.'],
    [{ code: '28P01' }, 'the user or the password is wrong.'],
    [{ code: '3D000' }, 'it has no database with that name.'],
    [{ message: 'the server does not support SSL\nat line 2' }, 'the server does not support SSL.'],
  ])('that fails with %o is said in a sentence without its password', (error, reason) => {
    const { message } = explainRefusedConnection(url, error);
    expect(message).toBe(`The database in DATABASE_URL at db.test:5433 refuses: ${reason}`);
  });

  test('that is given without a host is said to be at its host', () => {
    const { message } = explainRefusedConnection('postgresql:///clearing', { code: 'ECONNREFUSED' });
    expect(message).toBe('The database in DATABASE_URL at its host refuses: nothing listens there.');
  });

  test('that is too old is refused', async () => {
    const old = { query: async () => [{ number: '140012', version: '14.12' }] } as unknown as DataSource;
    await expect(requireSuitable(old)).rejects.toThrow(
      'Clearing needs PostgreSQL 15 or later, and DATABASE_URL is 14.12.',
    );
  });

  test('that lacks an extension nobody installed is refused', async () => {
    const answers = [
      [{ number: '160001', version: '16.1', milliseconds: Date.now() }],
      [{ name: 'unaccent', available: false }],
    ];
    const bare = { query: async () => answers.shift() } as unknown as DataSource;
    await expect(requireSuitable(bare)).rejects.toThrow(/lacks the extension unaccent: install PostgreSQL's contrib/);
  });

  test.each([
    [-400 * 1440, /^The clock of this machine is 576,000 minutes ahead of the database's, and one of them is wrong/],
    [6, /^The clock of this machine is 6 minutes behind the database's, and one of them is wrong/],
    [5.2, /^The clock of this machine is 5 minutes behind the database's, and one of them is wrong/],
  ])('whose clock is %d minutes off is refused', async (minutes, sentence) => {
    const milliseconds = Date.now() + minutes * 60_000;
    const off = { query: async () => [{ number: '160001', version: '16.1', milliseconds }] } as unknown as DataSource;
    await expect(requireSuitable(off)).rejects.toThrow(sentence);
  });

  test('that is empty is given what it lacks', async () => {
    await inEmptyDatabase(null, async (dataSource) => {
      await requireSuitable(dataSource);
      const rows = await dataSource.query<{ extname: string }[]>('SELECT extname FROM pg_extension ORDER BY extname');
      expect(rows.map((row) => row.extname)).toEqual(['btree_gist', 'pg_trgm', 'plpgsql', 'unaccent']);
    });
  });

  test('that can only be read is refused for that reason', async () => {
    await inEmptyDatabase(
      (name) => `ALTER DATABASE ${name} SET default_transaction_read_only = on`,
      async (dataSource) => {
        await expect(requireSuitable(dataSource)).rejects.toThrow(
          'The database in DATABASE_URL is read-only: give the one that accepts writes.',
        );
      },
    );
  });

  test('whose user may not make tables is refused for that reason', async () => {
    await inEmptyDatabase(null, async (dataSource) => {
      await dataSource.query('REVOKE CREATE ON SCHEMA public FROM pg_database_owner');
      const error: unknown = await migrate(dataSource).catch(explainRefusedWrite);
      expect(error).toEqual(
        new Refusal('The user in DATABASE_URL may not create tables there: make that user the owner of the database.'),
      );
    });
  });

  test('that fails otherwise is not explained away', () => {
    const error = new Error('a surprise');
    expect(explainRefusedWrite(error)).toBe(error);
  });
});

async function inEmptyDatabase(
  prepare: ((name: string) => string) | null,
  work: (dataSource: DataSource) => Promise<void>,
): Promise<void> {
  const name = `bare_${randomBytes(4).toString('hex')}`;
  await onMaintenance(`CREATE DATABASE ${name} TEMPLATE template0`);
  if (prepare) await onMaintenance(prepare(name));
  const bare = postgresServer();
  bare.pathname = `/${name}`;
  const dataSource = await new DataSource({
    type: 'postgres',
    url: bare.href,
    migrations: [...migrations],
  }).initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
    await onMaintenance(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function onMaintenance(statement: string): Promise<void> {
  const maintenance = postgresServer();
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
