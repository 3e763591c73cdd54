import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../../test/consultation-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { WaitingStory } from '../../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

const [first, second, third] = ['2026-11-23T16:00:00Z', '2026-11-30T16:00:00Z', '2026-12-07T16:00:00Z'] as const;

/** One time on each of three Mondays, all taken; the first is given up, and kept for whoever waits. */
async function aTimeIsKept() {
  const ana = await story.aPractitioner({
    week: { hours: [{ weekday: 1, startMinute: 600, endMinute: 630 }] },
    type: { horizonDays: 21, leadTimeMinutes: 60 },
  });
  const talks: Awaited<ReturnType<typeof story.aSentRequest>>[] = [];
  for (const startsAt of [first, second, third]) talks.push(await story.aSentRequest(ana, { startsAt }));
  const giveUp = async (at: number) => {
    const { patient, id } = talks[at]!;
    await story.act(patient, 'cancelConsultation', { consultationId: id });
    await waiting.pass();
  };
  const kim = await waiting.aPlace(ana);
  database.clock.set('2026-11-21T15:10:00Z');
  await giveUp(0);
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: first } });
  return { ana, kim, giveUp };
}

test('what comes free while a time is kept for somebody is offered to them when that one does not suit, once', async () => {
  const { ana, kim, giveUp } = await aTimeIsKept();
  await giveUp(1);
  await giveUp(2);
  expect(await waiting.shown(ana)).toEqual([second, third]);
  await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
  await waiting.pass();
  expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: second } });
  expect(await waiting.shown(ana)).toEqual([first, third]);
  // Asked once, they know that there are times: the rest is anybody’s.
  await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
  await waiting.pass();
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  expect(await waiting.shown(ana)).toEqual([first, second, third]);
});

test('it is anybody’s meanwhile, and what they say no to is for whoever joined since', async () => {
  const { ana, kim, giveUp } = await aTimeIsKept();
  await giveUp(1);
  const lee = await waiting.aPlace(ana);
  expect(await story.ask(story.formFor(ana, { startsAt: second }))).toMatchObject({
    ...{ __typename: 'RequestedConsultation', consultation: { holdsTime: true } },
  });
  database.clock.advance({ minutes: 30 });
  await waiting.pass();
  await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
  await waiting.pass();
  expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: first } });
});
