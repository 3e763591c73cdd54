import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { aPractice } from '../../test/practices.js';
import { violatedConstraint } from '../platform/unit-of-work.js';
import { HeldTimes } from './held-times.service.js';

let database: TestDatabase;
const heldTimes = new HeldTimes();

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
});
afterAll(() => database.drop());

const HOLD_DIRECTLY = `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during)
  VALUES ($1, $2, $3, $4, $5, tstzrange($4, $5))`;
const ten = Temporal.Instant.from('2026-11-23T10:00-06:00');

test('a thousand want one time at once, half of them a quarter of an hour later: one gets it', async () => {
  const practice = await aPractice(database.unitOfWork, { type: { alignmentMinutes: 15 } });
  const answers = await aThousand((index) =>
    database.unitOfWork.run((tx) =>
      heldTimes.hold(tx, {
        practitionerId: practice.practitionerId,
        consultationTypeId: practice.typeId,
        ownerId: randomUUID(),
        startsAt: index % 2 === 0 ? ten : ten.add({ minutes: 15 }),
      }),
    ),
  );

  expect(answers.filter((answer) => answer === 'HELD')).toHaveLength(1);
  expect(answers.filter((answer) => answer !== 'HELD' && answer.alternatives.length === 3)).toHaveLength(999);
});

test('a day that takes one talk takes one, whichever of its times are wanted at once', async () => {
  const practice = await aPractice(database.unitOfWork, { week: { dailyCap: 1 } });
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      database.unitOfWork.run((tx) =>
        heldTimes.hold(tx, {
          practitionerId: practice.practitionerId,
          consultationTypeId: practice.typeId,
          ownerId: randomUUID(),
          startsAt: ten.add({ minutes: 30 * index }),
        }),
      ),
    ),
  );
  expect(answers.filter((answer) => answer === 'HELD')).toHaveLength(1);
});

test('a writer who went around the lock and commits first is met by the constraint, and nothing else is undone', async () => {
  const practice = await aPractice(database.unitOfWork);
  const ownerId = randomUUID();
  const wanted = {
    practitionerId: practice.practitionerId,
    consultationTypeId: practice.typeId,
    ownerId,
    startsAt: ten.add({ minutes: 60 }),
  };
  await database.unitOfWork.run((tx) => heldTimes.hold(tx, { ...wanted, startsAt: ten }));
  const around = database.dataSource.createQueryRunner();
  await around.startTransaction();
  await around.query(HOLD_DIRECTLY, [
    randomUUID(),
    practice.practitionerId,
    randomUUID(),
    '2026-11-23T17:00Z',
    '2026-11-23T17:30Z',
  ]);

  const moving = database.unitOfWork.run((tx) => heldTimes.move(tx, wanted));
  await database.unitOfWork.query('SELECT pg_sleep(0.2)');
  await around.commitTransaction();
  await around.release();

  expect(await moving).toMatchObject({ taken: true });
  const held = await database.unitOfWork.query(`SELECT starts_at FROM held_times WHERE owner_id = $1`, [ownerId]);
  expect(held).toEqual([{ starts_at: new Date('2026-11-23T16:00:00Z') }]);
});

test('who goes around the lock still meets the constraint', async () => {
  const practice = await aPractice(database.unitOfWork);
  const insert = () =>
    database.unitOfWork.query(HOLD_DIRECTLY, [
      randomUUID(),
      practice.practitionerId,
      randomUUID(),
      '2026-11-23T16:00Z',
      '2026-11-23T16:30Z',
    ]);
  await insert();
  const error = await insert().catch((reason: unknown) => reason);
  expect(violatedConstraint(error)).toBe('held_times_do_not_overlap');
});

function aThousand<Answer>(work: (index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: 1000 }, (_, index) => work(index)));
}
