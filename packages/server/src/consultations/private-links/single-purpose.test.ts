import { requestDataPath } from '@clearing/shared/personal-data';
import { expect, test } from 'vitest';
import { AccessLinks } from '../../accounts/access-links.js';
import { patientLinkPurposes, type PatientLinkPurpose } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: true });
const links = new AccessLinks(database.unitOfWork, database.cipher);

interface Seen {
  readonly state: string;
  readonly viewerMay: readonly string[];
  readonly viewerReach: readonly string[];
  readonly request: { readonly message: string | null } | null;
  readonly consents: readonly object[];
  readonly history: readonly object[];
  readonly messages: { readonly edges: readonly object[] };
  readonly arrangement: { readonly videoLink: string | null } | null;
}

async function see(asker: Asker, id: string): Promise<Seen | null> {
  const { consultation } = await story.as(asker).ask<{ consultation: Seen | null }>(
    `query ($id: ID!) { consultation(id: $id, as: PATIENT) {
      state viewerMay viewerReach request { message } consents { purpose } history { at } messages { edges { cursor } }
      arrangement { videoLink } } }`,
    { id },
  );
  return consultation;
}

/** What the private links of a letter are for. */
async function purposesIn(text: string): Promise<PatientLinkPurpose[]> {
  const tokens = [...text.matchAll(/\/c\/([\w-]+)/g)].map(([, token]) => token!);
  const read = await Promise.all([...new Set(tokens)].map((token) => links.read(token)));
  return read.flatMap((link) => (link?.role === 'PATIENT' ? link.purposes : []));
}

async function linkOf(id: string, purpose: PatientLinkPurpose): Promise<string> {
  const token = await story.linkFor(id, purpose);
  if (!token) throw new Error(`No link for ${purpose}.`);
  return token;
}

async function aTalk() {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const arrangement = { videoLink: 'https://meet.example/room' };
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id, arrangement });
  await story.pass();
  return sent;
}

const written = (consultationId: string) => ({ consultationId, text: 'Hello', idempotencyKey: consultationId });

test('each letter carries a link for what it is about, and none carries one to everything', async () => {
  const ana = await story.aPractitioner();
  const talk = await story.aSentRequest(ana);
  const sent = { consultationId: talk.id };
  await story.act(talk.practitioner, 'acceptConsultation', {
    ...sent,
    arrangement: { videoLink: 'https://meet.example/x' },
  });
  await story.act(talk.practitioner, 'sendConsultationMessage', { ...written(talk.id), as: 'PRACTITIONER' });
  await story.pass();
  const times = { startsAt: ['2026-11-24T16:00:00Z'], idempotencyKey: 'other' };
  await story.act(talk.practitioner, 'proposeConsultationTime', { ...sent, ...times, as: 'PRACTITIONER' });
  await story.pass();
  await story.act(talk.practitioner, 'cancelConsultation', { ...sent, as: 'PRACTITIONER' });
  await story.pass();
  const of = async (subject: RegExp) => {
    const mail = story.mailsTo(talk.email).find((each) => subject.test(each.subject));
    expect(mail, String(subject)).toBeDefined();
    return purposesIn(mail!.text);
  };
  expect(await of(/^Your code/)).toEqual([]);
  expect(await of(/^Your request was sent/)).toEqual(['CONSULTATION']);
  expect(await of(/^Confirmed: /)).toEqual(['CONSULTATION', 'JOIN']);
  expect(await of(/^You have a message/)).toEqual(['MESSAGES']);
  expect(await of(/^Other times/)).toEqual(['PROPOSAL']);
  expect(await of(/^Cancelled: /)).toEqual(['ASK_AGAIN']);
});

test('a reminder that was passed on opens no answers, no messages, no file, and erases and closes nothing', async () => {
  const { id } = await aTalk();
  const token = await linkOf(id, 'CONSULTATION');
  const mayWrite = await linkOf(id, 'MESSAGES');
  expect(await story.act(mayWrite, 'sendConsultationMessage', written(id))).toMatchObject({ state: 'CONFIRMED' });
  expect((await see(mayWrite, id))?.messages.edges).toHaveLength(1);
  expect(await see(token, id)).toMatchObject({
    state: 'CONFIRMED',
    viewerMay: ['PROPOSE_TIME', 'CHOOSE_REMINDERS', 'CANCEL'],
    ...{ request: null, consents: [], messages: { edges: [] } },
  });
  const nobodys = 'Q29uc3VsdGF0aW9uOjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA';
  for (const [mutation, more] of Object.entries(ofEverything)) {
    const refused = await story.act(token, mutation, { consultationId: id, ...more });
    expect(refused, mutation).toEqual(await story.act(token, mutation, { consultationId: nobodys, ...more }));
    expect(refused, mutation).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await story.act(token, 'sendConsultationMessage', written(id))).toMatchObject({ __typename: 'NotFound' });
  expect(await erase(token, id)).toBe('NotFound');
  expect(await file(id, token)).toBeNull();
  expect(await file(id, await story.linksOf(id))).not.toBeNull();
  expect(await story.act(token, 'cancelConsultation', { consultationId: id })).toMatchObject({ state: 'CANCELLED' });
});

const ofEverything = {
  withdrawConsent: { purpose: 'COLLECT' },
  shareAgain: { policyVersion: 'none' },
  renewPrivateLink: {},
};

async function erase(asker: Asker, consultationId: string): Promise<string> {
  const { outcome } = await story
    .as(asker)
    .ask<{ outcome: { __typename: string } }>(
      `mutation ($input: EraseConsultationInput!) { outcome: eraseConsultation(input: $input) { __typename } }`,
      { input: { consultationId, confirm: true } },
    );
  return outcome.__typename;
}

async function file(id: string, held: string): Promise<object | null> {
  const download = story.house.services.downloads.find(({ path }) => path === requestDataPath)!;
  return download.open((await links.readHeld(held))!, new URLSearchParams({ id }));
}

test('a link to the way in shows it near the time, does nothing else, and ends with the talk', async () => {
  const { id } = await aTalk();
  const token = await linkOf(id, 'JOIN');
  const nothing = { viewerMay: [], viewerReach: ['WAY_IN'], request: null, consents: [], history: [] };
  expect(await see(token, id)).toMatchObject({ ...nothing, arrangement: { videoLink: null } });
  const all = {
    ...ofEverything,
    ...{ cancelConsultation: {}, chooseReminders: { leads: [] }, answerTimeProposal: {}, mailLinkToEverything: {} },
    proposeConsultationTime: { startsAt: [], idempotencyKey: 'k' },
    ...{ takeBackTimeProposal: {}, confirmTime: {}, sendConsultationMessage: { text: 'x', idempotencyKey: 'k' } },
    ...{ resendConsultationCode: {}, confirmConsultationEmail: { code: '000000' } },
  };
  for (const [mutation, more] of Object.entries(all)) {
    const outcome = await story.act(token, mutation, { consultationId: id, ...more });
    expect(outcome, mutation).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await erase(token, id)).toBe('NotFound');
  database.clock.set('2026-11-23T15:30:00Z');
  expect(await see(token, id)).toMatchObject({ ...nothing, arrangement: { videoLink: 'https://meet.example/room' } });
  expect(await see(await linkOf(id, 'MESSAGES'), id)).toMatchObject({ arrangement: { videoLink: null } });
  database.clock.set('2026-11-23T16:59:59Z');
  const { endsAt } = await story
    .as(await linkOf(id, 'CONSULTATION'))
    .ask<{ consultation: { endsAt: string } }>(`query ($id: ID!) { consultation(id: $id) { endsAt } }`, { id })
    .then(({ consultation }) => consultation);
  database.clock.set(endsAt);
  expect(await see(token, id)).toBeNull();
  expect(await story.house.services.readLink(token)).toBeNull();
});

test('after a no the answers open again for asking somebody else, and nothing is erased or written by that link', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner(), { message: 'Is there a lift?' });
  const token = await linkOf(sent.id, 'ASK_AGAIN');
  expect(await see(token, sent.id)).toBeNull();
  await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id });
  database.clock.advance({ minutes: 1 });
  await story.pass();
  expect(await see(token, sent.id)).toMatchObject({
    ...{ state: 'DECLINED', viewerMay: [], consents: [], request: { message: 'Is there a lift?' } },
    messages: { edges: [] },
  });
  expect(await erase(token, sent.id)).toBe('NotFound');
  expect((await see(await linkOf(sent.id, 'CONSULTATION'), sent.id))?.request).toBeNull();
  for (const [mutation, more] of Object.entries(ofEverything)) {
    const outcome = await story.act(token, mutation, { consultationId: sent.id, ...more });
    expect(outcome, mutation).toMatchObject({ __typename: 'NotFound' });
  }
});

test('the link to everything goes to the confirmed address alone, and works for half an hour', async () => {
  const { id, email } = await aTalk();
  const token = await linkOf(id, 'CONSULTATION');
  const before = await see(token, id);
  const answered = await story.act(token, 'mailLinkToEverything', { consultationId: id });
  expect(answered).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });
  await story.pass();
  expect(await see(token, id)).toEqual(before);
  const mail = story.mailsTo(email).find(({ subject }) => subject === 'The link you asked for');
  expect(mail?.text).not.toMatch(/Ana|Nov 23/);
  expect(await purposesIn(mail!.text)).toEqual(['EVERYTHING']);
  const everything = /\/c\/([\w-]+)/.exec(mail!.text)![1]!;
  expect(JSON.stringify(answered)).not.toContain(everything);
  expect(await see(everything, id)).toMatchObject({ request: { message: null }, history: [{}, {}, {}] });
  database.clock.advance({ minutes: 29, seconds: 59 });
  expect(await see(everything, id)).not.toBeNull();
  database.clock.advance({ seconds: 1 });
  expect(await see(everything, id)).toBeNull();
  expect(await story.act(everything, 'renewPrivateLink', { consultationId: id })).toMatchObject({
    __typename: 'NotFound',
  });
  // A new one does not bring the one of before back.
  await story.act(token, 'mailLinkToEverything', { consultationId: id });
  await story.pass();
  expect(await see(everything, id)).toBeNull();
  expect(await see(await linkOf(id, 'EVERYTHING'), id)).not.toBeNull();
});

test('five are mailed a day, and the answer is the same after them', async () => {
  const { id, email } = await aTalk();
  const token = await linkOf(id, 'MESSAGES');
  const ask = () => story.act(token, 'mailLinkToEverything', { consultationId: id });
  const first = await ask();
  await story.pass();
  for (let times = 1; times < 7; times++) {
    expect(await ask()).toEqual(first);
    await story.pass();
  }
  expect(story.mailsTo(email).filter(({ subject }) => subject === 'The link you asked for')).toHaveLength(5);
});

test('closing the links closes those of every purpose, and new ones open each its own part', async () => {
  const { id } = await aTalk();
  const held = await story.linksOf(id);
  const old = held.split('.');
  expect(old).toHaveLength(patientLinkPurposes.length);
  await story.act(held, 'renewPrivateLink', { consultationId: id });
  for (const token of [...old, held]) expect(await see(token, id)).toBeNull();
  expect((await see(await linkOf(id, 'MESSAGES'), id))?.viewerReach).toEqual(['STANDING', 'MESSAGES']);
  expect(await story.linkFor(id, 'EVERYTHING')).toBeNull();
});

test('links that were mailed before there were purposes go on opening the consultation', async () => {
  const { id } = await aTalk();
  const key = keyOf('Consultation', id)!;
  const proof = database.cipher.mac('access-link', key, 'PATIENT', '1').subarray(0, 24);
  const mailedBefore = Buffer.concat([Buffer.from(key.replaceAll('-', ''), 'hex'), Buffer.from([0]), proof]);
  expect(await see(mailedBefore.toString('base64url'), id)).toMatchObject({
    viewerReach: ['STANDING', 'TALK', 'CHOICE', 'WAY_IN'],
    request: null,
  });
});

test('no token can be turned into one of another purpose', async () => {
  const { id } = await aTalk();
  for (const token of (await story.linksOf(id)).split('.')) {
    for (let kind = 0; kind < 12; kind++) {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes[16] === kind) continue;
      bytes[16] = kind;
      expect(await links.read(bytes.toString('base64url'))).toBeNull();
    }
  }
});

test('a browser keeps what it opened of one consultation, and forgets it for another', async () => {
  const [one, other] = [await aTalk(), await story.aSentRequest(await story.aPractitioner())];
  const join = await linkOf(one.id, 'JOIN');
  const consultation = await linkOf(one.id, 'CONSULTATION');
  const both = await links.addTo(consultation, join);
  expect((await see(both, one.id))?.viewerMay).toContain('CANCEL');
  expect(await links.addTo(both, join)).toBe(both);
  const elsewhere = await linkOf(other.id, 'CONSULTATION');
  expect(await links.addTo(both, elsewhere)).toBe(elsewhere);
  // Whoever puts two of different ones together is whom the first is for.
  expect(await see(`${elsewhere}.${consultation}`, one.id)).toBeNull();
});
