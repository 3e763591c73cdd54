import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { idOf, KindsOfTalkStory } from '../../../test/kinds-of-talk-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { WaitingStory, type Waiting } from '../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);
const talks = new KindsOfTalkStory(database, story);

const subject = 'The talk you are waiting for has changed';
const lettersTo = ({ email }: Waiting) => story.mailsTo(email).filter((mail) => mail.subject === subject);

test('whoever waits reads in a letter what the talk is now, the last alone, and may leave by it', async () => {
  const keeper = await talks.aKeeper();
  const kim = await waiting.aPlace(keeper);
  const dearer = await talks.keep(keeper, { talkId: idOf(keeper), price: 9000 });
  expect(dearer).toMatchObject({ __typename: 'HoursKept' });
  await waiting.lookWithoutMail();
  const [talk] = (await talks.kept(keeper)).talks;
  await talks.keep(keeper, { talkId: talk!.talkId, mode: 'PHONE', minutes: 45, price: 9000 });
  await waiting.pass();
  const [letter, ...more] = lettersTo(kim);
  expect(more).toEqual([]);
  for (const fact of ['By phone', '45 minutes', '$90', 'You keep your place']) expect(letter?.text).toContain(fact);
  expect(await waiting.tokenMailedTo(kim.email)).toBe(kim.token);
  expect(await waiting.act(kim.token, 'leaveWaitingList', { entryId: kim.id })).toMatchObject({ state: 'LEFT' });
  await talks.keep(keeper, { talkId: (await talks.kept(keeper)).talks[0]!.talkId, mode: 'PHONE', price: 100 });
  await waiting.pass();
  expect(lettersTo(kim)).toHaveLength(1);
});

test('and in the same one that the time is gone which was kept for them of the talk as it was', async () => {
  const keeper = await talks.aKeeper();
  const taken = await story.aSentRequest(keeper);
  const kim = await waiting.aPlace(keeper);
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  await waiting.pass();
  expect(story.mailsTo(kim.email)[0]?.subject).toBe('A time has opened up');
  const before = story.mailsTo(kim.email).length;
  await talks.keep(keeper, { talkId: idOf(keeper), price: 9000 });
  await waiting.lookWithoutMail();
  const [talk] = (await talks.kept(keeper)).talks;
  await talks.keep(keeper, { talkId: talk!.talkId, price: 9500 });
  await waiting.pass();
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  const [letter, ...more] = lettersTo(kim);
  expect([more, story.mailsTo(kim.email).length]).toEqual([[], before + 1]);
  for (const fact of ['$95', 'so it is no longer kept', 'You keep your place']) expect(letter?.text).toContain(fact);
});

test('nobody is written to of another name or notice, nor before they said by the link that they wait', async () => {
  const keeper = await talks.aKeeper();
  const kim = await waiting.aPlace(keeper);
  await talks.keep(keeper, { talkId: idOf(keeper), name: 'Another name', noticeMinutes: 60 });
  await waiting.pass();
  expect(lettersTo(kim)).toEqual([]);
  const now = async () => (await talks.kept(keeper)).talks[0]!.talkId;
  const form = waiting.formFor(keeper, { consultationTypeId: await now() });
  await waiting.join(form);
  await talks.keep(keeper, { talkId: await now(), minutes: 60 });
  await waiting.pass();
  expect(lettersTo(kim)).toHaveLength(1);
  expect(story.mailsTo(form.patient.email).map((mail) => mail.subject)).toEqual(['Please confirm']);
});
