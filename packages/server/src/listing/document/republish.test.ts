import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import type { ListingDocument } from './listing-document.js';
import { documentOf } from './listing-document.repository.js';
import { anyDocument } from '../../../test/any-document.js';

let database: TestDatabase;
let scenario: Scenario;

beforeAll(async () => {
  database = await createTestDatabase();
  scenario = new Scenario(database);
});
afterAll(() => database.drop());

const read = async ({ id }: Pick<InStory, 'id'>): Promise<ListingDocument> => {
  const document = await documentOf(database.unitOfWork, id);
  if (!document) throw new Error('There is no such listing.');
  return document;
};
const publish = ({ id }: Pick<InStory, 'id'>, document: ListingDocument) =>
  database.unitOfWork.run((tx) => scenario.listings.publish(tx, id, document));
const checked = async (ids: readonly string[]) => {
  const rows = await database.unitOfWork.query<{ id: string }>(
    `SELECT subject_id AS id FROM verifications WHERE subject_id = ANY ($1::uuid[])`,
    [ids],
  );
  return ids.map((id) => rows.some((row) => row.id === id));
};
const anaInTwoStates = () =>
  scenario
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX')
    .licensedIn('US-OK')
    .at('Dallas')
    .certified()
    .offers('iv-infusion', { price: 45_000 })
    .offers('intranasal-esketamine')
    .publish();

test('what stays keeps its id and its check; what changed keeps its id and loses its check', async () => {
  const ana = await anaInTwoStates();
  const before = await read(ana);
  const ids = [...before.licenses, ...before.places].map(({ id }) => id);
  expect(await checked(ids)).toEqual([true, true, true]);
  const renewed = before.licenses.map((license) =>
    license.jurisdiction === 'US-OK' ? { ...license, expiresOn: scenario.inDays(900) } : license,
  );
  const after = { ...before, headline: 'Unhurried', licenses: renewed, offerings: before.offerings.slice(0, 1) };

  expect(await publish(ana, after)).toEqual({ published: true, slug: ana.slug });

  const now = await read(ana);
  expect(now).toEqual(after);
  expect(await checked(ids)).toEqual(before.licenses.map(({ jurisdiction }) => jurisdiction === 'US-TX').concat(true));
});

test('somebody else’s name takes every check of a person and a licence away', async () => {
  const ana = await anaInTwoStates();
  const before = await read(ana);
  await publish(ana, { ...before, familyName: 'Someone-Else' });
  expect(await checked(before.licenses.map(({ id }) => id))).toEqual([false, false]);
  expect(await checked(before.places.map(({ id }) => id))).toEqual([true]);
});

test('a place that moved is certified no longer, so esketamine cannot be published there', async () => {
  const ana = await anaInTwoStates();
  const before = await read(ana);
  const moved = { ...before, places: before.places.map((place) => ({ ...place, street: '1 Other St' })) };
  await publish(ana, { ...moved, offerings: moved.offerings.slice(0, 1) });
  expect(await checked(before.places.map(({ id }) => id))).toEqual([false]);
  expect(await publish(ana, moved)).toMatchObject({ problems: [{ path: ['offerings', '1', 'locationId'] }] });
});

test('one who works with others at a clinic does not change its facts', async () => {
  const ana = await anaInTwoStates();
  const bo = await scenario.practitioner('Bo Low').licensedIn('US-TX').beside(ana).publish();
  const before = await read(bo);
  const renamed = before.places.map((place) => ({ ...place, clinicName: 'Mine', street: '9 Mine St' }));
  await publish(bo, { ...before, places: renamed });
  expect((await read(ana)).places).toEqual(before.places);
});

test('home care is published where a licence is held, and nowhere else', async () => {
  const ana = await anaInTwoStates();
  const before = await read(ana);
  const [offering] = before.offerings;
  if (!offering) throw new Error('The story has offerings.');
  const home = {
    ...offering,
    deliveryMethod: 'sublingual',
    careSetting: 'HOME_SUPERVISED_REMOTELY' as const,
    locationId: null,
    remoteIn: ['US-OK', 'US-NM'],
  };
  expect(await publish(ana, { ...before, offerings: [home] })).toMatchObject({
    published: false,
    problems: [{ path: ['offerings', '0', 'remoteIn'] }],
  });
  expect(await publish(ana, { ...before, offerings: [{ ...home, remoteIn: ['US-OK'] }] })).toMatchObject({
    published: true,
  });
});

test('an NPI stands on one listing', async () => {
  const npi = '1245319599';
  await scenario.practitioner('Cy One').who({ npi }).licensedIn('US-TX').publish();
  const other = await scenario.practitioner('Di Two').licensedIn('US-TX').publish();
  expect(await publish(other, { ...(await read(other)), npi })).toMatchObject({ problems: [{ path: ['npi'] }] });
});

test('whatever is published reads back equal, over whatever was there before', async () => {
  const ana = await scenario.practitioner('Ed Any').licensedIn('US-TX').publish();
  await fc.assert(
    fc.asyncProperty(anyDocument(scenario.inDays(100)), async (document) => {
      const result = await publish(ana, document);
      expect(result).toMatchObject({ published: true });
      expect(inOneOrder(await read(ana))).toEqual(inOneOrder(document));
    }),
    { numRuns: 25 },
  );
});

/** Licences, trainings and insurers are read in an order of their own. */
function inOneOrder(document: ListingDocument): ListingDocument {
  const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    things.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    ...document,
    licenses: byId(document.licenses),
    trainings: byId(document.trainings),
    insurers: document.insurers.toSorted((one, other) => (one.slug < other.slug ? -1 : 1)),
  };
}

test('a thing that was taken away and comes back has the id it had, unchecked', async () => {
  const ana = await anaInTwoStates();
  const before = await read(ana);
  await publish(ana, { ...before, licenses: before.licenses.filter(({ jurisdiction }) => jurisdiction === 'US-TX') });
  await publish(ana, before);
  expect(await read(ana)).toEqual(before);
  const oklahoma = before.licenses.filter(({ jurisdiction }) => jurisdiction === 'US-OK').map(({ id }) => id);
  expect(await checked(oklahoma)).toEqual([false]);
});
