import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { aCheckedLicense, aPractice, aVideoTalk, type PracticeInAStory } from '../../../test/practices.js';
import { ClinicEntity, LocationEntity } from '../../listing/clinics/clinic.entity.js';
import { HeldTimes } from '../held/held-times.service.js';
import { Schedules } from '../schedules.service.js';
import { Slots } from './slots.service.js';

let database: TestDatabase;
let slots: Slots;

beforeAll(async () => {
  database = await createTestDatabase();
  slots = new Slots(database.unitOfWork);
});
afterAll(() => database.drop());
beforeEach(() => database.clock.set(testNow));

const at = (text: string) => Temporal.Instant.from(text);
const monday = { from: at('2026-11-23T00:00-06:00'), to: at('2026-11-24T00:00-06:00') };
const tenOnMonday = at('2026-11-23T10:00-06:00');

function wanted(practice: PracticeInAStory, patientLocation: string, startsAt = tenOnMonday) {
  return { practitionerId: practice.practitionerId, consultationTypeId: practice.typeId, startsAt, patientLocation };
}

/** Adds talks in person in a clinic in Santa Fe, whose clock is an hour behind the practitioner's own. */
async function alsoInSantaFe(practice: PracticeInAStory): Promise<string> {
  return database.unitOfWork.run(async (tx) => {
    const clinicId = randomUUID();
    const locationId = randomUUID();
    const updatedAt = new Date(testNow);
    await tx.manager.insert(ClinicEntity, { id: clinicId, slug: clinicId, name: 'Invented clinic', updatedAt });
    await tx.manager.insert(LocationEntity, {
      id: locationId,
      clinicId,
      street: '1 Invented Street',
      city: 'Santa Fe',
      region: 'US-NM',
      postalCode: '87501',
      latitude: 35.69,
      longitude: -105.94,
      timeZone: 'America/Denver',
    });
    await tx.query(`INSERT INTO practitioner_locations (practitioner_id, location_id, position) VALUES ($1, $2, 0)`, [
      practice.practitionerId,
      locationId,
    ]);
    const type = { ...aVideoTalk, name: 'First talk, in person', mode: 'IN_PERSON' as const, locationId, position: 1 };
    return new Schedules().offer(tx, practice.practitionerId, type);
  });
}

test('where somebody works no more, nothing new can be booked', async () => {
  const practice = await aPractice(database.unitOfWork);
  const inSantaFe = await alsoInSantaFe(practice);
  await database.unitOfWork.run((tx) => aCheckedLicense(tx, practice.practitionerId, 'US-NM'));
  const inPerson = async () => {
    const all = (await slots.list([practice.practitionerId], monday)).get(practice.practitionerId) ?? [];
    return all.filter(({ consultationType }) => consultationType.offered.id === inSantaFe);
  };
  const [first] = await inPerson();
  const wanted = { practitionerId: practice.practitionerId, consultationTypeId: inSantaFe, patientLocation: 'US-NM' };
  const isBookable = () => slots.isBookable({ ...wanted, startsAt: first!.startsAt });
  expect(await isBookable()).toBe(true);
  await database.unitOfWork.query(`DELETE FROM practitioner_locations WHERE practitioner_id = $1`, [
    practice.practitionerId,
  ]);
  expect(await inPerson()).toEqual([]);
  expect(await isBookable()).toBe(false);
});

describe('a list of slots', () => {
  test('is of every type, by time, each with its own zone, and can be cut to one', async () => {
    const practice = await aPractice(database.unitOfWork);
    const inSantaFe = await alsoInSantaFe(practice);
    await database.unitOfWork.run((tx) => aCheckedLicense(tx, practice.practitionerId, 'US-NM'));

    const list = (await slots.list([practice.practitionerId], monday)).get(practice.practitionerId)!;
    expect(list).toHaveLength(32);
    expect(list.slice(0, 2).map((slot) => [slot.startsAt.toString(), slot.timeZone])).toEqual([
      ['2026-11-23T15:00:00Z', 'America/Chicago'],
      ['2026-11-23T15:00:00Z', 'America/Denver'],
    ]);

    const cut = async (given: object) =>
      (await slots.list([practice.practitionerId], { ...monday, ...given })).get(practice.practitionerId)!.length;
    expect(await cut({ mode: 'VIDEO' })).toBe(16);
    expect(await cut({ mode: 'PHONE' })).toBe(0);
    expect(await cut({ consultationTypeId: inSantaFe })).toBe(16);
  });

  test('follows the licence: by video where the patient is, in person where the clinic is', async () => {
    const practice = await aPractice(database.unitOfWork);
    const inSantaFe = await alsoInSantaFe(practice);
    const modes = async (patientLocation: string | null) => {
      const list = await slots.list([practice.practitionerId], { ...monday, patientLocation });
      return [...new Set(list.get(practice.practitionerId)!.map((slot) => slot.consultationType.mode))];
    };
    expect(await modes('US-TX')).toEqual(['VIDEO']);
    expect(await modes('US-NM')).toEqual([]);
    expect(await modes(null)).toEqual(['VIDEO']);

    await database.unitOfWork.run((tx) =>
      aCheckedLicense(tx, practice.practitionerId, 'US-NM', { recheckBy: '2026-11-01' }),
    );
    expect(await modes('US-NM')).toEqual(['IN_PERSON']);
    expect(await modes('US-OK')).toEqual(['IN_PERSON']);
    expect((await slots.soonest([practice.practitionerId], 'US-OK')).get(practice.practitionerId)!).toMatchObject([
      { consultationType: { offered: { id: inSantaFe } } },
    ]);
  });

  test('of many practitioners is one statement', async () => {
    const several = await Promise.all([1, 2, 3].map(() => aPractice(database.unitOfWork)));
    const { unitOfWork } = database;
    let statements = 0;
    const counting = Object.assign(Object.create(unitOfWork) as typeof unitOfWork, {
      query: (sql: string, parameters?: readonly unknown[]) => {
        statements++;
        return unitOfWork.query(sql, parameters);
      },
    });
    const list = await new Slots(counting).list(
      several.map(({ practitionerId }) => practitionerId),
      monday,
    );
    expect([...list.values()].map((of) => of.length)).toEqual([16, 16, 16]);
    expect(statements).toBe(1);
  });
});

describe('a wanted slot is judged', () => {
  test('bookable where the practitioner is licensed', async () => {
    const practice = await aPractice(database.unitOfWork);
    expect(await slots.judge(wanted(practice, 'US-TX'))).toMatchObject({ verdict: 'BOOKABLE' });
    expect(await slots.isBookable(wanted(practice, 'US-TX'))).toBe(true);
  });

  test('outside the licence, saying where it would be inside', async () => {
    const practice = await aPractice(database.unitOfWork);
    expect(await slots.judge(wanted(practice, 'US-OK'))).toMatchObject({
      verdict: 'OUTSIDE_LICENSURE',
      licensedIn: ['US-TX'],
    });
  });

  test('outside the licence on a day after it ends', async () => {
    const practice = await aPractice(database.unitOfWork, { licensed: false });
    const until = { expiresOn: '2026-11-23' };
    await database.unitOfWork.run((tx) => aCheckedLicense(tx, practice.practitionerId, 'US-TX', until));
    expect(await slots.isBookable(wanted(practice, 'US-TX'))).toBe(true);
    expect(await slots.judge(wanted(practice, 'US-TX', tenOnMonday.add({ hours: 24 })))).toMatchObject({
      verdict: 'OUTSIDE_LICENSURE',
      licensedIn: [],
    });
  });

  test('not there while no licence is in force, though another begins before its day: nobody can see the listing', async () => {
    const practice = await aPractice(database.unitOfWork);
    const begins = (day: string) =>
      database.unitOfWork.query(`UPDATE licenses SET starts_on = $2 WHERE practitioner_id = $1`, [
        practice.practitionerId,
        day,
      ]);
    await begins('2026-11-22');
    expect(await slots.judge(wanted(practice, 'US-TX'))).toEqual({ verdict: 'NOT_THERE' });
    database.clock.set('2026-11-22T15:00:00Z');
    expect(await slots.judge(wanted(practice, 'US-TX'))).toMatchObject({ verdict: 'BOOKABLE' });
  });

  test('taken, naming what is free near it', async () => {
    const practice = await aPractice(database.unitOfWork);
    const { patientLocation: _, ...time } = wanted(practice, 'US-TX');
    await database.unitOfWork.run((tx) => new HeldTimes().hold(tx, { ...time, ownerId: randomUUID() }));
    const verdict = await slots.judge(wanted(practice, 'US-TX'));
    expect(verdict).toMatchObject({ verdict: 'TAKEN', alternatives: [{}, {}, {}] });
  });

  test('not there when the listing is paused, or the type is somebody else’s', async () => {
    const practice = await aPractice(database.unitOfWork);
    const other = await aPractice(database.unitOfWork);
    expect(await slots.judge({ ...wanted(practice, 'US-TX'), consultationTypeId: other.typeId })).toEqual({
      verdict: 'NOT_THERE',
    });
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [
      practice.practitionerId,
    ]);
    expect(await slots.judge(wanted(practice, 'US-TX'))).toEqual({ verdict: 'NOT_THERE' });
    expect((await slots.list([practice.practitionerId], monday)).get(practice.practitionerId)).toEqual([]);
  });
});
