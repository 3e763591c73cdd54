import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../../test/consultation-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { WaitingStory } from '../../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

/** Monday from ten on, in half hours of which a talk and its ten minutes after it take two. */
function mondays(until: number) {
  return {
    week: { hours: [{ weekday: 1, startMinute: 600, endMinute: until }] },
    type: { horizonDays: 7, leadTimeMinutes: 60, bufferAfterMinutes: 10, alignmentMinutes: 30 },
  };
}

const [at10, at1030, at11] = ['2026-11-23T16:00:00Z', '2026-11-23T16:30:00Z', '2026-11-23T17:00:00Z'] as const;

test('whoever lets a time run out is asked for the one beside it after everybody else: it is for the next', async () => {
  const ana = await story.aPractitioner(mondays(660));
  const taken = await story.aSentRequest(ana, { startsAt: at10 });
  const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
  expect(await waiting.shown(ana)).toEqual([]);
  database.clock.set('2026-11-21T15:10:00Z');
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  await waiting.pass();
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: at10 } });
  expect(await waiting.see(lee)).toMatchObject({ offered: null });
  database.clock.set('2026-11-21T17:10:00Z');
  await waiting.pass();
  expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: at10 } });
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  expect(story.mailsTo(kim.email)[0]?.text).toContain('We let the time go');
});

test('what an offer alone hides is no news when it ends: whoever waits has seen it', async () => {
  const ana = await story.aPractitioner(mondays(720));
  const taken = await story.aSentRequest(ana, { startsAt: at11 });
  const kim = await waiting.aPlace(ana);
  expect(await waiting.shown(ana)).toEqual([at10]);
  database.clock.set('2026-11-21T15:10:00Z');
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  await waiting.pass();
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: at1030 } });
  await waiting.pass();
  await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
  await waiting.pass();
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: at11 } });
  expect(await waiting.shown(ana)).toEqual([at10]);
});

test('whoever asks for theirs and never types the code is asked last, too, and what the request hid is no news', async () => {
  const ana = await story.aPractitioner(mondays(690));
  const taken = await story.aSentRequest(ana, { startsAt: at11 });
  const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
  expect(await waiting.shown(ana)).toEqual([at10]);
  database.clock.set('2026-11-21T15:10:00Z');
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  await waiting.pass();
  expect(await waiting.see(lee)).toMatchObject({ offered: null });
  const asked = await waiting.askAs(
    kim.token,
    story.formFor(ana, { startsAt: at1030, waitingListEntryId: kim.id, patient: story.aPatient({ email: kim.email }) }),
  );
  expect(asked).toMatchObject({ __typename: 'RequestedConsultation', consultation: { holdsTime: true } });
  database.clock.advance({ minutes: 19 });
  await waiting.lookWithoutMail();
  expect(await waiting.shown(ana)).toEqual([]);
  database.clock.advance({ minutes: 2 });
  await waiting.lookWithoutMail('consultations.unconfirmed', 'consultations.waiting-lists');
  await waiting.lookWithoutMail();
  expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: at1030 } });
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
});
