import { describe, expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { SharingStory } from '../../../test/sharing-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const [monday10, tuesday10, wednesday10] = ['2026-11-23T16:00:00Z', '2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z'];

async function aTalk(type: object = {}, more: object = {}) {
  const ana = await story.aPractitioner({ type });
  const sent = await story.aSentRequest(ana, more);
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  await story.pass();
  return { ...sent, ana };
}

const letterTo = (address: string, subject: RegExp) =>
  story.mailsTo(address).find((each) => subject.test(each.subject))?.text;

test('other times can be chosen by their letter’s link as long as it says, also once the time that was asked for has passed', async () => {
  const { id, practitioner, email } = await story.aSentRequest(await story.aPractitioner());
  const times = { consultationId: id, startsAt: [wednesday10], idempotencyKey: 'wednesday' };
  await story.act(practitioner, 'proposeConsultationTime', times);
  await story.pass();
  expect(letterTo(email, /^Other times/)).toContain('held for you until Tue, Nov 24');
  database.clock.set(monday10);
  await story.pass();
  const link = (await story.linkFor(id, 'PROPOSAL'))!;
  const chosen = await story.act(link, 'answerTimeProposal', { consultationId: id, accept: wednesday10 });
  expect(chosen).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });
});

test('whoever proposed other times until the talk began is not told that they can still cancel it', async () => {
  const { id, patient, email } = await aTalk();
  database.clock.set('2026-11-23T14:00:00Z');
  const times = { consultationId: id, startsAt: [wednesday10], idempotencyKey: 'rather-wednesday' };
  expect(await story.act(patient, 'proposeConsultationTime', times)).toMatchObject({ state: 'CONFIRMED' });
  await story.pass();
  database.clock.set(monday10);
  await story.pass();
  const letter = letterTo(email, /^The time stays/);
  expect(letter).toContain('Your talk stays as it was.');
  expect(letter).not.toContain('cancel');
});

describe('of a talk by phone', () => {
  const byPhone = () => {
    const patient = story.aPatient({ phone: '+12145550199', preferredContact: 'PHONE' });
    return aTalk({ mode: 'PHONE' }, { startsAt: tuesday10, patient });
  };
  const takeBack = ({ patient, id: consultationId }: Awaited<ReturnType<typeof byPhone>>, purpose: string) =>
    story.act(patient, 'withdrawConsent', { consultationId, purpose });

  test.each([
    ['SHARE_WITH_PRACTITIONER', 'share again', 'do not share their number'],
    ['COLLECT', 'ask for another time', 'does not open any more'],
  ])('that nobody can call for without %s any more, both sides read so', async (purpose, toBeCalled, toCall) => {
    const talk = await byPhone();
    expect(letterTo(talk.email, /^Confirmed/)).toContain('calls you on the number you gave');
    expect(await takeBack(talk, purpose)).toMatchObject({ state: 'CONFIRMED' });
    await story.pass();
    const told = letterTo(talk.ana.email, /^What was sent/);
    expect(told).toContain('The talk stands.');
    expect(told).toContain(toCall);
    database.clock.set(monday10);
    await story.pass();
    const reminder = letterTo(talk.email, /^Reminder/);
    expect(reminder).toContain('does not see your number any more');
    expect(reminder).toContain(toBeCalled);
    expect(reminder).not.toContain('calls you');
  });

  test('that has begun, nobody reads that it stands or is to be called for', async () => {
    const talk = await byPhone();
    database.clock.set(tuesday10);
    const patient = await story.linksOf(talk.id);
    expect(await takeBack({ ...talk, patient }, 'COLLECT')).toMatchObject({ state: 'CONFIRMED' });
    await story.pass();
    const told = letterTo(talk.ana.email, /^What was sent/);
    expect(told).toContain('and it is.');
    expect(told).not.toMatch(/stands|number/);
  });
});

test('what was sent is closed while other times wait for the patient: the practitioner is not said to be waited for', async () => {
  const ana = await story.aPractitioner();
  const { id, patient, practitioner } = await story.aSentRequest(ana);
  const times = { consultationId: id, startsAt: [wednesday10], idempotencyKey: 'closed-meanwhile' };
  await story.act(practitioner, 'proposeConsultationTime', times);
  await story.act(patient, 'withdrawConsent', { consultationId: id, purpose: 'SHARE_WITH_PRACTITIONER' });
  await story.pass();
  const told = letterTo(ana.email, /^What was sent/);
  expect(told).toContain('to choose one of the times you proposed');
  expect(told).not.toContain('waits for your answer');
});

test('a talk that somebody called off for the practitioner was not called off by them', async () => {
  const sharing = new SharingStory(story);
  const talk = await aTalk();
  const { browser } = await sharing.aScheduler(talk.ana, talk.practitioner);
  expect(await story.act(browser, 'cancelConsultation', { consultationId: talk.id })).toMatchObject({
    state: 'CANCELLED',
  });
  await story.pass();
  expect(letterTo(talk.ana.email, /^Cancelled/)).toContain('Somebody who acts for you called it off.');
});
