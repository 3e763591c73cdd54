import { expect, test } from 'vitest';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { keyOf } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

/** Wed, Nov 25, 11:00 am in New York, where the patient of the story lives. */
const startsAt = '2026-11-25T16:00:00Z';

async function aConfirmedTalk() {
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana, { startsAt });
  const before = await reminders(sent.patient, sent.id);
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  await story.pass();
  return { ...sent, before };
}

async function reminders(asker: Asker, id: string): Promise<unknown> {
  const { consultation } = await story
    .as(asker)
    .ask<{ consultation: { reminders: unknown } }>(
      `query ($id: ID!) { consultation(id: $id) { reminders { leads toCome } } }`,
      { id },
    );
  return consultation.reminders;
}

const choose = (asker: Asker, consultationId: string, leads: string[]) =>
  story.act(asker, 'chooseReminders', { consultationId, leads });
const remindersTo = (email: string) =>
  story
    .mailsTo(email)
    .map(({ subject }) => subject)
    .filter((subject) => subject.startsWith('Reminder'));

async function passAt(now: string): Promise<void> {
  database.clock.set(now);
  await story.pass();
}

test('a day and two hours before, without having asked for it, and the mail says nothing of what kind of care it is', async () => {
  const { id, email, patient, practitioner, before } = await aConfirmedTalk();
  expect(before).toBeNull();
  expect(await reminders(patient, id)).toEqual({
    leads: ['ONE_DAY', 'TWO_HOURS'],
    toCome: ['2026-11-24T16:00:00Z', '2026-11-25T14:00:00Z'],
  });
  expect(await reminders(practitioner, id)).toBeNull();
  await passAt('2026-11-24T15:59:00Z');
  expect(remindersTo(email)).toEqual([]);
  await passAt('2026-11-24T16:00:00Z');
  expect(remindersTo(email)).toEqual(['Reminder: Wed, Nov 25, 11:00 am Eastern time']);
  const mail = story.mailsTo(email).find(({ subject }) => subject.startsWith('Reminder'))!;
  expect(mail.text).toContain('See or cancel it, or change your reminders');
  expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/ketamin|psych|therap|depress|treat/i);
  await passAt('2026-11-25T14:00:00Z');
  expect(remindersTo(email)).toHaveLength(2);
  expect(await reminders(patient, id)).toMatchObject({ toCome: [] });
  await passAt('2026-11-27T16:00:00Z');
  expect(remindersTo(email)).toHaveLength(2);
});

test('as the patient chooses: what has left does not leave again, and none means none', async () => {
  const { id, email, patient, practitioner } = await aConfirmedTalk();
  expect(await choose(patient, id, ['TWO_HOURS', 'THREE_DAYS', 'TWO_HOURS'])).toMatchObject({ state: 'CONFIRMED' });
  expect(await reminders(patient, id)).toEqual({
    leads: ['THREE_DAYS', 'TWO_HOURS'],
    toCome: ['2026-11-22T16:00:00Z', '2026-11-25T14:00:00Z'],
  });
  await passAt('2026-11-22T16:00:00Z');
  expect(remindersTo(email)).toHaveLength(1);
  await choose(patient, id, ['THREE_DAYS', 'ONE_DAY']);
  expect(await reminders(patient, id)).toMatchObject({ toCome: ['2026-11-24T16:00:00Z'] });
  await choose(patient, id, []);
  await passAt('2026-11-25T15:59:00Z');
  expect(remindersTo(email)).toHaveLength(1);
  expect(await choose(practitioner, id, ['ONE_DAY'])).toMatchObject({ __typename: 'NotFound' });
  await passAt('2026-11-25T16:00:00Z');
  expect(await choose(patient, id, ['ONE_DAY'])).toMatchObject({ __typename: 'NotAllowedNow' });
  expect(await reminders(patient, id)).toBeNull();
});

test('nobody is reminded of what was called off, and a worker that was away reminds of nothing that is past', async () => {
  const calledOff = await aConfirmedTalk();
  await story.act(calledOff.patient, 'cancelConsultation', { consultationId: calledOff.id, as: 'PATIENT' });
  const past = await aConfirmedTalk();
  expect(
    await database.unitOfWork.query(`SELECT FROM outbox WHERE kind = 'consultation.reminder' AND sent_at IS NULL`),
  ).toHaveLength(2);
  await passAt('2026-11-25T16:00:00Z');
  expect([...remindersTo(calledOff.email), ...remindersTo(past.email)]).toEqual([]);
});

test('a time that was moved is reminded of when it is, not when it was', async () => {
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana, { startsAt });
  const chosen = '2026-11-25T17:00:00Z';
  await story.act(sent.practitioner, 'proposeConsultationTime', {
    consultationId: sent.id,
    startsAt: [chosen],
    idempotencyKey: 'once',
  });
  expect(await reminders(sent.patient, sent.id)).toBeNull();
  expect(
    await story.act(sent.patient, 'answerTimeProposal', { consultationId: sent.id, accept: chosen }),
  ).toMatchObject({ state: 'CONFIRMED' });
  expect(await reminders(sent.patient, sent.id)).toMatchObject({
    toCome: ['2026-11-24T17:00:00Z', '2026-11-25T15:00:00Z'],
  });
});

/** Until then no mail could leave. */
const mailIsBackAt = passAt;

test('one that is written just as its talk is moved or called off does not leave', async () => {
  const { id, patient } = await aConfirmedTalk();
  const write = (at: string) => {
    const parameters = { startsAt: Date.parse(at) };
    return story.house.services.composers.get('consultation.reminder')!(keyOf('Consultation', id)!, parameters);
  };
  database.clock.set('2026-11-24T16:00:00Z');
  expect((await write(startsAt))?.subject).toBe('Reminder: Wed, Nov 25, 11:00 am Eastern time');
  expect(await write('2026-11-25T16:30:00Z')).toBeNull();
  await story.act(patient, 'cancelConsultation', { consultationId: id });
  expect(await write(startsAt)).toBeNull();
});

test('a mail server that was away for long is no reason to write by night: it leaves in the morning, once', async () => {
  const { id, email, patient } = await aConfirmedTalk();
  await choose(patient, id, ['ONE_DAY']);
  // Eleven at night in New York, twelve hours before the talk.
  await mailIsBackAt('2026-11-25T04:00:00Z');
  expect(remindersTo(email)).toEqual([]);
  expect(await reminders(patient, id)).toMatchObject({ toCome: ['2026-11-25T13:00:00Z'] });
  await passAt('2026-11-25T13:00:00Z');
  expect(remindersTo(email)).toHaveLength(1);
  await passAt('2026-11-25T15:00:00Z');
  expect(remindersTo(email)).toHaveLength(1);
});

test('of several that were kept back only the last one leaves', async () => {
  const several = await aConfirmedTalk();
  await choose(several.patient, several.id, ['THREE_DAYS', 'ONE_DAY', 'TWO_HOURS']);
  await mailIsBackAt('2026-11-25T14:05:00Z');
  expect(remindersTo(several.email)).toHaveLength(1);
});
