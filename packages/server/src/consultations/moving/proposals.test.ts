import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { readProposedTimes } from './proposed-times.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });

type Sent = Awaited<ReturnType<ConsultationStory['aSentRequest']>>;

/** Tuesday, ten, eleven and twelve in Dallas. */
const others = ['2026-11-24T16:00:00Z', '2026-11-24T17:00:00Z', '2026-11-24T18:00:00Z'];

const READ = `query ($id: ID!) { consultation(id: $id) {
  state startsAt endsAt holdsTime respondBy viewerMay proposal { by startsAt expiresAt } history { state by note } } }`;

async function read(asker: Asker, id: string): Promise<Record<string, unknown>> {
  return (await story.as(asker).ask<{ consultation: Record<string, unknown> }>(READ, { id })).consultation;
}

async function held(practitionerId: string): Promise<string[]> {
  const rows = await database.unitOfWork.query<{ at: Date }>(
    `SELECT starts_at AS at FROM held_times WHERE practitioner_id = $1 ORDER BY 1`,
    [practitionerId],
  );
  return rows.map(({ at }) => at.toISOString().replace('.000', ''));
}

let keys = 0;
const propose = ({ practitioner, id }: Sent, startsAt = others, more: object = {}) =>
  story.act(practitioner, 'proposeConsultationTime', {
    consultationId: id,
    startsAt,
    idempotencyKey: `key-${keys++}`,
    ...more,
  });
const answer = ({ patient, id }: Sent, accept: string | null) =>
  story.act(patient, 'answerTimeProposal', { consultationId: id, accept });

describe('other times', () => {
  test('are all held beside the one asked for, mailed, and one of them is chosen', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const proposed = await propose(sent, [...others].reverse(), { message: 'Tuesday suits me better.' });
    expect(proposed).toMatchObject({
      state: 'REQUESTED',
      holdsTime: true,
      viewerMay: ['TAKE_BACK_PROPOSAL', 'DECLINE', 'MESSAGE'],
    });
    expect(await held(ana.practitionerId)).toEqual([monday10, ...others]);
    expect(await read(sent.patient, sent.id)).toMatchObject({
      startsAt: monday10,
      respondBy: '2026-11-24T15:00:00Z',
      viewerMay: ['ANSWER_PROPOSAL', 'CANCEL', 'MESSAGE'],
      proposal: { by: 'PRACTITIONER', startsAt: others, expiresAt: '2026-11-24T15:00:00Z' },
      history: [{}, {}, { state: 'REQUESTED', by: 'PRACTITIONER', note: 'Tuesday suits me better.' }],
    });
    await story.pass();
    const [mail] = story.mailsTo(sent.email);
    expect(mail?.subject).toBe('Other times for you to choose');
    expect(mail?.text).toContain('- Tue, Nov 24, 11:00 am Eastern time (there: Tue, Nov 24, 10:00 am Central time)');
    expect(mail?.text).toContain('> Tuesday suits me better.');
    expect(mail?.text).toContain('held for you until Tue, Nov 24, 10:00 am Eastern time');
    expect(mail?.text).toMatch(/Choose a time, or say that none work:\nhttp\S+\/c\/[\w-]+\?zone=\S+/);

    const chosen = await answer(sent, others[1]!);
    expect(chosen).toMatchObject({ state: 'CONFIRMED', holdsTime: true });
    expect(await held(ana.practitionerId)).toEqual([others[1]]);
    expect(await read(sent.patient, sent.id)).toMatchObject({
      startsAt: others[1],
      endsAt: '2026-11-24T17:30:00Z',
      proposal: null,
      viewerMay: ['PROPOSE_TIME', 'CHOOSE_REMINDERS', 'CANCEL', 'MESSAGE'],
    });
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('Confirmed: Tue, Nov 24, 12:00 pm Eastern time');
    expect(story.mailsTo(ana.email)[0]?.subject).toBe('Confirmed: Tue, Nov 24, 11:00 am Central time');
    // Kept as long as after any talk: 30 days from the end that was chosen.
    expect(chosen.answersErasedOn).toBe('2026-12-24');
    expect((await story.ask(story.formFor(ana))).__typename).toBe('RequestedConsultation');
  });

  test('suit nobody: the first one stands again, with time to answer it, and three times are enough', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    for (let round = 1; round <= 3; round++) {
      expect(await propose(sent)).toMatchObject({ __typename: 'Consultation' });
      expect(await answer(sent, null)).toMatchObject({ state: 'REQUESTED', respondBy: '2026-11-24T15:00:00Z' });
      expect(await held(ana.practitionerId)).toEqual(['2026-11-27T16:00:00Z']);
      await story.pass();
    }
    expect(story.mailsTo(ana.email)[0]?.subject).toBe('None of the times work');
    expect(story.mailsTo(ana.email)[0]?.text).toContain('Please answer by Tue, Nov 24, 9:00 am Central time');
    expect(await propose(sent)).toMatchObject({ __typename: 'NotAllowedNow' });
    const { practitioner, id } = sent;
    expect(await read(practitioner, id)).toMatchObject({ viewerMay: ['ACCEPT', 'DECLINE', 'MESSAGE'] });
    expect(await story.act(practitioner, 'acceptConsultation', { consultationId: id })).toMatchObject({
      state: 'CONFIRMED',
    });
    expect(await read(sent.patient, id)).toMatchObject({ startsAt: '2026-11-27T16:00:00Z' });
  });

  test('suit nobody who spoke of danger lately: the first one is to be answered within a business day', async () => {
    const lately = { screening: { version: '2026-11', answers: [{ key: 'danger', values: ['LATELY'] }] } };
    const sent = await story.aSentRequest(await story.aPractitioner(), { ...lately, startsAt: '2026-11-27T16:00:00Z' });
    await propose(sent);
    expect(await answer(sent, null)).toMatchObject({ state: 'REQUESTED', respondBy: '2026-11-24T05:59:00Z' });
  });

  test.each([
    ['at the last moment of its hour', '2026-11-23T15:00:00Z'],
    ['within its hour', '2026-11-23T15:30:00Z'],
  ])('suit nobody, too late to answer the first one, %s: it is over, all is free, and both are told', async (_, at) => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent);
    database.clock.set(at);
    expect(await answer(sent, null)).toMatchObject({ state: 'EXPIRED', holdsTime: false });
    expect(await held(ana.practitionerId)).toEqual([]);
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.text).toContain('You said that none of the other times work.');
    expect(story.mailsTo(ana.email)[0]?.text).toContain('We let all of them go.');
  });

  test('run out: everything is free again, both are told, and nobody says it was the practitioner who did not answer', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent);
    database.clock.set('2026-11-24T15:00:00Z');
    expect(await answer(sent, others[0]!)).toMatchObject({ __typename: 'NotAllowedNow' });
    await story.pass();
    expect(await read(sent.patient, sent.id)).toMatchObject({ state: 'EXPIRED', proposal: null });
    expect(await held(ana.practitionerId)).toEqual([]);
    expect(story.mailsTo(sent.email)[0]?.text).toContain('No time was chosen, so we let all of them go.');
    expect(
      story
        .mailsTo(ana.email)
        .map(({ subject }) => subject)
        .slice(0, 2),
    ).toEqual(['No time was chosen', 'A request is waiting']);
  });

  test('are none that begin so soon that nobody could answer in time: an hour before is too late', async () => {
    const ana = await story.aPractitioner({ type: { leadTimeMinutes: 30 } });
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    database.clock.set('2026-11-23T15:00:00Z');
    expect(await propose(sent, [monday10])).toMatchObject({ __typename: 'InvalidInput' });
    expect(await held(ana.practitionerId)).toEqual(['2026-11-27T16:00:00Z']);
    database.clock.advance({ minutes: -20 });
    expect(await propose(sent, [monday10])).toMatchObject({ __typename: 'Consultation', state: 'REQUESTED' });
  });

  test('are all of them free, or none is held; and the same form again proposes nothing twice', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const rival = await story.aSentRequest(ana, { startsAt: others[2] });
    expect(await propose(sent)).toMatchObject({ __typename: 'SlotNoLongerAvailable' });
    expect(await held(ana.practitionerId)).toEqual([monday10, others[2]]);
    await story.act(rival.patient, 'cancelConsultation', { consultationId: rival.id });
    const once = { idempotencyKey: 'the-same-form' };
    const both = await Promise.all([propose(sent, others, once), propose(sent, others, once)]);
    expect(both.map(({ __typename }) => __typename)).toEqual(['Consultation', 'Consultation']);
    await story.pass();
    expect(story.mailsTo(sent.email).filter(({ subject }) => subject.startsWith('Other times'))).toHaveLength(1);
    expect(await propose(sent, others, { idempotencyKey: 'another-form' })).toMatchObject({
      __typename: 'NotAllowedNow',
    });
    // What is held for one is not free for another.
    expect((await story.ask(story.formFor(ana, { startsAt: others[0] }))).__typename).toBe('SlotNoLongerAvailable');
  });

  test('are not for a place that no licence covers any more, nor for others to choose', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent);
    const stranger = await story.aSentRequest(await story.aPractitioner());
    expect(await answer({ ...sent, patient: stranger.patient }, others[0]!)).toMatchObject({ __typename: 'NotFound' });
    const [asAna, consultationId] = [sent.practitioner, sent.id];
    expect(await story.act(asAna, 'answerTimeProposal', { consultationId, accept: others[0] })).toMatchObject({
      __typename: 'NotAllowedNow',
    });
    expect(await answer(sent, monday10)).toMatchObject({ problems: [{ path: ['accept'] }] });
    await database.unitOfWork.query(`UPDATE licenses SET expires_on = '2026-11-23' WHERE practitioner_id = $1`, [
      ana.practitionerId,
    ]);
    expect(await answer(sent, others[0]!)).toMatchObject({ __typename: 'OutsideLicensure' });
    expect(await held(ana.practitionerId)).toEqual([monday10, ...others]);
  });

  test('are gone with a no, and stay while the no can be taken back', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent);
    await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id });
    expect(await answer(sent, others[0]!)).toMatchObject({ __typename: 'NotAllowedNow' });
    await story.act(sent.practitioner, 'undoDecline', { consultationId: sent.id });
    expect(await read(sent.patient, sent.id)).toMatchObject({ viewerMay: ['ANSWER_PROPOSAL', 'CANCEL', 'MESSAGE'] });
    await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id });
    database.clock.advance({ seconds: 30 });
    await story.pass();
    expect(await read(sent.patient, sent.id)).toMatchObject({ state: 'DECLINED', proposal: null });
    expect(await held(ana.practitionerId)).toEqual([]);
  });

  test('do not run out while a no of their last moments can be taken back: it is a no', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent);
    database.clock.set('2026-11-24T14:59:50Z');
    await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id });
    database.clock.advance({ seconds: 15 });
    await story.pass();
    expect(await read(sent.patient, sent.id)).toMatchObject({ state: 'REQUESTED', proposal: { startsAt: others } });
    database.clock.advance({ seconds: 15 });
    await story.pass();
    expect(await read(sent.patient, sent.id)).toMatchObject({ state: 'DECLINED', proposal: null });
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('An answer to your request');
  });
});

describe('at once', () => {
  test('two choices: one time is theirs, the others are free', async () => {
    for (let round = 0; round < 4; round++) {
      const ana = await story.aPractitioner();
      const sent = await story.aSentRequest(ana);
      await propose(sent);
      const outcomes = await Promise.all([...others, null].map((accept) => answer(sent, accept)));
      const { startsAt, state } = await read(sent.patient, sent.id);
      const [kept, ...more] = await held(ana.practitionerId);
      expect(more).toEqual([]);
      expect(kept).toBe(startsAt);
      expect(outcomes.filter(({ __typename }) => __typename === 'Consultation')).toHaveLength(1);
      expect(state).toBe(startsAt === monday10 ? 'REQUESTED' : 'CONFIRMED');
    }
  });

  test('a choice, a no, taking it back and running out: one of them, and what is held says the same', async () => {
    for (let round = 0; round < 6; round++) {
      const ana = await story.aPractitioner();
      database.clock.set(testNow);
      const sent = await story.aSentRequest(ana);
      await propose(sent);
      database.clock.set('2026-11-24T14:59:59.990Z');
      const deeds = [
        answer(sent, others[0]!),
        story.act(sent.patient, 'cancelConsultation', { consultationId: sent.id }),
        new Promise((resolve) => setTimeout(resolve, round * 3)).then(() => {
          database.clock.set('2026-11-24T15:00:00Z');
          return story.pass();
        }),
      ];
      await Promise.all(deeds);
      await story.pass();
      const { state, startsAt } = await read(sent.patient, sent.id);
      expect(await held(ana.practitionerId)).toEqual(state === 'CONFIRMED' ? [startsAt] : []);
      expect(['CONFIRMED', 'CANCELLED', 'WITHDRAWN', 'EXPIRED']).toContain(state);
    }
  });

  test('times that are proposed, and others asking for them: each time is held once', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const forms = others.map((startsAt) => story.formFor(ana, { startsAt }));
    const [proposed, ...asked] = await Promise.all([propose(sent), ...forms.map((form) => story.ask(form))]);
    const won = asked.filter(({ __typename }) => __typename === 'RequestedConsultation').length;
    expect(proposed.__typename === 'Consultation' ? won === 0 : won > 0).toBe(true);
    const times = await held(ana.practitionerId);
    expect(new Set(times).size).toBe(times.length);
  });
});

test('what is proposed is one to three times, each once, and none of them the one asked for', () => {
  const now = { startsAt: Temporal.Instant.from(monday10), by: 'PRACTITIONER', atOnce: false } as const;
  expect(readProposedTimes([others[2]!, others[0]!], now)).toEqual(
    [others[0], others[2]].map((each) => Temporal.Instant.from(each!)),
  );
  for (const wrong of [[], [...others, '2026-11-25T16:00:00Z'], [others[0]!, others[0]!], [monday10], ['soon']]) {
    expect(readProposedTimes(wrong, now)).toMatchObject({ problems: [{ path: ['startsAt'] }] });
  }
});
