import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { aPractice, type PracticeInAStory } from '../../../test/practices.js';
import { Schedules } from '../schedules.service.js';
import { HeldTimes, type WantedTime } from './held-times.service.js';
import { Slots } from '../slots/slots.service.js';

let database: TestDatabase;
let slots: Slots;
const heldTimes = new HeldTimes();

beforeAll(async () => {
  database = await createTestDatabase();
  slots = new Slots(database.unitOfWork);
});
afterAll(() => database.drop());
beforeEach(() => database.clock.set(testNow));

/** Monday 23 November 2026 in Dallas. */
const monday = (time: string) => Temporal.Instant.from(`2026-11-23T${time}-06:00`);
const mondayToWednesday = { from: monday('00:00'), to: monday('00:00').add({ hours: 48 }) };

function wanted(practice: PracticeInAStory, startsAt: Temporal.Instant, ownerId: string = randomUUID()): WantedTime {
  return { practitionerId: practice.practitionerId, consultationTypeId: practice.typeId, ownerId, startsAt };
}

const hold = (time: WantedTime) => database.unitOfWork.run((tx) => heldTimes.hold(tx, time));
const move = (time: WantedTime) => database.unitOfWork.run((tx) => heldTimes.move(tx, time));

async function shown(practice: PracticeInAStory): Promise<string[]> {
  const list = await slots.list([practice.practitionerId], mondayToWednesday);
  return list.get(practice.practitionerId)!.map((slot) => slot.startsAt.toString());
}

async function storedNextSlot(practice: PracticeInAStory): Promise<string | null> {
  const [row] = await database.unitOfWork.query<{ starts_at: Date | null }>(
    `SELECT starts_at FROM next_slots WHERE consultation_type_id = $1`,
    [practice.typeId],
  );
  return row?.starts_at?.toISOString() ?? null;
}

describe('holding a time', () => {
  test('takes it from the list and moves the next slot on', async () => {
    const practice = await aPractice(database.unitOfWork);
    expect((await shown(practice))[0]).toBe('2026-11-23T15:00:00Z');
    expect(await storedNextSlot(practice)).toBe('2026-11-23T15:00:00.000Z');

    expect(await hold(wanted(practice, monday('09:00')))).toBe('HELD');

    expect(await shown(practice)).not.toContain('2026-11-23T15:00:00Z');
    expect((await shown(practice))[0]).toBe('2026-11-23T15:30:00Z');
    expect(await storedNextSlot(practice)).toBe('2026-11-23T15:30:00.000Z');
  });

  test('that somebody has answers with what is free near it, and takes nothing', async () => {
    const practice = await aPractice(database.unitOfWork);
    await hold(wanted(practice, monday('10:00')));

    const answer = await hold(wanted(practice, monday('10:00')));

    expect(answer).toMatchObject({ taken: true });
    const near = answer === 'HELD' ? [] : answer.alternatives.map((slot) => slot.startsAt.toString());
    expect(near).toEqual(['2026-11-23T15:00:00Z', '2026-11-23T15:30:00Z', '2026-11-23T16:30:00Z']);
    const held = await database.unitOfWork.query(`SELECT FROM held_times WHERE practitioner_id = $1`, [
      practice.practitionerId,
    ]);
    expect(held).toHaveLength(1);
  });

  test.each([
    ['outside the hours', monday('08:00')],
    ['inside the lead time', Temporal.Instant.from(testNow).add({ minutes: 30 })],
    ['in the past', Temporal.Instant.from('2026-11-20T15:00Z')],
    ['between two slots', monday('09:10')],
    ['beyond the horizon', monday('09:00').add({ hours: 24 * 35 })],
  ])('%s is refused', async (_, startsAt) => {
    const practice = await aPractice(database.unitOfWork);
    expect(await hold(wanted(practice, startsAt))).toMatchObject({ taken: true });
  });

  test('keeps the buffers of both talks free', async () => {
    const practice = await aPractice(database.unitOfWork, { type: { bufferAfterMinutes: 10, alignmentMinutes: 15 } });
    await hold(wanted(practice, monday('10:00')));
    expect(await hold(wanted(practice, monday('10:30')))).toMatchObject({ taken: true });
    expect(await hold(wanted(practice, monday('09:30')))).toMatchObject({ taken: true });
    expect(await hold(wanted(practice, monday('10:45')))).toBe('HELD');
    expect(await hold(wanted(practice, monday('09:15')))).toBe('HELD');
  });

  test('where no licence carries the talk is refused', async () => {
    const practice = await aPractice(database.unitOfWork);
    const inOklahoma = { ...wanted(practice, monday('10:00')), patientLocation: 'US-OK' };
    expect(await hold(inOklahoma)).toEqual({ taken: true, alternatives: [] });
    expect(await hold({ ...inOklahoma, patientLocation: 'US-TX' })).toBe('HELD');
  });

  test('for a kind of talk that is offered no more is for whoever agreed on it alone', async () => {
    const practice = await aPractice(database.unitOfWork);
    await database.unitOfWork.query(`UPDATE consultation_types SET state = 'STOPPED' WHERE id = $1`, [practice.typeId]);
    expect(await hold(wanted(practice, monday('10:00')))).toEqual({ taken: true, alternatives: [] });
    expect(await hold({ ...wanted(practice, monday('10:00')), isAgreed: true })).toBe('HELD');
  });

  test('is undone with the transaction that wanted it', async () => {
    const practice = await aPractice(database.unitOfWork);
    const failing = database.unitOfWork.run(async (tx) => {
      await heldTimes.hold(tx, wanted(practice, monday('09:00')));
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    expect((await shown(practice))[0]).toBe('2026-11-23T15:00:00Z');
    expect(await storedNextSlot(practice)).toBe('2026-11-23T15:00:00.000Z');
  });
});

describe('afterwards', () => {
  test('freeing gives the time back', async () => {
    const practice = await aPractice(database.unitOfWork);
    const time = wanted(practice, monday('09:00'));
    await hold(time);
    await database.unitOfWork.run((tx) => heldTimes.free(tx, time.ownerId));
    expect((await shown(practice))[0]).toBe('2026-11-23T15:00:00Z');
    expect(await storedNextSlot(practice)).toBe('2026-11-23T15:00:00.000Z');
  });

  test('moving may overlap the time it had, and never leaves both or neither', async () => {
    const practice = await aPractice(database.unitOfWork, { type: { alignmentMinutes: 15 } });
    const time = wanted(practice, monday('09:00'));
    await hold(time);
    await hold(wanted(practice, monday('11:00')));

    expect(await move({ ...time, startsAt: monday('09:15') })).toBe('HELD');
    expect((await shown(practice))[0]).toBe('2026-11-23T15:45:00Z');

    expect(await move({ ...time, startsAt: monday('10:45') })).toMatchObject({ taken: true });
    const held = await database.unitOfWork.query(`SELECT starts_at FROM held_times WHERE owner_id = $1`, [
      time.ownerId,
    ]);
    expect(held).toEqual([{ starts_at: new Date('2026-11-23T15:15:00Z') }]);
  });

  test('handed over it is the other owner’s, unless it is no slot any more or was never the first one’s', async () => {
    const practice = await aPractice(database.unitOfWork);
    const [first, other] = [randomUUID(), randomUUID()];
    const handOver = (time: string, from = first) =>
      database.unitOfWork.run((tx) => heldTimes.handOver(tx, from, wanted(practice, monday(time), other)));
    const ownersOf = (ownerId: string) =>
      database.unitOfWork.query(`SELECT FROM held_times WHERE owner_id = $1`, [ownerId]);
    for (const time of ['09:00', '11:00']) await hold(wanted(practice, monday(time), first));

    expect(await handOver('10:00')).toMatchObject({ taken: true });
    expect(await handOver('09:00', randomUUID())).toMatchObject({ taken: true });
    expect(await handOver('09:00')).toBe('HELD');
    expect(await ownersOf(other)).toHaveLength(1);

    // Nobody is there at eleven any more.
    await database.unitOfWork.run((tx) =>
      new Schedules().keepHours(tx, practice.practitionerId, {
        timeZone: 'America/Chicago',
        hours: [{ weekday: 1, startMinute: 540, endMinute: 600 }],
      }),
    );
    expect(await handOver('11:00')).toMatchObject({ taken: true });
    expect(await ownersOf(first)).toHaveLength(1);
    expect(await ownersOf(other)).toHaveLength(1);
  });

  test('of three proposed times the chosen one is kept', async () => {
    const practice = await aPractice(database.unitOfWork);
    const ownerId = randomUUID();
    for (const time of ['09:00', '11:00', '13:00']) await hold(wanted(practice, monday(time), ownerId));
    const keep = (time: string) => database.unitOfWork.run((tx) => heldTimes.keepOnly(tx, ownerId, monday(time)));
    expect(await keep('15:00')).toBe(false);
    expect(await keep('11:00')).toBe(true);
    const list = await shown(practice);
    expect(list).toContain('2026-11-23T15:00:00Z');
    expect(list).not.toContain('2026-11-23T17:00:00Z');
    // Search finds them by what was let go of.
    expect(await storedNextSlot(practice)).toBe('2026-11-23T15:00:00.000Z');
  });
});
