import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { rangeText } from '../../availability/range-text.js';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { oneTime, WaitingStory } from '../../../test/waiting-story.js';
import { idOf } from '../../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });
const waiting = new WaitingStory(story);

describe('who waits', () => {
  test('says that one does not suit, and keeps the place; the next is asked, and then it is public', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
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
    // It is kept for Kim now, and whoever was asked is told no other thing.
    const withdrawn = story.mailsTo(ana.email).find(({ subject }) => subject === 'A request was withdrawn');
    expect(withdrawn?.text).toContain('no longer held for them');
    expect(withdrawn?.text).not.toContain('free');
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
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('You are no longer on the list');
    const ended = story.mailsTo(kim.email)[0]?.text;
    expect(ended).toContain('Two times with Ana were kept for you');
    // A day, since a mail that comes late would count from when it is read.
    expect(ended).toMatch(/erased by \w{3}, Dec \d+\./);
    expect(ended).toContain('/search?from=US-TX&mode=VIDEO');
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

  test('is reached by no mail at all: the next is asked, and nothing is held against them', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await waiting.lookWithoutMail();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
    await database.unitOfWork.query(`UPDATE outbox SET failed_at = $1 WHERE kind = 'waiting-list.offer'`, [
      database.clock.now().toString(),
    ]);
    database.clock.advance({ minutes: 121 });
    await waiting.pass();
    expect(story.mailsTo(kim.email)).toHaveLength(1);
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    const [row] = await database.unitOfWork.query(`SELECT unanswered FROM waiting_list_entries WHERE id = $1`, [
      idOf(kim.id),
    ]);
    expect(row).toEqual({ unanswered: 0 });
  });

  test('asks for the time and never types the code: that is no answer either, and the next is asked', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await waiting.pass();
    const asked = await waiting.askAs(kim.token, story.formFor(ana, { waitingListEntryId: kim.id }));
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
    const { ana, giveUp } = await waiting.aFullPractice();
    const early = await waiting.aPlace(ana, { before: '2026-11-23T06:00:00Z' });
    const exactly = await waiting.aPlace(ana, { before: monday10 });
    const moved = await waiting.aPlace(ana);
    await database.unitOfWork.query(`UPDATE waiting_list_entries SET patient_location = 'US-OK' WHERE id = $1`, [
      idOf(moved.id),
    ]);
    const lee = await waiting.aPlace(ana);
    await giveUp();
    await waiting.pass();
    for (const entry of [early, exactly, moved]) expect(await waiting.see(entry)).toMatchObject({ offered: null });
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    database.clock.set('2026-11-23T06:00:01Z');
    await waiting.pass();
    expect(await waiting.see(early)).toMatchObject({ state: 'LEFT', leftBecause: 'TOO_LATE' });
    expect(story.mailsTo(early.email)[0]?.text).toContain('Your time on the list for Ana has run out');
    expect(await waiting.see(exactly)).toMatchObject({ state: 'WAITING' });
  });

  test('is not told that no time came free, when one did and did not suit them', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
    const kim = await waiting.aPlace(ana, { before: '2026-11-23T17:00:00Z' });
    await giveUp();
    await waiting.pass();
    await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
    database.clock.set('2026-11-23T17:00:01Z');
    await waiting.pass();
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'LEFT', leftBecause: 'TOO_LATE' });
    const letter = story.mailsTo(kim.email)[0];
    expect(letter?.subject).toBe('You are no longer on the list');
    expect(letter?.text).not.toMatch(/No time .*opened up/);
  });

  test('is offered a time as their wait ends: it is theirs until they answer, and only then they are told it is over', async () => {
    const ana = await story.aPractitioner({ ...oneTime, type: { horizonDays: 200, leadTimeMinutes: 60 } });
    const kim = await waiting.aPlace(ana);
    const { waitUntil } = (await waiting.see(kim))!;
    const end = Temporal.Instant.from(String(waitUntil));
    const absence = rangeText({ start: end.epochMilliseconds, end: end.add({ hours: 24 * 8 }).epochMilliseconds });
    await database.unitOfWork.query(
      `INSERT INTO time_off (id, practitioner_id, during) VALUES (gen_random_uuid(), $1, $2)`,
      [ana.practitionerId, absence],
    );
    await database.unitOfWork.query(`UPDATE practitioners SET last_confirmed_on = $2 WHERE id = $1`, [
      ...[ana.practitionerId, end.toString().slice(0, 10)],
    ]);
    database.clock.set(end.subtract({ minutes: 30 }));
    await waiting.lookWithoutMail();
    await database.unitOfWork.query(`DELETE FROM time_off WHERE practitioner_id = $1`, [ana.practitionerId]);
    await waiting.lookWithoutMail();
    const offered = await waiting.see(kim);
    expect(offered).toMatchObject({ state: 'WAITING', offered: {} });
    await story.pass();

    database.clock.set(end.add({ minutes: 15 }));
    await waiting.lookWithoutMail();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: offered!['offered'] });
    await waiting.act(kim.token, 'declineOfferedTime', { entryId: kim.id });
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'LEFT', leftBecause: 'TOO_LATE' });
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
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('A time has opened up');
  });
});
