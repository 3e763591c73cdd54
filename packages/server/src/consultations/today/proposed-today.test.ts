import { describe, expect, test } from 'vitest';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });

/** Two in the afternoon in Dallas: of today, of tomorrow, and of the day after, for which was asked. */
const today = '2026-11-23T20:00:00Z';
const tomorrow = '2026-11-24T20:00:00Z';
const asked = '2026-11-25T20:00:00Z';
const thisMorning = '2026-11-23T15:00:00Z';

const READ = `query ($id: ID!) { consultation(id: $id) {
  state startsAt respondBy viewerMay proposal { by startsAt expiresAt } history { kind by note } } }`;
const CALL_OFF = `mutation ($input: CallOffTodayInput!) { outcome: callOffToday(input: $input) {
  __typename ... on TodayCalledOff { count today { isBlocked undecided } } } }`;
const LOOK = `query ($slug: String!) { today(slug: $slug) { isBlocked undecided unconfirmed proposed talks { label } } }`;

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;
type Sent = Awaited<ReturnType<ConsultationStory['aSentRequest']>>;

const aPractitioner = () => story.aPractitioner({ type: { leadTimeMinutes: 0 } });
const read = async (asker: Asker, { id }: Sent) =>
  (await story.as(asker).ask<{ consultation: Record<string, unknown> }>(READ, { id })).consultation;
const look = async (asker: Asker, { practitionerId }: Practice) =>
  (await story.as(asker).ask<{ today: unknown }>(LOOK, { slug: `invented-${practitionerId}` })).today;
const callOff = async (asker: Asker, { practitionerId }: Practice, date = '2026-11-23') => {
  const input = { practitionerId: toGlobalId('Practitioner', practitionerId), date, reason: 'URGENT' };
  return (await story.as(asker).ask<{ outcome: Record<string, unknown> }>(CALL_OFF, { input })).outcome;
};
const act = (asker: Asker, mutation: string, { id }: Sent, more: object = {}) =>
  story.act(asker, mutation, { consultationId: id, ...more });
const accept = (sent: Sent) => act(sent.practitioner, 'acceptConsultation', sent);
const choose = (asker: Asker, sent: Sent, time: string | null) =>
  act(asker, 'answerTimeProposal', sent, { accept: time });
let keys = 0;
const propose = async (asker: Asker, sent: Sent, ...startsAt: readonly string[]) => {
  const proposed = await act(asker, 'proposeConsultationTime', sent, { startsAt, idempotencyKey: `key-${keys++}` });
  expect(proposed).toMatchObject({ __typename: 'Consultation' });
};
const held = async ({ practitionerId }: Practice) =>
  (
    await database.unitOfWork.query<{ at: Date }>(
      `SELECT starts_at AS at FROM held_times WHERE practitioner_id = $1 ORDER BY 1`,
      [practitionerId],
    )
  ).map(({ at }) => at.toISOString().replace('.000', ''));
const nudges = async ({ id }: Sent) =>
  (
    await database.unitOfWork.query<{ at: Date }>(
      `SELECT not_before AS at FROM outbox WHERE kind = 'consultation.nudge' AND subject_id = $1 AND sent_at IS NULL
       ORDER BY 1`,
      [keyOf('Consultation', id)],
    )
  ).map(({ at }) => at.toISOString().replace('.000', ''));
const subjectsTo = (email: string) => story.mailsTo(email).map(({ subject }) => subject);

/** The letter that leaves now about times of the patient's own; null: none does. */
async function told({ email }: Sent): Promise<string | null> {
  const before = new Set(story.mailsTo(email));
  await story.pass();
  const left = story.mailsTo(email).filter((mail) => !before.has(mail));
  return left.find(({ subject }) => subject === 'About the times you proposed')?.text ?? null;
}

/** Somebody asked for another day, and it is the morning of today. */
async function aRequest(ana: Practice): Promise<Sent> {
  database.clock.set(testNow);
  const sent = await story.aSentRequest(ana, { startsAt: asked });
  database.clock.set(thisMorning);
  return sent;
}

async function aTalk(ana: Practice): Promise<Sent> {
  const sent = await aRequest(ana);
  await accept(sent);
  await story.pass();
  return sent;
}

describe('times of today that were proposed, once today is called off', () => {
  test('are withdrawn: those of another day wait on, and the patient is told what is left to choose', async () => {
    const ana = await aPractitioner();
    const sent = await aRequest(ana);
    await propose(sent.practitioner, sent, today, tomorrow);
    await story.pass();
    expect(await look(sent.practitioner, ana)).toEqual({
      isBlocked: false,
      ...{ undecided: 1, unconfirmed: 0, proposed: 1 },
      talks: [],
    });

    database.clock.set('2026-11-23T18:30:00Z');
    expect(await callOff(sent.practitioner, ana)).toMatchObject({ count: 0, today: { isBlocked: true, undecided: 0 } });
    expect(await held(ana)).toEqual([tomorrow, asked]);
    // As long as if only that had been proposed, and now: by the rule for today half an hour would have been left.
    const expiresAt = '2026-11-24T19:00:00Z';
    expect(await read(sent.patient, sent)).toMatchObject({
      ...{ state: 'REQUESTED', startsAt: asked, respondBy: expiresAt },
      viewerMay: ['ANSWER_PROPOSAL', 'CANCEL', 'MESSAGE'],
      proposal: { by: 'PRACTITIONER', startsAt: [tomorrow], expiresAt },
    });
    await story.pass();
    const [letter] = story.mailsTo(sent.email);
    expect(letter?.subject).toBe('Other times for you to choose');
    expect(letter?.text).toContain('Ana proposes another time instead of Wed, Nov 25, 3:00 pm Eastern time');
    expect(letter?.text).toContain('- Tue, Nov 24, 3:00 pm Eastern time');
    expect(letter?.text).not.toContain('Nov 23');
    expect(letter?.text).toContain('> Something urgent came up that can’t wait.');
    expect(await nudges(sent)).toEqual([]);

    // Pressed twice, and chosen by a letter of before: nothing more comes of either.
    expect(await callOff(sent.practitioner, ana)).toMatchObject({ count: 0 });
    await story.pass();
    expect(subjectsTo(sent.email).filter((subject) => subject.startsWith('Other times'))).toHaveLength(2);
    expect(await choose(sent.patient, sent, today)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await choose(sent.patient, sent, tomorrow)).toMatchObject({ state: 'CONFIRMED' });
    expect(await held(ana)).toEqual([tomorrow]);
  });

  test('were all there were: the time that was asked for stands again and can be answered, and the patient reads why', async () => {
    const ana = await aPractitioner();
    const sent = await aRequest(ana);
    await propose(sent.practitioner, sent, today);
    await callOff(sent.practitioner, ana);
    expect(await held(ana)).toEqual([asked]);
    expect(await read(sent.practitioner, sent)).toMatchObject({
      ...{ state: 'REQUESTED', proposal: null, respondBy: '2026-11-25T15:00:00Z' },
      viewerMay: ['ACCEPT', 'PROPOSE_TIME', 'DECLINE', 'MESSAGE'],
      history: [
        ...[{}, {}, { kind: 'TIMES_PROPOSED' }],
        { kind: 'PROPOSAL_TAKEN_BACK', by: 'PRACTITIONER', note: 'Something urgent came up that can’t wait.' },
      ],
    });
    expect(await nudges(sent)).toEqual(['2026-11-24T15:00:00Z', '2026-11-25T14:00:00Z']);
    await story.pass();
    const [letter, ...earlier] = story.mailsTo(sent.email);
    expect(letter?.subject).toBe('The time stays as it was');
    expect(letter?.text).toContain('Ana withdrew the other times.');
    expect(letter?.text).toContain('> Something urgent came up that can’t wait.');
    // The letter that offered them had not left, and does not.
    expect(earlier.map(({ subject }) => subject)).not.toContain('Other times for you to choose');
    // Whoever called the day off is told nothing of it.
    for (const subject of ['The time stays as it was', 'None of the times work']) {
      expect(subjectsTo(ana.email)).not.toContain(subject);
    }
    expect(await accept(sent)).toMatchObject({ state: 'CONFIRMED' });
  });

  test('were to move a talk: it stays as it was, whichever side proposed them', async () => {
    const ana = await aPractitioner();
    for (const side of ['practitioner', 'patient'] as const) {
      const sent = await aTalk(ana);
      await propose(sent[side], sent, today);
      expect(await callOff(sent.practitioner, ana)).toMatchObject({ count: 0, today: { undecided: 0 } });
      expect(await held(ana)).toEqual([asked]);
      expect(await read(sent.patient, sent)).toMatchObject({
        ...{ state: 'CONFIRMED', startsAt: asked, proposal: null },
        viewerMay: ['PROPOSE_TIME', 'CHOOSE_REMINDERS', 'CANCEL', 'MESSAGE'],
      });
      await story.pass();
      const [letter] = story.mailsTo(sent.email);
      expect(letter?.subject).toBe('The time stays as it was');
      const why = {
        practitioner: 'Ana withdrew the other times.',
        patient: 'None of the times you proposed work for Ana.',
      };
      expect(letter?.text).toContain(why[side]);
      await act(sent.patient, 'cancelConsultation', sent);
      await database.unitOfWork.query(`DELETE FROM time_off WHERE practitioner_id = $1`, [ana.practitionerId]);
    }
  });

  test('were the patient’s: those of another day wait for the practitioner, who is reminded in time, and the patient is told', async () => {
    const ana = await aPractitioner();
    const sent = await aRequest(ana);
    await propose(sent.patient, sent, today, tomorrow);
    await story.pass();
    await callOff(sent.practitioner, ana);
    const expiresAt = '2026-11-24T19:00:00Z';
    expect(await read(sent.practitioner, sent)).toMatchObject({
      ...{ state: 'REQUESTED', respondBy: expiresAt, history: [{}, {}, { kind: 'TIMES_PROPOSED', by: 'PATIENT' }] },
      proposal: { by: 'PATIENT', startsAt: [tomorrow], expiresAt },
    });
    expect(await held(ana)).toEqual([tomorrow, asked]);
    expect(await nudges(sent)).toEqual(['2026-11-24T05:00:00Z', '2026-11-24T18:00:00Z']);
    const letter = await told(sent);
    expect(letter).toContain(
      'Ana had to cancel the rest of a day and can’t keep all of the times you proposed. This one is left:',
    );
    expect(letter).toContain('- Tue, Nov 24, 3:00 pm Eastern time');
    expect(letter).not.toContain('Nov 23');
    expect(letter).toContain('Ana answers by Tue, Nov 24, 2:00 pm Eastern time.');
    expect(letter).toContain('it is held for you, and Wed, Nov 25, 3:00 pm Eastern time is, too.');
    expect(letter).toContain('> Something urgent came up that can’t wait.');
    expect(await callOff(sent.practitioner, ana)).toMatchObject({ count: 0 });
    expect(await told(sent)).toBeNull();
    expect(await choose(sent.practitioner, sent, today)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await choose(sent.practitioner, sent, tomorrow)).toMatchObject({ state: 'CONFIRMED' });
  });

  test('were to move a talk, and were the patient’s: they are told what is left, and that the talk stands', async () => {
    const ana = await aPractitioner();
    const sent = await aTalk(ana);
    await propose(sent.patient, sent, today, tomorrow, '2026-11-24T21:00:00Z');
    await story.pass();
    await callOff(sent.practitioner, ana);
    const letter = await told(sent);
    expect(letter).toContain('These are left:');
    expect(letter).toMatch(/^- Tue, Nov 24, 3:00 pm Eastern time .+\n- Tue, Nov 24, 4:00 pm Eastern time/m);
    expect(letter).not.toContain('Nov 23');
    expect(letter).toContain(
      'Until then Wed, Nov 25, 3:00 pm Eastern time still stands, and it stays as it is if nothing is chosen.',
    );
    const link = (await story.linkFor(sent.id, 'CONSULTATION'))!;
    expect(await act(link, 'takeBackTimeProposal', sent)).toMatchObject({ __typename: 'Consultation' });
  });

  test('were the patient’s, and the next day is called off before a letter left: they are told once, of what is left by then', async () => {
    const ana = await aPractitioner();
    const sent = await aTalk(ana);
    await propose(sent.patient, sent, today, tomorrow, '2026-11-25T21:00:00Z');
    await callOff(sent.practitioner, ana);
    database.clock.set('2026-11-24T15:00:00Z');
    expect(await callOff(sent.practitioner, ana, '2026-11-24')).toMatchObject({ __typename: 'TodayCalledOff' });
    const letter = await told(sent);
    expect(letter).toContain('This one is left:');
    expect(letter).toContain('- Wed, Nov 25, 4:00 pm Eastern time');
    expect(subjectsTo(sent.email).filter((subject) => subject === 'About the times you proposed')).toHaveLength(1);
  });

  test.each([
    ['chosen from', (sent: Sent) => choose(sent.practitioner, sent, tomorrow), /^Moved/],
    ['taken back', (sent: Sent) => act(sent.patient, 'takeBackTimeProposal', sent), null],
    ['said not to suit', (sent: Sent) => choose(sent.practitioner, sent, null), /^The time stays/],
    [
      'taken back for others',
      async (sent: Sent) => {
        await act(sent.patient, 'takeBackTimeProposal', sent);
        await propose(sent.patient, sent, '2026-11-24T21:00:00Z');
      },
      null,
    ],
    ['called off with the talk', (sent: Sent) => act(sent.practitioner, 'cancelConsultation', sent), /^Cancelled/],
  ] as const)(
    'were the patient’s, and the rest was %s before the letter left: it is not sent',
    async (_, go, subject) => {
      const ana = await aPractitioner();
      const sent = await aTalk(ana);
      await propose(sent.patient, sent, today, tomorrow);
      await callOff(sent.practitioner, ana);
      await go(sent);
      expect(await told(sent)).toBeNull();
      if (subject) expect(subjectsTo(sent.email)[0]).toMatch(subject);
    },
  );

  test('were all there were, and the first one has passed: it is over, all is free, and both are told', async () => {
    const ana = await aPractitioner();
    database.clock.set(testNow);
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-23T16:00:00Z' });
    database.clock.set('2026-11-23T14:30:00Z');
    await propose(sent.practitioner, sent, tomorrow);
    database.clock.set('2026-11-24T15:00:00Z');
    await callOff(sent.practitioner, ana, '2026-11-24');
    expect(await held(ana)).toEqual([]);
    expect(await read(sent.patient, sent)).toMatchObject({ state: 'EXPIRED', proposal: null });
    await story.pass();
    const [letter] = story.mailsTo(sent.email);
    expect(letter?.subject).toBe('About your request');
    expect(letter?.text).toContain(
      'Ana withdrew the other times, and it was too late for an answer about the first one',
    );
    expect(letter?.text).toContain('> Something urgent came up that can’t wait.');
    expect(letter?.text).toMatch(/Choose another time, or ask someone else with the same answers:\nhttp\S+\/c\//);
    const [told] = story.mailsTo(ana.email);
    expect(told?.subject).toBe('A request has ended');
    expect(told?.text).toContain('You withdrew the proposed times.');
  });

  test('go also where today was blocked before, and nobody else’s times do', async () => {
    const [ana, ben] = [await aPractitioner(), await aPractitioner()];
    const sent = await aRequest(ana);
    const [another, ofBen] = [await aRequestAt(ana, '2026-11-25T21:00:00Z'), await aRequest(ben)];
    await propose(sent.practitioner, sent, today);
    await propose(another.practitioner, another, tomorrow);
    await propose(ofBen.practitioner, ofBen, today);
    await database.unitOfWork.query(
      `INSERT INTO time_off (id, practitioner_id, during) VALUES (gen_random_uuid(), $1, $2)`,
      [ana.practitionerId, '[2026-11-23T06:00Z,2026-11-24T06:00Z)'],
    );
    expect(await look(sent.practitioner, ana)).toMatchObject({ isBlocked: true, undecided: 1 });
    expect(await callOff(sent.practitioner, ana)).toMatchObject({ today: { undecided: 0 } });
    expect(await held(ana)).toEqual([tomorrow, asked, '2026-11-25T21:00:00Z']);
    expect(await held(ben)).toEqual([today, asked]);
    expect(await read(another.patient, another)).toMatchObject({ proposal: { startsAt: [tomorrow] } });
  });

  test('do not come back with a no that is undone', async () => {
    const ana = await aPractitioner();
    const sent = await aRequest(ana);
    await propose(sent.practitioner, sent, today, tomorrow);
    await act(sent.practitioner, 'declineConsultation', sent, { suggestOthers: true });
    expect(await callOff(sent.practitioner, ana)).toMatchObject({ today: { undecided: 0 } });
    expect(await act(sent.practitioner, 'undoDecline', sent)).toMatchObject({ __typename: 'NotAllowedNow' });
    await story.pass();
    expect(await read(sent.patient, sent)).toMatchObject({ state: 'DECLINED' });
    expect(await held(ana)).toEqual([]);
  });
});

test('a time of today is chosen while today is called off: nobody is booked, and the patient is told what is so', async () => {
  for (let round = 0; round < 4; round++) {
    const ana = await aPractitioner();
    const [chosen, other] = [await aTalk(ana), await aRequestAt(ana, '2026-11-25T21:00:00Z')];
    await propose(chosen.practitioner, chosen, today);
    await Promise.all([
      choose(chosen.patient, chosen, today),
      callOff(chosen.practitioner, ana),
      act(other.practitioner, 'proposeConsultationTime', other, {
        ...{ startsAt: ['2026-11-23T21:00:00Z', tomorrow], idempotencyKey: `race-${round}` },
      }),
    ]);
    await story.pass();
    expect(await look(chosen.practitioner, ana)).toEqual({
      isBlocked: true,
      ...{ undecided: 0, unconfirmed: 0, proposed: 0 },
      talks: [],
    });
    const now = await read(chosen.patient, chosen);
    const [subject] = subjectsTo(chosen.email);
    if (now['state'] === 'CONFIRMED') {
      expect([now['startsAt'], subject]).toEqual([asked, 'The time stays as it was']);
    } else {
      expect([now['state'], now['startsAt']]).toEqual(['CANCELLED', today]);
      expect(subject).toBe('Cancelled: Mon, Nov 23, 3:00 pm Eastern time');
    }
    expect((await held(ana)).filter((time) => time < '2026-11-24')).toEqual([]);
  }
});

async function aRequestAt(ana: Practice, startsAt: string): Promise<Sent> {
  database.clock.set(testNow);
  const sent = await story.aSentRequest(ana, { startsAt });
  database.clock.set(thisMorning);
  return sent;
}
