import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { Scenario } from '../../test/scenario.js';
import { appendChange, catchUp, followChanges } from '../platform/changes.js';
import { Transaction } from '../platform/unit-of-work.js';
import { passedDaysSweep, searchFollower } from './search-follower.js';

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
