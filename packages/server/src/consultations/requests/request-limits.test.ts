import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { WaitingStory } from '../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: true });

beforeEach(async () => {
  await database.unitOfWork.query('DELETE FROM rate_limits');
});

/** Asks so many times for one contact, each time with a form of its own; answers what came of each. */
async function askAgainAndAgain(ana: Parameters<ConsultationStory['formFor']>[0], count: number, changes: object = {}) {
  const patient = story.aPatient(changes);
  const names = [];
  for (let times = 0; times < count; times++) {
    names.push((await story.ask(story.formFor(ana, { patient }))).__typename);
  }
  return names;
}

test('nobody’s mailbox is filled by who asks in their name', async () => {
  const patient = story.aPatient();
  const names = [];
  for (let times = 0; times < 7; times++) {
    names.push((await story.ask(story.formFor(await story.aPractitioner(), { patient }))).__typename);
  }
  expect(names).toEqual([...Array<string>(6).fill('RequestedConsultation'), 'TooManyRequests']);
});

test('nor by who asks for codes again, over however many requests', async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => story.aPractitioner()));
  const patient = story.aPatient();
  const again = [];
  for (const person of people) {
    const { accessToken, consultation } = await story.ask(story.formFor(person, { patient }));
    for (let times = 0; times < 2; times++) {
      const input = { consultationId: consultation.id };
      again.push((await story.act(accessToken, 'resendConsultationCode', input)).__typename);
    }
  }
  expect(again.slice(0, 6)).toEqual(Array(6).fill('Consultation'));
  expect(again.slice(6)).toEqual(Array(4).fill('TooManyRequests'));
});

test('nor by who puts them on waiting lists, whether they wait already or not', async () => {
  const waiting = new WaitingStory(story);
  const patient = story.aPatient();
  const names = [];
  for (let times = 0; times < 5; times++) {
    names.push((await waiting.join(waiting.formFor(await story.aPractitioner(), { patient }))).__typename);
  }
  expect(names).toEqual([...Array<string>(4).fill('WaitingListEntry'), 'TooManyRequests']);
});

test('nor are many by who puts one after the other on a list', async () => {
  const waiting = new WaitingStory(story);
  const ana = await story.aPractitioner();
  const names = [];
  for (let times = 0; times < 21; times++) names.push((await waiting.join(waiting.formFor(ana))).__typename);
  expect(names).toEqual([...Array<string>(20).fill('WaitingListEntry'), 'TooManyRequests']);
});

/** Addresses of one and the same mailbox. */
const namesOfOneMailbox = (count: number) => {
  const name = randomUUID().replaceAll('-', '');
  return Array.from({ length: count }, (_, at) => `${name.slice(0, at + 1)}.${name.slice(at + 1)}+${at}@Gmail.com`);
};

test('by whatever name a mailbox is written to, it is one', async () => {
  const [waiting, asked, again, joined] = [new WaitingStory(story), [] as string[], [] as string[], [] as string[]];
  for (const email of namesOfOneMailbox(7)) {
    const form = story.formFor(await story.aPractitioner(), { patient: story.aPatient({ email }) });
    const { __typename, accessToken, consultation } = await story.ask(form);
    asked.push(__typename);
    if (__typename !== 'RequestedConsultation') continue;
    for (let times = 0; times < 2; times++) {
      const input = { consultationId: consultation.id };
      again.push((await story.act(accessToken, 'resendConsultationCode', input)).__typename);
    }
  }
  for (const email of namesOfOneMailbox(5)) {
    const form = waiting.formFor(await story.aPractitioner(), { patient: story.aPatient({ email }) });
    joined.push((await waiting.join(form)).__typename);
  }
  expect(asked).toEqual([...Array<string>(6).fill('RequestedConsultation'), 'TooManyRequests']);
  expect(again).toEqual([...Array<string>(6).fill('Consultation'), ...Array<string>(6).fill('TooManyRequests')]);
  expect(joined).toEqual([...Array<string>(4).fill('WaitingListEntry'), 'TooManyRequests']);
});

test('nor is it another one for whoever changes the address of a request', async () => {
  const names = namesOfOneMailbox(7);
  const changed = [];
  for (const email of names) {
    const { accessToken, consultation } = await story.ask(story.formFor(await story.aPractitioner()));
    const input = { consultationId: consultation.id, email };
    changed.push((await story.act(accessToken, 'changeConsultationEmail', input)).__typename);
  }
  expect(changed).toEqual([...Array<string>(6).fill('Consultation'), 'TooManyRequests']);
});

test('who came too late seven times may still ask an eighth time', async () => {
  const ana = await story.aPractitioner();
  const email = `sam-${randomUUID()}@mail.example`;
  await story.aSentRequest(ana);
  expect(await askAgainAndAgain(ana, 7, { email })).toEqual(Array(7).fill('SlotNoLongerAvailable'));
  const form = story.formFor(ana, { patient: story.aPatient({ email }), startsAt: '2026-11-23T17:00:00Z' });
  expect((await story.ask(form)).__typename).toBe('RequestedConsultation');
});

test('danger is heard also where nothing more may be asked', async () => {
  const ana = await story.aPractitioner();
  const names = await askAgainAndAgain(ana, 22);
  expect(names.at(-1)).toBe('TooManyRequests');
  expect((await story.ask(story.formFor(ana, { message: 'I want to die' }))).__typename).toBe('CrisisSupport');
});
