import { randomUUID } from 'node:crypto';
import { personalDataCsvPath, personalDataJsonPath, personalDataNames } from '@clearing/shared/personal-data';
import { describe, expect, test } from 'vitest';
import { WebhookEndpoints } from '../../src/partners/webhooks/endpoints/endpoint.repository.js';
import { nobody, type AccountHolder, type Actor } from '../../src/platform/actor.js';
import { authenticate } from '../../src/platform/authenticator.js';
import { setUpApp, type StoryBrowser } from '../account-story.js';
import { ConsultationStory, type Asker } from '../consultation-story.js';
import { testNow } from '../database.js';
import { openedForThisFile } from '../opened-for-this-file.js';
import { notTakenAlong } from './not-taken-along.js';

const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: true });

async function actorAt(browser: StoryBrowser): Promise<AccountHolder> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const actor = await authenticate(story.house.services.authenticators, { cookie });
  if (actor.kind !== 'ACCOUNT') throw new Error('Nobody is signed in there.');
  return actor;
}

async function open(actor: Actor, path: string): Promise<string | { readonly goTo: string } | null> {
  const download = story.house.services.downloads.find((each) => each.path === path);
  const file = (await download?.open(actor, new URLSearchParams())) ?? null;
  if (!file || 'goTo' in file) return file;
  let text = '';
  for await (const piece of file.body) text += String(piece);
  return text;
}

type Everything = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

async function everything(actor: Actor): Promise<Everything> {
  const text = await open(actor, personalDataJsonPath);
  if (typeof text !== 'string') throw new Error(JSON.stringify(text));
  return JSON.parse(text) as Everything;
}

/** Lines of cells, as a spreadsheet reads them. */
function cellsOf(csv: string): string[][] {
  return csv
    .replace(/^\ufeff/, '')
    .split(/\r\n(?=")/)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));
}

const marked = {
  patient: { name: 'Samphire Quill', phone: '+12145550188', accessNeeds: 'A ramp, please' },
  message: 'I have been awake for a week',
};

async function aMarkedRequest(practice: Awaited<ReturnType<ConsultationStory['aPractitioner']>>, startsAt: string) {
  const { message } = marked;
  return story.aSentRequest(practice, { startsAt, message, patient: story.aPatient(marked.patient) });
}

async function takings(): Promise<number> {
  const rows = await database.unitOfWork.query(`SELECT 1 FROM audit_entries WHERE action = 'account.data.taken'`);
  return rows.length;
}

test('about every table it is decided whether people take along what is in it', async () => {
  const rows = await database.unitOfWork.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const tables = rows.map(({ name }) => name);
  const taken = new Set(story.house.services.personalData.flatMap((part) => part.tables));
  const left = Object.values(notTakenAlong).flat();
  expect(tables.filter((name) => !taken.has(name) && !left.includes(name))).toEqual([]);
  expect(left.filter((name) => taken.has(name) || !tables.includes(name))).toEqual([]);
  expect([...taken].filter((name) => !tables.includes(name))).toEqual([]);
  expect(new Set(left).size).toBe(left.length);
  expect(story.house.services.personalData.map(({ name }) => name).toSorted()).toEqual(personalDataNames.toSorted());
});

describe('somebody who asked for talks', () => {
  test('takes their own words along, until they are erased, and nobody else’s', async () => {
    const ana = await story.aPractitioner();
    const sent = await aMarkedRequest(ana, '2026-11-23T16:00:00Z');
    await story.aSentRequest(ana, { startsAt: '2026-11-23T17:00:00Z', message: 'Another one’s words' });
    const actor = await actorAt(await story.signedIn(sent.email));
    const before = await takings();
    const { account, 'your-requests': requests = [], ...others } = await everything(actor);
    expect(account).toMatchObject([{ email: sent.email, roles: ['PATIENT'] }]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      ...marked.patient,
      email: sent.email,
      message: marked.message,
      state: 'REQUESTED',
      ownTimeZone: 'America/New_York',
      reminders: ['ONE_DAY', 'TWO_HOURS'],
    });
    const signedIn = others['record']?.filter(({ what }) => /^account\.(made|signed-in)/.test(String(what)));
    expect(new Set(signedIn?.map(({ who }) => who))).toEqual(new Set(['somebody not signed in yet']));
    expect(requests[0]?.['practitioner']).toBe('Ana Ruiz, MD');
    expect(Object.keys(others).toSorted()).toEqual([
      'claims',
      'clinic-invitations',
      'complaints',
      'record',
      'shares',
      'signing-in',
      'takenAt',
      'waiting-lists',
    ]);
    expect(await takings()).toBe(before + 1);

    await story.act(sent.patient, 'cancelConsultation', { consultationId: sent.id });
    database.clock.advance({ hours: 24 * 8 });
    await story.pass();
    const later = await everything(await actorAt(await story.signedIn(sent.email)));
    expect(later['your-requests']?.[0]).toMatchObject({
      ...{ name: marked.patient.name, state: 'WITHDRAWN', ownTimeZone: 'America/New_York' },
    });
    expect(JSON.stringify(later)).not.toContain(marked.message);
    database.clock.advance({ hours: 24 * 23 });
    await story.pass();
    expect(JSON.stringify(await everything(await actorAt(await story.signedIn(sent.email))))).not.toContain('Samphire');
  });

  test('has a record of it that tells what, and not what was in it', async () => {
    const sent = await aMarkedRequest(await story.aPractitioner(), '2026-11-23T16:00:00Z');
    const actor = await actorAt(await story.signedIn(sent.email));
    await open(actor, personalDataCsvPath('your-requests'));
    // Within one instant the record has no order.
    database.clock.advance({ seconds: 1 });
    const { record } = await everything(actor);
    expect(record?.filter(({ what }) => what === 'account.data.taken')).toMatchObject([
      { who: 'you', ofWhat: 'account', why: 'YOUR_REQUESTS' },
      { who: 'you', ofWhat: 'account', why: 'EVERYTHING' },
    ]);
    const entries = await database.unitOfWork.query(`SELECT a::text FROM audit_entries a`);
    expect(JSON.stringify(entries)).not.toContain('Samphire');
  });
});

/** Whoever keeps this listing is a partner as well, with a name that a spreadsheet would take for a formula. */
async function isAPartner({ practitionerId }: { readonly practitionerId: string }): Promise<void> {
  await database.unitOfWork.query(
    `WITH keeper AS (SELECT account_id AS id FROM listing_controllers WHERE practitioner_id = $1::uuid),
       role AS (
         INSERT INTO account_roles (account_id, role, granted_at) SELECT id, 'PARTNER', $2::timestamptz FROM keeper),
       partner AS (
         INSERT INTO partners (id, account_id, organisation, site, purpose, joined_at, live, live_asked_at,
           live_decided_at, asked_organisation, asked_site, asked_purpose, words_asked_at)
         SELECT gen_random_uuid(), id, '=Elm Network', 'https://elm.example', '+We refer', $2::timestamptz, 'APPROVED', $2,
           $2, '=Oak Network', 'https://oak.example', '+We show', $2 FROM keeper
         RETURNING id),
       agreement AS (INSERT INTO partner_agreements SELECT id, '2026-11-27', $2::timestamptz FROM partner)
     INSERT INTO partner_keys (id, partner_id, kind, name, secret_hash, ending, scopes, origins, made_at)
     SELECT gen_random_uuid(), id, 'TEST', '@Mine', sha256(id::text::bytea), 'abcd', '{directory:read}', '{}', $2
     FROM partner`,
    [practitionerId, database.clock.now().toString()],
  );
  await database.unitOfWork.query(
    `INSERT INTO partner_usage (key_id, day, operation, requests, failed, refused, points, latencies)
     SELECT id, '2026-11-20', 'First', 2, 0, 1, 41, array_fill(0, ARRAY[26]) FROM partner_keys WHERE name = '@Mine'
     ON CONFLICT DO NOTHING`,
  );
  await database.unitOfWork.query(
    `INSERT INTO partner_usage_codes SELECT id, '2026-11-20', 'TOO_EXPENSIVE', 1 FROM partner_keys WHERE name = '@Mine'
     ON CONFLICT DO NOTHING`,
  );
  const [partner] = await database.unitOfWork.query<{ id: string }>(
    `SELECT p.id FROM partners p JOIN listing_controllers c ON c.account_id = p.account_id WHERE c.practitioner_id = $1`,
    [practitionerId],
  );
  const webhook = { name: '-Ours', address: 'https://elm.example/hook', events: ['listing.hidden'] } as const;
  await database.unitOfWork.run((tx) =>
    new WebhookEndpoints(database.cipher).add(tx, { id: randomUUID(), partnerId: String(partner?.id), ...webhook }),
  );
}

/** Whoever keeps this listing keeps a clinic as well, which it belongs to. */
async function keepsAClinic({ practitionerId }: { readonly practitionerId: string }): Promise<void> {
  const { unitOfWork } = database;
  const said = { name: '=Elm Clinic', about: null, places: [] };
  await unitOfWork.query(
    `WITH keeper AS (SELECT account_id AS id FROM listing_controllers WHERE practitioner_id = $1::uuid),
       clinic AS (
         INSERT INTO clinics (id, slug, name, updated_at)
         VALUES (gen_random_uuid(), $1::uuid::text, 'Elm Clinic', $2::timestamptz) RETURNING id),
       role AS (
         INSERT INTO account_roles (account_id, role, granted_at) SELECT id, 'CLINIC_MANAGER', $2::timestamptz FROM keeper),
       manager AS (
         INSERT INTO clinic_managers (clinic_id, account_id, since)
         SELECT clinic.id, keeper.id, $2::timestamptz FROM clinic, keeper),
       member AS (
         INSERT INTO clinic_members (id, clinic_id, practitioner_id, since, shares)
         SELECT gen_random_uuid(), id, $1::uuid, $2::timestamptz, '{TALKS}' FROM clinic)
     INSERT INTO clinic_versions (clinic_id, number, at, account_id, document)
     SELECT clinic.id, 1, $2::timestamptz, keeper.id, $3::jsonb FROM clinic, keeper`,
    [practitionerId, testNow, JSON.stringify(said)],
  );
}

/** From one address, where a time is held, to another; the ids of both in the order in which they are kept. */
async function travelsBetweenTwoPlaces({ practitionerId }: { readonly practitionerId: string }): Promise<void> {
  await database.unitOfWork.query(
    `WITH ids AS (SELECT array_agg(id ORDER BY id) AS two FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, 2)) AS i),
       clinic AS (
         INSERT INTO clinics (id, slug, name, updated_at)
         SELECT two[1], two[1]::text, 'Way Clinic', $2::timestamptz FROM ids RETURNING id),
       places AS (
         INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
         SELECT two[n], clinic.id, n || ' Way St', 'Dallas', 'US-TX', '75204', 32.8, -96.8, 'America/Chicago'
         FROM ids, clinic, generate_series(1, 2) AS n RETURNING id),
       works AS (INSERT INTO practitioner_locations (practitioner_id, location_id) SELECT $1::uuid, id FROM places),
       held AS (
         INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during, location_id)
         SELECT two[1], $1::uuid, two[1], lower(at), upper(at), at, two[1]
         FROM ids, (SELECT tstzrange('2026-12-01T15:00Z', '2026-12-01T15:30Z') AS at) AS when_it_is)
     INSERT INTO travel_times (practitioner_id, location_id, other_location_id, minutes)
     SELECT $1::uuid, two[1], two[2], 25 FROM ids`,
    [practitionerId, testNow],
  );
}

describe('a practitioner', () => {
  test('takes the listing and its versions along, the hours, and of requests what became of them', async () => {
    const ana = await story.aPractitioner();
    const sent = await aMarkedRequest(ana, '2026-11-23T16:00:00Z');
    const arrangement = { videoLink: 'https://video.example/ana', toBring: 'Your list of medicines' };
    await story.act(sent.practitioner, 'acceptConsultation', {
      consultationId: sent.id,
      arrangement,
      message: 'Gladly.',
    });
    const document = { givenName: 'Ana', licenses: [{ number: 'H8812' }] };
    await database.unitOfWork.query(
      `INSERT INTO listing_versions (practitioner_id, number, at, why, document) VALUES ($1, 2, $2, 'PUBLISHED', $3)`,
      [ana.practitionerId, testNow, JSON.stringify(document)],
    );
    const ben = await story.aPractitioner();
    await database.unitOfWork.query(`UPDATE practitioners SET headline = 'Of Ben' WHERE id = $1`, [ben.practitionerId]);
    await keepsAClinic(ana);
    await travelsBetweenTwoPlaces(ana);
    await isAPartner(ana);
    const taken = await everything(await actorAt(sent.practitioner));
    expect(Object.keys(taken).toSorted()).toEqual(['takenAt', ...personalDataNames].toSorted());
    expect(taken['clinics']).toMatchObject([{ clinic: 'Elm Clinic', as: 'manager' }, { as: 'version 1' }]);
    expect(taken['partner']).toMatchObject([
      { what: 'partner', name: '=Elm Network', live: 'APPROVED' },
      { what: 'requested change', name: '=Oak Network', site: 'https://oak.example', purpose: '+We show' },
      { what: 'agreement', version: '2026-11-27' },
      { what: 'key', name: '@Mine', ending: 'abcd', scopes: 'directory:read' },
      { what: 'usage', at: '2026-11-20', name: '@Mine', operation: 'First', requests: 2, refused: 1 },
      { what: 'usage', at: '2026-11-20', name: '@Mine', code: 'TOO_EXPENSIVE', requests: 1 },
      { what: 'webhook', name: '-Ours', address: 'https://elm.example/hook', events: 'listing.hidden' },
    ]);
    expect(taken['memberships']).toMatchObject([{ clinic: 'Elm Clinic', shares: ['TALKS'] }]);
    expect(taken['listing']?.map(({ which }) => which)).toEqual(['as it stands', 'version 2', 'version 1']);
    expect(taken['listing']?.[0]).toMatchObject({ contactAddress: ana.email, document: { givenName: 'Ana' } });
    expect(taken['hours']).toContainEqual(
      expect.objectContaining({ kind: 'week', weekday: 1, from: '09:00', until: '17:00' }),
    );
    const [place, otherPlace] = ['1 Way St, Dallas', '2 Way St, Dallas'];
    expect(taken['travel']).toMatchObject([{ place, otherPlace, minutes: 25 }]);
    const held = { kind: 'held for a talk', from: '2026-12-01T15:00:00Z', until: '2026-12-01T15:30:00Z', place };
    expect(taken['hours']).toContainEqual(expect.objectContaining(held));
    expect(taken['talks']).toMatchObject([{ name: 'First talk, by video', minutes: 30 }]);
    expect(taken['checks']).toContainEqual(expect.objectContaining({ what: 'LICENSE', kept: 'as it stands' }));
    expect(taken['requests-to-you']).toMatchObject([{ state: 'CONFIRMED', arrangement }]);
    expect(taken['answering']).toContainEqual(expect.objectContaining({ kind: 'usually arranged', ...arrangement }));
    const text = JSON.stringify(taken);
    for (const word of ['Samphire', marked.message, sent.email, marked.patient.phone, 'Of Ben']) {
      expect(text).not.toContain(word);
    }
  });

  test('opens every part in a spreadsheet, where nothing they or others wrote is a formula', async () => {
    const ana = await story.aPractitioner();
    const sent = await aMarkedRequest(ana, '2026-11-23T18:00:00Z');
    await database.unitOfWork.query(
      `UPDATE practitioners SET headline = '=HYPERLINK("https://bad.example")', about = E'\\tOne, "two"\r\nthree' WHERE id = $1`,
      [ana.practitionerId],
    );
    await keepsAClinic(ana);
    await isAPartner(ana);
    const actor = await actorAt(sent.practitioner);
    const taken = await everything(actor);
    for (const part of story.house.services.personalData) {
      const csv = await open(actor, personalDataCsvPath(part.name));
      if (typeof csv !== 'string') throw new Error(JSON.stringify(csv));
      expect(csv.startsWith('\ufeff"')).toBe(true);
      const lines = cellsOf(csv);
      expect(lines[0]).toEqual(part.columns);
      expect(lines.filter((line) => line.length !== part.columns.length)).toEqual([]);
      expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      const isTaken = (taken[part.name] ?? []).length > 0;
      expect(lines.length > 1).toBe(isTaken);
    }
    const file = await open(actor, personalDataCsvPath('listing'));
    const listing = cellsOf(typeof file === 'string' ? file : '');
    const says = Object.fromEntries(
      listing.flatMap(([, which, , what, value]) => (which === 'as it stands' ? [[what, value]] : [])),
    );
    expect(says).toMatchObject({
      headline: `'=HYPERLINK("https://bad.example")`,
      about: `'\tOne, "two"\r\nthree`,
      'licenses 1 jurisdiction': 'US-TX',
    });
  });
});

test('everybody signs in anew first, practitioners with both steps; nobody else finds anything there', async () => {
  const ana = await story.aPractitioner();
  const practitioner = await actorAt(await story.signedInPractitioner(ana));
  const patient = await actorAt(await story.signedIn('pat@mail.example'));
  const before = await takings();
  const paths = [personalDataJsonPath, personalDataCsvPath('your-requests')];
  const halfway: AccountHolder = { ...practitioner, secondFactorPassed: false };
  const page = { goTo: '/account/data' };
  for (const path of paths) {
    expect(await open(nobody, path)).toBeNull();
    expect(await open(halfway, path)).toEqual(page);
    expect(await open({ ...halfway, hasSecondFactor: false }, path)).toEqual(page);
    for (const actor of [practitioner, patient]) {
      expect(await open({ ...actor, freshUntil: database.clock.now() }, path)).toEqual(page);
    }
  }
  expect(await open(patient, personalDataCsvPath('listing'))).toBeNull();
  expect(await takings()).toBe(before);
});

test('so many files in an hour, and then a page says to wait', async () => {
  const browser = await story.signedIn('often@mail.example');
  await setUpApp(browser, database.clock);
  const actor = await actorAt(browser);
  for (let count = 0; count < 60; count++) await open(actor, personalDataCsvPath('account'));
  expect(await open(actor, personalDataCsvPath('account'))).toEqual({ goTo: '/account/data?wait=yes' });
});

test('an account says which parts it has', async () => {
  const dataParts = async (asker: Asker) =>
    (
      await story
        .as(asker)
        .ask<{ viewer: { account: { dataParts: string[] } } }>(`{ viewer { account { dataParts } } }`)
    ).viewer.account.dataParts;
  expect(await dataParts(await story.signedIn('pat@mail.example'))).toEqual([
    'account',
    'signing-in',
    'record',
    'shares',
    'your-requests',
    'waiting-lists',
    'claims',
    'clinic-invitations',
    'complaints',
  ]);
  const ana = await story.aPractitioner();
  const browser = await story.signedInPractitioner(ana);
  const withoutClinic = personalDataNames.filter((name) => name !== 'clinics' && name !== 'partner');
  expect((await dataParts(browser)).toSorted()).toEqual(withoutClinic.toSorted());
  await keepsAClinic(ana);
  await isAPartner(ana);
  expect((await dataParts(browser)).toSorted()).toEqual(personalDataNames.toSorted());
});
