import { expect, test } from 'vitest';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { ConsultationStory } from '../../../test/consultation-story.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });

test('a code and a cancellation at once: one of them happens', async () => {
  const ana = await story.aPractitioner();
  const form = story.formFor(ana);
  const { accessToken, consultation } = await story.ask(form);
  const code = await story.codeMailedTo(form.patient.email);
  const consultationId = consultation.id;
  await Promise.all([
    story.act(accessToken, 'confirmConsultationEmail', { consultationId, code }),
    story.act(accessToken, 'cancelConsultation', { consultationId }),
  ]);
  const [row] = await database.unitOfWork.query<{ state: string; held: number; history: number }>(
    `SELECT state, (SELECT count(*) FROM held_times WHERE owner_id = c.id) AS held,
       (SELECT count(*) FROM consultation_events WHERE consultation_id = c.id) AS history
     FROM consultations c WHERE practitioner_id = $1`,
    [ana.practitionerId],
  );
  expect(row).toMatchObject({ state: 'WITHDRAWN', held: 0 });
});

test('thirty confirm at once through a pool of twelve, and nobody waits for a second connection for ever', async () => {
  const asked = await Promise.all(
    Array.from({ length: 30 }, async () => {
      const form = story.formFor(await story.aPractitioner());
      return { form, ...(await story.ask(form)) };
    }),
  );
  await story.pass();
  const confirmed = await Promise.all(
    asked.map(async ({ form, accessToken, consultation }) => {
      const code = /^(\d{3}) (\d{3})$/m.exec(story.mailsTo(form.patient.email)[0]!.text)!.slice(1).join('');
      return story.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code });
    }),
  );
  expect(confirmed.every((answer) => answer.state === 'REQUESTED')).toBe(true);
});
