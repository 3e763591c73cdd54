import { expect, test } from 'vitest';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { untilHeldUp } from '../../../test/held-up.js';
import { idOf } from '../../../test/row-ids.js';

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

test('whoever is asked leaves while a request that may hold no time is taken in: they are not listed any more', async () => {
  const ana = await story.aPractitioner();
  const first = story.formFor(await story.aPractitioner());
  const { consultation } = await story.ask(first);
  const [row] = await database.unitOfWork.query<{ contact: string }>(
    `SELECT encode(contact_hash, 'hex') AS contact FROM consultations WHERE id = $1`,
    [idOf(consultation.id)],
  );
  const { asking, leaving } = await database.unitOfWork.run(async (tx) => {
    await tx.lock('consultation-contact', row!.contact);
    const asked = story.ask(story.formFor(ana, { patient: first.patient }));
    await untilHeldUp(database, 1);
    const left = database.unitOfWork.run(async (other) => {
      await other.lock('practitioner', ana.practitionerId);
      await other.query(`DELETE FROM practitioners WHERE id = $1`, [ana.practitionerId]);
    });
    await untilHeldUp(database, 2);
    return { asking: asked, leaving: left };
  });
  expect(await asking).toMatchObject({ __typename: 'NotFound' });
  await leaving;
});
