import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { weekdaysNineToFive } from '../../../test/practices.js';
import { WaitingStory } from '../../../test/waiting-story.js';
import { Schedules } from '../../availability/schedules.service.js';

let database: TestDatabase;
let story: ConsultationStory;
let waiting: WaitingStory;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 12 });
  story = await ConsultationStory.open(database);
  waiting = new WaitingStory(story);
});
beforeEach(() => database.clock.set(testNow));
afterAll(async () => {
  await story.close();
  await database.drop();
});

/** One half hour a week, Monday at ten, and no farther than one of them. */
const oneTime = {
  week: { hours: [{ weekday: 1, startMinute: 600, endMinute: 630 }] },
  type: { horizonDays: 7, leadTimeMinutes: 60 },
};

/** Somebody holds the only time, so that nothing is free. */
async function aFullPractice() {
  const ana = await story.aPractitioner(oneTime);
  const taken = await story.aSentRequest(ana);
  expect(await waiting.shown(ana)).toEqual([]);
  return { ana, taken, giveUp: () => story.act(taken.patient, 'cancelConsultation', { consultationId: taken.id }) };
}

describe('a freed time', () => {
  test('is kept for the first who waits, and asked for in the ordinary way', async () => {
    const { ana, giveUp } = await aFullPractice();
    const kim = await waiting.aPlace(ana);
    const lee = await waiting.aPlace(ana);
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null, offeredUntil: null });

    database.clock.set('2026-11-21T15:10:00Z');
    await giveUp();
    await waiting.pass();
    expect(await waiting.shown(ana)).toEqual([]);
    expect(await waiting.see(kim)).toMatchObject({
      offered: { startsAt: monday10 },
      offeredUntil: '2026-11-21T17:10:00Z',
      offeredUntilLabel: 'Sat, Nov 21, 11:10 am Central time',
    });
    expect(await waiting.see(lee)).toMatchObject({ offered: null });
    const [mail] = story.mailsTo(kim.email);
    expect(mail?.subject).toBe('A time has come free');
    expect(mail?.text).toContain('Mon, Nov 23, 11:00 am Eastern time');
    expect(mail?.text).toContain('kept for you until Sat, Nov 21, 12:10 pm Eastern time');
    expect(story.mailsTo(lee.email)).toHaveLength(1);

    const stranger = await story.ask(story.formFor(ana));
    expect(stranger.__typename).toBe('SlotNoLongerAvailable');
    const notTheirs = await story.ask(story.formFor(ana, { waitingListEntryId: kim.id }));
    expect(notTheirs.__typename).toBe('SlotNoLongerAvailable');

    const form = story.formFor(ana, { waitingListEntryId: kim.id, patient: story.aPatient({ email: kim.email }) });
    const asked = await askAs(kim.token, form);
    expect(asked).toMatchObject({
      __typename: 'RequestedConsultation',
      consultation: { state: 'AWAITING_EMAIL', holdsTime: true },
    });
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    const code = await story.codeMailedTo(kim.email);
    const sent = await story.act(asked.accessToken, 'confirmConsultationEmail', {
      consultationId: asked.consultation.id,
      code,
    });
    expect(sent).toMatchObject({ state: 'REQUESTED', holdsTime: true });
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({
      state: 'LEFT',
      leftBecause: 'TIME_FOUND',
      contactErasedAt: '2026-12-21T15:10:00Z',
    });
    expect(await waiting.see(lee)).toMatchObject({ state: 'WAITING', offered: null });
  });
});

describe('whoever fills in the form', () => {
  test('has half an hour for it, once, however late they began; and what they sent in it is theirs', async () => {
    const { ana, giveUp } = await aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    database.clock.set('2026-11-21T15:10:00Z');
    await giveUp();
    await waiting.pass();
    const keep = (token = kim.token) => waiting.act(token, 'keepOfferedTime', { entryId: kim.id });
    // Two hours are left: nothing is longer, and nothing is used up.
    expect(await keep()).toMatchObject({ offeredUntil: '2026-11-21T17:10:00Z' });
    database.clock.set('2026-11-21T17:05:00Z');
    expect(await keep(lee.token)).toMatchObject({ __typename: 'NotFound' });
    expect(await waiting.see(kim)).toMatchObject({ offeredUntil: '2026-11-21T17:10:00Z' });
    expect(await keep()).toMatchObject({
      offeredUntil: '2026-11-21T17:35:00Z',
      offeredUntilLabel: 'Sat, Nov 21, 11:35 am Central time',
    });
    database.clock.set('2026-11-21T17:34:00Z');
    await waiting.pass();
    expect(await keep()).toMatchObject({ offeredUntil: '2026-11-21T17:35:00Z' });
    expect(await waiting.shown(ana)).toEqual([]);
    expect(await waiting.see(lee)).toMatchObject({ offered: null });
    expect((await story.ask(story.formFor(ana))).__typename).toBe('SlotNoLongerAvailable');
    const asked = await askAs(kim.token, story.formFor(ana, { waitingListEntryId: kim.id }));
    expect(asked).toMatchObject({ __typename: 'RequestedConsultation', consultation: { holdsTime: true } });
  });

  test('and never sends it has it as long as that, and then the next is asked', async () => {
    const { ana, giveUp } = await aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    database.clock.set('2026-11-21T15:10:00Z');
    await giveUp();
    await waiting.pass();
    database.clock.set('2026-11-21T17:05:00Z');
    await waiting.act(kim.token, 'keepOfferedTime', { entryId: kim.id });
    database.clock.set('2026-11-21T17:35:00Z');
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    // What is over is not kept again.
    expect(await waiting.act(kim.token, 'keepOfferedTime', { entryId: kim.id })).toMatchObject({ offered: null });
  });
});

describe('between a time that comes free and the look at the list', () => {
  test('a stranger who asks for it finds it kept for whoever waits', async () => {
    const { ana, giveUp } = await aFullPractice();
    const kim = await waiting.aPlace(ana);
    await giveUp();
    expect((await story.ask(story.formFor(ana))).__typename).toBe('SlotNoLongerAvailable');
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('A time has come free');
  });

  test('it goes to a stranger when it suits nobody who waits', async () => {
    const { ana, giveUp } = await aFullPractice();
    const kim = await waiting.aPlace(ana, { before: monday10 });
    await giveUp();
    expect((await story.ask(story.formFor(ana))).__typename).toBe('RequestedConsultation');
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  });

  test('nor does a code take it, of a request that was sent without holding it', async () => {
    const later = '2026-11-30T16:00:00Z';
    const ana = await story.aPractitioner({ ...oneTime, type: { horizonDays: 14, leadTimeMinutes: 60 } });
    const stranger = story.aPatient();
    await story.ask(story.formFor(ana, { patient: stranger, startsAt: later }));
    await story.codeMailedTo(stranger.email);
    const second = await story.ask(story.formFor(ana, { patient: stranger }));
    expect(second).toMatchObject({ consultation: { holdsTime: false } });
    const code = await story.codeMailedTo(stranger.email);
    const quicker = await story.aSentRequest(ana);
    const kim = await waiting.aPlace(ana);
    await story.act(quicker.patient, 'cancelConsultation', { consultationId: quicker.id });
    const { accessToken, consultation } = second as unknown as { accessToken: string; consultation: { id: string } };
    const typed = await story.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code });
    expect(typed).toMatchObject({ __typename: 'SlotNoLongerAvailable' });
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
  });

  test('a talk of somebody else is not moved into it, and no time is proposed there', async () => {
    const ana = await story.aPractitioner({ ...oneTime, type: { horizonDays: 14, leadTimeMinutes: 60 } });
    const first = await story.aSentRequest(ana);
    const second = await story.aSentRequest(ana, { startsAt: '2026-11-30T16:00:00Z' });
    const kim = await waiting.aPlace(ana);
    await story.act(first.patient, 'cancelConsultation', { consultationId: first.id });
    const proposed = await story.act(second.patient, 'proposeConsultationTime', {
      ...{ consultationId: second.id, startsAt: [monday10], idempotencyKey: 'sooner' },
    });
    expect(proposed).toMatchObject({ __typename: 'SlotNoLongerAvailable' });
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
  });
});

describe('who waits', () => {
  test('says that one does not suit, and keeps the place; the next is asked, and then it is public', async () => {
    const { ana, giveUp } = await aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await waiting.pass();
    expect(await waiting.act(lee.token, 'declineOfferedTime', { entryId: kim.id })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id })).toMatchObject({
      state: 'WAITING',
      offered: null,
    });
    await waiting.pass();
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    await waiting.act(lee.token, 'declineOfferedTime', { entryId: lee.id });
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(await waiting.shown(ana)).toEqual([monday10]);
    expect((await story.ask(story.formFor(ana))).__typename).toBe('RequestedConsultation');
    // Given up once more, it is offered to neither of them again.
    database.clock.advance({ minutes: 30 });
    await waiting.pass();
    await waiting.pass();
    expect([await waiting.see(kim), await waiting.see(lee)]).toMatchObject([{ offered: null }, { offered: null }]);
    expect(await waiting.shown(ana)).toEqual([monday10]);
  });

  test('is let off once, told, and at the second time without an answer told that the place is gone', async () => {
    const ana = await story.aPractitioner({ ...oneTime, type: { horizonDays: 14, leadTimeMinutes: 60 } });
    const requests = [
      await story.aSentRequest(ana),
      await story.aSentRequest(ana, { startsAt: '2026-11-30T16:00:00Z' }),
    ];
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    const giveUp = ({ patient, id }: { patient: Asker; id: string }) =>
      story.act(patient, 'cancelConsultation', { consultationId: id });
    await giveUp(requests[0]!);
    await waiting.pass();
    database.clock.advance({ minutes: 121 });
    await waiting.pass();
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('You keep your place');
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    await giveUp(requests[1]!);
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: '2026-11-30T16:00:00Z' } });
    database.clock.advance({ minutes: 121 });
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'LEFT', leftBecause: 'NOT_ANSWERED' });
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('You are not on the list any more');
    expect(story.mailsTo(kim.email)[0]?.text).toContain('Two times with Ana were kept for you');
  });

  test('says no in between: that is an answer, and the row of those without one begins anew', async () => {
    const ana = await story.aPractitioner({ ...oneTime, type: { horizonDays: 21, leadTimeMinutes: 60 } });
    const mondays = [monday10, '2026-11-30T16:00:00Z', '2026-12-07T16:00:00Z'];
    const requests = [];
    for (const startsAt of mondays) requests.push(await story.aSentRequest(ana, { startsAt }));
    const kim = await waiting.aPlace(ana);
    for (const [index, { patient, id }] of requests.entries()) {
      await story.act(patient, 'cancelConsultation', { consultationId: id });
      await waiting.pass();
      expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: mondays[index] } });
      if (index === 1) await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
      else database.clock.advance({ minutes: 121 });
      await waiting.pass();
    }
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
  });

  test('was never told, since no mail left: the next is asked, and nothing is held against them', async () => {
    const { ana, giveUp } = await aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await database.unitOfWork.query(`UPDATE waiting_list_looks SET due_at = $1`, [database.clock.now().toString()]);
    const looks = story.house.services.sweeps.find(({ name }) => name === 'consultations.waiting-lists');
    await looks?.run();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
    database.clock.advance({ minutes: 121 });
    await waiting.pass();
    expect(story.mailsTo(kim.email)).toHaveLength(1);
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    const [row] = await database.unitOfWork.query(`SELECT unanswered FROM waiting_list_entries WHERE id = $1`, [
      Buffer.from(kim.id, 'base64url').toString().split(':')[1],
    ]);
    expect(row).toEqual({ unanswered: 0 });
  });

  test('asks for the time and never types the code: that is no answer either, and the next is asked', async () => {
    const { ana, giveUp } = await aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await waiting.pass();
    const asked = await askAs(kim.token, story.formFor(ana, { waitingListEntryId: kim.id }));
    expect(asked.__typename).toBe('RequestedConsultation');
    // Nobody can let go of it behind the request's back.
    await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
    database.clock.advance({ minutes: 19 });
    await waiting.pass();
    expect([await waiting.see(kim), await waiting.see(lee)]).toMatchObject([{ offered: null }, { offered: null }]);
    database.clock.advance({ minutes: 2 });
    await waiting.pass();
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('You keep your place');
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
  });

  test('is passed over for what is too late for them, or where nobody is licensed for where they will be', async () => {
    const { ana, giveUp } = await aFullPractice();
    const early = await waiting.aPlace(ana, { before: '2026-11-23T06:00:00Z' });
    const exactly = await waiting.aPlace(ana, { before: monday10 });
    const moved = await waiting.aPlace(ana);
    await database.unitOfWork.query(`UPDATE waiting_list_entries SET patient_location = 'US-OK' WHERE id = $1`, [
      Buffer.from(moved.id, 'base64url').toString().split(':')[1],
    ]);
    const lee = await waiting.aPlace(ana);
    await giveUp();
    await waiting.pass();
    for (const entry of [early, exactly, moved]) expect(await waiting.see(entry)).toMatchObject({ offered: null });
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    database.clock.set('2026-11-23T06:00:01Z');
    await waiting.pass();
    expect(await waiting.see(early)).toMatchObject({ state: 'LEFT', leftBecause: 'TOO_LATE' });
    expect(story.mailsTo(early.email)[0]?.text).toContain('came free for you within the time you could wait');
    expect(await waiting.see(exactly)).toMatchObject({ state: 'WAITING' });
  });

  test('sleeps: the time waits until eight in the morning, and is nobody else’s meanwhile', async () => {
    const ana = await story.aPractitioner({ ...oneTime, type: { horizonDays: 14, leadTimeMinutes: 60 } });
    const [kept, given] = [
      await story.aSentRequest(ana),
      await story.aSentRequest(ana, { startsAt: '2026-11-30T16:00:00Z' }),
    ];
    expect(kept.confirmed).toMatchObject({ state: 'REQUESTED' });
    const kim = await waiting.aPlace(ana);
    // Half past ten at night in New York.
    database.clock.set('2026-11-22T03:30:00Z');
    await story.act(given.patient, 'cancelConsultation', { consultationId: given.id });
    await waiting.pass();
    expect(story.mailsTo(kim.email)).toHaveLength(1);
    expect(await waiting.shown(ana)).toEqual([]);
    expect(await waiting.see(kim)).toMatchObject({ offeredUntil: '2026-11-22T15:00:00Z' });
    database.clock.set('2026-11-22T13:00:00Z');
    await waiting.pass();
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('A time has come free');
  });
});

describe('times come free', () => {
  test('also by hours that are opened, and by time off that is given up; not by the mere horizon', async () => {
    const ana = await story.aPractitioner(oneTime);
    const kim = await waiting.aPlace(ana);
    expect(await waiting.shown(ana)).toEqual([monday10]);
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: null });
    await database.unitOfWork.run((tx) =>
      new Schedules().keepHours(tx, ana.practitionerId, {
        ...weekdaysNineToFive,
        hours: [...oneTime.week.hours, { weekday: 2, startMinute: 600, endMinute: 630 }],
      }),
    );
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: '2026-11-24T16:00:00Z' } });
    expect(await waiting.shown(ana)).toEqual([monday10]);

    // Closed again: what was offered is not possible any more, and that is told.
    await database.unitOfWork.run((tx) =>
      new Schedules().keepHours(tx, ana.practitionerId, { ...weekdaysNineToFive, ...oneTime.week }),
    );
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(story.mailsTo(kim.email)[0]?.text).toContain('Something has changed on Ana’s side');

    // Too late to ask for Monday: nothing is free any more, until the horizon reaches the next one.
    for (const at of ['2026-11-23T15:30:00Z', '2026-11-23T16:30:00Z']) {
      database.clock.set(at);
      await waiting.pass();
    }
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: '2026-11-30T16:00:00Z' } });
  });
});

describe('joining', () => {
  test('hears danger first, and refuses what cannot be', async () => {
    const ana = await story.aPractitioner(oneTime);
    const join = (changes: object) => waiting.join(waiting.formFor(ana, changes));
    const counted = async () => (await database.unitOfWork.query(`SELECT count FROM crisis_counts`)).length;
    const dangerous = {
      patient: story.aPatient({ name: 'I want to die tonight', email: 'broken' }),
      patientLocation: 'X',
    };
    const heard = await join(dangerous);
    expect(heard).toMatchObject({ __typename: 'CrisisSupport' });
    expect(await counted()).toBe(1);
    const safe = await join({ ...dangerous, safeAcknowledgement: heard['continueWith'] });
    expect(safe).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['patient', 'email'] }, { path: ['patientLocation'] }],
    });
    expect(await join({ patient: story.aPatient({ ageBand: 'UNDER_18' }) })).toMatchObject({ __typename: 'UnderAge' });
    expect(await join({ patientLocation: 'US-OK' })).toMatchObject({
      __typename: 'OutsideLicensure',
      licensedIn: ['US-TX'],
    });
    expect(await join({ before: '2026-11-20T00:00:00Z' })).toMatchObject({ problems: [{ path: ['before'] }] });
    expect(await join({ practitionerId: 'none' })).toMatchObject({ __typename: 'NotFound' });
    const other = await story.aPractitioner(oneTime);
    expect(await join({ consultationTypeId: waiting.formFor(other).consultationTypeId })).toMatchObject({
      __typename: 'NotFound',
    });
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [ana.practitionerId]);
    expect(await join({})).toMatchObject({ __typename: 'NotFound' });
    expect(await entriesOf(ana.practitionerId)).toEqual([]);
  });

  test('needs the link in the mail; without it nothing is offered, and everything is erased after 20 minutes', async () => {
    const { ana, giveUp } = await aFullPractice();
    const form = waiting.formFor(ana);
    const joined = await waiting.join(form);
    expect(joined).toMatchObject({ state: 'AWAITING_EMAIL', confirmEmailBy: '2026-11-21T15:20:00Z', offered: null });
    const token = await waiting.tokenMailedTo(form.patient.email);
    await giveUp();
    await waiting.pass();
    expect(await waiting.shown(ana)).toEqual([monday10]);
    database.clock.set('2026-11-21T15:20:00Z');
    await waiting.pass();
    expect(await waiting.act(null, 'confirmWaitingList', { token })).toMatchObject({ __typename: 'NotFound' });
    expect(await entriesOf(ana.practitionerId)).toEqual([
      { state: 'LEFT', because: 'NOT_CONFIRMED', erased: true, place: null, contact: null, hash: null },
    ]);
    expect(story.mailsTo(form.patient.email)).toHaveLength(1);
  });

  test('answers the same to whoever waits already: there is one place, and only the mail tells', async () => {
    const ana = await story.aPractitioner(oneTime);
    const patient = story.aPatient();
    const first = await waiting.join(waiting.formFor(ana, { patient }));
    const again = await waiting.join(waiting.formFor(ana, { patient }));
    await story.pass();
    const tokens = story.mailsTo(patient.email).map(({ text }) => /\/c\/([\w-]+)/.exec(text)?.[1] ?? '');
    const confirmed = await Promise.all(tokens.map((token) => waiting.act(null, 'confirmWaitingList', { token })));
    expect(confirmed.filter(({ state }) => state === 'WAITING')).toHaveLength(1);
    const known = await waiting.join(
      waiting.formFor(ana, {
        patient: { ...patient, email: patient.email.toUpperCase() },
        before: '2027-01-01T00:00:00Z',
      }),
    );
    const shape = ({ id: _id, before: _before, ...rest }: object & { id?: unknown; before?: unknown }) => rest;
    expect(shape(known)).toEqual(shape(first));
    expect(shape(again)).toEqual(shape(first));
    await story.pass();
    expect(story.mailsTo(patient.email)[0]?.subject).toBe('You are on the list');
    expect((await entriesOf(ana.practitionerId)).filter(({ state }) => state === 'WAITING')).toHaveLength(1);
  });
});

describe('leaving', () => {
  test('frees what is kept, and everything about them is erased 30 days later', async () => {
    const { ana, giveUp } = await aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await waiting.pass();
    const left = await waiting.act(kim.token, 'leaveWaitingList', { entryId: kim.id });
    expect(left).toMatchObject({ state: 'LEFT', leftBecause: 'LEFT_BY_PATIENT', offered: null });
    expect(await waiting.act(kim.token, 'leaveWaitingList', { entryId: kim.id })).toEqual(left);
    await waiting.pass();
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    database.clock.set(Temporal.Instant.from(String(left['contactErasedAt'])).subtract({ seconds: 1 }));
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'LEFT' });
    database.clock.advance({ seconds: 2 });
    await waiting.pass();
    expect(await waiting.see(kim)).toBeNull();
    const [erased] = await entriesOf(ana.practitionerId);
    expect(erased).toEqual({
      ...{ state: 'LEFT', because: 'LEFT_BY_PATIENT', erased: true, place: null, contact: null, hash: null },
    });
  });

  test('whoever signed in with the address sees and leaves it; the practitioner is told a number, and nobody', async () => {
    const ana = await story.aPractitioner(oneTime);
    const [kim] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    const browser = await story.signedIn(kim.email);
    const own = await browser.ask<{ waitingListEntries: { id: string }[] }>(`{ waitingListEntries { id state } }`);
    expect(own.waitingListEntries).toEqual([{ id: kim.id, state: 'WAITING' }]);
    const keeper = await story.signedInPractitioner(ana);
    expect(await keeper.ask(`{ peopleWaiting { name count } waitingListEntries { id } }`)).toEqual({
      peopleWaiting: [{ name: 'Ana Ruiz', count: 2 }],
      waitingListEntries: [],
    });
    expect(await waiting.see(kim, keeper)).toBeNull();
    expect(await waiting.act(browser, 'leaveWaitingList', { entryId: kim.id })).toMatchObject({ state: 'LEFT' });
    const reads = await database.unitOfWork.query(
      `SELECT 1 FROM audit_entries WHERE action = 'waiting-list.contact.read' AND actor_kind <> 'SYSTEM'`,
    );
    expect(reads).toEqual([]);
  });
});

async function entriesOf(practitionerId: string) {
  return database.unitOfWork.query<{ state: string; because: string | null; erased: boolean }>(
    `SELECT state, left_because AS because, contact_erased_at IS NOT NULL AS erased, patient_location AS place, contact,
       contact_hash AS hash FROM waiting_list_entries WHERE practitioner_id = $1 ORDER BY asked_at, confirmed_at`,
    [practitionerId],
  );
}

async function askAs(token: string, form: object) {
  const document = `mutation ($input: RequestConsultationInput!) { requestConsultation(input: $input) {
    __typename ... on UserError { message } ... on InvalidInput { problems { path message } }
    ... on RequestedConsultation { accessToken consultation { id state holdsTime } } } }`;
  const { requestConsultation } = await story.as(token).ask<{
    requestConsultation: { __typename: string; accessToken: string; consultation: { id: string; state: string } };
  }>(document, { input: form });
  return requestConsultation;
}
