import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { aCheckedLicense, aPractice, type PracticeInAStory } from '../../../test/practices.js';
import { appendChange, catchUp } from '../../platform/changes.js';
import { nextSlotsByNewRules, nextSlotsFollower, nextSlotsSweep, recomputeAllNextSlots } from './next-slots.js';
import { rangeText } from '../range-text.js';
import { Schedules } from '../schedules.service.js';
import { Slots } from './slots.service.js';

let database: TestDatabase;
const schedules = new Schedules();

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.clock.set(testNow));

const MONDAY_NINE = '2026-11-23T15:00:00.000Z';

async function stored({ typeId }: PracticeInAStory) {
  const [row] = await database.unitOfWork.query<Record<string, Date | null>>(
    `SELECT starts_at AS "startsAt", bookable_until AS "bookableUntil", recompute_at AS "recomputeAt"
     FROM next_slots WHERE consultation_type_id = $1`,
    [typeId],
  );
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, date]) => [name, date?.toISOString() ?? null]));
}

const sweep = () => nextSlotsSweep(database.unitOfWork).run();

describe('the next slot', () => {
  test('is bookable until its lead time begins, and then is the one after', async () => {
    const practice = await aPractice(database.unitOfWork);
    const fourHoursBefore = '2026-11-23T11:00:00.001Z';
    expect(await stored(practice)).toEqual({
      startsAt: MONDAY_NINE,
      bookableUntil: fourHoursBefore,
      recomputeAt: fourHoursBefore,
    });

    database.clock.set('2026-11-23T11:00:00Z');
    await sweep();
    expect((await stored(practice))['startsAt']).toBe(MONDAY_NINE);

    database.clock.set('2026-11-23T11:00:00.001Z');
    await sweep();
    expect((await stored(practice))['startsAt']).toBe('2026-11-23T15:30:00.000Z');
  });

  test('is worked out anew when the rules for clocks change, and left alone by a process that has older ones', async () => {
    const practice = await aPractice(database.unitOfWork);
    const workedOutBy = (version: string | null) =>
      database.unitOfWork.query(
        `UPDATE next_slots SET zone_data_version = $2, starts_at = starts_at + interval '1 hour' WHERE practitioner_id = $1`,
        [practice.practitionerId, version],
      );
    const ten = '2026-11-23T16:00:00.000Z';
    for (const [version, startsAt] of [
      ['2020a', MONDAY_NINE],
      [null, MONDAY_NINE],
      ['2099z', ten],
    ] as const) {
      await workedOutBy(version);
      await nextSlotsByNewRules(database.unitOfWork).run();
      await sweep();
      expect((await stored(practice))['startsAt'], String(version)).toBe(startsAt);
    }
  });

  test('follows every change of hours in the same transaction', async () => {
    const practice = await aPractice(database.unitOfWork);
    const during = { start: Date.parse('2026-11-23T00:00-06:00'), end: Date.parse('2026-11-24T00:00-06:00') };
    await database.unitOfWork.run(async (tx) => {
      await tx.query(`INSERT INTO busy_times (id, practitioner_id, during) VALUES (gen_random_uuid(), $1, $2)`, [
        practice.practitionerId,
        rangeText({ start: during.end, end: during.end + 36_000_000 }),
      ]);
      await schedules.takeTimeOff(tx, practice.practitionerId, during);
    });
    expect((await stored(practice))['startsAt']).toBe('2026-11-24T16:00:00.000Z');

    const open = [{ onDate: '2026-11-22', minutes: { startMinute: 600, endMinute: 660 } }];
    await database.unitOfWork.run((tx) => schedules.overrideDate(tx, practice.practitionerId, '2026-11-22', open));
    expect((await stored(practice))['startsAt']).toBe('2026-11-22T16:00:00.000Z');
  });

  test('that is beyond the horizon appears when the horizon reaches it', async () => {
    const practice = await aPractice(database.unitOfWork, { type: { horizonDays: 1 } });
    expect(await stored(practice)).toEqual({
      startsAt: null,
      bookableUntil: null,
      recomputeAt: '2026-11-22T15:00:00.001Z',
    });

    database.clock.set('2026-11-22T15:00:01Z');
    await sweep();
    expect((await stored(practice))['startsAt']).toBe(MONDAY_NINE);
  });

  test('for those where a licence begins beyond the horizon appears when the horizon reaches its first day', async () => {
    const practice = await aPractice(database.unitOfWork, { type: { horizonDays: 3 } });
    await database.unitOfWork.run(async (tx) => {
      await aCheckedLicense(tx, practice.practitionerId, 'US-NM');
      await tx.query(`UPDATE licenses SET starts_on = '2026-12-02' WHERE jurisdiction = 'US-NM'`);
    });
    await recomputeAllNextSlots(database.unitOfWork);
    const ofNewMexico = () =>
      database.unitOfWork.query(
        `SELECT starts_at AS "startsAt", recompute_at AS "recomputeAt" FROM next_slots
         WHERE consultation_type_id = $1 AND 'US-NM' = ANY (jurisdictions)`,
        [practice.typeId],
      );
    const threeDaysBefore = new Date('2026-11-29T15:00:00.001Z');
    expect(await ofNewMexico()).toEqual([{ startsAt: null, recomputeAt: threeDaysBefore }]);

    database.clock.set('2026-11-29T15:00:00.001Z');
    await sweep();
    expect(await ofNewMexico()).toMatchObject([{ startsAt: new Date('2026-12-02T15:00:00Z') }]);
  });

  test('is none without a licence that was checked, and appears when one is', async () => {
    const practice = await aPractice(database.unitOfWork, { licensed: false });
    expect((await stored(practice))['startsAt']).toBeNull();

    await database.unitOfWork.run(async (tx) => {
      await aCheckedLicense(tx, practice.practitionerId, 'US-TX');
      await changed(tx, 'listing.changed', practice);
    });
    await catchUp(database.unitOfWork, nextSlotsFollower());
    expect((await stored(practice))['startsAt']).toBe(MONDAY_NINE);
  });

  test('is none on dates after the licence has ended', async () => {
    const practice = await aPractice(database.unitOfWork, { licensed: false });
    await database.unitOfWork.run(async (tx) => {
      await aCheckedLicense(tx, practice.practitionerId, 'US-TX', { expiresOn: '2026-11-22' });
    });
    await recomputeAllNextSlots(database.unitOfWork);
    expect((await stored(practice))['startsAt']).toBeNull();
  });

  test('goes away when the listing is paused', async () => {
    const practice = await aPractice(database.unitOfWork);
    await database.unitOfWork.run(async (tx) => {
      await tx.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [practice.practitionerId]);
      await changed(tx, 'listing.paused', practice);
    });
    await catchUp(database.unitOfWork, nextSlotsFollower());
    expect((await stored(practice))['startsAt']).toBeNull();
  });

  test('is not bookable past the day an unconfirmed listing is hidden', async () => {
    const practice = await aPractice(database.unitOfWork);
    const confirmed = Temporal.PlainDate.from('2026-11-21').subtract({ days: 119 }).toString();
    await database.unitOfWork.query(`UPDATE practitioners SET last_confirmed_on = $2 WHERE id = $1`, [
      practice.practitionerId,
      confirmed,
    ]);
    await recomputeAllNextSlots(database.unitOfWork);
    const endOfTheDayInWashington = '2026-11-22T05:00:00.000Z';
    expect((await stored(practice))['bookableUntil']).toBe(endOfTheDayInWashington);

    database.clock.set(endOfTheDayInWashington);
    await sweep();
    expect((await stored(practice))['startsAt']).toBeNull();
    const wanted = { practitionerId: practice.practitionerId, consultationTypeId: practice.typeId };
    const startsAt = Temporal.Instant.from(MONDAY_NINE);
    expect(await new Slots(database.unitOfWork).judge({ ...wanted, startsAt, patientLocation: 'US-TX' })).toEqual({
      verdict: 'NOT_THERE',
    });
  });

  test('of everybody is put right in batches, telling how far it came', async () => {
    const practice = await aPractice(database.unitOfWork);
    await database.unitOfWork.query(`DELETE FROM next_slots`);
    const told: number[] = [];
    const done = await recomputeAllNextSlots(database.unitOfWork, (report) => told.push(report.done));
    expect(told.at(-1)).toBe(done);
    expect((await stored(practice))['startsAt']).toBe(MONDAY_NINE);
  });
});

test('a practitioner who is being booked is left to that booking', async () => {
  const practice = await aPractice(database.unitOfWork);
  database.clock.set('2026-11-23T11:00:01Z');
  await database.unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', practice.practitionerId);
    await sweep();
    expect((await stored(practice))['startsAt']).toBe(MONDAY_NINE);
  });
  await sweep();
  expect((await stored(practice))['startsAt']).toBe('2026-11-23T15:30:00.000Z');
});

type Tx = Parameters<typeof appendChange>[0];
const changed = (tx: Tx, kind: string, { practitionerId }: PracticeInAStory) =>
  appendChange(tx, { kind, subjectKind: 'practitioner', subjectId: practitionerId });
