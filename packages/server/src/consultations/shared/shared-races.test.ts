import { expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { SharingStory } from '../../../test/sharing-story.js';
import { idOf } from '../../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const sharing = new SharingStory(story);

const during = '2026-11-22T18:00:00Z';
const starts = ['15', '16', '17', '18', '19', '20'].map((hour) => `2026-12-01T${hour}:00:00Z`);

async function aPractice() {
  const ana = await story.aPractitioner();
  const keeper = await story.signedInPractitioner(ana);
  return { ana, keeper };
}

/** Who did what, by the practitioner's own history. */
async function historyOf(keeper: StoryBrowser, id: string) {
  const query = `query ($id: ID!) { consultation(id: $id, as: PRACTITIONER) { state history { state by actedBy } } }`;
  const { consultation } = await keeper.ask<{
    consultation: { state: string; history: { state: string; by: string; actedBy: string | null }[] };
  }>(query, { id });
  return consultation;
}

const accept = (browser: StoryBrowser, consultationId: string) =>
  story.act(browser, 'acceptConsultation', { consultationId }).then(({ __typename }) => __typename);

/** Somebody else works on the practitioner's times: the act waits for them, having found the share in force, and what comes then comes. */
async function whileItWaits<Result>(
  { practitionerId }: { readonly practitionerId: string },
  act: () => Promise<Result>,
  then: () => Promise<unknown>,
): Promise<Result> {
  const { acting } = await database.unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', practitionerId);
    const acting = act();
    const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await expect.poll(async () => (await tx.query(waiting)).length, { timeout: 20_000 }).toBe(1);
    await then();
    return { acting };
  });
  return acting;
}

test('an absence given up while a colleague is being asked for it: nobody is asked, and whoever asks is told why', async () => {
  const { ana, keeper } = await aPractice();
  const absenceId = await sharing.goesAway(ana, keeper, { fromDate: '2026-11-22', untilDate: '2026-11-24' });
  const key = idOf(absenceId);
  const email = 'colleague-of-nobody@practice.example';
  const given = await database.unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', ana.practitionerId);
    const giving = sharing.give(ana, keeper, { kind: 'COLLEAGUE', email, absenceId });
    await expect
      .poll(async () => (await tx.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)).length)
      .toBe(1);
    await tx.query(`DELETE FROM time_off WHERE id = $1`, [key]);
    return { giving };
  });
  expect(await given.giving).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['absenceId'] }] });
  expect(await sharing.given(ana, keeper)).toEqual([]);
  expect(story.mailsTo(email)).toEqual([]);
});

test('revoked while it accepts: either it was accepted before, by them, or nothing was', async () => {
  const { ana, keeper } = await aPractice();
  const seen = new Set<string>();
  for (const startsAt of starts) {
    const desk = await sharing.aScheduler(ana, keeper);
    const { id } = await story.aSentRequest(ana, { startsAt });
    const [accepted, revoked] = await Promise.all([
      accept(desk.browser, id),
      sharing.revoke(keeper, desk.shareId).then(({ __typename }) => __typename),
    ]);
    expect(revoked).toBe('ShareEnded');
    const { state, history } = await historyOf(keeper, id);
    expect([accepted, state]).toEqual(
      accepted === 'Consultation' ? [accepted, 'CONFIRMED'] : ['NotFound', 'REQUESTED'],
    );
    expect(history.at(-1)?.actedBy ?? null).toBe(accepted === 'Consultation' ? 'Front desk' : null);
    // After it, nothing.
    expect(await accept(desk.browser, id)).toBe('NotFound');
    seen.add(accepted);
  }
  expect(seen.size).toBeGreaterThan(0);
});

test('an act that has begun is finished before it is revoked, and one that begins after it is not', async () => {
  const { ana, keeper } = await aPractice();
  const desk = await sharing.aScheduler(ana, keeper);
  const { id } = await story.aSentRequest(ana, { startsAt: starts[0] });
  const accepted = await whileItWaits(
    ana,
    () => accept(desk.browser, id),
    () => sharing.revoke(keeper, desk.shareId),
  );
  expect(accepted).toBe('NotFound');
  expect((await historyOf(keeper, id)).state).toBe('REQUESTED');
});

test('its last moment comes while it waits: it is too late then, whenever it was asked', async () => {
  const { ana, keeper } = await aPractice();
  const desk = await sharing.aScheduler(ana, keeper, '2026-11-23');
  const { id } = await story.aSentRequest(ana, { startsAt: starts[0] });
  database.clock.set('2026-11-24T05:59:59Z');
  const accepted = await whileItWaits(
    ana,
    () => accept(desk.browser, id),
    () => Promise.resolve(database.clock.set('2026-11-24T06:00:00Z')),
  );
  expect(accepted).toBe('NotFound');
  expect((await historyOf(keeper, id)).state).toBe('REQUESTED');
});

test('accepted by everybody at once, it is accepted once', async () => {
  const { ana, keeper } = await aPractice();
  const absenceId = await sharing.goesAway(ana, keeper);
  const [desk, colleague] = [await sharing.aScheduler(ana, keeper), await sharing.aColleague(ana, keeper, absenceId)];
  database.clock.set(during);
  for (const startsAt of starts) {
    const { id, patient } = await story.aSentRequest(ana, { startsAt });
    const outcomes = await Promise.all([keeper, desk.browser, colleague.browser].map((each) => accept(each, id)));
    expect(outcomes.toSorted()).toEqual(['Consultation', 'NotAllowedNow', 'NotAllowedNow']);
    const { history } = await historyOf(keeper, id);
    expect(history.map(({ state }) => state)).toEqual(['AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED']);
    const winner = [null, 'Front desk', 'Sam Lee, MD'][outcomes.indexOf('Consultation')];
    expect(history.at(-1)?.actedBy).toBe(winner);
    expect(patient).toBeTruthy();
  }
});

test('accepted by one and declined by the other at once, one of the two holds', async () => {
  const { ana, keeper } = await aPractice();
  const desk = await sharing.aScheduler(ana, keeper);
  for (const startsAt of starts) {
    const { id } = await story.aSentRequest(ana, { startsAt });
    const [accepted, declined] = await Promise.all([
      accept(keeper, id),
      story
        .act(desk.browser, 'declineConsultation', { consultationId: id, reason: 'NO_ROOM' })
        .then(({ __typename }) => __typename),
    ]);
    expect([accepted, declined].toSorted()).toEqual(['Consultation', 'NotAllowedNow']);
    database.clock.advance({ seconds: 31 });
    await story.pass();
    expect((await historyOf(keeper, id)).state).toBe(accepted === 'Consultation' ? 'CONFIRMED' : 'DECLINED');
  }
});

test('an absence given up while its colleague proposes times: nobody waits for ever', async () => {
  for (let round = 0; round < 4; round++) {
    const { ana, keeper } = await aPractice();
    database.clock.set(testNow);
    const absenceId = await sharing.goesAway(ana, keeper);
    const colleague = await sharing.aColleague(ana, keeper, absenceId);
    database.clock.set(during);
    const { id } = await story.aSentRequest(ana, { startsAt: starts[0] });
    const proposal = { consultationId: id, startsAt: [starts[3]], idempotencyKey: `k${round}` };
    const [proposed] = await Promise.all([
      story.act(colleague.browser, 'proposeConsultationTime', proposal),
      sharing.staysAfterAll(ana, keeper, absenceId),
    ]);
    expect(['Consultation', 'NotFound']).toContain(proposed.__typename);
    expect((await story.act(colleague.browser, 'undoDecline', { consultationId: id })).__typename).toBe('NotFound');
  }
});

test('a yes taken back while the colleague reads: what is read is on record, and nothing is read after', async () => {
  const { ana, keeper } = await aPractice();
  const absenceId = await sharing.goesAway(ana, keeper);
  const colleague = await sharing.aColleague(ana, keeper, absenceId);
  database.clock.set(during);
  const letRead = (asker: string, consultationId: string, agrees: boolean) =>
    story
      .as(asker)
      .ask(`mutation ($input: LetColleagueReadInput!) { letColleagueRead(input: $input) { __typename } }`, {
        input: { consultationId, shareId: colleague.shareId, agrees },
      });
  const read = async (id: string) =>
    (
      await colleague.browser.ask<{ consultation: { request: object | null } | null }>(
        `query ($id: ID!) { consultation(id: $id, as: PRACTITIONER) { request { message } } }`,
        { id },
      )
    ).consultation?.request ?? null;
  for (const startsAt of starts.slice(0, 3)) {
    const { id, patient } = await story.aSentRequest(ana, { startsAt });
    await letRead(patient, id, true);
    const readings = await Promise.all([read(id), letRead(patient, id, false), read(id)]);
    const { consultation } = await story
      .as(patient)
      .ask<{ consultation: { reads: object[] } }>(`query ($id: ID!) { consultation(id: $id) { reads { by } } }`, {
        id,
      });
    expect(consultation.reads).toHaveLength([readings[0], readings[2]].filter((each) => each !== null).length);
    expect(await read(id)).toBeNull();
  }
});
