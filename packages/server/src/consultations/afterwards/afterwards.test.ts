import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

type Sent = Awaited<ReturnType<typeof aTalk>>;

async function aTalk() {
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana);
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  await story.pass();
  return { ...sent, ana };
}

const missed = ({ practitioner, id: consultationId }: Sent, message?: string) =>
  story.act(practitioner, 'markNoShow', { consultationId, message });
const took = ({ practitioner, id: consultationId }: Sent, message?: string) =>
  story.act(practitioner, 'completeConsultation', { consultationId, message });
const subjectsTo = (address: string) => story.mailsTo(address).map(({ subject }) => subject);

test('who did not come is told so kindly, once it can be known; their time is over and nothing is kept longer', async () => {
  const talk = await aTalk();
  database.clock.set('2026-11-23T16:14:59Z');
  expect(await missed(talk)).toMatchObject({ __typename: 'NotAllowedNow' });
  database.clock.set('2026-11-23T16:15:00Z');
  expect(await missed({ ...talk, practitioner: talk.patient as never })).toMatchObject({ __typename: 'NotFound' });
  expect(await missed(talk, 'I waited a while. Write if you like another time.')).toMatchObject({
    ...{ state: 'NO_SHOW', holdsTime: false, viewerMay: ['MESSAGE'] },
    ...{ answersErasedOn: '2026-12-23', contactErasedOn: '2027-02-21' },
  });
  await story.pass();
  const [mail] = story.mailsTo(talk.email);
  expect(mail?.subject).toBe('About Mon, Nov 23, 11:00 am Eastern time');
  expect(mail?.text).toContain('you do not owe anyone a reason');
  expect(mail?.text).toContain('> I waited a while. Write if you like another time.');
  expect(mail?.text).toContain('988');
});

test('a mistake is put right for seven days, and told to nobody while it was not mailed', async () => {
  const talk = await aTalk();
  database.clock.set('2026-11-23T16:30:00Z');
  expect(await missed(talk)).toMatchObject({ state: 'NO_SHOW', viewerMay: ['COMPLETE', 'MESSAGE'] });
  expect(await took(talk)).toMatchObject({ state: 'COMPLETED', viewerMay: ['MARK_NO_SHOW', 'MESSAGE'] });
  await story.pass();
  expect(subjectsTo(talk.email)[0]).toBe('Confirmed: Mon, Nov 23, 11:00 am Eastern time');
  database.clock.set('2026-11-30T16:30:00Z');
  expect(await missed(talk)).toMatchObject({ state: 'NO_SHOW' });
  database.clock.set('2026-11-30T16:30:01Z');
  expect(await took(talk)).toMatchObject({ __typename: 'NotAllowedNow' });
});

test('nobody says anything: a day after its end it took place, and it can still be said that it did not', async () => {
  const talk = await aTalk();
  database.clock.set('2026-11-23T16:29:59Z');
  expect(await took(talk)).toMatchObject({ __typename: 'NotAllowedNow' });
  database.clock.set('2026-11-24T16:30:00Z');
  await story.pass();
  expect(await took(talk)).toMatchObject({ __typename: 'NotAllowedNow', state: 'COMPLETED' });
  expect(await missed(talk)).toMatchObject({ state: 'NO_SHOW' });
  // The sweep leaves what was said.
  database.clock.set('2026-11-26T16:30:00Z');
  await story.pass();
  const read = await story
    .as(talk.patient)
    .ask<{ consultation: object }>(`query ($id: ID!) { consultation(id: $id) { state history { state by } } }`, {
      id: talk.id,
    });
  expect(read.consultation).toMatchObject({
    state: 'NO_SHOW',
    history: [{}, {}, {}, { state: 'COMPLETED', by: 'SYSTEM' }, { state: 'NO_SHOW', by: 'PRACTITIONER' }],
  });
});

test('words go with a no-show alone, and are measured', async () => {
  const talk = await aTalk();
  database.clock.set('2026-11-23T17:00:00Z');
  expect(await took(talk, 'Good to meet you.')).toMatchObject({ problems: [{ path: ['message'] }] });
  expect(await missed(talk, 'a'.repeat(2001))).toMatchObject({ problems: [{ path: ['message'] }] });
  const both = await Promise.all([missed(talk), took(talk)]);
  expect(both.map(({ __typename }) => __typename)).toEqual(['Consultation', 'Consultation']);
  expect(await story.act(talk.patient, 'cancelConsultation', { consultationId: talk.id })).toMatchObject({
    __typename: 'NotAllowedNow',
  });
});

test('what a practitioner writes to somebody who erased themselves meanwhile is kept no longer than the rest', async () => {
  const talk = await aTalk();
  database.clock.set('2026-11-23T16:20:00Z');
  await story
    .as(await story.linksOf(talk.id))
    .ask(`mutation ($input: EraseConsultationInput!) { eraseConsultation(input: $input) { __typename } }`, {
      input: { consultationId: talk.id, confirm: true },
    });
  const arranging = { consultationId: talk.id, arrangement: { videoLink: 'https://video.example/room' } };
  expect(await story.act(talk.practitioner, 'arrangeConsultation', arranging)).toMatchObject({
    __typename: 'NotAllowedNow',
  });
  expect(await missed(talk, 'Write if you like another time.')).toMatchObject({ state: 'NO_SHOW' });
  const notes = () =>
    database.unitOfWork.query(
      `SELECT FROM consultation_events e JOIN consultations c ON c.id = e.consultation_id
       WHERE e.note IS NOT NULL AND c.contact IS NULL`,
    );
  expect(await notes()).toHaveLength(1);
  database.clock.set('2026-12-23T16:30:00Z');
  await story.pass();
  expect(await notes()).toEqual([]);
});
