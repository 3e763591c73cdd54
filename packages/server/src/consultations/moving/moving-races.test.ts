import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { keyOf } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 16 });

/** Tuesday, ten, eleven and twelve in Dallas. */
const others = ['2026-11-24T16:00:00Z', '2026-11-24T17:00:00Z', '2026-11-24T18:00:00Z'];
const ROUNDS = [1, 2];

interface Held {
  readonly owner: string;
  readonly at: string;
}

async function held(practitionerId: string): Promise<Held[]> {
  const rows = await database.unitOfWork.query<{ owner: string; at: Date }>(
    `SELECT owner_id AS owner, starts_at AS at FROM held_times WHERE practitioner_id = $1 ORDER BY starts_at`,
    [practitionerId],
  );
  return rows.map(({ owner, at }) => ({ owner, at: at.toISOString().replace('.000', '') }));
}

/** Where they stand by the table of consultations: what holds a time has exactly that one, or those it proposes, too. */
async function standing(practitionerId: string): Promise<Held[]> {
  const rows = await database.unitOfWork.query<{ owner: string; at: Date }>(
    `SELECT c.id AS owner, at FROM consultations c, unnest(c.starts_at || coalesce(c.proposed_times, '{}')) AS at
     WHERE c.practitioner_id = $1 AND c.holds_time ORDER BY at`,
    [practitionerId],
  );
  return rows.map(({ owner, at }) => ({ owner, at: at.toISOString().replace('.000', '') }));
}

/** What is held is what stands, nothing beside it, and no time twice. */
async function expectNothingLost(practitionerId: string): Promise<Held[]> {
  const now = await held(practitionerId);
  expect(now).toEqual(await standing(practitionerId));
  expect(new Set(now.map(({ at }) => at)).size).toBe(now.length);
  return now;
}

let keys = 0;
const propose = (asker: Asker, consultationId: string, startsAt: readonly string[], idempotencyKey = `key-${keys++}`) =>
  story.act(asker, 'proposeConsultationTime', { consultationId, startsAt, idempotencyKey });
const answer = (asker: Asker, consultationId: string, accept: string | null) =>
  story.act(asker, 'answerTimeProposal', { consultationId, accept });
const accept = (asker: Asker, consultationId: string) => story.act(asker, 'acceptConsultation', { consultationId });
const cancel = (asker: Asker, consultationId: string) => story.act(asker, 'cancelConsultation', { consultationId });

const names = (outcomes: readonly { readonly __typename: string }[]) => outcomes.map(({ __typename }) => __typename);
const done = (outcomes: readonly { readonly __typename: string }[]) =>
  names(outcomes).filter((each) => each === 'Consultation').length;

async function aConfirmed(ana: Awaited<ReturnType<ConsultationStory['aPractitioner']>>, startsAt = monday10) {
  const sent = await story.aSentRequest(ana, { startsAt });
  if (sent.confirmed['state'] !== 'CONFIRMED') await accept(sent.practitioner, sent.id);
  return sent;
}

const booksAtOnce = { type: { bookingPolicy: 'INSTANT' } } as const;

describe.each(ROUNDS)('at once, round %i', () => {
  test('two of the times one proposed are chosen: one is, and what was not is free', async () => {
    const ana = await story.aPractitioner();
    const sent = await aConfirmed(ana);
    await propose(sent.patient, sent.id, others);
    const outcomes = await Promise.all(
      [...others, others[0]!, null].map((each) => answer(sent.practitioner, sent.id, each)),
    );
    expect(done(outcomes)).toBe(1);
    const [kept, ...more] = await expectNothingLost(ana.practitionerId);
    expect([kept?.owner, more]).toEqual([keyOf('Consultation', sent.id), []]);
  });

  test('two people’s proposals for the same times are made and chosen: each time is one’s', async () => {
    const ana = await story.aPractitioner();
    const [one, other] = [await aConfirmed(ana), await aConfirmed(ana, '2026-11-23T17:00:00Z')];
    const proposed = await Promise.all([one, other].map(({ patient, id }) => propose(patient, id, others)));
    expect(names(proposed).toSorted()).toEqual(['Consultation', 'SlotNoLongerAvailable']);
    await expectNothingLost(ana.practitionerId);
    const chosen = await Promise.all([one, other].map(({ practitioner, id }) => answer(practitioner, id, others[1]!)));
    expect(done(chosen)).toBe(1);
    expect(await expectNothingLost(ana.practitionerId)).toHaveLength(2);
  });

  test('both sides propose: one of them waits for the other', async () => {
    const ana = await story.aPractitioner();
    const sent = await aConfirmed(ana);
    const outcomes = await Promise.all([
      propose(sent.patient, sent.id, [others[0]!]),
      propose(sent.practitioner, sent.id, [others[1]!]),
    ]);
    expect(names(outcomes).toSorted()).toEqual(['Consultation', 'NotAllowedNow']);
    expect(await expectNothingLost(ana.practitionerId)).toHaveLength(2);
  });

  test('moves into a time, and requests for it: one has it, and whoever has not keeps what they had', async () => {
    const ana = await story.aPractitioner(booksAtOnce);
    const movers = [await aConfirmed(ana), await aConfirmed(ana, '2026-11-23T17:00:00Z')];
    const forms = [1, 2, 3].map(() => story.formFor(ana, { startsAt: others[0] }));
    const [moved, asked] = await Promise.all([
      Promise.all(movers.map(({ patient, id }) => propose(patient, id, [others[0]!]))),
      Promise.all(forms.map((form) => story.ask(form))),
    ]);
    const asking = asked.filter(({ __typename }) => __typename === 'RequestedConsultation').length;
    expect(done(moved) + asking).toBe(1);
    const now = await expectNothingLost(ana.practitionerId);
    expect(now).toHaveLength(2 + asking);
    expect(now.filter(({ at }) => at === others[0])).toHaveLength(1);
  });

  test('two talks change places: nobody ends with two times, or none', async () => {
    const ana = await story.aPractitioner(booksAtOnce);
    const [one, other] = [await aConfirmed(ana), await aConfirmed(ana, others[0])];
    const outcomes = await Promise.all([
      propose(one.patient, one.id, [others[0]!]),
      propose(other.patient, other.id, [monday10]),
      propose(one.patient, one.id, [others[1]!]),
      propose(other.patient, other.id, [others[1]!]),
    ]);
    expect(
      names(outcomes).every((each) => ['Consultation', 'SlotNoLongerAvailable', 'InvalidInput'].includes(each)),
    ).toBe(true);
    const now = await expectNothingLost(ana.practitionerId);
    expect(new Set(now.map(({ owner }) => owner)).size).toBe(2);
    expect(now).toHaveLength(2);
  });

  test('a talk is called off, moved, and its time asked for by others: it is one’s or nobody’s', async () => {
    const ana = await story.aPractitioner(booksAtOnce);
    const sent = await aConfirmed(ana);
    const [outcomes, asked] = await Promise.all([
      Promise.all([
        cancel(sent.patient, sent.id),
        propose(sent.patient, sent.id, [others[0]!]),
        cancel(sent.practitioner, sent.id),
      ]),
      Promise.all([1, 2, 3].map(() => story.ask(story.formFor(ana)))),
    ]);
    // Moved and then called off, or called off alone; and never called off twice.
    expect(outcomes.filter(({ state }) => state === 'CANCELLED')).not.toHaveLength(0);
    const asking = asked.filter(({ __typename }) => __typename === 'RequestedConsultation').length;
    expect(asking).toBeLessThanOrEqual(1);
    const now = await expectNothingLost(ana.practitionerId);
    expect(now.filter(({ owner }) => owner === keyOf('Consultation', sent.id))).toEqual([]);
    expect(now).toHaveLength(asking);
  });

  test('a request is accepted twice while other times are proposed for it: one of both, once', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const outcomes = await Promise.all([
      accept(sent.practitioner, sent.id),
      propose(sent.patient, sent.id, others),
      accept(sent.practitioner, sent.id),
    ]);
    const states = outcomes.map(({ state, __typename }) => (__typename === 'Consultation' ? state : null));
    expect(states.filter((state, at) => at !== 1 && state === 'CONFIRMED').length).toBeLessThanOrEqual(1);
    // Proposed first: nobody accepts. Accepted first: what is proposed is proposed for a confirmed talk.
    expect(done(outcomes)).toBe(states[1] === 'REQUESTED' ? 1 : 2);
    expect((await expectNothingLost(ana.practitionerId)).length).toBe(states[1] === null ? 1 : 4);
  });

  test('the same form twelve times: moved once', async () => {
    const ana = await story.aPractitioner(booksAtOnce);
    const sent = await aConfirmed(ana);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => propose(sent.patient, sent.id, [others[2]!], 'one-form')),
    );
    expect(done(outcomes)).toBe(12);
    expect((await expectNothingLost(ana.practitionerId)).map(({ at }) => at)).toEqual([others[2]]);
    const [row] = await database.unitOfWork.query<{ moves: number; entry: number }>(
      `SELECT patient_proposals_made AS moves, calendar_sequence AS entry FROM consultations WHERE id = $1`,
      [keyOf('Consultation', sent.id)],
    );
    expect(row).toEqual({ moves: 1, entry: 1 });
  });

  test('a proposal runs out as it is chosen and taken back: one of these, and one time is held', async () => {
    const ana = await story.aPractitioner();
    const sent = await aConfirmed(ana, '2026-11-27T16:00:00Z');
    await propose(sent.patient, sent.id, others);
    database.clock.set('2026-11-24T14:59:59.990Z');
    await Promise.all([
      answer(sent.practitioner, sent.id, others[0]!),
      story.act(sent.patient, 'takeBackTimeProposal', { consultationId: sent.id }),
      new Promise((resolve) => setTimeout(resolve, 3)).then(() => {
        database.clock.set('2026-11-24T15:00:00Z');
        return story.pass();
      }),
    ]);
    await story.pass();
    expect(await expectNothingLost(ana.practitionerId)).toHaveLength(1);
  });
});
