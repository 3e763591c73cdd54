import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { askForChanges, FeedReader } from '../../../test/feed-reader.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { applyEdit } from '../../catalog/dated/dated-edits.js';
import { writePlace } from '../../listing/clinics/clinic-document.js';
import type { PlaceInDocument } from '../../listing/document/listing-document.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { removeListing } from '../../listing/keeper/leaving-listings.js';
import { appendChange, catchUp } from '../../platform/changes.js';
import { recordCheck } from '../../verification/verification.service.js';

// Nobody writes a word of these listings: what they say follows from others, and from rules.

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
let partner: FeedReader;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
  const { data } = await askForChanges(house.publicDoor);
  partner = new FeedReader(house.publicDoor, 50, data.practitionersChangedSince!.latestCursor);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function readOn(): Promise<string[]> {
  for (const follower of house.services.followers) await catchUp(database.unitOfWork, follower);
  await house.services.sweeps.find(({ name }) => name === 'days that change listings')!.run();
  return partner.readOn();
}

it('a colleague who is hidden is gone from a care team: whoever names them is told of as well', async () => {
  const ana = await scenario.practitioner('Ana Heronsway, MD').licensedIn('US-TX').at('Dallas').publish();
  const ben = await scenario.practitioner('Ben Ibiswood, MD').licensedIn('US-TX').at('Dallas').publish();
  await database.unitOfWork.query(
    `INSERT INTO care_team_members (practitioner_id, member_id) VALUES ($1, $2), ($2, $1)`,
    [ana.id, ben.id],
  );
  expect(await readOn()).toEqual(['PUBLISHED', 'PUBLISHED']);
  await scenario.pause(ana);
  const kinds = await readOn();
  const told = partner.told.slice(-2).map(({ practitionerId }, at) => [practitionerId, kinds[at]]);
  expect(Object.fromEntries(told)).toEqual({ [ana.globalId]: 'HIDDEN', [ben.globalId]: 'CHANGED' });
});

it('a colleague by another name, and in another place of a care team: whoever names them is told of', async () => {
  const [fay, gus, hal] = await Promise.all(
    ['Fay Nightly, MD', 'Gus Aldry, MD', 'Hal Brookner, MD'].map((name) =>
      scenario.practitioner(name).licensedIn('US-TX').publish(),
    ),
  );
  await database.unitOfWork.query(
    `INSERT INTO care_team_members (practitioner_id, member_id) VALUES ($1, $2), ($2, $1), ($1, $3), ($3, $1)`,
    [fay!.id, gus!.id, hal!.id],
  );
  const team = async () => {
    const { node } = await house.publicDoor.ask<{ node: { careTeam: { familyName: string }[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Practitioner { careTeam { familyName } } } }`,
      { id: fay!.globalId },
    );
    return node.careTeam.map(({ familyName }) => familyName);
  };
  const publish = async (change: object) => {
    await readOn();
    const before = partner.told.length;
    await database.unitOfWork.run(async (tx) =>
      scenario.listings.publish(tx, gus!.id, { ...(await documentOf(tx, gus!.id))!, ...change }),
    );
    await readOn();
    return partner.told.slice(before).map(({ practitionerId }) => practitionerId);
  };
  expect(await team()).toEqual(['Aldry', 'Brookner']);
  // In the same place, by another name.
  expect(new Set(await publish({ familyName: 'Aldridge' }))).toEqual(new Set([gus!.globalId, fay!.globalId]));
  expect(new Set(await publish({ familyName: 'Zeller' }))).toEqual(new Set([gus!.globalId, fay!.globalId]));
  expect(await team()).toEqual(['Brookner', 'Zeller']);
  expect(await publish({ headline: 'With time' })).toEqual([gus!.globalId]);
});

it('a place of a clinic says something else, comes or goes: whoever works elsewhere in that clinic is told of', async () => {
  const cleo = await scenario.practitioner('Cleo Kestrelton, MD').licensedIn('US-TX').at('Dallas').publish();
  const dan = await scenario.practitioner('Dan Larkmoor, MD').licensedIn('US-TX').beside(cleo).publish();
  const eve = await scenario.practitioner('Eve Martinsby, MD').licensedIn('US-TX').publish();
  const documents = (id: string) => database.unitOfWork.run(async (tx) => (await documentOf(tx, id))!);
  const place = (await documents(cleo.id)).places[0]!;
  const second = { ...place, id: randomUUID(), street: '99 Second St' };
  const worksAt = (id: string, places: readonly PlaceInDocument[]) =>
    database.unitOfWork.run(async (tx) =>
      scenario.listings.publish(tx, id, { ...(await documentOf(tx, id))!, places }),
    );
  const toldOf = async (act: () => Promise<unknown>) => {
    await readOn();
    const before = partner.told.length;
    await act();
    await readOn();
    return partner.told
      .slice(before)
      .map(({ practitionerId }) => practitionerId)
      .toSorted();
  };
  const people = (...who: readonly { readonly globalId: string }[]) => who.map(({ globalId }) => globalId).toSorted();
  const street = (words: string) =>
    database.unitOfWork.run(async (tx) => {
      const { clinicName: _, ...written } = second;
      await writePlace(tx, { ...written, street: words });
    });
  const certified = (id: string) =>
    database.unitOfWork.run((tx) =>
      recordCheck(
        tx,
        { kind: 'location', id },
        {
          ...{ subject: 'REMS_LOCATION', state: 'REGISTRY_MATCHED', source: 'A register' },
          ...{ checkedOn: scenario.today(), recheckBy: scenario.inDays(100) },
        },
      ),
    );
  const streets = async () => {
    const { node } = await house.publicDoor.ask<{ node: { clinics: { locations: { street: string }[] }[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Practitioner { clinics { locations { street } } } } }`,
      { id: cleo.globalId },
    );
    return node.clinics[0]!.locations.map(({ street: words }) => words).toSorted();
  };
  const steps: readonly [() => Promise<unknown>, readonly string[], readonly string[]][] = [
    [() => worksAt(eve.id, [second]), people(cleo, dan, eve), ['12 Story St', '99 Second St']],
    [() => street('100 Second St'), people(cleo, dan, eve), ['100 Second St', '12 Story St']],
    [() => certified(second.id), people(cleo, dan, eve), ['100 Second St', '12 Story St']],
    [() => worksAt(eve.id, []), people(cleo, dan, eve), ['12 Story St']],
    // The place stands there already: nothing of it is written, and somebody works there again.
    [() => worksAt(eve.id, [second]), people(cleo, dan, eve), ['100 Second St', '12 Story St']],
    [() => database.unitOfWork.run((tx) => removeListing(tx, eve.id)), people(cleo, dan, eve), ['12 Story St']],
  ];
  for (const [at, [act, told, shown]] of steps.entries()) {
    expect([at, await toldOf(act)]).toEqual([at, told]);
    expect(await streets()).toEqual(shown);
  }
});

it('a rule that an operator edits in another process is told of as it is, by whoever tells before having looked at the catalog', async () => {
  const ada = await scenario
    .practitioner('Ada Dovecote, MD')
    .licensedIn('US-NM')
    .at('Albuquerque')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY' })
    .publish();
  await readOn();
  const ruled = (effectiveFrom: string, effectiveTo: string) =>
    database.unitOfWork.run(async (tx) => {
      const source = { title: 'The register', url: null };
      const values = { jurisdiction: 'US-NM', allows: false, note: 'In person first.', source };
      const dates = { effective_from: effectiveFrom, effective_to: effectiveTo };
      await applyEdit(tx, { kind: 'REMOTE_PRESCRIBING', act: 'ADD', values: { ...values, ...dates }, succeeds: false });
      await appendChange(tx, { kind: 'listing.rules-changed', subjectKind: 'practitioner', subjectId: ada.id });
    });
  const edited = performance.now();
  await ruled(scenario.inDays(-3), scenario.inDays(3));
  expect(await readOn()).toEqual(['CHANGED']);
  // Whoever is told reads again at once, and may meet a process that looks at the catalog only now.
  expect(performance.now() - edited).toBeGreaterThan(1_000);
  // Of a rule to come nothing is told yet, and its day is known from then on.
  await ruled(scenario.inDays(10), scenario.inDays(20));
  database.clock.advance({ hours: 24 * 4 });
  expect(await readOn()).toEqual(['CHANGED']);
  database.clock.advance({ hours: 24 * 6 });
  expect(await readOn()).toEqual(['CHANGED']);
  expect(partner.told.at(-1)).toMatchObject({ practitionerId: ada.globalId });
});

it('the day on which a rule ends changes what may be had from afar', async () => {
  const carol = await scenario
    .practitioner('Carol Egretfield, MD')
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY' })
    .publish();
  expect(await readOn()).toEqual(['PUBLISHED']);
  const remotely = async () => {
    const { node } = await house.publicDoor.ask<{ node: { offerings: { remoteIn: string[] }[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Practitioner { offerings { remoteIn } } } }`,
      { id: carol.globalId },
    );
    return node.offerings;
  };
  const before = await remotely();
  database.clock.set('2027-01-01T18:00:00Z');
  expect(await remotely()).not.toEqual(before);
  await readOn();
  expect(partner.told.at(-1)).toMatchObject({ kind: 'CHANGED', practitionerId: carol.globalId });
});
