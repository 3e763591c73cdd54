import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';
import { recordCheck } from '../../verification/verification.service.js';

let database: TestDatabase;
let house: TestHouse;
beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

/** As the worker would, until nobody has anything left to follow. */
const everybodyFollows = async (): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    for (const follower of house.services.followers) await catchUp(database.unitOfWork, follower);
  }
};

test('when a licence is looked up at last, talks by video open by themselves', async () => {
  const scenario = new Scenario(database);
  const ana = await scenario
    .practitioner('Ana Ruiz')
    .licensedIn('US-TX', { checked: false })
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  const soonest = async () => {
    const [row] = await database.unitOfWork.query<{ startsAt: Date | null }>(
      `SELECT starts_at AS "startsAt" FROM next_slots WHERE practitioner_id = $1`,
      [ana.id],
    );
    return row?.startsAt?.toISOString() ?? null;
  };
  await everybodyFollows();
  expect(await soonest()).toBeNull();

  const [license] = await database.unitOfWork.query<{ id: string }>(
    `SELECT id FROM licenses WHERE practitioner_id = $1`,
    [ana.id],
  );
  await database.unitOfWork.run((tx) =>
    recordCheck(
      tx,
      { kind: 'license', id: license?.id ?? '' },
      {
        subject: 'LICENSE',
        state: 'REGISTRY_MATCHED',
        source: 'A register of a story',
        checkedOn: scenario.today(),
        recheckBy: scenario.inDays(180),
      },
    ),
  );
  await everybodyFollows();

  expect(await soonest()).toBe('2026-11-23T15:00:00.000Z');
});
