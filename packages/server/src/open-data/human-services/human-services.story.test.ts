import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';
import { recordCheck } from '../../verification/verification.service.js';
import { openDataFollower } from '../makings.js';

/** What a directory of human services does: takes everything, and looks whether it is what HSDS says. */
let database: TestDatabase;
let house: TestHouse;
let origin: string;
let ana: InStory;
let mei: InStory;
let scenario: Scenario;

const checked = { checked: '2028-01-01', expiresOn: '2028-01-01' };

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  origin = new URL(house.publicDoor.url).origin;
  scenario = new Scenario(database);
  ana = await scenario
    .practitioner('Ana Ruiz, MD')
    .who({ languages: ['en', 'es'], headline: 'Calm care in Dallas' })
    .licensedIn('US-TX', checked)
    .licensedIn('US-OK', checked)
    .at('Dallas, TX', { accessibility: ['Step-free entrance'], directions: 'Two blocks from the train.' })
    .offers('iv-infusion', { price: 42_050 })
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  await scenario
    .practitioner('Bo Ek, MD')
    .licensedIn('US-TX', checked)
    .beside(ana)
    .talks('IN_PERSON')
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  await scenario
    .practitioner('Cy Lark, MD')
    .licensedIn('US-TX', checked)
    .licensedIn('US-OK', checked)
    .beside(ana)
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: ['US-TX'] })
    .talks('IN_PERSON')
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  mei = await scenario
    .practitioner('Mei Tan, LCSW')
    .who({ professions: ['clinical-social-worker'] })
    .integrates('IN_HOUSE')
    .licensedIn('US-NM', checked)
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  await make();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function make(): Promise<void> {
  await catchUp(database.unitOfWork, openDataFollower);
  await house.services.openData.makings.makeDue();
}

type Thing = Record<string, unknown> & { readonly id: string; readonly name: string };

async function read(file: 'services' | 'organizations'): Promise<Thing[]> {
  const answer = await fetch(`${origin}/hsds/${file}.json`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  return (await answer.json()) as Thing[];
}

describe('the directory as HSDS', () => {
  test('says where its two files are, and how much is in them', async () => {
    const answer = await fetch(`${origin}/hsds`);
    const { version, files } = (await answer.json()) as { version: string; files: object[] };
    expect(version).toBe('3.1');
    expect(files).toMatchObject([
      { contains: 'organization', url: 'http://localhost:4000/hsds/organizations.json', count: 2 },
      { contains: 'service', url: 'http://localhost:4000/hsds/services.json', count: 4 },
    ]);
  });

  test('is what the standard says, object by object', async () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    ajv.addSchema(
      JSON.parse(readFileSync(new URL('../../../test/hsds/hsds-3.schema.json', import.meta.url), 'utf8')) as object,
    );
    for (const [file, kind] of [
      ['services', 'service'],
      ['organizations', 'organization'],
    ] as const) {
      const validate = ajv.compile({ type: 'array', minItems: 1, items: { $ref: `hsds-3#/$defs/${kind}` } });
      const things = await read(file);
      expect(validate(things), JSON.stringify(validate.errors)).toBe(true);
      expect(validate([{ ...things[0], status: 'open', name: 7 }])).toBe(false);
      const ids = [...JSON.stringify(things).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
      for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('tells of a listing what its page shows, at the clinic where it is given', async () => {
    const service = (await read('services')).find(({ name }) => name.startsWith('Ana Ruiz'));
    expect(service).toMatchObject({
      name: 'Ana Ruiz, MD: ketamine treatment',
      description: 'Calm care in Dallas',
      url: `http://localhost:4000/practitioners/${ana.slug}`,
      status: 'active',
      minimum_age: 18,
      assured_date: '2026-11-21',
      organization: { name: 'Ruiz Clinic' },
      languages: [
        { name: 'English', code: 'en' },
        { name: 'Spanish', code: 'es' },
      ],
      service_areas: [{ name: 'Oklahoma' }, { name: 'Texas' }],
      cost_options: [{ option: 'IV infusion', currency: 'USD', amount: 420.5, amount_description: 'per session' }],
      service_at_locations: [
        {
          location_id: ana.locationIds[0],
          location: {
            name: 'Ruiz Clinic',
            transportation: 'Two blocks from the train.',
            addresses: [{ address_1: '12 Story St', city: 'Dallas', state_province: 'TX', country: 'US' }],
            phones: [{ number: '+12025550100' }],
            accessibility: [{ description: 'Step-free entrance' }],
          },
        },
      ],
    });
  });

  test('tells no state from afar of who sees people in person alone', async () => {
    const service = (await read('services')).find(({ name }) => name.startsWith('Bo Ek'));
    expect(service).toMatchObject({ service_at_locations: [{}], service_areas: [] });
  });

  test('tells of whoever talks in person alone the states in which they give care at home, and no other licence', async () => {
    const service = (await read('services')).find(({ name }) => name.startsWith('Cy Lark'));
    expect(service).toMatchObject({ service_areas: [{ name: 'Texas' }] });
  });

  test('tells a clinic once, and of somebody without one their own practice', async () => {
    const organizations = await read('organizations');
    expect(organizations.map(({ name }) => name).toSorted()).toEqual(['Mei Tan, LCSW', 'Ruiz Clinic']);
    expect(organizations.find(({ name }) => name === 'Ruiz Clinic')?.['locations']).toHaveLength(1);
    const services = await read('services');
    const own = services.find(({ name }) => name === 'Mei Tan, LCSW: integration therapy');
    expect(own).toMatchObject({ service_at_locations: [], service_areas: [{ name: 'New Mexico' }] });
    const owners = new Set(organizations.map(({ id }) => id));
    expect(services.filter((service) => !owners.has(String(service['organization_id'])))).toEqual([]);
  });

  test('no longer tells of who is paused, and keeps every id', async () => {
    const before = await read('services');
    await scenario.pause(mei);
    database.clock.set(database.clock.now().add({ minutes: 5 }).toString());
    await make();
    const after = await read('services');
    expect(JSON.stringify([after, await read('organizations')])).not.toContain('Mei Tan');
    expect(after).toEqual(before.filter(({ name }) => !name.startsWith('Mei')));
  });

  test('tells of nobody who is found on the federal list, nor whose licences do not fit, as search does not', async () => {
    const [dee, eli] = await Promise.all(
      ['Dee Excluded, MD', 'Eli Unfit, MD'].map((name) =>
        scenario.practitioner(name).licensedIn('US-TX', checked).at('Dallas, TX').hours('Mon-Fri 9:00-17:00').publish(),
      ),
    );
    const names = async () => {
      database.clock.set(database.clock.now().add({ minutes: 5 }).toString());
      await make();
      const files = ['hsds/services.json', 'fhir/PractitionerRole/TX.ndjson', 'fhir/PractitionerRole/TX-remote.ndjson'];
      const texts = files.map(async (file) => (await fetch(`${origin}/${file}`)).text());
      return (await Promise.all(texts)).map((text) => /Dee Excluded|Eli Unfit/.test(text));
    };
    expect(await names()).toEqual([true, true, true]);
    const [license] = await database.unitOfWork.query<{ id: string }>(
      `SELECT id FROM licenses WHERE practitioner_id = $1`,
      [eli!.id],
    );
    const disputed = { state: 'DISPUTED', source: 'A list', checkedOn: '2026-11-21', recheckBy: '2027-11-21' } as const;
    await database.unitOfWork.run(async (tx) => {
      await recordCheck(tx, { kind: 'practitioner', id: dee!.id }, { subject: 'FEDERAL_EXCLUSION', ...disputed });
      await recordCheck(tx, { kind: 'license', id: license!.id }, { subject: 'LICENSE', ...disputed });
    });
    expect(await names()).toEqual([false, false, false]);
  });

  test('is given by nobody while no worker makes it', async () => {
    database.clock.set(database.clock.now().add({ minutes: 16 }).toString());
    for (const path of ['/hsds', '/hsds/services.json']) {
      const answer = await fetch(origin + path);
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '60']);
      expect(await answer.text()).toContain('Ask again');
    }
    await make();
    expect((await fetch(`${origin}/hsds`)).status).toBe(200);
  });
});
