import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { StoryBrowser } from '../../test/account-story.js';
import { ConsultationStory, type Outcome } from '../../test/consultation-story.js';
import { Scenario } from '../../test/scenario.js';
import { MailLinks } from '../accounts/signing-in/mail-links.js';
import { insertSuspension } from '../accounts/suspension/suspension.repository.js';
import { openedForThisFile } from '../../test/opened-for-this-file.js';
import { idOf } from '../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const RESULT = `__typename ... on UserError { message } ... on AccountStays { staysFor }
  ... on InvalidInput { problems { path } }`;

async function leave(browser: StoryBrowser, confirm = true, callOff = false): Promise<Outcome> {
  return browser.act('deleteAccount', 'DeleteAccountInput', { confirm, callOff }, RESULT);
}

async function preview(browser: StoryBrowser): Promise<object | null> {
  const { viewer } = await browser.ask<{ viewer: { account: { leaving: object } } | null }>(
    `{ viewer { account { leaving { staysFor promisedTalks underWay ownRequests keepsListing } } } }`,
  );
  return viewer?.account.leaving ?? null;
}

const rows = <Row>(sql: string, parameters: readonly unknown[] = []) => database.unitOfWork.query<Row>(sql, parameters);

/** Whatever has a number below was written before anything here was told: all the places, above all. */
const [begun] = await rows<{ number: string }>('SELECT pg_current_xact_id()::text AS number');

/** Every table in which one of these stands, as text, in the clear. */
async function tablesNaming(...traces: readonly string[]): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await rows<{ has: boolean }>(
      `SELECT EXISTS (SELECT FROM ${name} t
         WHERE CASE WHEN t.xmin::text::bigint >= $2 THEN t::text ILIKE ANY ($1) ELSE false END) AS has`,
      [traces.map((trace) => `%${trace}%`), begun!.number],
    );
    if (row?.has) found.push(name);
  }
  return found;
}

async function sweep(name: string): Promise<void> {
  await story.house.services.sweeps.find((each) => each.name === name)!.run();
}

test('a patient goes: what was open is taken back, the practitioner is told, and nothing of them stays', async () => {
  const ana = await story.aPractitioner();
  const email = `rue-${randomUUID()}@mail.example`;
  const patient = story.aPatient({ email, name: 'Rue Tansy' });
  const waiting = await story.aSentRequest(ana, {
    patient,
    message: 'I sleep badly',
    startsAt: '2026-11-23T16:00:00Z',
  });
  const promised = await story.aSentRequest(ana, { patient, startsAt: '2026-11-23T17:00:00Z' });
  await story.act(promised.practitioner, 'acceptConsultation', { consultationId: promised.id });
  const other = await story.aSentRequest(ana, { startsAt: '2026-11-23T18:00:00Z' });
  const rue = await story.signedIn(email);
  const accountId = await rue.accountId();
  const links = await rows<{ id: string }>(`SELECT id FROM mail_links`);
  expect(await preview(rue)).toEqual({
    ...{ staysFor: [], promisedTalks: 0, underWay: 0, ownRequests: 2, keepsListing: false },
  });
  expect(await leave(rue, false)).toMatchObject({ problems: [{ path: ['confirm'] }] });
  expect(await preview(rue)).toMatchObject({ ownRequests: 2 });

  expect(await leave(rue)).toEqual({ __typename: 'AccountDeleted' });
  expect(await preview(rue)).toBeNull();
  await story.pass();
  const told = story.mailsTo(ana.email).map(({ subject }) => subject);
  expect(told).toContain('A request was withdrawn');
  expect(told.filter((subject) => subject.startsWith('Cancelled'))).toHaveLength(1);
  const letters = story.mailsTo(email);
  expect(letters.map(({ subject }) => subject)).toContain('Your account is deleted');
  // Only the goodbye left after the account was gone.
  expect(letters[0]?.subject).toBe('Your account is deleted');
  expect(letters[0]?.text).toContain('What was open was withdrawn or called off, and the other side has been told.');
  const mailed = await rows<{ id: string; purpose: string }>(`SELECT id, purpose FROM mail_links`);
  expect(links.length - mailed.filter(({ purpose }) => purpose !== 'GOODBYE').length).toBe(1);
  // What is kept for the letter opens nothing.
  const goodbye = mailed.find(({ purpose }) => purpose === 'GOODBYE')!;
  const token = new MailLinks(database.unitOfWork, database.cipher).tokenOf(goodbye.id);
  expect(await new StoryBrowser(story.house.appDoor.url, '127.0.0.1').useLink(token)).toMatchObject({
    __typename: 'SignInNotAccepted',
  });

  const ids = [waiting, promised].map(({ id }) => idOf(id));
  expect(
    await rows(
      `SELECT state, contact, contact_hash, answers, message, holds_time FROM consultations WHERE id = ANY ($1::uuid[]) ORDER BY starts_at`,
      [ids],
    ),
  ).toEqual([
    { state: 'WITHDRAWN', contact: null, contact_hash: null, answers: null, message: null, holds_time: false },
    { state: 'CANCELLED', contact: null, contact_hash: null, answers: null, message: null, holds_time: false },
  ]);
  expect(await rows(`SELECT 1 FROM held_times WHERE owner_id = ANY ($1::uuid[])`, [ids])).toEqual([]);
  expect(await story.as(waiting.patient).ask(`{ consultation(id: "${waiting.id}") { id } }`)).toEqual({
    consultation: null,
  });
  // Who did what is on record by a number; nothing says any more whose it was.
  expect((await tablesNaming(accountId)).filter((name) => name !== 'outbox')).toEqual(['audit_entries', 'erasures']);
  const hash = database.cipher.mac('accounts.email', email).toString('hex');
  expect(await tablesNaming(email, 'Tansy', hash)).toEqual([]);

  const [left] = await rows(`SELECT state FROM consultations WHERE id = $1`, [idOf(other.id)]);
  expect(left).toEqual({ state: 'REQUESTED' });
  // The address can begin anew, and finds nothing.
  const again = await story.signedIn(email);
  expect(await preview(again)).toMatchObject({ ownRequests: 0 });
});

test('a practitioner who promised something stays until they answered; then the listing goes at once', async () => {
  const ana = await story.aPractitioner();
  const asked = await story.aSentRequest(ana, { startsAt: '2026-11-23T16:00:00Z' });
  const browser = asked.practitioner;
  const accountId = await browser.accountId();
  expect(await preview(browser)).toEqual({
    ...{ staysFor: ['PROMISED_TALKS'], promisedTalks: 1, underWay: 0, ownRequests: 0, keepsListing: true },
  });
  expect(await leave(browser)).toMatchObject({ __typename: 'AccountStays', staysFor: ['PROMISED_TALKS'] });
  expect(await rows(`SELECT state FROM practitioners WHERE id = $1`, [ana.practitionerId])).toEqual([
    { state: 'PUBLISHED' },
  ]);
  await story.act(browser, 'declineConsultation', { consultationId: asked.id, reason: 'NO_ROOM' });
  database.clock.advance({ seconds: 31 });
  await story.pass();

  // Somebody fills the form in just then, and has not typed their code.
  const form = story.formFor(ana, { startsAt: '2026-11-23T17:00:00Z' });
  const halfway = await story.ask(form);
  const code = await story.codeMailedTo(form.patient.email);
  expect(await leave(browser)).toEqual({ __typename: 'AccountDeleted' });
  const input = { consultationId: halfway.consultation.id, code };
  expect(await story.act(halfway.accessToken, 'confirmConsultationEmail', input)).toMatchObject({
    ...{ __typename: 'NotAllowedNow', state: 'EXPIRED' },
  });
  expect(await story.ask(story.formFor(ana, { startsAt: '2026-11-23T18:00:00Z' }))).toMatchObject({
    __typename: expect.stringMatching(/NotFound|SlotNoLongerAvailable/) as string,
  });

  const [bare] = await rows(
    `SELECT state, slug, npi, headline, contact_email, contact_email_hash, professions FROM practitioners WHERE id = $1`,
    [ana.practitionerId],
  );
  expect(bare).toEqual({
    ...{ state: 'DRAFT', slug: ana.practitionerId, npi: null, headline: null },
    ...{ contact_email: null, contact_email_hash: null, professions: [] },
  });
  for (const table of [
    'licenses',
    'weekly_hours',
    'next_slots',
    'search_practitioners',
    'listing_controllers',
    'time_off',
  ]) {
    expect([table, await rows(`SELECT 1 FROM ${table} WHERE practitioner_id = $1`, [ana.practitionerId])]).toEqual([
      table,
      [],
    ]);
  }
  expect((await tablesNaming(accountId)).filter((name) => name !== 'outbox')).toEqual(['audit_entries', 'erasures']);
  // The patient still reads with whom it was, until what they said is erased.
  const read = `query ($id: ID!) { consultation(id: $id) { state label practitioner { displayName slug }
    consultationType { name } } }`;
  const seen = () => story.as(asked.patient).ask<{ consultation: object }>(read, { id: asked.id });
  expect((await seen()).consultation).toMatchObject({
    state: 'DECLINED',
    practitioner: { displayName: 'Ana Ruiz' },
    consultationType: { name: 'First talk, by video' },
  });
  await sweep('listing.names-of-those-who-left');
  expect(await rows(`SELECT given_name FROM practitioners WHERE id = $1`, [ana.practitionerId])).toEqual([
    { given_name: 'Ana' },
  ]);
  database.clock.advance({ hours: 24 * 31 });
  await story.pass();
  await sweep('listing.names-of-those-who-left');
  expect(await rows(`SELECT given_name, family_name FROM practitioners WHERE id = $1`, [ana.practitionerId])).toEqual([
    { given_name: 'Somebody', family_name: 'who left' },
  ]);
});

test('a listing that nobody ever asked goes without a trace, with its clinic and what was looked up', async () => {
  const email = `ana-${randomUUID()}@practice.example`;
  const { id } = await new Scenario(database)
    .practitioner('Ana Sandoval')
    .who({ contactEmail: email, conditions: ['ptsd'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  const ana = { practitionerId: id };
  const browser = await story.signedInPractitioner({ email });
  const [clinic] = await rows<{ id: string }>(
    `SELECT l.clinic_id AS id FROM locations l JOIN practitioner_locations p ON p.location_id = l.id
     WHERE p.practitioner_id = $1`,
    [id],
  );
  const [license] = await rows<{ id: string }>(`SELECT id FROM licenses WHERE practitioner_id = $1`, [
    ana.practitionerId,
  ]);
  expect(await tablesNaming(license!.id)).toContain('verifications');
  expect(await leave(browser)).toEqual({ __typename: 'AccountDeleted' });
  expect(
    await rows(
      `SELECT actor_kind AS kind FROM audit_entries WHERE action = 'listing.control.left' AND subject_id = $1`,
      [ana.practitionerId],
    ),
  ).toEqual([{ kind: 'ACCOUNT' }]);
  const followers = ['changes', 'outbox'];
  expect((await tablesNaming(ana.practitionerId)).filter((name) => !followers.includes(name))).toEqual([
    'audit_entries',
  ]);
  expect((await tablesNaming(license!.id, clinic!.id)).filter((name) => !followers.includes(name))).toEqual([]);
});

test('a talk that took place keeps nobody here, and is not called off afterwards', async () => {
  const ana = await story.aPractitioner();
  const email = `rue-${randomUUID()}@mail.example`;
  const patient = story.aPatient({ email });
  const talk = await story.aSentRequest(ana, { patient, startsAt: '2026-11-23T16:00:00Z' });
  await story.act(talk.practitioner, 'acceptConsultation', { consultationId: talk.id });
  await story.pass();
  database.clock.set(Temporal.Instant.from('2026-11-23T16:10:00Z'));
  const during = await signedInAgain(ana.email);
  expect(await preview(during)).toMatchObject({ staysFor: ['PROMISED_TALKS'] });
  database.clock.set(Temporal.Instant.from('2026-11-23T16:31:00Z'));
  const rue = await story.signedIn(email);
  expect(await preview(rue)).toMatchObject({ ownRequests: 0 });
  expect(await leave(rue)).toEqual({ __typename: 'AccountDeleted' });
  expect(await leave(await signedInAgain(ana.email))).toEqual({ __typename: 'AccountDeleted' });
  await story.pass();
  expect(story.mailsTo(ana.email).filter(({ subject }) => subject.startsWith('Cancelled'))).toEqual([]);
  database.clock.advance({ hours: 25 });
  await story.pass();
  expect(await rows(`SELECT state, contact FROM consultations WHERE id = $1`, [idOf(talk.id)])).toEqual([
    { state: 'COMPLETED', contact: null },
  ]);
});

test('a practitioner who cannot go on calls everything off and goes at once: each patient is told, and shown others', async () => {
  const ana = await story.aPractitioner();
  const [asked, promised] = [
    await story.aSentRequest(ana, { startsAt: '2026-11-23T16:00:00Z' }),
    await story.aSentRequest(ana, { startsAt: '2026-11-23T17:00:00Z' }),
  ];
  await story.act(promised.practitioner, 'acceptConsultation', { consultationId: promised.id });
  const halfway = await story.ask(story.formFor(ana, { startsAt: '2026-11-23T18:00:00Z' }));
  await story.pass();
  const browser = promised.practitioner;
  expect(await leave(browser, false, true)).toMatchObject({ problems: [{ path: ['confirm'] }] });
  expect(await leave(browser, true, true)).toEqual({ __typename: 'AccountDeleted' });
  await story.pass();

  const states = await rows<{ id: string; state: string }>(
    `SELECT id, state FROM consultations WHERE practitioner_id = $1 ORDER BY starts_at`,
    [ana.practitionerId],
  );
  expect(states.map(({ id, state }) => [id, state])).toEqual([
    [idOf(asked.id), 'DECLINED'],
    [idOf(promised.id), 'CANCELLED'],
    [idOf(halfway.consultation.id), 'EXPIRED'],
  ]);
  const [no] = story.mailsTo(asked.email);
  expect(no?.subject).toBe('An answer to your request');
  expect(no?.text).toContain('See others who offer the same, and ask one with the same answers');
  const [off] = story.mailsTo(promised.email);
  expect(off?.subject).toMatch(/^Cancelled: /);
  expect(off?.text).toContain('Ask someone else with the same answers');
  expect(story.mailsTo(ana.email).map(({ subject }) => subject)).not.toContainEqual(
    expect.stringMatching(/^Cancelled/),
  );
  expect(await rows(`SELECT FROM held_times WHERE practitioner_id = $1`, [ana.practitionerId])).toEqual([]);
  // Nobody is there to read what would be written, or to be mailed that something was.
  const message = { consultationId: promised.id, text: 'Are you well?', idempotencyKey: 'are-you-well' };
  expect(await story.act(promised.patient, 'sendConsultationMessage', message)).toMatchObject({
    __typename: 'NotAllowedNow',
  });
  // Nor is anybody asked by the page to write, or to have another link mailed for it.
  const read = `query ($id: ID!) { consultation(id: $id) { takesMessages isPractitionerShown viewerMay } }`;
  const byLetter = story.as((await story.linkFor(promised.id, 'CONSULTATION'))!);
  expect((await byLetter.ask<{ consultation: object }>(read, { id: promised.id })).consultation).toMatchObject({
    ...{ takesMessages: false, isPractitionerShown: false },
  });
});

test('in the middle of a talk nobody goes, and nothing else is called off by trying', async () => {
  const ana = await story.aPractitioner();
  const [talk, waits] = [
    await story.aSentRequest(ana, { startsAt: '2026-11-23T16:00:00Z' }),
    await story.aSentRequest(ana, { startsAt: '2026-11-24T17:00:00Z' }),
  ];
  for (const each of [talk, waits]) {
    await story.act(each.practitioner, 'acceptConsultation', { consultationId: each.id });
  }
  database.clock.set(Temporal.Instant.from('2026-11-23T16:10:00Z'));
  const during = await signedInAgain(ana.email);
  expect(await preview(during)).toMatchObject({ promisedTalks: 2, underWay: 1 });
  expect(await leave(during, true, true)).toMatchObject({ __typename: 'AccountStays', staysFor: ['PROMISED_TALKS'] });
  expect(await rows(`SELECT state FROM consultations WHERE id = $1`, [idOf(waits.id)])).toEqual([
    { state: 'CONFIRMED' },
  ]);
});

test('where they talked is kept as long as the name, and not longer', async () => {
  const [clinic, location] = [randomUUID(), randomUUID()];
  await rows(`INSERT INTO clinics (id, slug, name, updated_at) VALUES ($1, $2, 'Ruiz at home', now())`, [
    clinic,
    clinic,
  ]);
  await rows(
    `INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
     VALUES ($1, $2, '12 Own Street', 'Dallas', 'US-TX', '75201', 32.7, -96.8, 'America/Chicago')`,
    [location, clinic],
  );
  const ana = await story.aPractitioner({ type: { mode: 'IN_PERSON', locationId: location, name: 'At my home' } });
  await rows(`INSERT INTO practitioner_locations (practitioner_id, location_id) VALUES ($1, $2)`, [
    ana.practitionerId,
    location,
  ]);
  const asked = await story.aSentRequest(ana, { startsAt: '2026-11-23T16:00:00Z' });
  await story.act(asked.practitioner, 'declineConsultation', { consultationId: asked.id, reason: 'NO_ROOM' });
  database.clock.advance({ seconds: 31 });
  await story.pass();
  expect(await leave(asked.practitioner)).toEqual({ __typename: 'AccountDeleted' });
  const where = `query ($id: ID!) { consultation(id: $id) { consultationType { location { street } } } }`;
  expect(await story.as(asked.patient).ask(where, { id: asked.id })).toEqual({
    consultation: { consultationType: { location: { street: '12 Own Street' } } },
  });
  database.clock.advance({ hours: 24 * 31 });
  await story.pass();
  await sweep('listing.names-of-those-who-left');
  expect(await tablesNaming('12 Own Street', 'Ruiz at home', 'At my home')).toEqual([]);
  expect(await rows(`SELECT state FROM consultations WHERE id = $1`, [idOf(asked.id)])).toEqual([
    { state: 'DECLINED' },
  ]);
});

test('a patient with many requests goes while somebody works on several of these practitioners at once', async () => {
  const email = `rue-${randomUUID()}@mail.example`;
  const patient = story.aPatient({ email });
  const practitioners: string[] = [];
  for (let count = 0; count < 5; count++) {
    const ana = await story.aPractitioner();
    await story.aSentRequest(ana, { patient });
    practitioners.push(ana.practitionerId);
  }
  const rue = await story.signedIn(email);
  const [first, ...others] = practitioners.toSorted();
  const leaving = await database.unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', first!);
    const begun = leave(rue);
    await expect
      .poll(async () => (await rows(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)).length)
      .toBeGreaterThan(0);
    await tx.lockAll('practitioner', others);
    return { begun };
  });
  expect(await leaving.begun).toEqual({ __typename: 'AccountDeleted' });
});

test('the last operator stays; of two who go at once, one does', async () => {
  const [rosa, paul] = [await anOperator(), await anOperator()];
  const outcomes = await Promise.all([leave(rosa), leave(paul)]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['AccountDeleted', 'AccountStays']);
  const stays = outcomes.find(({ __typename }) => __typename === 'AccountStays');
  expect(stays).toMatchObject({ staysFor: ['LAST_OPERATOR'] });
});

test('an operator stays who would leave only suspended ones, until one of those is let be again', async () => {
  const [rosa, paul] = [await anOperator(), await anOperator()];
  await rows(`DELETE FROM account_roles WHERE role = 'OPERATOR' AND account_id <> ALL ($1::uuid[])`, [
    [await rosa.accountId(), await paul.accountId()],
  ]);
  const suspended = await paul.accountId();
  await database.unitOfWork.run((tx) =>
    insertSuspension(tx, {
      ...{ id: randomUUID(), accountId: suspended, reason: 'NOT_SAFE', note: Buffer.from('-') },
      ...{ suspendedBy: suspended, isAtOnce: true, lapsesAt: tx.clock.now().add({ hours: 72 }), hidden: [] },
    }),
  );
  expect(await leave(rosa)).toMatchObject({ __typename: 'AccountStays', staysFor: ['LAST_OPERATOR'] });
  await rows(`DELETE FROM account_suspensions WHERE account_id = $1`, [suspended]);
  expect(await leave(rosa)).toMatchObject({ __typename: 'AccountDeleted' });
});

test('who goes while somebody asks: either it was promised and they stay, or nobody is asked', async () => {
  for (let round = 0; round < 4; round++) {
    const ana = await story.aPractitioner();
    const browser = await story.signedInPractitioner(ana);
    const form = story.formFor(ana, { startsAt: '2026-11-23T16:00:00Z' });
    const halfway = await story.ask(form);
    const code = await story.codeMailedTo(form.patient.email);
    const [gone, confirmed] = await Promise.all([
      leave(browser),
      story.act(halfway.accessToken, 'confirmConsultationEmail', { consultationId: halfway.consultation.id, code }),
    ]);
    const [row] = await rows<{ state: string }>(`SELECT state FROM consultations WHERE id = $1`, [
      idOf(halfway.consultation.id),
    ]);
    expect([gone.__typename, confirmed.__typename, row?.state]).toEqual(
      gone.__typename === 'AccountDeleted'
        ? ['AccountDeleted', 'NotAllowedNow', 'EXPIRED']
        : ['AccountStays', 'Consultation', 'REQUESTED'],
    );
  }
});

test('a crash in the middle leaves everything', async () => {
  const ana = await story.aPractitioner();
  const email = `rue-${randomUUID()}@mail.example`;
  const asked = await story.aSentRequest(ana, { patient: story.aPatient({ email }) });
  const rue = await story.signedIn(email);
  await rows(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`);
  await rows(`CREATE TRIGGER refuses BEFORE DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION refuse()`);
  await expect(leave(rue)).rejects.toThrow();
  await rows(`DROP FUNCTION refuse() CASCADE`);
  await story.pass();
  expect(story.mailsTo(email).map(({ subject }) => subject)).not.toContain('Your account is deleted');
  expect(await preview(rue)).toMatchObject({ ownRequests: 1 });
  expect(await rows(`SELECT state FROM consultations WHERE id = $1`, [idOf(asked.id)])).toEqual([
    { state: 'REQUESTED' },
  ]);
});

/** Signed in, with both steps, and made an operator. */
async function anOperator(): Promise<StoryBrowser> {
  const email = `operator-${randomUUID()}@operators.example`;
  const browser = await story.signedInPractitioner({ email });
  await rows(`INSERT INTO account_roles (account_id, role, granted_at) VALUES ($1, 'OPERATOR', now())`, [
    await browser.accountId(),
  ]);
  return browser;
}

/** By the link, and with both steps: signing in just now is part of leaving. */
async function signedInAgain(email: string): Promise<StoryBrowser> {
  const browser = await story.signedIn(email);
  await rows(`UPDATE account_sessions SET second_factor_at = $1`, [database.clock.now().toString()]);
  return browser;
}
