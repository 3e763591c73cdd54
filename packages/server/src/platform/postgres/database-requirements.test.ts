import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { describe, expect, inject, test } from 'vitest';
import { explainRefusedConnection, requireSuitable } from './database-requirements.js';

const url = 'postgresql://somebody:secret@db.test:5433/clearing';

describe('a database somebody brought', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, 'nothing listens there.'],
    [{ code: '28P01' }, 'the user or the password is wrong.'],
    [{ code: '3D000' }, 'it has no database of that name.'],
    [{ message: 'the server does not support SSL\nat line 2' }, 'the server does not support SSL.'],
  ])('that fails with %o is said in a sentence without its password', (error, reason) => {
    const { message } = explainRefusedConnection(url, error);
    expect(message).toBe(`The database of DATABASE_URL at db.test:5433 refuses: ${reason}`);
  });

  test('that is too old is refused', async () => {
    const old = { query: async () => [{ number: '140012', version: '14.12' }] } as unknown as DataSource;
    await expect(requireSuitable(old)).rejects.toThrow(
      'Clearing needs PostgreSQL 15 or later, and DATABASE_URL is 14.12.',
    );
  });

  test('that lacks an extension nobody installed is refused', async () => {
    const answers = [[{ number: '160001', version: '16.1' }], [{ name: 'unaccent', available: false }]];
    const bare = { query: async () => answers.shift() } as unknown as DataSource;
    await expect(requireSuitable(bare)).rejects.toThrow(/lacks the extension unaccent: install PostgreSQL's contrib/);
  });

  test('that is empty is given what it lacks', async () => {
    const name = `bare_${randomBytes(4).toString('hex')}`;
    await onMaintenance(`CREATE DATABASE ${name} TEMPLATE template0`);
    const bare = new URL(inject('postgresUrl'));
    bare.pathname = `/${name}`;
    const dataSource = await new DataSource({ type: 'postgres', url: bare.href }).initialize();
    try {
      await requireSuitable(dataSource);
      const rows = await dataSource.query<{ extname: string }[]>('SELECT extname FROM pg_extension ORDER BY extname');
      expect(rows.map((row) => row.extname)).toEqual(['btree_gist', 'pg_trgm', 'plpgsql', 'unaccent']);
    } finally {
      await dataSource.destroy();
      await onMaintenance(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
});

async function onMaintenance(statement: string): Promise<void> {
  const maintenance = new URL(inject('postgresUrl'));
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
