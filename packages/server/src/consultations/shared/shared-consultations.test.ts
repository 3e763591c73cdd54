import { describe, expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { SharingStory } from '../../../test/sharing-story.js';
import { idOf } from '../../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const sharing = new SharingStory(story);

const secret = 'I have not slept since my sister died';
const during = '2026-11-22T18:00:00Z';
/** After the absence, and far enough for two business days to pass before it. */
const afterwards = '2026-12-01T16:00:00Z';

interface Seen {
  readonly state: string;
  readonly viewerShare: string | null;
  readonly bookingName: string | null;
  readonly viewerMay: string[];
  readonly summary: object | null;
  readonly request: { readonly message: string; readonly patient: { readonly email: string } } | null;
  readonly reads: { readonly by: string }[];
  readonly colleagues: { readonly shareId: string; readonly name: string; readonly mayRead: boolean }[];
  readonly isPlaceCovered: boolean | null;
  readonly history: { readonly state: string; readonly note: string | null; readonly actedBy: string | null }[];
}

async function see(asker: Asker, id: string, as: 'PATIENT' | 'PRACTITIONER' = 'PRACTITIONER'): Promise<Seen | null> {
  const query = `query ($id: ID!, $as: ConsultationSide) { consultation(id: $id, as: $as) {
    state viewerShare bookingName viewerMay summary { flagCount } request { message patient { email } } reads { by }
    colleagues { shareId name mayRead } isPlaceCovered history { state note actedBy } } }`;
  return (await story.as(asker).ask<{ consultation: Seen | null }>(query, { id, as })).consultation;
}

async function inbox(browser: StoryBrowser, part: 'WAITING' | 'AHEAD' | 'PAST' = 'WAITING'): Promise<string[]> {
  const query = `query ($part: ConsultationPart!) { consultations(as: PRACTITIONER, part: $part) { edges { node { id } } } }`;
  const { consultations } = await browser.ask<{ consultations: { edges: { node: { id: string } }[] } }>(query, {
    part,
  });
  return consultations.edges.map(({ node }) => node.id);
}

function letRead(asker: Asker, consultationId: string, shareId: string, agrees: boolean) {
  return story
    .as(asker)
    .ask<{ outcome: { __typename: string } }>(
      `mutation ($input: LetColleagueReadInput!) { outcome: letColleagueRead(input: $input) { __typename } }`,
      { input: { consultationId, shareId, agrees } },
    )
    .then(({ outcome }) => outcome.__typename);
}

async function audited(action: string, id: string): Promise<number> {
  const rows = await database.unitOfWork.query(`SELECT 1 FROM audit_entries WHERE action = $1 AND subject_id = $2`, [
    action,
    idOf(id),
  ]);
  return rows.length;
}

/** A practitioner with a request that waits, and somebody who keeps the calendar. */
async function aPracticeWithDesk() {
  const ana = await story.aPractitioner();
  const keeper = await story.signedInPractitioner(ana);
  const desk = await sharing.aScheduler(ana, keeper);
  return { ana, keeper, desk };
}

/** A practitioner who is away now, and a colleague who answers. */
async function aPracticeWithColleague() {
  const ana = await story.aPractitioner();
  const keeper = await story.signedInPractitioner(ana);
  const absenceId = await sharing.goesAway(ana, keeper);
  const colleague = await sharing.aColleague(ana, keeper, absenceId);
  return { ana, keeper, absenceId, colleague };
}

const ask = (ana: Parameters<ConsultationStory['aSentRequest']>[0], changes: object = {}) =>
  story.aSentRequest(ana, { message: secret, startsAt: afterwards, ...changes });

describe('a scheduler', () => {
  test('hears of a request and books it, and reads nothing of it but a name, a time and whether a licence covers it', async () => {
    const { ana, keeper, desk } = await aPracticeWithDesk();
    const sent = await ask(ana);
    const letter = story.mailsTo(desk.email).find(({ subject }) => subject === 'A request is waiting');
    expect(letter?.text).toContain('It is for Ana Ruiz, MD. You may answer it for them.');
    expect(letter?.text).not.toContain('Sam');
    expect(letter?.text).not.toMatch(/point/);
    expect(await inbox(desk.browser)).toEqual([sent.id]);

    expect(await see(desk.browser, sent.id)).toMatchObject({
      ...{ state: 'REQUESTED', viewerShare: 'SCHEDULER', bookingName: 'Sam', isPlaceCovered: true },
      ...{ summary: null, request: null, reads: [], colleagues: [] },
      viewerMay: ['ACCEPT', 'PROPOSE_TIME', 'DECLINE'],
    });
    expect(await audited('consultation.answers.read', sent.id)).toBe(0);
    expect((await see(sent.patient, sent.id, 'PATIENT'))?.colleagues).toEqual([]);

    const accepted = await story.act(desk.browser, 'acceptConsultation', {
      consultationId: sent.id,
      arrangement: { videoLink: 'https://talk.example/desk' },
    });
    expect(accepted).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });
    expect(await inbox(desk.browser, 'AHEAD')).toEqual([sent.id]);
    // The practitioner sees who did it; the patient that it was done.
    expect((await see(keeper, sent.id))?.history.map(({ state, actedBy }) => [state, actedBy])).toEqual([
      ['AWAITING_EMAIL', null],
      ['REQUESTED', null],
      ['CONFIRMED', 'Front desk'],
    ]);
    const patients = await see(sent.patient, sent.id, 'PATIENT');
    expect(patients?.history.map(({ actedBy }) => actedBy)).toEqual([null, null, null]);
    expect((await sharing.given(ana, keeper))?.[0]?.lastUsedAt).not.toBeNull();
    // What a share typed holds for that talk alone.
    const usual = `query ($id: ID!) { consultation(id: $id, as: PRACTITIONER) {
      usualArrangement { videoLink toBring } arrangement { videoLink toBring } } }`;
    const talks = { videoLink: 'https://talk.example/desk', toBring: null };
    expect(await keeper.ask(usual, { id: sent.id })).toEqual({
      consultation: { usualArrangement: { videoLink: null, toBring: null }, arrangement: talks },
    });
    // Also where its practitioner adds to it, whether they have read it or not.
    for (const [read, toBring] of [
      [{ videoLink: '', toBring: '' }, 'A list.'],
      [{ videoLink: talks.videoLink, toBring: 'A list.' }, 'A long list.'],
    ] as const) {
      const arrangement = { videoLink: read.videoLink, toBring };
      await story.act(keeper, 'arrangeConsultation', { consultationId: sent.id, arrangement, was: read });
      expect(await keeper.ask(usual, { id: sent.id })).toEqual({
        consultation: { usualArrangement: { videoLink: null, toBring }, arrangement: { ...talks, toBring } },
      });
    }
  });

  test('says no by a safe reason and in no words of their own; the half minute to undo it included', async () => {
    const { ana, keeper, desk } = await aPracticeWithDesk();
    const sent = await ask(ana);
    const consultationId = sent.id;
    const problemOf = async (mutation: string, input: object) =>
      ((await story.act(desk.browser, mutation, { consultationId, ...input }))['problems'] as { path: string[] }[])[0]
        ?.path;
    expect(await problemOf('declineConsultation', {})).toEqual(['reason']);
    expect(await problemOf('declineConsultation', { reason: 'NO_ROOM', message: 'Go away' })).toEqual(['message']);
    expect(await problemOf('acceptConsultation', { message: 'Welcome' })).toEqual(['message']);
    expect(
      await problemOf('proposeConsultationTime', { startsAt: [afterwards], idempotencyKey: 'k', message: 'Later?' }),
    ).toEqual(['message']);
    const no = { consultationId, reason: 'NO_ROOM' };
    expect(await story.act(desk.browser, 'declineConsultation', no)).toMatchObject({ state: 'REQUESTED' });
    expect(await story.act(desk.browser, 'undoDecline', { consultationId })).toMatchObject({
      viewerMay: ['ACCEPT', 'PROPOSE_TIME', 'DECLINE'],
    });
    await story.act(desk.browser, 'declineConsultation', no);
    database.clock.advance({ seconds: 31 });
    await story.pass();
    expect((await see(keeper, sent.id))?.history.at(-1)).toEqual({
      state: 'DECLINED',
      note: 'I have no room for new people at the moment.',
      actedBy: 'Front desk',
    });
    // What they did themselves they still see, and the words to the patient are not for them.
    expect(await see(desk.browser, sent.id)).toMatchObject({ state: 'DECLINED', request: null });
    expect((await see(desk.browser, sent.id))?.history.map(({ note }) => note)).toEqual([null, null, null]);
    expect(await inbox(desk.browser, 'PAST')).toEqual([sent.id]);
  });

  test('chooses among times of a patient, and says that somebody did not come; neither with words', async () => {
    const { ana, keeper, desk } = await aPracticeWithDesk();
    const sent = await ask(ana);
    const startsAt = ['2026-12-02T16:00:00Z', '2026-12-02T17:00:00Z'];
    const proposal = { consultationId: sent.id, startsAt, idempotencyKey: 'a-key', message: secret };
    await story.act(sent.patient, 'proposeConsultationTime', proposal);
    await story.pass();
    const mail = story.mailsTo(desk.email).find(({ subject }) => subject === 'Other times to choose');
    expect(mail?.text).toContain('- Wed, Dec 2, 10:00 am Central time');
    expect(mail?.text).not.toContain('Sam');
    expect(JSON.stringify(await see(desk.browser, sent.id))).not.toContain(secret);
    const chosen = { consultationId: sent.id, accept: startsAt[1] };
    expect(await story.act(desk.browser, 'answerTimeProposal', chosen)).toMatchObject({ state: 'CONFIRMED' });
    database.clock.set('2026-12-02T17:30:00Z');
    const missed = { consultationId: sent.id, message: 'Where were you?' };
    expect(await story.act(desk.browser, 'markNoShow', missed)).toMatchObject({ problems: [{ path: ['message'] }] });
    expect(await story.act(desk.browser, 'markNoShow', { consultationId: sent.id })).toMatchObject({
      state: 'NO_SHOW',
    });
    expect((await see(keeper, sent.id))?.history.map(({ actedBy }) => actedBy)).toEqual([
      ...[null, null, null],
      ...['Front desk', 'Front desk'],
    ]);
  });

  test('proposes times, calls a talk off, and reads no word of the patient about it', async () => {
    const { ana, keeper, desk } = await aPracticeWithDesk();
    const sent = await ask(ana);
    const proposed = await story.act(desk.browser, 'proposeConsultationTime', {
      consultationId: sent.id,
      startsAt: ['2026-12-02T16:00:00Z'],
      idempotencyKey: 'a-key',
    });
    expect(proposed).toMatchObject({ state: 'REQUESTED', viewerMay: ['TAKE_BACK_PROPOSAL', 'DECLINE'] });
    await story.act(sent.patient, 'answerTimeProposal', {
      consultationId: sent.id,
      accept: '2026-12-02T16:00:00Z',
    });
    const cancelled = await story.act(desk.browser, 'cancelConsultation', { consultationId: sent.id });
    expect(cancelled).toMatchObject({ state: 'CANCELLED' });
    expect((await see(keeper, sent.id))?.history.map(({ actedBy }) => actedBy)).toEqual([
      ...[null, null],
      ...['Front desk', null, 'Front desk'],
    ]);
    const other = await ask(ana, { startsAt: '2026-12-03T16:00:00Z' });
    await story.act(desk.browser, 'acceptConsultation', { consultationId: other.id });
    await story.act(other.patient, 'cancelConsultation', { consultationId: other.id, reason: secret });
    expect(JSON.stringify(await see(desk.browser, other.id))).not.toContain(secret);
    expect(JSON.stringify(await see(keeper, other.id))).toContain(secret);
  });

  test('sees what waits or is promised, of this practitioner alone, and nothing that is past', async () => {
    const { ana, desk } = await aPracticeWithDesk();
    const [past, elsewhere] = [await ask(ana), await ask(await story.aPractitioner())];
    await story.act(past.patient, 'cancelConsultation', { consultationId: past.id });
    expect(await see(desk.browser, past.id)).toBeNull();
    expect(await see(desk.browser, elsewhere.id)).toBeNull();
    expect(await inbox(desk.browser, 'PAST')).toEqual([]);
    const refused = await story.act(desk.browser, 'acceptConsultation', { consultationId: elsewhere.id });
    expect(refused.__typename).toBe('NotFound');
  });

  test('is told that no licence of the practitioner covers it, and not that none of their own does', async () => {
    const { ana, keeper, desk } = await aPracticeWithDesk();
    const sent = await ask(ana);
    await database.unitOfWork.query(`UPDATE licenses SET expires_on = '2026-11-24' WHERE practitioner_id = $1`, [
      ana.practitionerId,
    ]);
    const refused = await story.act(desk.browser, 'acceptConsultation', { consultationId: sent.id });
    expect(refused).toMatchObject({
      __typename: 'OutsideLicensure',
      message: expect.stringMatching(/^No licence of theirs/),
    });
    const toKeeper = await story.act(keeper, 'acceptConsultation', { consultationId: sent.id });
    expect(toKeeper).toMatchObject({ message: expect.stringMatching(/^No licence of yours/) });
  });

  test('is told no name where the patient agreed to an older text', async () => {
    const { ana, desk } = await aPracticeWithDesk();
    const sent = await ask(ana);
    await database.unitOfWork.query(`UPDATE consultations SET policy_version = '2026-11-26' WHERE id = $1`, [
      idOf(sent.id),
    ]);
    const before = await audited('consultation.contact.read', sent.id);
    expect((await see(desk.browser, sent.id))?.bookingName).toBeNull();
    expect(await audited('consultation.contact.read', sent.id)).toBe(before);
  });

  test('does nothing any more on the day after its last date, by the clock alone', async () => {
    const ana = await story.aPractitioner();
    const keeper = await story.signedInPractitioner(ana);
    const desk = await sharing.aScheduler(ana, keeper, '2026-11-23');
    const sent = await ask(ana, { startsAt: '2026-11-27T16:00:00Z' });
    // The last moment of that day in Dallas, and the next one.
    database.clock.set('2026-11-24T05:59:59Z');
    expect(await see(desk.browser, sent.id)).not.toBeNull();
    database.clock.set('2026-11-24T06:00:00Z');
    expect(await see(desk.browser, sent.id)).toBeNull();
    expect(await inbox(desk.browser)).toEqual([]);
    const late = await story.act(desk.browser, 'acceptConsultation', { consultationId: sent.id });
    expect(late.__typename).toBe('NotFound');
    expect((await see(keeper, sent.id))?.state).toBe('REQUESTED');
    expect((await sharing.given(ana, keeper))?.[0]?.standing).toBe('OVER');
  });
});

describe('a colleague', () => {
  test('answers while the practitioner is away, and only then', async () => {
    const { ana, keeper, colleague } = await aPracticeWithColleague();
    const before = await ask(ana);
    expect(await see(colleague.browser, before.id)).toBeNull();
    expect((await sharing.held(colleague.browser))[0]).toMatchObject({
      standing: 'TO_COME',
      practitionerName: 'Ana Ruiz, MD',
    });
    expect(story.mailsTo(colleague.email).filter(({ subject }) => subject === 'A request is waiting')).toEqual([]);
    // The last moment of the day before in Dallas, and the first one away.
    database.clock.set('2026-11-22T05:59:59Z');
    expect(await see(colleague.browser, before.id)).toBeNull();
    database.clock.set('2026-11-22T06:00:00Z');
    expect((await see(colleague.browser, before.id))?.viewerShare).toBe('COLLEAGUE');
    expect((await sharing.held(colleague.browser))[0]).toMatchObject({ standing: 'IN_FORCE' });

    database.clock.set(during);
    const sent = await ask(ana, { startsAt: '2026-12-02T16:00:00Z' });
    expect(story.mailsTo(colleague.email).some(({ subject }) => subject === 'A request is waiting')).toBe(true);
    expect((await see(colleague.browser, sent.id))?.viewerShare).toBe('COLLEAGUE');
    const yes = await story.act(colleague.browser, 'acceptConsultation', { consultationId: sent.id });
    expect(yes).toMatchObject({ state: 'CONFIRMED' });
    expect((await see(keeper, sent.id))?.history.at(-1)).toMatchObject({ state: 'CONFIRMED', actedBy: 'Sam Lee, MD' });

    database.clock.set('2026-11-28T06:00:00Z');
    expect(await see(colleague.browser, sent.id)).toBeNull();
    expect(await inbox(colleague.browser)).toEqual([]);
  });

  test('reads the answers only of a patient who said yes to them, who sees it; and not once that is taken back', async () => {
    const { ana, keeper, colleague } = await aPracticeWithColleague();
    database.clock.set(during);
    const sent = await ask(ana);
    const other = await ask(ana, { startsAt: '2026-12-02T16:00:00Z' });
    expect((await see(colleague.browser, sent.id))?.request).toBeNull();
    expect((await see(sent.patient, sent.id, 'PATIENT'))?.colleagues).toEqual([
      { shareId: colleague.shareId, name: 'Sam Lee, MD', mayRead: false },
    ]);
    expect(await audited('consultation.answers.read', sent.id)).toBe(1);

    expect(await letRead(sent.patient, sent.id, colleague.shareId, true)).toBe('Consultation');
    expect((await see(colleague.browser, sent.id))?.request).toMatchObject({ message: secret });
    expect((await see(colleague.browser, other.id))?.request).toBeNull();
    const patients = await see(sent.patient, sent.id, 'PATIENT');
    expect(patients?.reads).toEqual([{ by: 'Sam Lee, MD, for Ana Ruiz, MD' }]);
    expect(patients?.colleagues[0]?.mayRead).toBe(true);
    await see(keeper, sent.id);
    expect((await see(keeper, sent.id))?.reads.map(({ by }) => by).toSorted()).toEqual([
      'Ana Ruiz, MD',
      'Sam Lee, MD, for Ana Ruiz, MD',
    ]);

    await letRead(sent.patient, sent.id, colleague.shareId, false);
    expect((await see(colleague.browser, sent.id))?.request).toBeNull();
  });

  test('is said yes to by the patient of that request alone, and only while they answer for that practitioner', async () => {
    const { ana, keeper, colleague } = await aPracticeWithColleague();
    const elsewhere = await aPracticeWithColleague();
    const desk = await sharing.aScheduler(ana, keeper);
    const sent = await ask(ana);
    // Not yet.
    expect(await letRead(await story.linksOf(sent.id), sent.id, colleague.shareId, true)).toBe('NotFound');
    database.clock.set(during);
    const other = await ask(ana, { startsAt: '2026-12-02T16:00:00Z' });
    for (const asker of [other.patient, keeper, colleague.browser, desk.browser]) {
      expect(await letRead(asker, sent.id, colleague.shareId, true)).toBe('NotFound');
    }
    for (const shareId of [elsewhere.colleague.shareId, desk.shareId, 'nonsense']) {
      expect(await letRead(await story.linksOf(sent.id), sent.id, shareId, true)).toBe('NotFound');
    }
    expect((await see(desk.browser, sent.id))?.request).toBeNull();
    expect(await letRead(await story.linksOf(sent.id), sent.id, colleague.shareId, true)).toBe('Consultation');
    await story.act(sent.patient, 'cancelConsultation', { consultationId: sent.id });
    expect(await see(colleague.browser, sent.id)).toBeNull();
    expect(await letRead(await story.linksOf(sent.id), sent.id, colleague.shareId, true)).toBe('NotAllowedNow');
    // A no is taken whatever became of it.
    expect(await letRead(await story.linksOf(sent.id), sent.id, colleague.shareId, false)).toBe('Consultation');
  });

  test.each([
    ['the absence is given up', (at: Scene) => sharing.staysAfterAll(at.ana, at.keeper, at.absenceId)],
    ['it is revoked', (at: Scene) => sharing.revoke(at.keeper, at.colleague.shareId)],
    ['they give it back', (at: Scene) => sharing.giveBack(at.colleague.browser, at.colleague.shareId)],
    ['an operator hid their own listing', (at: Scene) => setState(at.colleague.practitionerId, 'HIDDEN')],
    ['an operator hid the listing they answer for', (at: Scene) => setState(at.ana.practitionerId, 'HIDDEN')],
    ['the listing answers to somebody else', (at: Scene) => moveControl(at.ana.practitionerId, at.colleague)],
    ['operators suspended them', (at: Scene) => suspend(at.colleague.browser)],
    ['operators suspended whoever gave it', (at: Scene) => suspend(at.keeper)],
    ['they took their second step away', (at: Scene) => takeStepAway(at.colleague.browser)],
    ['whoever gave it has no second step any more', (at: Scene) => takeStepAway(at.keeper)],
  ])('answers no more once %s', async (_why, happens) => {
    const scene = await aPracticeWithColleague();
    database.clock.set(during);
    const sent = await ask(scene.ana);
    await letRead(sent.patient, sent.id, scene.colleague.shareId, true);
    expect((await see(scene.colleague.browser, sent.id))?.request).not.toBeNull();
    await happens(scene);
    expect(await see(scene.colleague.browser, sent.id)).toBeNull();
    const refused = await story.act(scene.colleague.browser, 'acceptConsultation', { consultationId: sent.id });
    expect(refused.__typename).toBe('NotFound');
  });
});

type Scene = Awaited<ReturnType<typeof aPracticeWithColleague>>;

async function suspend(browser: StoryBrowser): Promise<void> {
  const now = database.clock.now();
  await database.unitOfWork.query(
    `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
     VALUES (gen_random_uuid(), $1, 'NOT_SAFE', $2, $2, $3)`,
    [await browser.accountId(), now.toString(), now.add({ hours: 72 }).toString()],
  );
}

/** By somebody who signed in a moment ago. */
async function takeStepAway(browser: StoryBrowser): Promise<void> {
  await database.unitOfWork.query(`UPDATE account_sessions SET fresh_until = $1`, [
    database.clock.now().add({ minutes: 5 }).toString(),
  ]);
  expect(await browser.act('removeAuthenticatorApp', null)).toMatchObject({ __typename: 'AccountChanged' });
}

async function setState(practitionerId: string, state: string): Promise<void> {
  await database.unitOfWork.query(`UPDATE practitioners SET state = $2 WHERE id = $1`, [practitionerId, state]);
}

async function moveControl(practitionerId: string, _to: object): Promise<void> {
  await database.unitOfWork.query(
    `UPDATE listing_controllers SET account_id = (SELECT id FROM accounts WHERE id <> account_id LIMIT 1)
     WHERE practitioner_id = $1`,
    [practitionerId],
  );
}
