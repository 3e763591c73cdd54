import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { keyOf } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const READ = `query ($id: ID!) { consultation(id: $id) { state suggestsOthers history { state note } } }`;

/** A no that can no longer be taken back, and what the patient has of it. */
async function declined(input: object) {
  const sent = await story.aSentRequest(await story.aPractitioner());
  await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id, ...input });
  const before = await story.as(sent.patient).ask<{ consultation: object }>(READ, { id: sent.id });
  expect(before.consultation).toMatchObject({ state: 'REQUESTED', suggestsOthers: null });
  database.clock.advance({ seconds: 30 });
  await story.pass();
  const { consultation } = await story.as(sent.patient).ask<{ consultation: object }>(READ, { id: sent.id });
  return { consultation, mail: story.mailsTo(sent.email)[0] };
}

test('a no suggests others unless it says otherwise, by a link that names no kind of care', async () => {
  const { consultation, mail } = await declined({ reason: 'NO_ROOM', message: 'Try in spring.' });
  expect(consultation).toMatchObject({
    state: 'DECLINED',
    suggestsOthers: true,
    history: [{}, {}, { note: 'I have no room for new people at the moment.\n\nTry in spring.' }],
  });
  expect(mail?.text).toContain('> I have no room for new people at the moment.\n> \n> Try in spring.');
  expect(mail?.text).toMatch(/See others who offer the same[^:]*:\nhttp\S+\/c\/[\w-]+\?zone=/);
  expect(`${mail?.text} ${mail?.html}`).not.toMatch(/\/search|method=/);
});

test('a no without a reason or words says neither, and suggests nobody when it should not', async () => {
  const { consultation, mail } = await declined({ suggestOthers: false });
  expect(consultation).toMatchObject({ state: 'DECLINED', suggestsOthers: false, history: [{}, {}, { note: null }] });
  expect(mail?.text).not.toContain('wrote:');
  expect(mail?.text).not.toContain('See others');
  expect(mail?.text).toContain('Ask someone else with the same answers');
});

test('what was said before it was taken back is not said with the next no', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const consultationId = sent.id;
  await story.act(sent.practitioner, 'declineConsultation', {
    consultationId,
    reason: 'NOT_THEN',
    suggestOthers: false,
  });
  await story.act(sent.practitioner, 'undoDecline', { consultationId });
  const kept = `SELECT answer_note AS note FROM consultations WHERE id = $1`;
  expect(await database.unitOfWork.query(kept, [keyOf('Consultation', consultationId)])).toEqual([{ note: null }]);
  await story.act(sent.practitioner, 'declineConsultation', { consultationId });
  database.clock.advance({ seconds: 30 });
  await story.pass();
  const { consultation } = await story.as(sent.patient).ask<{ consultation: object }>(READ, { id: sent.id });
  expect(consultation).toMatchObject({ suggestsOthers: true, history: [{}, {}, { note: null }] });
});

test('taken back at the last moment or told: one of both, and no mail to somebody whose request stands', async () => {
  const ana = await story.aPractitioner();
  for (let round = 0; round < 5; round++) {
    database.clock.set(testNow);
    const sent = await story.aSentRequest(ana, { startsAt: `2026-11-2${3 + round}T18:00:00Z` });
    const consultationId = sent.id;
    await story.act(sent.practitioner, 'declineConsultation', { consultationId });
    database.clock.advance({ milliseconds: 29_999 });
    const undo = story.act(sent.practitioner, 'undoDecline', { consultationId });
    await new Promise((resolve) => setTimeout(resolve, round * 4));
    database.clock.advance({ milliseconds: 1 });
    const [undone] = await Promise.all([undo, story.pass()]);
    await story.pass();
    const isTold = story.mailsTo(sent.email)[0]?.subject === 'An answer to your request';
    const { consultation } = await story
      .as(sent.patient)
      .ask<{ consultation: { state: string } }>(READ, { id: sent.id });
    expect(consultation.state).toBe(isTold ? 'DECLINED' : 'REQUESTED');
    expect(undone.__typename).toBe(isTold ? 'NotAllowedNow' : 'Consultation');
  }
});
