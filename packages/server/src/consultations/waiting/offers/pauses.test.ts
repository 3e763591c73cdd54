import { expect, test } from 'vitest';
import { ConsultationStory, monday10 } from '../../../../test/consultation-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { WaitingStory, type Practice } from '../../../../test/waiting-story.js';
import { Schedules } from '../../../availability/schedules.service.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

/** Mondays at ten, half past and eleven, and one week ahead. */
const threeTimes = {
  week: { hours: [{ weekday: 1, startMinute: 600, endMinute: 690 }] },
  type: { horizonDays: 7, leadTimeMinutes: 60 },
};
const monday11 = '2026-11-23T17:00:00Z';

async function pause({ practitionerId }: Practice, state: 'PAUSED' | 'PUBLISHED'): Promise<void> {
  await database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [practitionerId, state]);
  await lookAgain();
}

/** Their only licence, until a date; null: as long as anybody looks ahead. */
async function license({ practitionerId }: Practice, lastDay: string | null): Promise<void> {
  await database.unitOfWork.query(`UPDATE licenses SET expires_on = $2 WHERE practitioner_id = $1`, [
    practitionerId,
    lastDay ?? '2030-12-31',
  ]);
}

async function lookAgain(): Promise<void> {
  await database.unitOfWork.query(`UPDATE waiting_list_looks SET due_at = $1`, [database.clock.now().toString()]);
  await waiting.pass();
}

test('what was free before a pause is no news after it: nobody is written to, and it is still anybody’s', async () => {
  const ana = await story.aPractitioner(threeTimes);
  const kim = await waiting.aPlace(ana);
  const before = story.mailsTo(kim.email).length;
  await pause(ana, 'PAUSED');
  database.clock.set('2026-11-21T17:00:00Z');
  await waiting.pass();
  await pause(ana, 'PUBLISHED');
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  expect(story.mailsTo(kim.email)).toHaveLength(before);
  expect((await story.ask(story.formFor(ana))).__typename).toBe('RequestedConsultation');
});

test('what came free in it, and what nobody was shown because of it, goes to those who wait', async () => {
  const ana = await story.aPractitioner(threeTimes);
  const taken = await story.aSentRequest(ana, { startsAt: monday11 });
  const [kim, lee, max] = [await waiting.aPlace(ana), await waiting.aPlace(ana), await waiting.aPlace(ana)];
  await pause(ana, 'PAUSED');
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  await pause(ana, 'PUBLISHED');
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday11 } });
  expect(await waiting.see(lee)).toMatchObject({ offered: null });
  // Away for longer than anybody could look ahead: all of what is there now is new to everybody.
  await pause(ana, 'PAUSED');
  database.clock.set('2026-12-05T15:00:00Z');
  await pause(ana, 'PUBLISHED');
  expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: '2026-12-07T16:30:00Z' } });
  expect(await waiting.see(max)).toMatchObject({ offered: { startsAt: '2026-12-07T17:00:00Z' } });
});

test('a stranger who comes first after a pause gets what was free before it, and not what came free in it', async () => {
  const ana = await story.aPractitioner(threeTimes);
  const kim = await waiting.aPlace(ana);
  await database.unitOfWork.run((tx) =>
    new Schedules().takeTimeOff(tx, ana.practitionerId, {
      start: Date.parse(monday11),
      end: Date.parse(monday11) + 1_800_000,
    }),
  );
  await waiting.pass();
  await pause(ana, 'PAUSED');
  await database.unitOfWork.query(`DELETE FROM time_off WHERE practitioner_id = $1`, [ana.practitionerId]);
  await database.unitOfWork.query(`UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`, [ana.practitionerId]);
  expect((await story.ask(story.formFor(ana, { startsAt: monday11 }))).__typename).toBe('SlotNoLongerAvailable');
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday11 } });
  expect((await story.ask(story.formFor(ana, { startsAt: monday10 }))).__typename).toBe('RequestedConsultation');
});

test('nor is it while no licence was in force, which hides them as well', async () => {
  const ana = await story.aPractitioner(threeTimes);
  const taken = await story.aSentRequest(ana, { startsAt: monday11 });
  const kim = await waiting.aPlace(ana);
  await license(ana, '2026-11-20');
  await lookAgain();
  await license(ana, null);
  await lookAgain();
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  await license(ana, '2026-11-20');
  await lookAgain();
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  await license(ana, null);
  await lookAgain();
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday11 } });
});

test('between two licences nobody is offered what nobody can see, and what was offered is taken back', async () => {
  const ana = await story.aPractitioner(threeTimes);
  const taken = await story.aSentRequest(ana, { startsAt: monday11 });
  const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
  const nextBegins = (day: string) =>
    database.unitOfWork.query(`UPDATE licenses SET starts_on = $2 WHERE practitioner_id = $1`, [
      ana.practitionerId,
      day,
    ]);
  const offered = async () => {
    await lookAgain();
    return Promise.all([kim, lee].map(async (each) => (await waiting.see(each))?.['offered']));
  };
  await nextBegins('2026-11-22');
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  expect(await offered()).toEqual([null, null]);
  database.clock.set('2026-11-22T15:00:00Z');
  expect(await offered()).toEqual([{ startsAt: monday11 }, null]);
  await nextBegins('2026-11-23');
  expect(await offered()).toEqual([null, null]);
});
