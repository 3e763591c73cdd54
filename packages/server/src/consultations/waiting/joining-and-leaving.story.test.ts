import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { ConsultationStory, monday10 } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { aPracticeAtPlaces } from '../../../test/practices.js';
import { oneTime, WaitingStory } from '../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });
const waiting = new WaitingStory(story);

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
    expect(await waiting.entriesOf(ana.practitionerId)).toEqual([]);
  });

  test.each([['by video'], ['in person']])(
    'nobody waits for somebody whose last licence ran out, %s: they are not listed, and a page may stand open still',
    async (how) => {
      const { practitionerId, typeIds, videoId } = await aPracticeAtPlaces(database.unitOfWork, 1);
      await story.becomesAna({ practitionerId });
      const typeId = how === 'in person' ? typeIds[0]! : videoId;
      const join = () => waiting.join(waiting.formFor({ practitionerId, typeId }));
      await database.unitOfWork.query(`UPDATE licenses SET expires_on = '2026-11-21' WHERE practitioner_id = $1`, [
        practitionerId,
      ]);
      expect(await join()).toMatchObject({ state: 'AWAITING_EMAIL' });
      database.clock.set('2026-11-22T05:00:00Z');
      expect(await join()).toMatchObject({
        __typename: 'NotFound',
        message: 'This person or this kind of talk is no longer listed.',
      });
    },
  );

  test('needs the link in the mail; without it nothing is offered, and everything is erased after 20 minutes', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
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
    expect(await waiting.entriesOf(ana.practitionerId)).toEqual([
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
    expect((await waiting.entriesOf(ana.practitionerId)).filter(({ state }) => state === 'WAITING')).toHaveLength(1);
  });
});

describe('a place', () => {
  test('is theirs alone: the link of another place opens nothing of it, nor does an address that nobody confirmed', async () => {
    const ana = await story.aPractitioner(oneTime);
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    expect(await waiting.see(kim, lee.token)).toBeNull();
    for (const mutation of ['leaveWaitingList', 'declineOfferedTime', 'keepOfferedTime']) {
      expect(await waiting.act(lee.token, mutation, { entryId: kim.id })).toMatchObject({ __typename: 'NotFound' });
    }
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING' });

    const form = waiting.formFor(ana);
    const joined = await waiting.join(form);
    const browser = await story.signedIn(form.patient.email);
    expect(await browser.ask(`{ waitingListEntries { id } }`)).toEqual({ waitingListEntries: [] });
    const unconfirmed = { email: form.patient.email, token: '', id: String(joined['id']) };
    expect(await waiting.see(unconfirmed, browser)).toBeNull();
  });

  test('is held for 120 days where no day was named', async () => {
    const kim = await waiting.aPlace(await story.aPractitioner(oneTime));
    const until = Temporal.Instant.from(String((await waiting.see(kim))?.['waitUntil']));
    expect(Math.round(until.since(database.clock.now()).total('hours'))).toBe(120 * 24);
  });
});

describe('leaving', () => {
  test('frees what is kept, and everything about them is erased 30 days later', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await waiting.pass();
    const left = await waiting.act(kim.token, 'leaveWaitingList', { entryId: kim.id });
    expect(left).toMatchObject({ state: 'LEFT', leftBecause: 'LEFT_BY_PATIENT', offered: null });
    const erasedAt = Temporal.Instant.from(String(left['contactErasedAt']));
    expect(erasedAt.since(database.clock.now()).total('hours')).toBe(30 * 24);
    expect(await waiting.act(kim.token, 'leaveWaitingList', { entryId: kim.id })).toEqual(left);
    await waiting.pass();
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    database.clock.set(erasedAt.subtract({ seconds: 1 }));
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'LEFT' });
    database.clock.advance({ seconds: 2 });
    await waiting.pass();
    expect(await waiting.see(kim)).toBeNull();
    const [erased] = await waiting.entriesOf(ana.practitionerId);
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
