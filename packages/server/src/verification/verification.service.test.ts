import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { recordCheck } from './verification.service.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const checkCertificate = (recheckBy: string) =>
  database.unitOfWork.run((tx) =>
    recordCheck(
      tx,
      { kind: 'location', id: randomUUID() },
      {
        subject: 'REMS_LOCATION',
        state: 'REGISTRY_MATCHED',
        source: 'A register of a story',
        checkedOn: '2026-06-01',
        recheckBy,
      },
    ),
  );

test('a look at the register of certified sites counts for 180 days, and for no longer', async () => {
  await checkCertificate('2026-11-28');
  await expect(checkCertificate('2026-11-29')).rejects.toThrow('a_certificate_is_looked_up_again_within_180_days');
});
