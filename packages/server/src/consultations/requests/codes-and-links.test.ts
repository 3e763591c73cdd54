import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { AccessLinks } from '../../accounts/access-links.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import { allReach } from '../door/link-purposes.js';

let database: TestDatabase;
let story: ConsultationStory;
let strict: ConsultationStory;
let log = '';

beforeAll(async () => {
  database = await createTestDatabase();
  const stream = new Writable({ write: (chunk, _encoding, done) => ((log += String(chunk)), done()) });
  const logger = pino({ level: 'trace' }, stream);
  story = await ConsultationStory.open(database, {}, logger);
  strict = await ConsultationStory.open(database, { rateLimits: true });
});
beforeEach(() => database.clock.set(testNow));
afterAll(async () => {
  await story.close();
  await strict.close();
  await database.drop();
});

async function asked(given = story, more: object = {}) {
  const ana = await given.aPractitioner();
  const form = { ...given.formFor(ana), ...more };
  const { accessToken, consultation } = await given.ask(form);
  const code = await given.codeMailedTo(form.patient.email);
  const type = (typed: string) =>
    given.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code: typed });
  return { ana, form, token: accessToken, id: consultation.id, code, type };
}

const owed = async () =>
  (await database.unitOfWork.query<{ count: number }>(`SELECT count(*)::int AS count FROM outbox`))[0];

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('the code', () => {
  test('comes in a mail that says nothing else, and is taken once', async () => {
    const { form, code, type } = await asked();
    const [mail] = story.mailsTo(form.patient.email);
    expect(mail).toMatchObject({ subject: 'Your code', from: 'post@clearing.example' });
    expect(mail?.text).toMatch(
      /^\d{3} \d{3}\n\nType it on the page you left open\. It works until 10:20 am Eastern time\./,
    );
    expect(mail?.text + mail!.html!).not.toMatch(/ketamine|consultation|\bAna\b|practitioner|treatment|health/i);
    expect(await type(`${code.slice(0, 3)}-${code.slice(3)}`)).toMatchObject({ state: 'REQUESTED' });
    const letters = await owed();
    const same = await Promise.all([type(code), type(code)]);
    expect(same).toMatchObject([{ state: 'REQUESTED' }, { state: 'REQUESTED' }]);
    expect(await owed()).toEqual(letters);
    database.clock.advance({ minutes: 20 });
    expect(await type(code)).toMatchObject({ __typename: 'NotAllowedNow', state: 'REQUESTED' });
  });

  test('that is sent again, since its answer was lost, brings the same: nothing twice, and nothing for longer', async () => {
    const { token, id, form, code } = await asked();
    const typed = async (digits: string) => {
      const { outcome } = await story.as(token).ask<{ outcome: object }>(
        `mutation ($input: ConfirmConsultationEmailInput!) {
          outcome: confirmConsultationEmail(input: $input) { __typename ... on Consultation { state linkToEverything } } }`,
        { input: { consultationId: id, code: digits } },
      );
      return outcome;
    };
    const first = await typed(code);
    expect(first).toMatchObject({ state: 'REQUESTED', linkToEverything: expect.any(String) });
    expect(await typed(code)).toEqual(first);
    await story.pass();
    const sent = story.mailsTo(form.patient.email).length;
    expect(await typed(code)).toEqual(first);
    await story.pass();
    expect(story.mailsTo(form.patient.email)).toHaveLength(sent);
    // Closed by its holder, it is not handed out again.
    const links = new AccessLinks(database.unitOfWork, database.cipher);
    await database.unitOfWork.run((tx) => links.renew(tx, keyOf('Consultation', id)!, 'PATIENT'));
    const now = await links.patientToken(keyOf('Consultation', id)!, 'CONSULTATION');
    const { outcome } = await story.as(now!).ask<{ outcome: object }>(
      `mutation ($input: ConfirmConsultationEmailInput!) {
        outcome: confirmConsultationEmail(input: $input) { __typename ... on Consultation { linkToEverything } } }`,
      { input: { consultationId: id, code } },
    );
    expect(outcome).toEqual({ __typename: 'Consultation', linkToEverything: null });
  });

  test('that was taken is guessed by nobody: five wrong ones, and it is not known any more', async () => {
    const { code, type } = await asked();
    for (let times = 0; times < 4; times++) await type(wrong(code));
    expect(await type(code)).toMatchObject({ state: 'REQUESTED' });
    for (let times = 0; times < 4; times++) {
      expect((await type(wrong(code))).__typename).toBe('NotAllowedNow');
    }
    expect(await type(code)).toMatchObject({ __typename: 'Consultation', state: 'REQUESTED' });
    await type(wrong(code));
    expect((await type(code)).__typename).toBe('NotAllowedNow');
  });

  test('has five tries, also when they come at once; a new one ends the old and has five of its own', async () => {
    const { token, id, form, code, type } = await asked();
    expect(await type(wrong(code))).toMatchObject({ __typename: 'CodeNotAccepted', attemptsLeft: 4 });
    const burst = await Promise.all(Array.from({ length: 12 }, () => type(wrong(code))));
    expect(burst.map((answer) => Number(answer.attemptsLeft)).toSorted((a, b) => a - b)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3,
    ]);
    expect(await type(code)).toMatchObject({ __typename: 'CodeNotAccepted', attemptsLeft: 0 });

    await story.act(token, 'resendConsultationCode', { consultationId: id });
    const fresh = await story.codeMailedTo(form.patient.email);
    expect(fresh).not.toBe(code);
    expect(await type(code)).toMatchObject({ attemptsLeft: 4 });
    expect(await type(fresh)).toMatchObject({ state: 'REQUESTED' });
  });

  test('left empty or half typed takes no try, and may come with wide figures and marks that cannot be seen', async () => {
    const { code, type } = await asked();
    for (const slip of ['', ' ', code.slice(0, 5), `${code}1`, 'abcdef']) {
      expect(await type(slip)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['code'] }] });
    }
    expect(await type(wrong(code))).toMatchObject({ __typename: 'CodeNotAccepted', attemptsLeft: 4 });
    const wide = String.fromCodePoint(...[...code].map((digit) => digit.codePointAt(0)! - 0x30 + 0xff10));
    expect(await type(`\u200e${wide.slice(0, 3)}\u00a0${wide.slice(3)}\u200b`)).toMatchObject({ state: 'REQUESTED' });
  });

  test('goes to the mended address, and the one sent before stops working', async () => {
    const { token, id, code, type } = await asked();
    const email = `mended-${randomUUID()}@mail.example`;
    const bad = await story.act(token, 'changeConsultationEmail', {
      consultationId: id,
      email: `${email}\r\nBcc: x@y.example`,
    });
    expect(bad).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['email'] }] });
    await story.act(token, 'changeConsultationEmail', { consultationId: id, email });
    const fresh = await story.codeMailedTo(email);
    expect((await type(code)).__typename).toBe('CodeNotAccepted');
    expect(await type(fresh)).toMatchObject({ state: 'REQUESTED' });
  });

  test('sent to the same address once more, as one that is mended, keeps the time', async () => {
    const { form, token, id } = await asked();
    const input = { consultationId: id, email: form.patient.email.toUpperCase() };
    expect(await story.act(token, 'changeConsultationEmail', input)).toMatchObject({ holdsTime: true });
  });

  test('ends after 20 minutes, whoever sweeps', async () => {
    const { code, type } = await asked();
    database.clock.advance({ minutes: 20 });
    expect(await type(code)).toMatchObject({ __typename: 'CodeNotAccepted', attemptsLeft: 0 });
    await story.pass();
    expect(await type(code)).toMatchObject({ __typename: 'NotAllowedNow', state: 'EXPIRED' });
  });

  test('books nothing that has begun meanwhile, though its time was held for it', async () => {
    const ana = await story.aPractitioner({
      type: { bookingPolicy: 'INSTANT', leadTimeMinutes: 0 },
      week: { hours: [{ weekday: 6, startMinute: 540, endMinute: 600 }] },
    });
    database.clock.set('2026-11-21T15:25:00Z');
    const startsAt = '2026-11-21T15:30:00Z';
    const form = story.formFor(ana, { startsAt });
    const { accessToken, consultation } = await story.ask(form);
    const code = await story.codeMailedTo(form.patient.email);
    database.clock.set(startsAt);
    const input = { consultationId: consultation.id, code };
    expect(await story.act(accessToken, 'confirmConsultationEmail', input)).toEqual({
      __typename: 'SlotNoLongerAvailable',
      message: expect.any(String),
      alternatives: [],
    });
  });

  test('of somebody else’s consultation opens nothing', async () => {
    const mine = await asked();
    const other = await asked();
    expect(await mine.type(other.code)).toMatchObject({ __typename: 'CodeNotAccepted' });
  });

  test('opens everything to whoever typed it for half an hour, without another mail; the letter about it does not', async () => {
    const { token, id, form, code } = await asked();
    const links = new AccessLinks(database.unitOfWork, database.cipher);
    const confirmed = `mutation ($input: ConfirmConsultationEmailInput!) {
      outcome: confirmConsultationEmail(input: $input) { __typename ... on Consultation { linkToEverything } } }`;
    const typed = async (digits: string) => {
      const input = { consultationId: id, code: digits };
      return (await story.as(token).ask<{ outcome: { linkToEverything: string } }>(confirmed, { input })).outcome;
    };
    const seen = async (held: string) =>
      (
        await story
          .as(held)
          .ask<{ consultation: { viewerReach: string[]; linkToEverything: null } }>(
            `query ($id: ID!) { consultation(id: $id) { viewerReach linkToEverything } }`,
            { id },
          )
      ).consultation;
    expect(await typed(wrong(code))).toEqual({ __typename: 'CodeNotAccepted' });
    const { linkToEverything } = await typed(code);
    const held = await links.addTo(token, linkToEverything);
    expect(await seen(held)).toEqual({ viewerReach: allReach, linkToEverything: null });
    await story.pass();
    const letters = story.mailsTo(form.patient.email).map(({ text }) => text);
    expect(letters.some((text) => text.includes(token))).toBe(true);
    expect(letters.join('')).not.toContain(linkToEverything);
    const asMailed = ['STANDING', 'TALK', 'CHOICE', 'WAY_IN'];
    expect((await seen(token)).viewerReach).toEqual(asMailed);
    database.clock.advance({ minutes: 30 });
    expect((await seen(held)).viewerReach).toEqual(asMailed);
  });

  test.each([
    ['somebody close', 'LOVED_ONE'],
    ['whoever refers them', 'REFERRING_CLINICIAN'],
  ])('opens nothing more to %s, who was told it by the patient', async (_, relation) => {
    const requester = { name: 'Kim Lee', email: `kim-${randomUUID()}@mail.example`, relation };
    const { token, id, code, form } = await asked(story, { requester });
    const letter = story.mailsTo(form.patient.email).find(({ subject }) => subject === 'Your code')?.text;
    expect(letter).toMatch(/^\d{3} \d{3}\n\nSomeone filled something in for you, and needs this code to send it\./);
    expect(letter).not.toMatch(/page you left open|Kim|ketamine|consultation|\bAna\b|treatment|health/i);
    const own = { consultationId: id, email: requester.email.toUpperCase() };
    const mended = await story.act(token, 'changeConsultationEmail', own);
    expect(mended).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['email'] }] });
    const { outcome } = await story.as(token).ask<{ outcome: object }>(
      `mutation ($input: ConfirmConsultationEmailInput!) {
        outcome: confirmConsultationEmail(input: $input) { __typename ... on Consultation { linkToEverything } } }`,
      { input: { consultationId: id, code } },
    );
    const viewerReach = ['STANDING', 'TALK', 'CHOICE', 'WAY_IN'];
    expect(outcome).toMatchObject({ __typename: 'Consultation', linkToEverything: null });
    const links = new AccessLinks(database.unitOfWork, database.cipher);
    expect(await links.patientToken(keyOf('Consultation', id)!, 'EVERYTHING')).toBeNull();
    const seen = await story.as(token).ask(`query ($id: ID!) { consultation(id: $id) { viewerReach } }`, { id });
    expect(seen).toEqual({ consultation: { viewerReach } });
  });

  test('cannot be had or tried without end', async () => {
    const { token, id, form, code, type } = await asked(strict);
    const resent = [];
    for (let times = 0; times < 6; times++) {
      resent.push((await strict.act(token, 'resendConsultationCode', { consultationId: id })).__typename);
    }
    expect(resent.slice(0, 4)).toEqual(Array(4).fill('Consultation'));
    expect(resent.at(-1)).toBe('TooManyRequests');
    const tries = await Promise.all(Array.from({ length: 50 }, () => type(wrong(code))));
    expect(tries.filter((answer) => answer.__typename === 'TooManyRequests').length).toBeGreaterThanOrEqual(9);
    expect((await strict.codeMailedTo(form.patient.email)).length).toBe(6);
  });
});

describe('a private link', () => {
  test('shows its own consultation alone: not yours looks like not there', async () => {
    const mine = await asked();
    const other = await asked();
    const see = async (token: string | null, id: string) => {
      const client = token === null ? story.house.appDoor : story.as(token);
      const { consultation, node } = await client.ask(
        `query ($id: ID!) { consultation(id: $id) { id } node(id: $id) { id } }`,
        { id },
      );
      expect(Boolean(consultation)).toBe(Boolean(node));
      return Boolean(consultation);
    };
    expect(await see(mine.token, mine.id)).toBe(true);
    expect(await see(mine.token, other.id)).toBe(false);
    expect(await see(null, mine.id)).toBe(false);
    expect(await see(`${mine.token.slice(0, -1)}${mine.token.endsWith('A') ? 'B' : 'A'}`, mine.id)).toBe(false);
    expect(await see(mine.token, toGlobalId('Consultation', randomUUID()))).toBe(false);
    const stranger = await story.act(other.token, 'cancelConsultation', { consultationId: mine.id });
    const nobody = await story.act(other.token, 'cancelConsultation', {
      consultationId: toGlobalId('Consultation', randomUUID()),
    });
    expect(stranger).toEqual(nobody);
    const { publicDoor } = story.house;
    expect((await publicDoor.send(`{ node(id: "${mine.id}") { id } }`)).data).toEqual({ node: null });
  });

  test('of the patient does nothing of the practitioner’s, nor does signing in as that do anything of the patient’s', async () => {
    const { ana, token, id, code, type } = await asked();
    await type(code);
    const practitioner = await story.signedInPractitioner(ana);
    const consultationId = id;
    for (const mutation of ['acceptConsultation', 'declineConsultation', 'undoDecline']) {
      expect((await story.act(token, mutation, { consultationId })).__typename).toBe('NotFound');
    }
    expect((await story.act(practitioner, 'resendConsultationCode', { consultationId })).__typename).toBe('NotFound');
    expect((await story.act(practitioner, 'confirmConsultationEmail', { consultationId, code })).__typename).toBe(
      'NotFound',
    );
  });
});

test('the log knows nothing: no token, code, address, name, mutation or health word, also when help was shown', async () => {
  const { ana, form, token, code, type } = await asked();
  await type(code);
  await story.pass();
  await story.ask(story.formFor(ana, { message: 'I want to die' }));
  expect(log).toContain('/app/graphql');
  for (const secret of [token, code, form.patient.email, ana.email]) expect(log).not.toContain(secret);
  expect(log).not.toMatch(/crisis|danger|screening|requestConsultation|ketamine|\bSam\b/i);
});

test('the answer that shows help has no line in the log at all, and the next one has', async () => {
  const ana = await story.aPractitioner();
  const answered = () => log.split('\n').filter((line) => line.includes('"answered"')).length;
  const before = answered();
  expect((await story.ask(story.formFor(ana, { message: 'I want to die' }))).__typename).toBe('CrisisSupport');
  expect(answered()).toBe(before);
  await story.ask(story.formFor(ana));
  expect(answered()).toBe(before + 1);
});
