import { describe, expect, test } from 'vitest';
import { setUpApp } from '../../../test/account-story.js';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

/** What somebody may do, on that side; null: to them it is not there. */
async function may(asker: Asker, id: string, as: string | null = null): Promise<string[] | null> {
  const { consultation, node } = await story.as(asker).ask<{
    consultation: { viewerMay: string[]; summary: unknown } | null;
    node: unknown;
  }>(
    `query ($id: ID!, $as: ConsultationSide) {
       consultation(id: $id, as: $as) { viewerMay summary { patientName } } node(id: $id) { id } }`,
    { id, as },
  );
  if (consultation) expect(node).toEqual({ id });
  return consultation && consultation.viewerMay;
}

describe('the practitioner’s side', () => {
  test('is open to the account that controls the listing, once it has shown its second factor', async () => {
    const ana = await story.aPractitioner();
    const browser = await story.signedIn(ana.email);
    const sent = await story.aSentRequest(ana, {}, browser);
    expect(await may(browser, sent.id)).toBeNull();
    const accepted = await story.act(browser, 'acceptConsultation', { consultationId: sent.id });
    expect(accepted.__typename).toBe('NotFound');

    await setUpApp(browser, database.clock);
    expect(await may(browser, sent.id)).toEqual(['ACCEPT', 'PROPOSE_TIME', 'DECLINE', 'MESSAGE']);
    expect(await may(browser, sent.id, 'PATIENT')).toBeNull();
  });

  test('is closed to another practitioner, as if there were nothing', async () => {
    const [ana, ben] = [await story.aPractitioner(), await story.aPractitioner()];
    const sent = await story.aSentRequest(ana);
    const other = await story.signedInPractitioner(ben);
    expect(await may(other, sent.id)).toBeNull();
    for (const mutation of ['acceptConsultation', 'declineConsultation', 'cancelConsultation']) {
      const answer = await story.act(other, mutation, { consultationId: sent.id });
      const ofNothing = await story.act(other, mutation, { consultationId: 'bm9uZQ' });
      expect(answer).toEqual(ofNothing);
    }
    expect(await may(sent.practitioner, sent.id)).toEqual(['ACCEPT', 'PROPOSE_TIME', 'DECLINE', 'MESSAGE']);
  });

  test('shows nothing before the patient’s code was typed', async () => {
    const ana = await story.aPractitioner();
    const { consultation } = await story.ask(story.formFor(ana));
    expect(await may(await story.signedInPractitioner(ana), consultation.id)).toBeNull();
  });

  test('is closed again to an account that no longer controls the listing', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await database.unitOfWork.query(`DELETE FROM listing_controllers WHERE practitioner_id = $1`, [ana.practitionerId]);
    expect(await may(sent.practitioner, sent.id)).toBeNull();
  });
});

describe('the patient’s side', () => {
  test('is open to the account of the address that the code confirmed', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    const patient = await story.signedIn(sent.email);
    expect(await may(patient, sent.id)).toEqual(['PROPOSE_TIME', 'CANCEL', 'MESSAGE']);
    expect(await may(patient, sent.id, 'PRACTITIONER')).toBeNull();
    expect(await may(await story.signedIn(`not-${sent.email}`), sent.id)).toBeNull();
  });

  test('is closed to whoever has an address that was typed and never confirmed', async () => {
    const ana = await story.aPractitioner();
    const form = story.formFor(ana);
    const { consultation, accessToken } = await story.ask(form);
    const victim = await story.signedIn(form.patient.email);
    expect(await may(victim, consultation.id)).toBeNull();
    expect(await may(accessToken, consultation.id)).toEqual(['CONFIRM_EMAIL', 'CANCEL']);
  });

  test('asks for the second factor of whoever has one', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    const patient = await story.signedIn(sent.email);
    await setUpApp(patient, database.clock);
    expect(await may(patient, sent.id)).toEqual(['PROPOSE_TIME', 'CANCEL', 'MESSAGE']);
    const again = await story.signedIn(sent.email);
    expect(await may(again, sent.id)).toBeNull();
  });
});

test('who stands on both sides is on the one they say, and on the patient’s when they say none', async () => {
  const ana = await story.aPractitioner();
  const practitioner = await story.signedInPractitioner(ana);
  const sent = await story.aSentRequest(ana, { patient: story.aPatient({ email: ana.email }) });
  expect(await may(practitioner, sent.id)).toEqual(['PROPOSE_TIME', 'CANCEL', 'MESSAGE']);
  expect(await may(practitioner, sent.id, 'PRACTITIONER')).toEqual(['ACCEPT', 'PROPOSE_TIME', 'DECLINE', 'MESSAGE']);
  await story.act(practitioner, 'acceptConsultation', { consultationId: sent.id });
  const cancelled = await story.act(practitioner, 'cancelConsultation', {
    consultationId: sent.id,
    as: 'PRACTITIONER',
  });
  expect(cancelled).toMatchObject({ state: 'CANCELLED' });
  const [event] = await database.unitOfWork.query<{ by: string }>(
    `SELECT by FROM consultation_events WHERE state = 'CANCELLED' ORDER BY at DESC LIMIT 1`,
  );
  expect(event).toEqual({ by: 'PRACTITIONER' });
});
