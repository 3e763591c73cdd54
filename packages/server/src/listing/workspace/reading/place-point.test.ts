import { describe, expect, test } from 'vitest';
import { AccountStory } from '../../../../test/account-story.js';
import { ClinicStory, type Keeps } from '../../../../test/clinic-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { catchUp } from '../../../platform/changes.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });
const clinics = new ClinicStory(database, story);

const PLACE = `key clinicName name street city region postalCode timeZone latitude longitude phone accessibility directions`;

interface Place {
  readonly key: string;
  readonly clinicName: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly postalCode: string;
}

let people = 0;
const someone = () => clinics.practitioner(`Ana Heron${String.fromCharCode(97 + people++)}`);
const placesOf = async ({ keeper }: Keeps) =>
  ((await keeper.own(`draft { places { ${PLACE} } }`)) as { draft: { places: Place[] } }).draft.places;
const placeOf = async (person: Keeps) => (await placesOf(person))[0]!;
const change = async (person: Keeps, more: object) =>
  person.keeper.change('saveListing', { places: [{ ...(await placeOf(person)), ...more }] });

async function restore({ keeper, browser }: Keeps, number: number | undefined) {
  const { id: listingId, revision } = await keeper.own('id revision');
  return browser.act('restoreListingVersion', 'RestoreVersionInput', { listingId, revision, number }, '__typename');
}

const dallas = { street: '12 Elm St', city: 'Dallas', region: 'US-TX', postalCode: '75201', timeZone: null };
/** As its ZIP code says, whatever its listing said before. */
async function inDallas(): Promise<Keeps> {
  const person = await someone();
  expect(await change(person, dallas)).toMatchObject({ __typename: 'Listing' });
  return person;
}

async function onMap({ city, region, postalCode }: Partial<typeof dallas> = {}, point: object = {}) {
  const address = {
    city: city ?? dallas.city,
    region: region ?? dallas.region,
    postalCode: postalCode ?? dallas.postalCode,
  };
  const { data } = await story.house.asPage(
    `query ($input: PlaceOnMapInput!) { placeOnMap(input: $input) {
      found { label latitude longitude timeZone } problem timeZone around { label } } }`,
    { input: { latitude: 32.8, longitude: -96.8, ...address, ...point } },
  );
  return (data as { placeOnMap: Readonly<Record<string, unknown>> }).placeOnMap;
}

/** Where an address lies when nobody has put it anywhere. */
async function foundAt(address: Partial<typeof dallas> = {}) {
  const { found } = (await onMap(address)) as { found: Place };
  return { latitude: found.latitude, longitude: found.longitude };
}

async function foundNear(latitude: number, longitude: number): Promise<string[]> {
  for (const follower of story.house.services.followers) await catchUp(database.unitOfWork, follower);
  const { practitioners } = await story.house.publicDoor.ask<{ practitioners: { nodes: { slug: string }[] } }>(
    `query ($at: NearInput!) { practitioners(first: 50, near: $at) { nodes { slug } } }`,
    { at: { latitude, longitude, radiusKm: 1 } },
  );
  return practitioners.nodes.map(({ slug }) => slug);
}

describe('the point of a place', () => {
  test('is found by its ZIP code, put elsewhere by hand, and searched there once it is published', async () => {
    const person = await inDallas();
    const found = await placeOf(person);
    expect(found).toMatchObject(await foundAt());

    expect(await change(person, { latitude: 32.9001, longitude: -96.7502 })).toMatchObject({ __typename: 'Listing' });
    expect(await foundNear(32.9001, -96.7502)).not.toContain(person.person.slug);
    await person.keeper.change('publishListing');

    expect(await foundNear(32.9001, -96.7502)).toContain(person.person.slug);
    expect(await foundNear(found.latitude, found.longitude)).not.toContain(person.person.slug);
    expect(await clinics.page(person.person.slug)).toMatchObject({ locations: [{ street: '12 Elm St' }] });

    // Sent back as it was read, with another telephone, nobody moved it.
    await change(person, { phone: '+12145550133' });
    expect(await placeOf(person)).toMatchObject({ latitude: 32.9001, longitude: -96.7502 });
  });

  test('comes back with the version it stood in', async () => {
    const person = await inDallas();
    await change(person, { latitude: 32.9001, longitude: -96.7502 });
    await person.keeper.change('publishListing');
    const { versions } = (await person.keeper.own('versions { number }')) as { versions: { number: number }[] };
    await change(person, { latitude: 32.8, longitude: -96.8 });
    await person.keeper.change('publishListing');

    await restore(person, versions[0]?.number);
    expect(await placeOf(person)).toMatchObject({ latitude: 32.9001, longitude: -96.7502 });
    await person.keeper.change('publishListing');
    expect(await foundNear(32.9001, -96.7502)).toContain(person.person.slug);
  });

  test.each([
    ['in another state', { latitude: 33.95, longitude: -96.4 }, 'This point is not in Texas.'],
    [
      'in another city',
      { latitude: 29.76, longitude: -95.37 },
      /^This point is 22\d miles from Dallas, TX 75201\. Put/u,
    ],
    ['with the two mixed up', { latitude: -96.8, longitude: 32.8 }, /^Write degrees/u],
    ['without its minus', { latitude: 32.8, longitude: 96.8 }, 'This point is not in Texas.'],
    ['on no earth', { latitude: 1e300, longitude: -1e300 }, /^Write degrees/u],
    ['half', { latitude: 32.8, longitude: null }, 'Give both, north and east, or neither.'],
  ])('cannot be %s, and is told so', async (_, point, message) => {
    const person = await inDallas();
    const before = await placeOf(person);
    expect(await change(person, point)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['places', '0', expect.stringMatching(/^l/u)], message: expect.stringMatching(message) }],
    });
    expect(await placeOf(person)).toEqual(before);
  });

  test.each([{ street: '14 Elm St' }, { city: 'Downtown Dallas' }, { postalCode: '75204' }])(
    'is found anew when the address changes: %o',
    async (moved) => {
      const person = await inDallas();
      await change(person, { latitude: 32.9001, longitude: -96.7502 });
      await change(person, moved);
      expect(await placeOf(person)).toMatchObject(await foundAt(moved));
    },
  );

  test.each(['75204-1234', ' 752041234 '])(
    'is that of the five digits when a ZIP code is typed whole: %s',
    async (postalCode) => {
      const person = await inDallas();
      expect(await change(person, { postalCode })).toMatchObject({ __typename: 'Listing' });
      expect(await placeOf(person)).toMatchObject({ postalCode: '75204', ...(await foundAt({ postalCode: '75204' })) });
    },
  );

  test('may be as far as neighbours are where people live far apart', async () => {
    const tok = { city: 'Tok', region: 'US-AK', postalCode: '99780' };
    const { found } = (await onMap(tok)) as { found: Place };
    const away = { latitude: found.latitude + 1, longitude: found.longitude };
    expect(await onMap(tok, away)).toMatchObject({ problem: null });
    expect(await onMap({}, { latitude: 33.78, longitude: -96.8 })).toMatchObject({ problem: expect.any(String) });
  });

  test('of a ZIP code that no list has lies where its city does; in a city that none has, nowhere', async () => {
    expect(await onMap({ postalCode: '75200' }, {})).toMatchObject({ found: { label: 'Dallas, TX' } });
    expect(await onMap({ postalCode: '75200', city: 'Zzyzyx Qq' }, {})).toMatchObject({ found: null });
    expect(await onMap({ postalCode: '99999', city: 'Dallas' }, {})).toMatchObject({ found: null });
    expect(await onMap({ postalCode: '75200', region: 'US-OK' }, {})).toMatchObject({ found: null });
  });
});

describe('the clock of a place', () => {
  const chattanooga = {
    street: '1 Bend Rd',
    city: 'Chattanooga',
    region: 'US-TN',
    postalCode: '37403',
    timeZone: null,
  };

  test('is that of its ZIP code, goes along to another one, and stays as it was corrected', async () => {
    const person = await inDallas();
    expect(await placeOf(person)).toMatchObject({ timeZone: 'America/Chicago' });
    await change(person, { timeZone: 'America/Denver', phone: '+12145550134' });
    expect(await placeOf(person)).toMatchObject({ timeZone: 'America/Denver' });
    await change(person, { street: '14 Elm St' });
    expect(await placeOf(person)).toMatchObject({ timeZone: 'America/Denver' });
    await change(person, { ...chattanooga, timeZone: 'America/Denver' });
    expect(await placeOf(person)).toMatchObject({ timeZone: 'America/New_York' });
    await change(person, { timeZone: 'America/Chicago' });
    await change(person, { timeZone: null });
    expect(await placeOf(person)).toMatchObject({ timeZone: 'America/New_York' });
  });

  test('is another one across the line, which is said', async () => {
    const { found } = (await onMap(chattanoogaAddress, { latitude: 35.045, longitude: -85.3 })) as { found: Place };
    expect(found.timeZone).toBe('America/New_York');
    expect(await onMap(chattanoogaAddress, { latitude: 35.05, longitude: -85.67 })).toMatchObject({
      problem: null,
      timeZone: 'America/Chicago',
    });
    expect(await onMap({}, { latitude: 0, longitude: 0 })).toMatchObject({ timeZone: null, around: [] });
  });

  const chattanoogaAddress = { city: 'Chattanooga', region: 'US-TN', postalCode: '37403' };
});

test('a point that a clinic keeps is everybody’s there, and nobody’s else to put', async () => {
  const ana = await clinics.founded('Ana Crane');
  const bo = await clinics.practitioner('Bo Crane');
  await clinics.joined(ana, bo);
  await clinics.savePlace(ana.browser, ana.key, dallas);
  const shared = async () => (await placesOf(bo)).find(({ clinicName }) => clinicName.startsWith('Ana'));
  const before = await shared();
  expect(before).toMatchObject(await foundAt());

  await bo.keeper.change('saveListing', { places: [{ ...before, latitude: 32.9001, longitude: -96.7502 }] });
  expect(await shared()).toEqual(before);
  expect(await clinics.savePlace(ana.browser, ana.key, { latitude: 29.76, longitude: -95.37 })).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path: ['latitude'] }],
  });

  expect(await clinics.savePlace(ana.browser, ana.key, { latitude: 32.9001, longitude: -96.7502 })).toMatchObject({
    __typename: 'ManagedClinic',
  });
  expect(await shared()).toMatchObject({ latitude: 32.9001, longitude: -96.7502 });
  expect(await foundNear(32.9001, -96.7502)).toContain(ana.person.slug);
  await clinics.savePlace(ana.browser, ana.key, { directions: 'Ring at the side door' });
  expect(await foundNear(32.9001, -96.7502)).toContain(ana.person.slug);
});
