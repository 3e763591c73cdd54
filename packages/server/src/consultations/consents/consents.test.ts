import { consentPolicyVersion } from '@clearing/shared/consent';
import { describe, expect, test } from 'vitest';
import type { Asker } from '../../../test/consultation-story.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { SharingStory } from '../../../test/sharing-story.js';
import { idOf } from '../../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const sharing = new SharingStory(story);

const secret = 'I have not slept since my sister died';

interface Seen {
  readonly state: string;
  readonly answersErased: boolean;
  readonly isPlaceCovered: boolean | null;
  readonly bookingName: string | null;
  readonly summary: object | null;
  readonly request: { readonly message: string } | null;
  readonly reads: object[];
  readonly arrangement: { readonly videoLink: string | null } | null;
  readonly consents: { readonly purpose: string; readonly to: string; readonly withdrawnAt: string | null }[];
}

async function see(asker: Asker, id: string, as: 'PATIENT' | 'PRACTITIONER'): Promise<Seen | null> {
  const query = `query ($id: ID!, $as: ConsultationSide) { consultation(id: $id, as: $as) { state answersErased
    isPlaceCovered bookingName summary { flagCount } request { message } reads { by } arrangement { videoLink }
    consents { purpose to textVersion givenAt withdrawnAt } } }`;
  return (await story.as(asker).ask<{ consultation: Seen | null }>(query, { id, as })).consultation;
}

const withdraw = (patient: Asker, id: string, purpose: string) =>
  story.act(patient, 'withdrawConsent', { consultationId: id, purpose });
const shareAgain = (patient: Asker, id: string, policyVersion: string = consentPolicyVersion) =>
  story.act(patient, 'shareAgain', { consultationId: id, policyVersion });

async function erase(patient: Asker, id: string, confirm = true) {
  const document = `mutation ($input: EraseConsultationInput!) { outcome: eraseConsultation(input: $input) {
    __typename ... on UserError { message } ... on ConsultationErased { at calledOff } } }`;
  return (await story.as(patient).ask<{ outcome: object }>(document, { input: { consultationId: id, confirm } }))
    .outcome;
}

/** Words that came with what happened, as that side reads them. */
async function wordsOf(asker: Asker, id: string, as: 'PATIENT' | 'PRACTITIONER'): Promise<string[]> {
  const query = `query ($id: ID!, $as: ConsultationSide) { consultation(id: $id, as: $as) { history { note } } }`;
  type Read = { consultation: { history: { note: string | null }[] } };
  return (await story.as(asker).ask<Read>(query, { id, as })).consultation.history.flatMap(({ note }) => note ?? []);
}

async function rowOf(id: string): Promise<Record<string, unknown>> {
  const [row] = await database.unitOfWork.query<Record<string, unknown>>(`SELECT * FROM consultations WHERE id = $1`, [
    idOf(id),
  ]);
  return row!;
}

async function aTalk(changes: object = {}) {
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana, { message: secret, ...changes });
  await story.act(sent.practitioner, 'acceptConsultation', {
    consultationId: sent.id,
    arrangement: { videoLink: 'https://video.example/room' },
  });
  await story.pass();
  return { ana, ...sent };
}

describe('what a patient agreed to', () => {
  test('is a record: to what, with which text, when', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    const at = '2026-11-21T15:00:00Z';
    const given = { textVersion: consentPolicyVersion, givenAt: at, withdrawnAt: null };
    expect((await see(sent.patient, sent.id, 'PATIENT'))?.consents).toEqual([
      { purpose: 'COLLECT', to: 'Clearing', ...given },
      { purpose: 'SHARE_WITH_PRACTITIONER', to: 'Ana Ruiz, MD', ...given },
    ]);
    expect((await see(sent.practitioner, sent.id, 'PRACTITIONER'))?.consents).toEqual([]);
  });

  test('is asked for anew for somebody else with the same answers', async () => {
    const patient = story.aPatient();
    const first = await story.aSentRequest(await story.aPractitioner(), { patient });
    await withdraw(first.patient, first.id, 'SHARE_WITH_PRACTITIONER');
    const second = await story.aSentRequest(await story.aPractitioner(), { patient, startsAt: '2026-11-23T18:00:00Z' });
    expect((await see(second.practitioner, second.id, 'PRACTITIONER'))?.summary).not.toBeNull();
    const unasked = await story.ask(
      story.formFor(await story.aPractitioner(), {
        patient,
        consent: { collect: true, shareWithPractitioner: false, policyVersion: consentPolicyVersion },
      }),
    );
    expect(unasked.__typename).toBe('InvalidInput');
  });
});

describe('without the consent to share', () => {
  test('answers, points, place, name and contact are closed at once; the talk stands, and the other side is told', async () => {
    const { ana, id, patient, practitioner } = await aTalk();
    expect((await see(practitioner, id, 'PRACTITIONER'))?.request?.message).toBe(secret);
    const outcome = await withdraw(patient, id, 'SHARE_WITH_PRACTITIONER');
    expect(outcome).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });

    const seen = await see(practitioner, id, 'PRACTITIONER');
    expect(seen).toMatchObject({ state: 'CONFIRMED', request: null, summary: null, isPlaceCovered: null });
    expect(seen?.arrangement?.videoLink).toBe('https://video.example/room');
    expect(seen?.reads).toHaveLength(1);
    // To the patient everything is as it was.
    const own = await see(patient, id, 'PATIENT');
    expect(own?.request?.message).toBe(secret);
    expect(own?.consents.at(-1)).toMatchObject({ purpose: 'SHARE_WITH_PRACTITIONER', withdrawnAt: testNow });

    await story.pass();
    const letter = story.mailsTo(ana.email).find(({ subject }) => subject === 'What was sent is closed');
    expect(letter?.text).toContain('The talk is still on.');
    expect(letter?.text).not.toContain('Sam');
  });

  test('a list, a mail and a share tell nothing of it either', async () => {
    const ana = await story.aPractitioner();
    const keeper = await story.signedInPractitioner(ana);
    const desk = await sharing.aScheduler(ana, keeper);
    const sent = await story.aSentRequest(ana, { message: secret });
    expect((await see(desk.browser, sent.id, 'PRACTITIONER'))?.bookingName).toBe('Sam');
    await withdraw(sent.patient, sent.id, 'SHARE_WITH_PRACTITIONER');
    expect((await see(desk.browser, sent.id, 'PRACTITIONER'))?.bookingName).toBeNull();
    const { consultations } = await keeper.ask<{ consultations: { edges: object[] } }>(
      `{ consultations(as: PRACTITIONER, part: WAITING) { edges { node { summary { patientName } isPlaceCovered } } } }`,
    );
    expect(consultations.edges).toEqual([{ node: { summary: null, isPlaceCovered: null } }]);
    // It can be answered all the same.
    const accepted = await story.act(keeper, 'acceptConsultation', { consultationId: sent.id });
    expect(accepted).toMatchObject({ state: 'CONFIRMED' });
    await story.pass();
    const letter = story.mailsTo(ana.email).find(({ subject }) => subject.startsWith('Confirmed:'));
    expect(letter?.text).not.toContain('Sam');
    const read = await database.unitOfWork.query(
      `SELECT 1 FROM audit_entries WHERE subject_id = $1 AND actor_kind = 'ACCOUNT' AND action LIKE '%summary.read'`,
      [idOf(sent.id)],
    );
    expect(read).toEqual([]);
  });

  test('words that came with other times are closed, too; what they write to them afterwards is read', async () => {
    const { id, patient, practitioner } = await aTalk({ startsAt: '2026-11-25T16:00:00Z' });
    const moving = { consultationId: id, startsAt: ['2026-11-25T17:00:00Z'], idempotencyKey: 'later', message: secret };
    expect(await story.act(patient, 'proposeConsultationTime', moving)).toMatchObject({ state: 'CONFIRMED' });
    expect(await wordsOf(practitioner, id, 'PRACTITIONER')).toEqual([secret]);
    await withdraw(patient, id, 'SHARE_WITH_PRACTITIONER');
    expect(await wordsOf(practitioner, id, 'PRACTITIONER')).toEqual([]);
    expect(await wordsOf(patient, id, 'PATIENT')).toEqual([secret]);
    database.clock.advance({ minutes: 1 });
    await story.act(patient, 'cancelConsultation', { consultationId: id, reason: 'I found help nearer by.' });
    expect(await wordsOf(practitioner, id, 'PRACTITIONER')).toEqual(['I found help nearer by.']);
  });

  test('it is given again by the present text, as another record', async () => {
    const { id, patient, practitioner } = await aTalk();
    await withdraw(patient, id, 'SHARE_WITH_PRACTITIONER');
    expect((await shareAgain(patient, id, '2020-01-01')).__typename).toBe('InvalidInput');
    expect((await see(practitioner, id, 'PRACTITIONER'))?.request).toBeNull();
    expect((await shareAgain(practitioner, id)).__typename).toBe('NotFound');
    expect((await shareAgain(patient, id)).__typename).toBe('Consultation');
    expect((await see(practitioner, id, 'PRACTITIONER'))?.request?.message).toBe(secret);
    const consents = (await see(patient, id, 'PATIENT'))?.consents ?? [];
    expect(consents.filter(({ purpose }) => purpose === 'SHARE_WITH_PRACTITIONER')).toHaveLength(2);
  });

  test('before the code there is nothing to take back, and nobody but the patient takes it back', async () => {
    const asked = await story.ask(story.formFor(await story.aPractitioner()));
    const { id } = asked.consultation;
    expect((await withdraw(asked.accessToken, id, 'SHARE_WITH_PRACTITIONER')).__typename).toBe('NotAllowedNow');
    const sent = await story.aSentRequest(await story.aPractitioner());
    expect((await withdraw(sent.practitioner, sent.id, 'SHARE_WITH_PRACTITIONER')).__typename).toBe('NotFound');
    expect((await withdraw(asked.accessToken, sent.id, 'SHARE_WITH_PRACTITIONER')).__typename).toBe('NotFound');
  });
});

describe('without the consent to collect', () => {
  test('what was said is erased at once, a promised talk and how it is reached stand', async () => {
    const { ana, id, patient, practitioner } = await aTalk();
    await withdraw(patient, id, 'COLLECT');
    expect(await rowOf(id)).toMatchObject({ answers: null, flags: null, summary: null, message: null });
    const own = await see(patient, id, 'PATIENT');
    expect(own).toMatchObject({ state: 'CONFIRMED', answersErased: true, request: null });
    const asked = await see(practitioner, id, 'PRACTITIONER');
    expect(asked?.request).toBeNull();
    expect(asked?.arrangement?.videoLink).toBe('https://video.example/room');
    await story.pass();
    expect(story.mailsTo(ana.email).map(({ subject }) => subject)).toContain('What was sent is erased');
    // What is left goes by its date.
    database.clock.advance({ hours: 24 * 33 });
    await story.pass();
    expect(await rowOf(id)).toMatchObject({ arrangement: null, answers_erased_at: expect.any(Date) });
  });

  test('a talk that is called off afterwards is told without a link to answers that are gone', async () => {
    const [kept, erased] = [await aTalk(), await aTalk()];
    await withdraw(erased.patient, erased.id, 'COLLECT');
    for (const { id, practitioner } of [kept, erased]) {
      await story.act(practitioner, 'cancelConsultation', { consultationId: id, as: 'PRACTITIONER' });
    }
    await story.pass();
    const [withLink, without] = [kept, erased].map(
      ({ email }) => story.mailsTo(email).find(({ subject }) => subject.startsWith('Cancelled:'))?.text,
    );
    expect(withLink).toContain('Ask someone else with the same answers');
    expect(without).toContain('had to cancel');
    expect(without).not.toMatch(/same answers|\/c\//);
  });

  test('a request that waits is taken back with it', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner(), { message: secret });
    expect(await withdraw(sent.patient, sent.id, 'COLLECT')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await rowOf(sent.id)).toMatchObject({ answers: null, message: null, holds_time: false });
  });
});

describe('erasing everything', () => {
  test('calls the talk off, tells the other side, and leaves nothing to read and no link', async () => {
    const { ana, id, patient, email } = await aTalk();
    expect(await erase(patient, id, false)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await erase(patient, id)).toEqual({ __typename: 'ConsultationErased', at: testNow, calledOff: true });
    const row = await rowOf(id);
    const said = ['contact', 'answers', 'flags', 'summary', 'message', 'arrangement', 'contact_hash'];
    for (const column of said) expect([column, row[column]]).toEqual([column, null]);
    expect(row).toMatchObject({ state: 'CANCELLED', holds_time: false });
    expect(await see(patient, id, 'PATIENT')).toBeNull();
    expect(await erase(patient, id)).toMatchObject({ __typename: 'NotFound' });
    await story.pass();
    const letter = story.mailsTo(ana.email).find(({ subject }) => subject.startsWith('Cancelled:'));
    expect(letter?.text).not.toContain('Sam');
    expect(story.mailsTo(email).filter(({ subject }) => subject.startsWith('Cancelled'))).toEqual([]);
  });

  test('is the patient’s to do, and nobody else’s', async () => {
    const [one, other] = [await aTalk(), await aTalk({ startsAt: '2026-11-23T18:00:00Z' })];
    for (const asker of [one.practitioner, other.patient, '']) {
      expect(await erase(asker, one.id)).toMatchObject({ __typename: 'NotFound' });
    }
    expect((await see(one.patient, one.id, 'PATIENT'))?.state).toBe('CONFIRMED');
  });
});
