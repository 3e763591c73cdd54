import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10 } from '../../../../test/consultation-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { oneTime, WaitingStory, type Practice, type Waiting } from '../../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

const subjectsTo = ({ email }: Waiting) => story.mailsTo(email).map(({ subject }) => subject);
const offersTo = (whom: Waiting) => subjectsTo(whom).filter((subject) => subject === 'A time has opened up').length;

/** Ten to nine in the evening in New York, where they live: it is offered, and no mail leaves. */
async function offeredInTheEvening(changes: { readonly second?: object } = {}) {
  const { ana, giveUp } = await waiting.aFullPractice();
  const kim = await waiting.aPlace(ana);
  const lee = await waiting.aPlace(ana, changes.second);
  database.clock.set('2026-11-22T01:50:00Z');
  await giveUp();
  await waiting.lookWithoutMail();
  expect(await waiting.see(kim)).toMatchObject({ offeredUntil: '2026-11-22T03:50:00Z' });
  return { ana, kim, lee };
}

describe('when the mail about an offer comes up late', () => {
  test('by night it is not sent, and the time is theirs in the morning, for two hours', async () => {
    const { ana, kim, lee } = await offeredInTheEvening();
    database.clock.set('2026-11-22T03:30:00Z');
    await waiting.pass();
    await waiting.pass();
    expect([offersTo(kim), offersTo(lee)]).toEqual([0, 0]);
    expect(await waiting.see(kim)).toMatchObject({
      offered: { startsAt: monday10 },
      offeredUntil: '2026-11-22T15:00:00Z',
    });
    expect(await waiting.shown(ana)).toEqual([]);
    database.clock.set('2026-11-22T13:00:01Z');
    await waiting.pass();
    expect([offersTo(kim), offersTo(lee)]).toEqual([1, 0]);
  });

  test('with next to no time left it is offered anew; and what nobody had told them of is not told to be gone', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
    const kim = await waiting.aPlace(ana);
    database.clock.set('2026-11-21T17:00:00Z');
    await giveUp();
    await waiting.lookWithoutMail();
    database.clock.set('2026-11-21T18:50:00Z');
    await waiting.pass();
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({
      offered: { startsAt: monday10 },
      offeredUntil: '2026-11-21T20:50:00Z',
    });
    expect(subjectsTo(kim)).toEqual(['A time has opened up', expect.anything()]);
  });

  test('whoever has the form open by then keeps what they are filling in', async () => {
    const { kim } = await offeredInTheEvening();
    database.clock.set('2026-11-22T03:40:00Z');
    expect(await waiting.act(kim.token, 'keepOfferedTime', { entryId: kim.id })).toMatchObject({
      offeredUntil: '2026-11-22T04:10:00Z',
    });
    await waiting.pass();
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offeredUntil: '2026-11-22T04:10:00Z' });
    expect(offersTo(kim)).toBe(0);
  });

  test('whoever asked for the time by then is not told of the next one in its stead', async () => {
    const ana = await story.aPractitioner({ ...oneTime, type: { horizonDays: 14, leadTimeMinutes: 60 } });
    const taken = [await story.aSentRequest(ana), await story.aSentRequest(ana, { startsAt: '2026-11-30T16:00:00Z' })];
    const kim = await waiting.aPlace(ana);
    const giveUp = ({ id, patient }: (typeof taken)[number]) =>
      story.act(patient, 'cancelConsultation', { consultationId: id });
    database.clock.set('2026-11-22T01:50:00Z');
    await giveUp(taken[0]!);
    await waiting.lookWithoutMail();
    const asked = await waiting.askAs(kim.token, story.formFor(ana, { waitingListEntryId: kim.id }));
    expect(asked.__typename).toBe('RequestedConsultation');
    // The code is never typed, and another time comes free: that is told in the morning, and once.
    await giveUp(taken[1]!);
    database.clock.advance({ minutes: 21 });
    await waiting.lookWithoutMail('consultations.unconfirmed', 'consultations.waiting-lists');
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: '2026-11-30T16:00:00Z' } });
    database.clock.set('2026-11-22T13:00:01Z');
    await waiting.pass();
    expect(offersTo(kim)).toBe(1);
  });

  test('a mail server that is away for longer than that costs nobody their turn, and holds a time for them twice at most', async () => {
    const { kim, lee } = await offeredInTheEvening({ second: {} });
    // Never told: theirs again, from the morning on.
    database.clock.set('2026-11-22T03:51:00Z');
    await waiting.lookWithoutMail();
    expect(await waiting.see(kim)).toMatchObject({ offeredUntil: '2026-11-22T15:00:00Z' });
    database.clock.set('2026-11-22T15:01:00Z');
    await waiting.lookWithoutMail();
    expect([await waiting.see(kim), await waiting.see(lee)]).toMatchObject([
      { offered: null, state: 'WAITING' },
      { offered: { startsAt: monday10 } },
    ]);
    expect([offersTo(kim), offersTo(lee)]).toEqual([0, 0]);
  });
});

describe('an offer that a pause takes back', () => {
  test('is told, and is theirs again after it, before whoever comes next; a second pause ends it', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await giveUp();
    await waiting.pass();
    expect(offersTo(kim)).toBe(1);
    await pause(ana, 'PAUSED');
    expect(subjectsTo(kim)[0]).toBe('You keep your place');
    expect(story.mailsTo(kim.email)[0]?.text).toContain('the time that was kept for you is no longer kept.');
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    await pause(ana, 'PUBLISHED');
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
    expect([offersTo(kim), offersTo(lee)]).toEqual([2, 0]);
    await pause(ana, 'PAUSED');
    await pause(ana, 'PUBLISHED');
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: monday10 } });
    expect([offersTo(kim), offersTo(lee)]).toEqual([2, 1]);
  });

  test('before its mail has left is not told to be gone: they had not heard of it', async () => {
    const { ana, giveUp } = await waiting.aFullPractice();
    const kim = await waiting.aPlace(ana);
    await giveUp();
    await waiting.lookWithoutMail();
    await pause(ana, 'PAUSED');
    expect(subjectsTo(kim)).toHaveLength(1);
    await pause(ana, 'PUBLISHED');
    expect(offersTo(kim)).toBe(1);
  });
});

async function pause({ practitionerId }: Practice, state: 'PAUSED' | 'PUBLISHED'): Promise<void> {
  await database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [practitionerId, state]);
  await waiting.lookWithoutMail();
  await waiting.pass();
}
