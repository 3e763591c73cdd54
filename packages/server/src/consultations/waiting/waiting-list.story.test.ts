import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10 } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { weekdaysNineToFive } from '../../../test/practices.js';
import { oneTime, WaitingStory } from '../../../test/waiting-story.js';
import { Schedules } from '../../availability/schedules.service.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });
const waiting = new WaitingStory(story);

describe('a freed time', () => {
  test('is kept for the first who waits, and asked for in the ordinary way', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
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
    expect(mail?.subject).toBe('A time has opened up');
    expect(mail?.text).toContain('Mon, Nov 23, 11:00 am Eastern time');
    expect(mail?.text).toContain('kept for you until Sat, Nov 21, 12:10 pm Eastern time');
    const [asks, ...more] = story.mailsTo(lee.email);
    expect(more).toEqual([]);
    // Mail programs show the way off the list beside each of its letters, and nobody is on it yet by the first.
    expect(mail?.unsubscribe).toBe(`<${/http\S+\/c\/\S+/.exec(mail!.text)![0]}>`);
    expect(mail?.unsubscribe).toContain(kim.token);
    expect(asks?.unsubscribe).toBe(null);

    const stranger = await story.ask(story.formFor(ana));
    expect(stranger.__typename).toBe('SlotNoLongerAvailable');
    const notTheirs = await story.ask(story.formFor(ana, { waitingListEntryId: kim.id }));
    expect(notTheirs.__typename).toBe('SlotNoLongerAvailable');

    const form = story.formFor(ana, { waitingListEntryId: kim.id, patient: story.aPatient({ email: kim.email }) });
    const asked = await waiting.askAs(kim.token, form);
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
    const { ana, giveUp } = await waiting.aFullPractice();
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
    const asked = await waiting.askAs(kim.token, story.formFor(ana, { waitingListEntryId: kim.id }));
    expect(asked).toMatchObject({ __typename: 'RequestedConsultation', consultation: { holdsTime: true } });
  });

  test('and never sends it has it as long as that, and then the next is asked', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
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
    const { ana, giveUp } = await waiting.aFullPractice();
    const kim = await waiting.aPlace(ana);
    await giveUp();
    expect((await story.ask(story.formFor(ana))).__typename).toBe('SlotNoLongerAvailable');
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('A time has opened up');
  });

  test('it goes to a stranger when it suits nobody who waits', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
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
