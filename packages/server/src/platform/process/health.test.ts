import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { createHealth, statusOf } from './health.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const health = (zoneDataVersion = '2026c') =>
  createHealth({ dataSource: database.dataSource, now: () => Date.UTC(2026, 10, 21), zoneDataVersion });

describe('whether a server should get requests', () => {
  test('all is well', async () => {
    const report = await health().ready();
    expect(report).toMatchObject({ state: 'OK', database: 'OK', migrations: 'OK', worker: { state: 'OK' } });
    expect(statusOf(report)).toBe(200);
  });

  test('a mail nobody sends for minutes is late, and takes no server out of service', async () => {
    const id = randomUUID();
    await database.dataSource.query(
      `INSERT INTO outbox (id, kind, subject_id, created_at, not_before)
       VALUES ($1, 'test', $1, now(), now() - interval '5 minutes')`,
      [id],
    );
    const report = await health().ready();
    expect(report).toMatchObject({ state: 'LATE', worker: { state: 'LATE' } });
    expect(report.worker?.oldestWaitSeconds).toBeGreaterThanOrEqual(300);
    expect(statusOf(report)).toBe(200);
    await database.dataSource.query('DELETE FROM outbox WHERE id = $1', [id]);
    expect((await health().ready()).state).toBe('OK');
  });

  test('a mail that is tried again and again is late, though nothing waits for the worker; one for tomorrow is not', async () => {
    const { dataSource } = database;
    const owe = (notBefore: string, firstDue: string, failed = 'NULL') =>
      dataSource.query(
        `INSERT INTO outbox (id, kind, subject_id, created_at, not_before, first_due_at, attempts, failed_at)
         VALUES (gen_random_uuid(), 'test', gen_random_uuid(), now() - interval '1 day', ${notBefore}, ${firstDue}, 6, ${failed})`,
      );
    await owe(`now() + interval '1 day'`, 'NULL');
    await owe(`now() + interval '1 minute'`, `now() - interval '1 minute'`);
    expect(await health().ready()).toMatchObject({ state: 'OK', mail: { state: 'OK', givenUp: 0 } });
    await owe(`now() + interval '6 hours'`, `now() - interval '3 hours'`);
    const report = await health().ready();
    expect(report).toMatchObject({ state: 'LATE', worker: { state: 'OK' }, mail: { state: 'LATE', givenUp: 0 } });
    expect(report.mail?.oldestWaitSeconds).toBeGreaterThanOrEqual(3 * 3600);
    expect(statusOf(report)).toBe(200);
    await dataSource.query('DELETE FROM outbox');
    await owe('now()', `now() - interval '30 hours'`, `now() - interval '25 hours'`);
    expect(await health().ready()).toMatchObject({ mail: { state: 'OK', givenUp: 0 } });
    await owe('now()', `now() - interval '8 hours'`, `now() - interval '2 hours'`);
    expect(await health().ready()).toMatchObject({ state: 'LATE', mail: { state: 'LATE', givenUp: 1 } });
    await dataSource.query('DELETE FROM outbox');
  });

  test('what was erased and stands in no ledger for minutes is late, and takes no server out of service', async () => {
    const { dataSource } = database;
    const erase = (ago: string, noted: string, subject = 'gen_random_uuid()') =>
      dataSource.query(
        `INSERT INTO erasures (id, at, kind, subject_id, why, noted_at)
         VALUES (gen_random_uuid(), now() - interval '${ago}', 'test', ${subject}, 'WISH', ${noted})`,
      );
    await erase('5 minutes', 'now()');
    await erase('5 minutes', 'NULL', 'NULL');
    await erase('10 seconds', 'NULL');
    expect(await health().ready()).toMatchObject({ state: 'OK', erasures: { state: 'OK' } });
    await erase('5 minutes', 'NULL');
    const report = await health().ready();
    expect(report).toMatchObject({ state: 'LATE', worker: { state: 'OK' }, erasures: { state: 'LATE' } });
    expect(report.erasures?.oldestWaitSeconds).toBeGreaterThanOrEqual(300);
    expect(statusOf(report)).toBe(200);
    await dataSource.query('DELETE FROM erasures');
  });

  test('a change that a follower has not read for minutes is late', async () => {
    const { dataSource } = database;
    await dataSource.query(`INSERT INTO change_positions (follower) VALUES ('test')`);
    await dataSource.query(
      `INSERT INTO changes (at, kind, subject_kind, subject_id)
       VALUES (now() - interval '2 minutes', 'test', 'test', $1)`,
      [randomUUID()],
    );
    expect((await health().ready()).worker?.state).toBe('LATE');
    await dataSource.query(
      `UPDATE change_positions SET (xid, id) = (SELECT xid, id FROM changes ORDER BY xid DESC, id DESC LIMIT 1)`,
    );
    expect((await health().ready()).worker?.state).toBe('OK');
  });

  test('a migration that is missing takes the server out of service', async () => {
    const [last] = await database.dataSource
      .query<{ id: number; name: string; timestamp: number }[]>(
        'DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING *',
      )
      .then((answer: unknown) => (answer as [{ id: number; name: string; timestamp: number }[]])[0]);
    const report = await health().ready();
    expect(report).toMatchObject({ state: 'FAILING', database: 'OK', migrations: 'FAILING' });
    expect(statusOf(report)).toBe(503);
    await database.dataSource.query('INSERT INTO migrations (id, timestamp, name) VALUES ($1, $2, $3)', [
      last?.id,
      last?.timestamp,
      last?.name,
    ]);
  });
});
