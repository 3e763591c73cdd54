import { describe, expect, test } from 'vitest';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const [tuesday10, wednesday10] = ['2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z'];

/** A talk by video that is promised, and whose patient has taken back that what they said is kept. */
async function aTalkWithoutAnswers(type: object = {}) {
  const ana = await story.aPractitioner({ type });
  const talk = await story.aSentRequest(ana);
  if (!('bookingPolicy' in type)) await story.act(talk.practitioner, 'acceptConsultation', { consultationId: talk.id });
  const withdrawn = await story.act(talk.patient, 'withdrawConsent', { consultationId: talk.id, purpose: 'COLLECT' });
  expect(withdrawn).toMatchObject({ state: 'CONFIRMED' });
  return { ...talk, ana };
}

function propose(asker: Asker, consultationId: string, patientLocation: string | null, key = 'other-times') {
  const input = { consultationId, startsAt: [tuesday10, wednesday10], idempotencyKey: key, patientLocation };
  return story.act(asker, 'proposeConsultationTime', input);
}

function choose(asker: Asker, consultationId: string, accept: string | null, patientLocation: string | null = null) {
  return story.act(asker, 'answerTimeProposal', { consultationId, accept, patientLocation });
}

async function timesFor(asker: Asker, id: string, patientLocation: string | null): Promise<number> {
  const query = `query ($id: ID!, $place: Jurisdiction) {
    consultation(id: $id) { timesToPropose(patientLocation: $place) { startsAt } } }`;
  const { consultation } = await story
    .as(asker)
    .ask<{ consultation: { timesToPropose: unknown[] } }>(query, { id, place: patientLocation });
  return consultation.timesToPropose.length;
}

const sayWhere = { __typename: 'InvalidInput', problems: [{ path: ['patientLocation'] }] };

describe('a talk from afar whose answers are erased', () => {
  test('is moved by its patient, who says where they will be: used once, and kept nowhere', async () => {
    const { ana, id, patient, practitioner } = await aTalkWithoutAnswers();
    expect(await propose(patient, id, null)).toMatchObject(sayWhere);
    expect(await propose(patient, id, 'US-OK')).toMatchObject({ __typename: 'OutsideLicensure' });
    expect([await timesFor(patient, id, 'US-OK'), await timesFor(patient, id, 'US-TX')]).toEqual([
      0,
      await timesFor(patient, id, null),
    ]);
    expect(await propose(patient, id, 'US-TX')).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });
    const [row] = await database.unitOfWork.query<object>(
      `SELECT answers, summary, message FROM consultations WHERE practitioner_id = $1`,
      [ana.practitionerId],
    );
    expect(row).toEqual({ answers: null, summary: null, message: null });
    const { isPlaceCovered } = await see(practitioner, id);
    expect(isPlaceCovered).toBeNull();
    // Who chooses is told nothing of the place, and needs a licence for some place on that day.
    await expireLicence(ana.practitionerId, '2026-11-24');
    expect(await choose(practitioner, id, wednesday10)).toMatchObject({
      __typename: 'OutsideLicensure',
      licensedIn: [],
    });
    expect(await choose(practitioner, id, tuesday10)).toMatchObject({ state: 'CONFIRMED' });
    expect((await see(practitioner, id)).startsAt).toBe(tuesday10);
  });

  test('is moved by a time that the practitioner proposed: whoever chooses it says where they will be', async () => {
    const { id, patient, practitioner } = await aTalkWithoutAnswers();
    expect(await propose(practitioner, id, null)).toMatchObject({ state: 'CONFIRMED' });
    expect(await choose(patient, id, tuesday10)).toMatchObject(sayWhere);
    expect(await choose(patient, id, tuesday10, 'US-OK')).toMatchObject({ __typename: 'OutsideLicensure' });
    expect(await choose(patient, id, tuesday10, 'US-TX')).toMatchObject({ state: 'CONFIRMED' });
    expect((await see(practitioner, id)).startsAt).toBe(tuesday10);
  });

  test('other times that were proposed before stay, and are said no to without a word of the place', async () => {
    const ana = await story.aPractitioner();
    const { id, patient, practitioner } = await story.aSentRequest(ana);
    await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    await propose(practitioner, id, null);
    await story.act(patient, 'withdrawConsent', { consultationId: id, purpose: 'COLLECT' });
    expect(await choose(patient, id, null)).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });
    const held = await database.unitOfWork.query(`SELECT FROM held_times WHERE practitioner_id = $1`, [
      ana.practitionerId,
    ]);
    expect(held).toHaveLength(1);
  });

  test('where times are booked at once it moves at once, to where they say they will be', async () => {
    const { id, patient, practitioner } = await aTalkWithoutAnswers({ bookingPolicy: 'INSTANT' });
    const move = (patientLocation: string | null) =>
      story.act(patient, 'proposeConsultationTime', {
        ...{ consultationId: id, startsAt: [tuesday10], idempotencyKey: 'at-once', patientLocation },
      });
    expect(await move(null)).toMatchObject(sayWhere);
    expect(await move('US-OK')).toMatchObject({ __typename: 'OutsideLicensure' });
    expect(await move('US-TX')).toMatchObject({ state: 'CONFIRMED' });
    expect((await see(practitioner, id)).startsAt).toBe(tuesday10);
  });

  test('while the answers are kept, where they said they will be counts, whatever is said beside it', async () => {
    const { id, patient } = await story.aSentRequest(await story.aPractitioner());
    expect(await propose(patient, id, 'US-OK')).toMatchObject({ __typename: 'Consultation', state: 'REQUESTED' });
  });
});

async function see(asker: Asker, id: string) {
  const query = `query ($id: ID!) { consultation(id: $id, as: PRACTITIONER) { startsAt isPlaceCovered } }`;
  const { consultation } = await story
    .as(asker)
    .ask<{ consultation: { startsAt: string; isPlaceCovered: boolean | null } }>(query, { id });
  return consultation;
}

async function expireLicence(practitionerId: string, lastDay: string): Promise<void> {
  await database.unitOfWork.query(`UPDATE licenses SET expires_on = $2 WHERE practitioner_id = $1`, [
    practitionerId,
    lastDay,
  ]);
}
