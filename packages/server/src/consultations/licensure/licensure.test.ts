import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

const pause = ({ practitionerId }: Practice) =>
  database.unitOfWork.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [practitionerId]);
const endLicences = ({ practitionerId }: Practice) =>
  database.unitOfWork.query(`UPDATE licenses SET expires_on = '2026-11-22' WHERE practitioner_id = $1`, [
    practitionerId,
  ]);
const disputeLicences = ({ practitionerId }: Practice) =>
  database.unitOfWork.query(
    `UPDATE verifications SET state = 'DISPUTED'
     WHERE subject_kind = 'license' AND subject_id IN (SELECT id FROM licenses WHERE practitioner_id = $1)`,
    [practitionerId],
  );

test('a pause ends no promise: what was asked for before it can be accepted', async () => {
  const ana = await story.aPractitioner();
  const { practitioner, id } = await story.aSentRequest(ana);
  await pause(ana);
  expect(await story.act(practitioner, 'acceptConsultation', { consultationId: id })).toMatchObject({
    state: 'CONFIRMED',
  });
});

test('a licence that has ended stops the acceptance also during a pause', async () => {
  const ana = await story.aPractitioner();
  const { practitioner, id } = await story.aSentRequest(ana);
  await pause(ana);
  await endLicences(ana);
  expect(await story.act(practitioner, 'acceptConsultation', { consultationId: id })).toMatchObject({
    __typename: 'OutsideLicensure',
  });
});

test('a talk booked at once is not booked when the licence came to be disputed while the code was on its way', async () => {
  const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT' } });
  const form = story.formFor(ana);
  const { accessToken, consultation } = await story.ask(form);
  const code = await story.codeMailedTo(form.patient.email);
  await disputeLicences(ana);
  const confirm = () => story.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code });
  expect(await confirm()).toMatchObject({ __typename: 'OutsideLicensure' });
  const [row] = await database.unitOfWork.query(`SELECT state FROM consultations WHERE practitioner_id = $1`, [
    ana.practitionerId,
  ]);
  expect(row).toEqual({ state: 'AWAITING_EMAIL' });
  expect(story.mailsTo(ana.email)).toEqual([]);
});

test('a talk that has begun before its code was typed is not booked any more', async () => {
  database.clock.set('2026-11-23T15:50:00Z');
  const ana = await story.aPractitioner({ type: { leadTimeMinutes: 0, bookingPolicy: 'INSTANT' } });
  const form = story.formFor(ana, { startsAt: '2026-11-23T16:00:00Z' });
  const { accessToken, consultation } = await story.ask(form);
  const code = await story.codeMailedTo(form.patient.email);
  database.clock.set('2026-11-23T16:00:00Z');
  const answer = await story.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code });
  expect(answer.__typename).toBe('SlotNoLongerAvailable');
});
