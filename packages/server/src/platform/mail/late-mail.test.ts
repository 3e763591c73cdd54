import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { rowsLookedAtFor } from '../../../test/rows-looked-at.js';
import { LAST_MAIL, mailSql } from './late-mail.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

// Whoever asks whether a server is well asks every few seconds, for years.
test('how mail is, is found without looking at all that ever left or is to leave later', async () => {
  await database.unitOfWork.query(
    `INSERT INTO outbox (id, kind, subject_id, created_at, not_before, attempts, sent_at, left_at)
     SELECT gen_random_uuid(), 'test', gen_random_uuid(), at, at, 1, at, at
     FROM (SELECT now() - n * interval '1 minute' AS at FROM generate_series(1, 5000) n) sent
     UNION ALL
     SELECT gen_random_uuid(), 'test', gen_random_uuid(), now(), now() + n * interval '1 minute', 0, NULL, NULL
     FROM generate_series(1, 5000) n`,
  );
  await database.unitOfWork.query('ANALYZE outbox');
  expect(await rowsLookedAtFor(database.unitOfWork, mailSql('now()'))).toBeLessThan(50);
  expect(await rowsLookedAtFor(database.unitOfWork, LAST_MAIL)).toBeLessThan(10);
});
