import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../../test/consultation-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { aCheckedLicense } from '../../../../test/practices.js';
import { WaitingStory, type Practice } from '../../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

/** Every Monday from ten to half past eleven, three weeks ahead. */
const mondays = {
  week: { hours: [{ weekday: 1, startMinute: 600, endMinute: 690 }] },
  type: { horizonDays: 21, leadTimeMinutes: 60 },
};
const monday11 = '2026-11-23T17:00:00Z';
const theMondayAfter = '2026-11-30T16:00:00Z';

async function lookAgain(): Promise<void> {
  await database.unitOfWork.query(`UPDATE waiting_list_looks SET due_at = $1`, [database.clock.now().toString()]);
  await waiting.pass();
}

async function weFound({ practitionerId }: Practice, what: object): Promise<void> {
  const { state = 'REGISTRY_MATCHED', recheckBy = '2030-12-31' } = what as { state?: string; recheckBy?: string };
  await database.unitOfWork.query(
    `UPDATE verifications SET state = $2, recheck_by = $3
     WHERE subject_kind = 'license' AND subject_id IN (SELECT id FROM licenses WHERE practitioner_id = $1)`,
    [practitionerId, state, recheckBy],
  );
  await lookAgain();
}

test.each([
  ['that we found not to fit', { state: 'DISPUTED' }],
  ['whose check is out of date', { recheckBy: '2026-11-19' }],
])('a licence %s hides times and frees none, once it is put right', async (_, what) => {
  const ana = await story.aPractitioner(mondays);
  const taken = await story.aSentRequest(ana, { startsAt: monday11 });
  const kim = await waiting.aPlace(ana);
  await weFound(ana, what);
  await weFound(ana, {});
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  await weFound(ana, what);
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  await lookAgain();
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  await weFound(ana, {});
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday11 } });
});

test('whoever will be where another licence is hears of the days that its renewal brings, and nobody else does', async () => {
  const ana = await story.aPractitioner(mondays);
  await database.unitOfWork.run((tx) => aCheckedLicense(tx, ana.practitionerId, 'US-OK', { expiresOn: '2026-11-25' }));
  const inTexas = await waiting.aPlace(ana);
  const inOklahoma = await waiting.aPlace(ana, { patientLocation: 'US-OK' });
  await lookAgain();
  await database.unitOfWork.query(
    `UPDATE licenses SET expires_on = '2028-11-25' WHERE practitioner_id = $1 AND jurisdiction = 'US-OK'`,
    [ana.practitionerId],
  );
  await lookAgain();
  expect(await waiting.see(inTexas)).toMatchObject({ state: 'WAITING', offered: null });
  expect(await waiting.see(inOklahoma)).toMatchObject({ offered: { startsAt: theMondayAfter } });
});
