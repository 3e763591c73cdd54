import { describe, expect, test } from 'vitest';
import { Schedules } from '../../availability/schedules.service.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { aPracticeAtPlaces } from '../../../test/practices.js';
import { SharingStory } from '../../../test/sharing-story.js';
import { oneTime, WaitingStory } from '../../../test/waiting-story.js';
import { practitionerConfirmedLetter } from './practitioner.mail.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const [monday10, monday11] = ['2026-11-23T16:00:00Z', '2026-11-23T17:00:00Z'];
const [tuesday10, wednesday10] = ['2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z'];

async function aTalk(type: object = {}, more: object = {}) {
  const ana = await story.aPractitioner({ type });
  const sent = await story.aSentRequest(ana, more);
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  await story.pass();
  return { ...sent, ana };
}

const letterTo = (address: string, subject: RegExp) =>
  story.mailsTo(address).find((each) => subject.test(each.subject))?.text;

/** Hours by the clock of Denver, and people are seen in Dallas. */
async function aPracticeByTwoClocks(week: object = {}) {
  const given = { week: { ...week, timeZone: 'America/Denver' }, type: oneTime.type };
  const { practitionerId, typeIds, videoId } = await aPracticeAtPlaces(database.unitOfWork, 1, given);
  return { practitionerId, typeId: typeIds[0]!, videoId, email: await story.becomesAna({ practitionerId }) };
}

test('whoever keeps hours by one clock and sees people by another reads both, as on the request’s own page', async () => {
  const practice = await aPracticeByTwoClocks();
  const { id, patient } = await story.aSentRequest(practice);
  const letter = letterTo(practice.email, /^A request is waiting/);
  expect(letter).toContain('When: Mon, Nov 23, 9:00 am Mountain time\nThere: Mon, Nov 23, 10:00 am Central time\n');

  const times = { consultationId: id, startsAt: [tuesday10], idempotencyKey: 'tuesday-by-two-clocks' };
  expect(await story.act(patient, 'proposeConsultationTime', times)).toMatchObject({ __typename: 'Consultation' });
  await story.pass();
  expect(letterTo(practice.email, /^Other times/)).toContain(
    'Tue, Nov 24, 9:00 am Mountain time (there: Tue, Nov 24, 10:00 am Central time)',
  );
});

test('hours that moved to another zone take along the clock of a talk from afar, and not that of one at a place', async () => {
  const practice = await aPracticeByTwoClocks();
  const there = async (typeId: string, startsAt: string) => {
    const sent = await story.aSentRequest({ ...practice, typeId }, { startsAt });
    return async () => {
      await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
      await story.pass();
      return /^There: .*$/m.exec(letterTo(sent.email, /^Confirmed/) ?? '')?.[0];
    };
  };
  const [byVideo, inPerson] = [await there(practice.videoId, monday10), await there(practice.typeId, tuesday10)];
  await database.unitOfWork.run((tx) =>
    new Schedules().keepZone(tx, practice.practitionerId, { timeZone: 'America/Los_Angeles', dailyCap: null }),
  );
  expect(await byVideo()).toBe('There: Mon, Nov 23, 8:00 am Pacific time');
  expect(await inPerson()).toBe('There: Tue, Nov 24, 10:00 am Central time');
});

test('a time that came free is also told by the clock of where it takes place, and of a video by that of the hours', async () => {
  const waiting = new WaitingStory(story);
  const practice = await aPracticeByTwoClocks({ hours: [{ weekday: 1, startMinute: 540, endMinute: 570 }] });
  const taken = await story.aSentRequest(practice);
  const places = [await waiting.aPlace(practice), await waiting.aPlace({ ...practice, typeId: practice.videoId })];
  await story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id });
  const told = [];
  for (const place of places) {
    await waiting.pass();
    told.push(/^When: .*\nThere: .*$/m.exec(letterTo(place.email, /^A time has opened up/) ?? '')?.[0]);
    await waiting.act(place.token, 'leaveWaitingList', { entryId: place.id });
  }
  const when = 'When: Mon, Nov 23, 11:00 am Eastern time';
  expect(told).toEqual([
    `${when}\nThere: Mon, Nov 23, 10:00 am Central time`,
    `${when}\nThere: Mon, Nov 23, 9:00 am Mountain time`,
  ]);
});

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

test('whoever is asked to say it two days before is not asked so the day before', async () => {
  const talk = await aTalk({ noticeMinutes: 2_880 }, { startsAt: tuesday10 });
  expect(letterTo(talk.email, /^Confirmed/)).toContain('please say so at least 2 days before.');
  database.clock.set(monday10);
  await story.pass();
  const reminder = letterTo(talk.email, /^Reminder/);
  expect(reminder).toContain('please say so as soon as you can.');
  expect(reminder).not.toContain('2 days before');
});

describe('of a talk by phone', () => {
  const byPhone = () => {
    const patient = story.aPatient({ phone: '+12145550199', preferredContact: 'PHONE' });
    return aTalk({ mode: 'PHONE' }, { startsAt: tuesday10, patient });
  };
  const takeBack = ({ patient, id: consultationId }: Awaited<ReturnType<typeof byPhone>>, purpose: string) =>
    story.act(patient, 'withdrawConsent', { consultationId, purpose });

  test.each([
    ['SHARE_WITH_PRACTITIONER', 'agree again to share what you sent', 'no longer share their number'],
    ['COLLECT', 'ask for another time', 'You can no longer see their number'],
  ])('that nobody can call for without %s any more, both sides read so', async (purpose, toBeCalled, toCall) => {
    const talk = await byPhone();
    expect(letterTo(talk.email, /^Confirmed/)).toContain('calls you on the number you gave');
    expect(await takeBack(talk, purpose)).toMatchObject({ state: 'CONFIRMED' });
    await story.pass();
    const told = letterTo(talk.ana.email, /^What was sent/);
    expect(told).toContain('The talk is still on.');
    expect(told).toContain(toCall);
    database.clock.set(monday10);
    await story.pass();
    const reminder = letterTo(talk.email, /^Reminder/);
    expect(reminder).toContain('can no longer see your number');
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
    expect(told).toContain('and it has been.');
    expect(told).not.toMatch(/still on|number/);
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
  expect(told).not.toContain('waiting for your answer');
});

test('a talk that somebody called off for the practitioner was not called off by them', async () => {
  const sharing = new SharingStory(story);
  const talk = await aTalk();
  const { browser } = await sharing.aScheduler(talk.ana, talk.practitioner);
  expect(await story.act(browser, 'cancelConsultation', { consultationId: talk.id })).toMatchObject({
    state: 'CANCELLED',
  });
  await story.pass();
  expect(letterTo(talk.ana.email, /^Cancelled/)).toContain('Someone who acts for you cancelled it.');
});

/** A day without mail: what is owed leaves when it comes back, and says what is so then. */
describe('a letter that leaves late', () => {
  /** Of this kind, when they leave at that moment; the ones to the patient first. */
  async function leave(
    at: string,
    { email, ana }: { readonly email: string; readonly ana: { readonly email: string } },
  ) {
    const before = new Set([...story.mailsTo(email), ...story.mailsTo(ana.email)]);
    database.clock.set(at);
    await story.pass();
    const after = [...story.mailsTo(email), ...story.mailsTo(ana.email)].filter((mail) => !before.has(mail));
    return after.map(({ subject, text }) => `${subject}\n${text}`);
  }

  const during = '2026-11-23T16:10:00Z';
  const after = '2026-11-23T17:00:00Z';

  async function aRequest(more: object = {}) {
    const ana = await story.aPractitioner();
    return { ...(await story.aSentRequest(ana, more)), ana };
  }
  type Request = Awaited<ReturnType<typeof aRequest>>;

  const accept = ({ practitioner, id }: Request) =>
    story.act(practitioner, 'acceptConsultation', { consultationId: id });
  const move = async (sent: Request) => {
    await accept(sent);
    await story.pass();
    const other = { consultationId: sent.id, startsAt: [monday11], idempotencyKey: sent.id };
    await story.act(sent.patient, 'proposeConsultationTime', { ...other, as: 'PATIENT' });
    const choice = { consultationId: sent.id, accept: monday11, as: 'PRACTITIONER' };
    return story.act(sent.practitioner, 'answerTimeProposal', choice);
  };
  const arrange = async (sent: Request) => {
    await accept(sent);
    await story.pass();
    const arrangement = { videoLink: 'https://meet.example/late' };
    return story.act(sent.practitioner, 'arrangeConsultation', { consultationId: sent.id, arrangement });
  };

  test.each([
    ['confirmed', accept, during, after],
    ['moved', move, '2026-11-23T17:10:00Z', '2026-11-23T18:00:00Z'],
    ['arranged', arrange, during, after],
  ] as const)(
    'that a talk was %s: nobody is told to cancel what has begun, nor that a talk that is over will be',
    async (_, act, whenBegun, whenOver) => {
      const begun = await aRequest();
      expect(await act(begun)).toMatchObject({ state: 'CONFIRMED' });
      const letters = await leave(whenBegun, begun);
      expect(letters.length).toBeGreaterThan(0);
      for (const letter of letters) {
        expect(letter).toContain('See it:');
        expect(letter).not.toMatch(/cancel|before (then|it begins|the talk)|next free/);
      }
      database.clock.set('2026-11-21T15:00:00Z');
      const over = await aRequest({ startsAt: monday10 });
      expect(await act(over)).toMatchObject({ state: 'CONFIRMED' });
      expect(await leave(whenOver, over)).toEqual([]);
    },
  );

  test.each([
    ['AHEAD', 'to look at before the talk.'],
    ['BEGUN', 'to look at now.'],
  ] as const)('of a talk that is %s says when there is something to look at', (time, words) => {
    const facts = {
      patientName: 'Sam',
      when: 'Monday',
      whenThere: null,
      place: 'By video',
      wayIn: null,
      link: 'https://a.example/r',
      time,
    };
    const { text } = practitionerConfirmedLetter(facts, { flagCount: 1, safetyFirst: true });
    expect(text).toContain(words);
  });

  test('that a request waits is not said once other times were proposed, and the patient reads that it is their turn', async () => {
    const ana = await story.aPractitioner();
    const practitioner = await story.signedInPractitioner(ana);
    const form = story.formFor(ana);
    const { accessToken, consultation } = await story.ask(form);
    const { id } = consultation;
    const code = await story.codeMailedTo(form.patient.email);
    await story.act(accessToken, 'confirmConsultationEmail', { consultationId: id, code });
    const other = { consultationId: id, startsAt: [wednesday10], idempotencyKey: id };
    await story.act(practitioner, 'proposeConsultationTime', other);
    const known = story.mailsTo(ana.email).length;
    await story.pass();
    expect(story.mailsTo(ana.email)).toHaveLength(known);
    expect(letterTo(form.patient.email, /^Your request was sent/)).toContain(
      'proposes other times. Another email says',
    );
    expect(letterTo(form.patient.email, /^Other times/)).toContain('Wed, Nov 25');
  });

  test('that a time was let go does not say that it is free: it may be over, or somebody else’s by then', async () => {
    const cancel = ({ patient, id }: Request) => story.act(patient, 'cancelConsultation', { consultationId: id });
    const withdrawn = await aRequest();
    await cancel(withdrawn);
    const [letter] = await leave('2026-11-24T15:00:00Z', withdrawn);
    expect(letter).toMatch(/^A request was withdrawn/);
    expect(letter).toContain('The time is no longer held for them.');
    expect(letter).not.toContain('next free');
    database.clock.set('2026-11-21T15:00:00Z');
    const declined = await aRequest();
    await story.act(declined.practitioner, 'declineConsultation', { consultationId: declined.id });
    const [no] = await leave('2026-11-24T15:00:00Z', declined);
    expect(no).toContain('can’t offer this first talk');
    expect(no).not.toContain('next free');
  });
});
