import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { nextSlotsSweep } from '../../availability/slots/next-slots.js';
import { appendChange, catchUp, followChanges } from '../../platform/changes.js';
import { Transaction } from '../../platform/unit-of-work.js';
import { passedDaysSweep, searchFollower } from '../rows/search-follower.js';

/** What the calendar does to a search when nobody writes anything. */
let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`UPDATE practitioners SET state = 'HIDDEN'`);
  await database.unitOfWork.query(`DELETE FROM search_practitioners`);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const follow = () => catchUp(database.unitOfWork, searchFollower);
const slotsPass = () => nextSlotsSweep(database.unitOfWork).run();
const inDays = (days: number) => database.clock.set(new Date(Date.parse(testNow) + days * 86_400_000).toISOString());

async function found(filter = '{}'): Promise<string[]> {
  const { practitioners } = await house.publicDoor.ask<{
    practitioners: { totalCount: number; nodes: { givenName: string }[] };
  }>(`{ practitioners(first: 10, filter: ${filter}) { totalCount nodes { givenName } } }`);
  expect(practitioners.nodes).toHaveLength(practitioners.totalCount);
  return practitioners.nodes.map(({ givenName }) => givenName);
}

const long = { expiresOn: '2028-01-01', checked: '2028-01-01' };

test('a listing not confirmed for 90 days sinks below the others, and after 120 it is hidden', async () => {
  await scenario.practitioner('Ana Ruiz, MD').licensedIn('US-TX', long).integrates('IN_HOUSE').publish();
  inDays(60);
  await scenario
    .practitioner('Ben Ito, MD')
    .licensedIn('US-TX', { ...long, checked: false })
    .publish();
  await follow();
  inDays(89);
  expect(await found()).toEqual(['Ana', 'Ben']);
  inDays(90);
  expect(await found()).toEqual(['Ben', 'Ana']);
  inDays(119);
  expect(await found()).toEqual(['Ben', 'Ana']);
  inDays(120);
  expect(await found()).toEqual(['Ben']);
});

test('a check lapses the day after its recheck day; the listing stays, no longer as checked and no longer remotely', async () => {
  await scenario
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX', { checked: scenario.inDays(5) })
    .at('Dallas')
    .offers('iv-infusion')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY' })
    .hours('Mon-Sun 9:00-17:00', {})
    .talks('IN_PERSON')
    .talks('VIDEO')
    .publish();
  await follow();
  const remotely = '{ patientLocation: "US-TX", careSettings: [HOME_SUPERVISED_REMOTELY] }';
  inDays(5);
  expect(await found('{ verified: true }')).toEqual(['Ana']);
  expect(await found(remotely)).toEqual(['Ana']);
  expect(await found('{ consultationModes: [VIDEO], patientLocation: "US-TX" }')).toEqual(['Ana']);
  inDays(6);
  expect(await found('{ verified: true }')).toEqual([]);
  expect(await found('{ verified: false }')).toEqual(['Ana']);
  expect(await found(remotely)).toEqual([]);
  expect(await found('{ consultationModes: [VIDEO], patientLocation: "US-TX" }')).toEqual([]);
  expect(await found('{ consultationModes: [IN_PERSON], patientLocation: "US-TX" }')).toEqual(['Ana']);
});

/** The next free time of the only one found, and nothing when nobody is. */
async function nextTime(filter: string): Promise<string | null> {
  const { practitioners } = await house.publicDoor.ask<{
    practitioners: { edges: { nextSlot: { startsAt: string } | null }[] };
  }>(`{ practitioners(first: 10, filter: ${filter}) { edges { nextSlot { startsAt } } } }`);
  return practitioners.edges[0]?.nextSlot?.startsAt ?? null;
}

async function talksRemotely(timeZone: string, hours: string, licensed: Record<string, object>): Promise<void> {
  const story = scenario
    .practitioner('Mei Tan, LCSW')
    .who({ professions: ['clinical-social-worker'] })
    .integrates('IN_HOUSE')
    .licensedIn('US-TX', long);
  for (const [place, given] of Object.entries(licensed)) story.licensedIn(place, given);
  await story.hours(hours, { timeZone }).talks('VIDEO').publish();
  await follow();
}

test('on the last day of a licence the afternoon in California can be had, though in Greenwich the day is over', async () => {
  await talksRemotely('America/Los_Angeles', 'Mon-Sun 16:30-18:00', { 'US-CA': { expiresOn: '2026-11-22' } });
  database.clock.set('2026-11-22T19:00:00Z');
  await slotsPass();
  expect(await nextTime('{ patientLocation: "US-CA" }')).toBe('2026-11-23T00:30:00Z');
  expect(await nextTime('{ patientLocation: "US-CA", availableBefore: "2026-11-23T01:00:00Z" }')).not.toBeNull();
});

test('after the last day of a licence the morning in Guam cannot be had, though in Washington the day has hours to go', async () => {
  await talksRemotely('Pacific/Guam', 'Mon-Sun 7:00-9:00', { 'US-GU': { expiresOn: '2026-11-22' } });
  database.clock.set('2026-11-22T14:00:00Z');
  await slotsPass();
  expect(await nextTime('{ patientLocation: "US-GU" }')).toBeNull();
  expect(await nextTime('{ patientLocation: "US-TX" }')).toBe('2026-11-22T21:00:00Z');
});

test('how many have a time before an hour is counted anew as slots pass, on the same day too', async () => {
  await talksRemotely('America/Chicago', 'Mon-Sun 9:00-17:00', {});
  database.clock.set('2026-11-23T16:00:00Z');
  await slotsPass();
  const next = (await nextTime('{ patientLocation: "US-TX" }')) ?? '';
  const availableBefore = new Date(Date.parse(next) + 60_000).toISOString();
  const total = async () => {
    const { practitioners } = await house.publicDoor.ask<{ practitioners: { totalCount: number } }>(
      'query($filter: PractitionerFilter) { practitioners(first: 1, filter: $filter) { totalCount } }',
      { filter: { patientLocation: 'US-TX', availableBefore } },
    );
    return practitioners.totalCount;
  };
  for (let round = 0; round < 3; round++) expect(await total()).toBe(1);
  database.clock.set('2026-11-23T20:00:00Z');
  expect(await total()).toBe(0);
});

test('on the last evening in Honolulu, a day later in Washington, a talk is found by its slot and no more without one', async () => {
  await scenario
    .practitioner('Mei Tan, LCSW')
    .who({ professions: ['clinical-social-worker'] })
    .integrates('IN_HOUSE')
    .licensedIn('US-TX', { ...long, checked: false })
    .licensedIn('US-HI', { expiresOn: '2026-11-22' })
    .hours('Mon-Sun 19:00-23:00', { timeZone: 'Pacific/Honolulu' })
    .talks('VIDEO', { leadTimeMinutes: 0, bookingPolicy: 'INSTANT' })
    .publish();
  await follow();
  database.clock.set('2026-11-23T05:40:00Z');
  await slotsPass();
  await passedDaysSweep(database.unitOfWork).run();
  await follow();
  expect(await nextTime('{ consultationModes: [VIDEO], availableBefore: "2026-11-23T06:30:00Z" }')).toBe(
    '2026-11-23T06:00:00Z',
  );
  const { practitioners } = await house.publicDoor.ask<{
    practitioners: { totalCount: number; facets: { availability: { value: string; count: number }[] } };
  }>(`{ practitioners(first: 1, filter: { consultationModes: [VIDEO] }) {
    totalCount facets { availability { value count } } } }`);
  expect(practitioners.totalCount).toBe(0);
  expect(practitioners.facets.availability).toContainEqual({ value: 'P1D', count: 1 });
});

test('where a licence that carries talks begins later, its first day is the next time, and can be found before', async () => {
  await scenario
    .practitioner('Mei Tan, LCSW')
    .who({ professions: ['clinical-social-worker'] })
    .integrates('IN_HOUSE')
    .licensedIn('US-TX', long)
    .licensedIn('US-CA', { ...long, checked: false })
    .licensedIn('US-CA', { ...long, kind: 'COMPACT_PRIVILEGE', startsOn: '2026-11-27' })
    .at('Fresno, CA')
    .hours('Mon-Sun 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await follow();
  expect(await nextTime('{ patientLocation: "US-TX" }')).toBe('2026-11-21T19:00:00Z');
  expect(await nextTime('{ patientLocation: "US-CA" }')).toBe('2026-11-27T17:00:00Z');
  expect(await found('{ patientLocation: "US-CA", availableBefore: "2026-11-27T17:00:00Z" }')).toEqual([]);
  expect(await found('{ patientLocation: "US-CA", availableBefore: "2026-11-27T17:00:01Z" }')).toEqual(['Mei']);
});

test('after the last licence ends nobody finds the listing', async () => {
  await scenario
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX', { expiresOn: scenario.inDays(3) })
    .publish();
  await follow();
  inDays(3);
  expect(await found()).toEqual(['Ana']);
  inDays(4);
  expect(await found()).toEqual([]);
});

test('care at home ends with the rule that lets it be prescribed remotely, and stays to be evaluated in person first', async () => {
  await scenario
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY' })
    .hours('Mon-Fri 9:00-17:00', { timeZone: 'America/Chicago' })
    .publish();
  await follow();
  database.clock.set('2027-01-01T04:59:59Z');
  expect(await found('{ deliveryMethods: ["sublingual"], patientLocation: "US-TX" }')).toEqual(['Ana']);
  database.clock.set('2027-01-01T05:00:00Z');
  expect(await found('{ deliveryMethods: ["sublingual"], patientLocation: "US-TX" }')).toEqual([]);
  expect(await found('{ deliveryMethods: ["sublingual"] }')).toEqual(['Ana']);
});

test('esketamine is found only while its site is certified', async () => {
  await scenario
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX')
    .at('Dallas')
    .certified(scenario.inDays(10))
    .offers('intranasal-esketamine')
    .publish();
  await follow();
  inDays(10);
  expect(await found('{ deliveryMethods: ["intranasal-esketamine"] }')).toEqual(['Ana']);
  inDays(11);
  expect(await found('{ deliveryMethods: ["intranasal-esketamine"] }')).toEqual([]);
  expect(await found()).toEqual(['Ana']);
});

test('a day that passes is announced once, and a licence that begins later brings the listing back', async () => {
  await scenario
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX', { expiresOn: scenario.inDays(3) })
    .licensedIn('US-OK', { startsOn: scenario.inDays(10) })
    .publish();
  await follow();
  const sweep = passedDaysSweep(database.unitOfWork);
  inDays(4);
  expect(await found()).toEqual([]);
  expect([await sweep.run(), await sweep.run()]).toEqual([1, 0]);
  await follow();
  inDays(10);
  expect(await found()).toEqual(['Ana']);
  expect(await sweep.run()).toBe(1);
});

test('a change whose transaction commits late is not skipped', async () => {
  const ana = await scenario.practitioner('Ana Ruiz, MD').licensedIn('US-TX').publish();
  await follow();
  const late = database.dataSource.createQueryRunner();
  await late.startTransaction();
  const tx = new Transaction(late.manager, database.clock);
  await tx.query(`UPDATE practitioners SET given_name = 'Anita' WHERE id = $1`, [ana.id]);
  await appendChange(tx, { kind: 'listing.changed', subjectKind: 'practitioner', subjectId: ana.id });
  await database.unitOfWork.run((other) =>
    appendChange(other, { kind: 'listing.changed', subjectKind: 'practitioner', subjectId: randomUUID() }),
  );

  await followChanges(database.unitOfWork, searchFollower);
  await late.commitTransaction();
  await late.release();
  await follow();
  const terms = await database.unitOfWork.query<{ terms: string[] }>(
    `SELECT terms FROM search_texts WHERE practitioner_id = $1`,
    [ana.id],
  );
  expect(terms[0]?.terms).toContain('anita');
});
