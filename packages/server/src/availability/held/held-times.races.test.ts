import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { aPractice, aPracticeAtPlaces, type PracticeAtPlaces } from '../../../test/practices.js';
import { violatedConstraint } from '../../platform/unit-of-work.js';
import { HeldTimes } from './held-times.service.js';
import { Schedules } from '../schedules.service.js';

let database: TestDatabase;
const heldTimes = new HeldTimes();

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
});
afterAll(() => database.drop());

const HOLD_DIRECTLY = `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during)
  VALUES ($1, $2, $3, $4, $5, tstzrange($4, $5))`;
const HOLD_AT = `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during, location_id)
  VALUES ($1, $2, $3, $4, $5, tstzrange($4, $5), $6)`;
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

describe('at two places an hour apart', () => {
  const sayAnHour = ({ practitionerId, places: [one = '', other = ''] }: PracticeAtPlaces) =>
    database.unitOfWork.run((tx) =>
      new Schedules().keepTravel(tx, practitionerId, [{ places: [one, other], minutes: 60 }]),
    );
  const places = async (practitionerId: string) =>
    database.unitOfWork.query<{ at: Date; place: string | null }>(
      `SELECT starts_at AS at, location_id AS place FROM held_times WHERE practitioner_id = $1 ORDER BY starts_at`,
      [practitionerId],
    );

  test('three hundred want one of two times too near to each other, at the one or the other: one gets it', async () => {
    const practice = await aPracticeAtPlaces(database.unitOfWork, 2);
    await sayAnHour(practice);
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        database.unitOfWork.run((tx) =>
          heldTimes.hold(tx, {
            practitionerId: practice.practitionerId,
            consultationTypeId: practice.typeIds[index % 2]!,
            ownerId: randomUUID(),
            // Half an hour each, and an hour from the end of the one to the start of the other.
            startsAt: index % 2 === 0 ? ten : ten.add({ minutes: 60 }),
          }),
        ),
      ),
    );
    expect(answers.filter((answer) => answer === 'HELD')).toHaveLength(1);
    expect(await places(practice.practitionerId)).toHaveLength(1);
  });

  test('two that just leave the hour are both held', async () => {
    const practice = await aPracticeAtPlaces(database.unitOfWork, 2);
    await sayAnHour(practice);
    const answers = await Promise.all(
      [0, 1].map((index) =>
        database.unitOfWork.run((tx) =>
          heldTimes.hold(tx, {
            practitionerId: practice.practitionerId,
            consultationTypeId: practice.typeIds[index]!,
            ownerId: randomUUID(),
            startsAt: ten.add({ minutes: 90 * index }),
          }),
        ),
      ),
    );
    expect(answers).toEqual(['HELD', 'HELD']);
  });

  test('moving there and asking for a time in between at once: never both', async () => {
    for (let round = 0; round < 10; round++) {
      const practice = await aPracticeAtPlaces(database.unitOfWork, 2);
      await sayAnHour(practice);
      const [here, there] = practice.typeIds.map((consultationTypeId) => ({
        practitionerId: practice.practitionerId,
        consultationTypeId,
        ownerId: randomUUID(),
      }));
      await database.unitOfWork.run((tx) => heldTimes.hold(tx, { ...here!, startsAt: ten }));
      const answers = await Promise.all([
        database.unitOfWork.run((tx) => heldTimes.move(tx, { ...here!, startsAt: ten.add({ minutes: 180 }) })),
        database.unitOfWork.run((tx) => heldTimes.hold(tx, { ...there!, startsAt: ten.add({ minutes: 120 }) })),
      ]);
      expect(answers.filter((answer) => answer === 'HELD')).toHaveLength(1);
    }
  });

  test('three that leave time for the way by twos and not together are never all held, in whatever order', async () => {
    for (let round = 0; round < 10; round++) {
      const practice = await aPracticeAtPlaces(database.unitOfWork, 2);
      await sayAnHour(practice);
      const [here = '', there = ''] = practice.typeIds;
      // Until half past ten here, from half past eleven or noon there: an hour or more, unless a talk from afar is in it.
      const wanted: [string, number][] = [
        [here, 0],
        [there, round % 2 === 0 ? 90 : 120],
        [practice.videoId, 30],
        [practice.videoId, 60],
      ];
      const takers = Array.from({ length: 80 }, (_, index) => wanted[(index + round) % wanted.length]!);
      await Promise.all(
        takers.map(([consultationTypeId, minutes]) =>
          database.unitOfWork.run((tx) =>
            heldTimes.hold(tx, {
              ...{ consultationTypeId, ownerId: randomUUID(), practitionerId: practice.practitionerId },
              startsAt: ten.add({ minutes }),
            }),
          ),
        ),
      );
      const held = await places(practice.practitionerId);
      const fromAfar = held.filter(({ place }) => place === null).length;
      const isAtBoth = held.length - fromAfar === 2;
      expect(fromAfar).toBeLessThanOrEqual(isAtBoth ? round % 2 : 2);
      expect(held.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('who goes around lock and slot function from afar is met by the database, before and after', async () => {
    const practice = await aPracticeAtPlaces(database.unitOfWork, 2);
    await sayAnHour(practice);
    const holdAt = (place: number | null, from: string, until: string) =>
      database.unitOfWork
        .query(HOLD_AT, [
          ...[randomUUID(), practice.practitionerId, randomUUID(), `2026-11-23T${from}Z`, `2026-11-23T${until}Z`],
          place === null ? null : practice.places[place],
        ])
        .then(() => 'HELD', violatedConstraint);
    const tooFar = 'held_times_leave_time_to_travel';
    expect(await holdAt(0, '16:00', '16:30')).toBe('HELD');
    expect(await holdAt(1, '18:00', '18:30')).toBe('HELD');
    expect(await holdAt(null, '16:30', '17:01')).toBe(tooFar);
    expect(await holdAt(null, '16:45', '17:15')).toBe('HELD');
    expect(await holdAt(null, '17:15', '17:16')).toBe(tooFar);
    expect(await holdAt(null, '18:30', '19:00')).toBe('HELD');
    expect(await holdAt(0, '19:59', '20:29')).toBe(tooFar);
    expect(await holdAt(0, '20:00', '20:30')).toBe('HELD');
  });

  test('whoever asks while another goes around the lock waits for them, and is told that the time is taken', async () => {
    const practice = await aPracticeAtPlaces(database.unitOfWork, 2);
    await sayAnHour(practice);
    const around = database.dataSource.createQueryRunner();
    await around.startTransaction();
    await around.query(HOLD_AT, [
      ...[randomUUID(), practice.practitionerId, randomUUID(), '2026-11-23T16:00Z', '2026-11-23T16:30Z'],
      practice.places[0],
    ]);
    const asking = database.unitOfWork.run((tx) =>
      heldTimes.hold(tx, {
        practitionerId: practice.practitionerId,
        consultationTypeId: practice.typeIds[1]!,
        ownerId: randomUUID(),
        startsAt: ten.add({ minutes: 60 }),
      }),
    );
    await database.unitOfWork.query('SELECT pg_sleep(0.2)');
    await around.commitTransaction();
    await around.release();
    expect(await asking).toMatchObject({ taken: true });
    expect(await places(practice.practitionerId)).toHaveLength(1);
  });

  test('whoever goes around lock and slot function is met by the database, also when two do so at once', async () => {
    const practice = await aPracticeAtPlaces(database.unitOfWork, 2);
    await sayAnHour(practice);
    const holdAt = (place: number, from: string, until: string) => [
      ...[randomUUID(), practice.practitionerId, randomUUID(), from, until],
      practice.places[place],
    ];
    const around = database.dataSource.createQueryRunner();
    await around.startTransaction();
    await around.query(HOLD_AT, holdAt(0, '2026-11-23T16:00Z', '2026-11-23T16:30Z'));
    const second = database.unitOfWork
      .query(HOLD_AT, holdAt(1, '2026-11-23T17:00Z', '2026-11-23T17:30Z'))
      .catch((reason: unknown) => reason);
    await database.unitOfWork.query('SELECT pg_sleep(0.2)');
    await around.commitTransaction();
    await around.release();
    expect(violatedConstraint(await second)).toBe('held_times_leave_time_to_travel');
    expect(await places(practice.practitionerId)).toEqual([
      { at: new Date('2026-11-23T16:00Z'), place: practice.places[0] },
    ]);
    await database.unitOfWork.query(HOLD_AT, holdAt(1, '2026-11-23T17:30Z', '2026-11-23T18:00Z'));
  });
});
