import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { setUpApp, type Outcome, type StoryBrowser } from '../../test/account-story.js';
import { ConsultationStory } from '../../test/consultation-story.js';
import { Scenario } from '../../test/scenario.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { openedForThisFile } from '../../test/opened-for-this-file.js';
import { idOf } from '../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory);
let rosa: StoryBrowser;
let paul: StoryBrowser;

beforeEach(async () => {
  rosa = await anOperator('rosa');
  paul = await anOperator('paul');
});

async function anOperator(name: string): Promise<StoryBrowser> {
  const browser = await story.signedIn(`${name}-${randomUUID()}@operators.example`);
  await grant(browser, 'OPERATOR');
  await setUpApp(browser, database.clock);
  return browser;
}

async function grant(browser: StoryBrowser, role: string): Promise<void> {
  await rows(`INSERT INTO account_roles (account_id, role, granted_at) VALUES ($1, $2, $3)`, [
    await browser.accountId(),
    role,
    database.clock.now().toString(),
  ]);
}

const rows = <Row>(sql: string, parameters: readonly unknown[] = []) => database.unitOfWork.query<Row>(sql, parameters);

const WORDS = `__typename ... on UserError { message }`;
const SUSPENSION = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }
  ... on DeskSuspension { key isInEffect confirmedAt waitsForAnswer endedBecause mayDecide }`;

const suspend = (operator: StoryBrowser, of: string, more: object = {}): Promise<Outcome> =>
  operator.act(
    'suspendAccount',
    'SuspendAccountInput',
    { of, reason: 'SOMEBODY_ELSE', note: 'The board lists another photo.', ...more },
    SUSPENSION,
  );
const decide = (operator: StoryBrowser, { key }: Outcome, decision: string, reply?: string): Promise<Outcome> =>
  operator.act('decideSuspension', 'DecideSuspensionInput', { key, decision, reply }, SUSPENSION);
const answer = (browser: StoryBrowser, words: string): Promise<Outcome> =>
  browser.act(
    'answerSuspension',
    'AnswerSuspensionInput',
    { words },
    `__typename ... on UserError { message } ... on InvalidInput { problems { path } }
     ... on AccountSuspension { words waitsForAnswer reply mayAnswer endsBy }`,
  );

async function sweep(name: string): Promise<void> {
  await story.house.services.sweeps.find((each) => each.name === name)!.run();
}

async function isSeen({ practitionerId }: { practitionerId: string }): Promise<boolean> {
  const { practitioner } = await story.house.publicDoor.ask<{ practitioner: object | null }>(
    `query ($slug: String!) { practitioner(slug: $slug) { slug } }`,
    { slug: `invented-${practitionerId}` },
  );
  return practitioner !== null;
}

const own = (browser: StoryBrowser) =>
  browser.ask<{
    viewer: {
      account: { roles: string[]; dataParts: string[] };
      timeZone: string;
      listing: object | null;
      suspension: object | null;
      endedSuspension: object | null;
    };
  }>(`{ viewer { account { roles dataParts } timeZone listing { id } suspension { reason endsBy words reply }
        endedSuspension { endedAt repliedAt reply } } }`);

/** Somebody with a listing, a request that waits, one that is confirmed, and one whose code is not typed yet. */
async function aScene() {
  const ana = await story.aPractitioner();
  const waiting = await story.aSentRequest(ana, { startsAt: '2026-11-23T16:00:00Z' });
  const promised = await story.aSentRequest(ana, { startsAt: '2026-11-23T17:00:00Z' });
  await story.act(promised.practitioner, 'acceptConsultation', { consultationId: promised.id });
  const unconfirmed = await story.ask(story.formFor(ana, { startsAt: '2026-11-23T18:00:00Z' }));
  await story.pass();
  const keeper = promised.practitioner as StoryBrowser;
  return { ana, waiting, promised, unconfirmed, keeper };
}

const states = async (...ids: string[]) =>
  (
    await rows<{ state: string }>(`SELECT state FROM consultations WHERE id = ANY ($1::uuid[]) ORDER BY starts_at`, [
      ids.map(idOf),
    ])
  ).map(({ state }) => state);

test('one operator suspends: at once nothing is theirs but their own care, and what was promised stays', async () => {
  const { ana, waiting, promised, keeper } = await aScene();
  expect(await isSeen(ana)).toBe(true);
  const found = await rosa.ask(
    `query ($of: String!) { operatorDesk { accountOf(of: $of) { email roles talksAhead waitingRequests isOwn listings { isSeen } } } }`,
    { of: `https://clearing.example/practitioners/invented-${ana.practitionerId}?from=US-TX` },
  );
  expect(found).toMatchObject({
    operatorDesk: {
      accountOf: {
        email: ana.email,
        roles: ['PATIENT', 'PRACTITIONER'],
        talksAhead: 1,
        waitingRequests: 1,
        isOwn: false,
        listings: [{ isSeen: true }],
      },
    },
  });

  expect(await suspend(rosa, ana.email)).toMatchObject({
    __typename: 'DeskSuspension',
    isInEffect: true,
    confirmedAt: null,
  });
  expect(await isSeen(ana)).toBe(false);
  const { viewer } = await own(keeper);
  expect(viewer.account.roles).toEqual(['PATIENT']);
  expect(viewer.listing).toBeNull();
  expect(viewer.suspension).toMatchObject({ reason: 'SOMEBODY_ELSE', endsBy: expect.any(String) });
  // They read since when and until when by the clock of the listing that is theirs no more for now.
  expect(viewer.timeZone).toBe('America/Chicago');
  // What others wrote to them is closed; what is theirs they may take along.
  expect(viewer.account.dataParts).toContain('listing');
  expect(viewer.account.dataParts).not.toContain('requests-to-you');
  expect(await keeper.ask(`{ consultation(id: "${promised.id}") { id } }`)).toEqual({ consultation: null });
  expect(await story.act(keeper, 'acceptConsultation', { consultationId: waiting.id })).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await keeper.ask(`{ consultations(as: PRACTITIONER) { edges { cursor } } keptHours { slug } }`)).toEqual({
    consultations: { edges: [] },
    keptHours: [],
  });
  expect(
    await keeper.act('beginListing', 'BeginListingInput', { givenName: 'Ana', familyName: 'Ruiz' }, WORDS),
  ).toMatchObject({ __typename: 'NotFound', message: expect.stringContaining('suspended') });
  expect(await states(waiting.id, promised.id)).toEqual(['REQUESTED', 'CONFIRMED']);

  await story.pass();
  expect(story.mailsTo(ana.email)[0]?.subject).toBe('About your account');
  expect(story.mailsTo(ana.email)[0]?.text.replace(/\s+/g, ' ')).toContain('API keys you made do not work');
  expect(story.mailsTo(ana.email)[0]?.text.replace(/\s+/g, ' ')).toContain('Only webhooks are not told afterwards');
  // Nobody else is told while it may still end by itself.
  const [patient] = await rows<{ count: number }>(
    `SELECT count(*)::integer AS count FROM outbox WHERE kind LIKE 'consultation.cancelled%' AND subject_id = $1`,
    [idOf(promised.id)],
  );
  expect(patient?.count).toBe(0);
});

test('whom nobody sees, since no licence of theirs is in force, no desk leads to', async () => {
  const { ana } = await aScene();
  await rows(`UPDATE licenses SET expires_on = $2::date - 1 WHERE practitioner_id = $1`, [
    ana.practitionerId,
    database.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString(),
  ]);
  expect(await isSeen(ana)).toBe(false);
  const looked = `query ($of: String!) { operatorDesk { accountOf(of: $of) { listings { isSeen } } } }`;
  expect(await rosa.ask(looked, { of: ana.email })).toEqual({
    operatorDesk: { accountOf: { listings: [{ isSeen: false }] } },
  });
});

test('another confirms: nobody waits for them any more, everybody is told, and lifted it is theirs again', async () => {
  const { ana, waiting, promised, unconfirmed, keeper } = await aScene();
  const suspension = await suspend(rosa, ana.email);
  expect(await decide(rosa, suspension, 'CONFIRM')).toMatchObject({ __typename: 'YourOwnDecision' });
  expect(await decide(paul, suspension, 'CONFIRM')).toMatchObject({
    __typename: 'DeskSuspension',
    confirmedAt: expect.any(String),
    mayDecide: ['END'],
  });
  expect(await states(waiting.id, promised.id)).toEqual(['DECLINED', 'CANCELLED']);
  const [, , third] = await rows<{ state: string }>(
    `SELECT state FROM consultations WHERE practitioner_id = $1 ORDER BY starts_at`,
    [ana.practitionerId],
  );
  expect(unconfirmed.__typename).toBe('RequestedConsultation');
  expect(third?.state).toBe('EXPIRED');
  expect(await rows(`SELECT 1 FROM held_times WHERE practitioner_id = $1`, [ana.practitionerId])).toEqual([]);
  await story.pass();
  const said = await rows<{ kind: string }>(
    `SELECT kind FROM outbox WHERE subject_id = ANY ($1::uuid[]) AND created_at = $2 ORDER BY kind`,
    [[waiting.id, promised.id].map(idOf), database.clock.now().toString()],
  );
  expect(said.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['consultation.cancelled.patient', 'consultation.declined']),
  );

  // Nobody reads what a patient would write about it.
  const write = (idempotencyKey: string) =>
    story.act(promised.patient, 'sendConsultationMessage', {
      ...{ consultationId: promised.id, text: 'Are you well?', idempotencyKey },
    });
  expect(await write('meanwhile')).toMatchObject({ __typename: 'NotAllowedNow' });

  // Lifted by another than whoever suspended, everything that is theirs is as it was.
  expect(await decide(rosa, suspension, 'END')).toMatchObject({ __typename: 'YourOwnDecision' });
  expect(await decide(paul, suspension, 'END')).toMatchObject({ endedBecause: 'LIFTED' });
  expect(await isSeen(ana)).toBe(true);
  const { viewer } = await own(keeper);
  expect(viewer).toMatchObject({ account: { roles: ['PATIENT', 'PRACTITIONER'] }, suspension: null });
  expect(viewer.listing).not.toBeNull();
  expect(await write('afterwards')).toMatchObject({ __typename: 'Consultation' });
  await story.pass();
  expect(story.mailsTo(ana.email).map(({ text }) => text)).toContainEqual(
    expect.stringContaining('Ask the API what changed in the meantime'),
  );
  expect(await decide(paul, suspension, 'CONFIRM')).toMatchObject({ __typename: 'ChangedMeanwhile' });
});

test('nobody confirms within 72 hours: it ends by itself, and only what it hid is shown again', async () => {
  const { ana, promised, keeper } = await aScene();
  await suspend(rosa, ana.email);
  database.clock.advance({ hours: 71, minutes: 59, seconds: 59 });
  await sweep('suspending.lapse');
  expect(await isSeen(ana)).toBe(false);
  database.clock.advance({ seconds: 1 });
  await sweep('suspending.lapse');
  expect(await isSeen(ana)).toBe(true);
  expect((await own(keeper)).viewer.suspension).toBeNull();
  expect(await states(promised.id)).toEqual(['CONFIRMED']);
});

test('confirmed as its 72 hours run out, before the worker comes to it: it stays', async () => {
  const { ana, keeper } = await aScene();
  const suspension = await suspend(rosa, ana.email);
  const accountId = await keeper.accountId();
  const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  database.clock.advance({ hours: 72 });
  const both = await database.unitOfWork.run(async (tx) => {
    await tx.lock('account', accountId);
    const confirming = decide(paul, suspension, 'CONFIRM');
    await expect.poll(() => rows(waiting)).toEqual([{ count: 1 }]);
    const lapsing = sweep('suspending.lapse');
    await expect.poll(() => rows(waiting)).toEqual([{ count: 2 }]);
    return [confirming, lapsing] as const;
  });
  expect(await both[0]).toMatchObject({ __typename: 'DeskSuspension', endedBecause: null });
  await both[1];
  expect((await own(keeper)).viewer.suspension).not.toBeNull();
  expect(await isSeen(ana)).toBe(false);
});

test('what they say against it waits for another operator, who answers; it is said once until then', async () => {
  const { ana, keeper } = await aScene();
  expect(await answer(keeper, 'It is me.')).toMatchObject({ __typename: 'NotFound' });
  const suspension = await suspend(rosa, ana.email);
  expect(await answer(keeper, '  ')).toMatchObject({ __typename: 'InvalidInput' });
  expect(await answer(keeper, 'It is me: call the board.')).toMatchObject({ waitsForAnswer: true, mayAnswer: false });
  expect(await answer(keeper, 'Once more')).toMatchObject({ __typename: 'NotFound' });
  expect(await decide(paul, suspension, 'CONFIRM')).toMatchObject({ problems: [{ path: ['reply'] }] });
  expect(await decide(paul, suspension, 'CONFIRM', 'The board says otherwise.')).toMatchObject({
    waitsForAnswer: false,
  });
  expect((await own(keeper)).viewer.suspension).toMatchObject({ reply: 'The board says otherwise.', endsBy: null });

  expect(await answer(keeper, 'The board has mended it.')).toMatchObject({ waitsForAnswer: true, reply: null });
  expect(await decide(rosa, suspension, 'KEEP', 'No.')).toMatchObject({ __typename: 'YourOwnDecision' });
  expect(await decide(paul, suspension, 'KEEP')).toMatchObject({ problems: [{ path: ['reply'] }] });
  expect(await decide(paul, suspension, 'KEEP', 'We looked again.')).toMatchObject({ waitsForAnswer: false });
  const { operatorDesk } = await paul.ask<{ operatorDesk: { suspension: { texts: object; by: string } } }>(
    `query ($key: String!) { operatorDesk { suspension(key: $key) { by texts { note words reply } } } }`,
    { key: suspension['key'] },
  );
  expect(operatorDesk.suspension).toMatchObject({
    by: expect.stringContaining('rosa-'),
    texts: { note: 'The board lists another photo.', words: 'The board has mended it.', reply: 'We looked again.' },
  });
  // Nothing of it stands anywhere in the clear.
  const [clear] = await rows<{ has: boolean }>(
    `SELECT EXISTS (SELECT FROM account_suspensions t WHERE t::text ILIKE '%board%') AS has`,
  );
  expect(clear?.has).toBe(false);
});

test('what was written about it is erased 90 days after it ended', async () => {
  const { ana, keeper } = await aScene();
  const suspension = await suspend(rosa, ana.email);
  await answer(keeper, 'It is me: call the board.');
  await decide(paul, suspension, 'CONFIRM', 'The board says otherwise.');
  const accountId = await keeper.accountId();
  const kept = async () => {
    await sweep('suspending.retention');
    return rows(`SELECT num_nonnulls(note, words, reply) AS count FROM account_suspensions WHERE account_id = $1`, [
      accountId,
    ]);
  };
  database.clock.advance({ hours: 24 * 10 });
  await decide(await anOperator('olga'), suspension, 'END', 'The board has mended it.');
  database.clock.advance({ hours: 24 * 90 - 1 });
  expect(await kept()).toEqual([{ count: 3 }]);
  database.clock.advance({ hours: 1 });
  expect(await kept()).toEqual([{ count: 0 }]);
});

test('what an operator writes with the end is read by whom it is for, and the letter leads there', async () => {
  const { ana, keeper } = await aScene();
  const suspension = await suspend(rosa, ana.email);
  await answer(keeper, 'It is me: call the board.');
  expect((await own(keeper)).viewer.endedSuspension).toBeNull();
  await decide(paul, suspension, 'END', 'We called, and you are right.');
  const now = database.clock.now().toString();
  const { viewer } = await own(keeper);
  expect(viewer).toMatchObject({
    ...{ suspension: null },
    endedSuspension: { endedAt: now, repliedAt: now, reply: 'We called, and you are right.' },
  });
  await story.pass();
  const letter = story.mailsTo(ana.email).find(({ text }) => text.includes('open again'));
  expect(letter?.text).toContain('/account/suspension');
  expect(letter?.text).not.toContain('We called');
  expect((await own(rosa)).viewer.endedSuspension).toBeNull();
});

test('what was written about one is read for as long as it is kept, though another one comes and ends without a word', async () => {
  const { ana, keeper } = await aScene();
  await decide(paul, await suspend(rosa, ana.email), 'END', 'We were wrong.');
  const first = { reply: 'We were wrong.', endedAt: database.clock.now().toString() };
  database.clock.advance({ hours: 1 });
  const again = await suspend(rosa, ana.email);
  await decide(paul, again, 'CONFIRM', 'The board says so now.');
  expect((await own(keeper)).viewer).toMatchObject({
    ...{ suspension: { reply: 'The board says so now.' }, endedSuspension: first },
  });
  await decide(await anOperator('olga'), again, 'END');
  expect((await own(keeper)).viewer.endedSuspension).toMatchObject({ reply: 'The board says so now.' });

  database.clock.advance({ hours: 1 });
  const third = await suspend(rosa, ana.email);
  await decide(paul, third, 'CONFIRM');
  await decide(await anOperator('olga'), third, 'END');
  expect((await own(keeper)).viewer).toMatchObject({
    ...{ suspension: null, endedSuspension: { reply: 'The board says so now.' } },
  });
});

test('what waits presses only while one ends by itself, and waits since somebody wrote', async () => {
  await rows(`DELETE FROM account_suspensions`);
  const waits = async () => {
    const { operatorDesk } = await rosa.ask<{ operatorDesk: { queues: { queue: string }[] } }>(
      `{ operatorDesk { queues { queue waiting since isUrgent } } }`,
    );
    return operatorDesk.queues.find(({ queue }) => queue === 'SUSPENSIONS');
  };
  const { ana, keeper } = await aScene();
  const suspension = await suspend(rosa, ana.email);
  expect(await waits()).toMatchObject({ waiting: 1, isUrgent: true });
  await decide(paul, suspension, 'CONFIRM');
  expect(await waits()).toMatchObject({ waiting: 0, since: null, isUrgent: false });
  database.clock.advance({ hours: 2 });
  await answer(keeper, 'The board was wrong.');
  const now = database.clock.now().toString({ smallestUnit: 'second' });
  expect(await waits()).toMatchObject({ waiting: 1, since: now, isUrgent: false });
});

test('an operator is not shut out by one other: it begins when a second one says yes', async () => {
  const email = `olga-${randomUUID()}@operators.example`;
  const olga = await story.signedIn(email);
  await grant(olga, 'OPERATOR');
  await setUpApp(olga, database.clock);
  const suspension = await suspend(rosa, email);
  expect(suspension).toMatchObject({ isInEffect: false });
  expect((await own(olga)).viewer).toMatchObject({ account: { roles: ['OPERATOR', 'PATIENT'] }, suspension: null });
  // Whom it is about decides nothing about it.
  expect(await decide(olga, suspension, 'END')).toMatchObject({ __typename: 'YourOwnDecision' });
  expect(await decide(paul, suspension, 'CONFIRM')).toMatchObject({ isInEffect: true });
  expect(await olga.ask(`{ operatorDesk { today } }`)).toEqual({ operatorDesk: null });
  // It is the first that she hears of it: what is closed is said, and not that it stays so.
  await story.pass();
  const letter = story.mailsTo(email).find(({ subject }) => subject === 'About your account');
  expect(letter?.text).toContain('Your account is suspended');
  expect(letter?.text.replace(/\s+/g, ' ')).toContain('API keys you made do not work');
  expect(letter?.text).not.toContain('stays');
  expect(letter?.text).not.toContain('within a day');
});

test('a partner reads that what they show of the directory has to be gone within a day, and nobody else does', async () => {
  const email = `pia-${randomUUID()}@network.example`;
  await grant(await story.signedIn(email), 'PARTNER');
  const suspension = await suspend(rosa, email);
  await story.pass();
  await decide(paul, suspension, 'CONFIRM');
  await story.pass();
  const letters = story.mailsTo(email).filter(({ subject }) => subject === 'About your account');
  expect(letters).toHaveLength(2);
  for (const { text } of letters) expect(text.replace(/\s+/g, ' ')).toContain('it has to be removed within a day');
});

test('two operators at once: one suspension, one confirmation, and what was said is said once', async () => {
  const { ana, promised } = await aScene();
  const both = await Promise.all([suspend(rosa, ana.email), suspend(paul, ana.email)]);
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskSuspension']);
  const suspension = both.find(({ __typename }) => __typename === 'DeskSuspension')!;
  const [nina, otto] = [await anOperator('nina'), await anOperator('otto')];
  const confirmed = await Promise.all([decide(nina, suspension, 'CONFIRM'), decide(otto, suspension, 'CONFIRM')]);
  expect(confirmed.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskSuspension']);
  const told = await rows(`SELECT 1 FROM outbox WHERE kind = 'consultation.cancelled.patient' AND subject_id = $1`, [
    idOf(promised.id),
  ]);
  expect(told).toHaveLength(1);
});

test('what cannot be understood is said, and everybody but an operator finds nothing there', async () => {
  const { ana, keeper } = await aScene();
  expect(await suspend(rosa, 'nobody@nowhere.example')).toMatchObject({ problems: [{ path: ['of'] }] });
  expect(await suspend(rosa, ana.email, { reason: 'THEY_ASKED', note: ' ' })).toMatchObject({
    problems: [{ path: ['reason'] }, { path: ['note'] }],
  });
  expect(await suspend(keeper, ana.email)).toMatchObject({ __typename: 'NotFound' });
  const suspension = await suspend(rosa, ana.email);
  expect(await decide(keeper, suspension, 'END')).toMatchObject({ __typename: 'NotFound' });
  expect((await own(keeper)).viewer.suspension).not.toBeNull();
});

test('what was hidden for another reason is not shown while they are suspended, nor because that ends', async () => {
  const { ana, keeper } = await aScene();
  const listingId = toGlobalId('Listing', ana.practitionerId);
  await rows(
    `INSERT INTO listing_hidings (practitioner_id, since, reason, former_state) VALUES ($1, $2, 'NOT_TRUE', 'PUBLISHED')`,
    [ana.practitionerId, database.clock.now().toString()],
  );
  await rows(`UPDATE practitioners SET state = 'HIDDEN' WHERE id = $1`, [ana.practitionerId]);
  await keeper.act('appealHiding', 'AppealHidingInput', { listingId, words: 'It is true now.' }, WORDS);
  const suspension = await suspend(rosa, ana.email);
  const [appeal] = await rows<{ id: string }>(`SELECT id FROM listing_appeals WHERE practitioner_id = $1`, [
    ana.practitionerId,
  ]);
  const grant = { key: toGlobalId('Appeal', appeal!.id), decision: 'GRANT', reason: 'MENDED' };
  const granted = () => paul.act('decideAppeal', 'DecideAppealInput', grant, WORDS);
  expect(await granted()).toMatchObject({
    __typename: 'ChangedMeanwhile',
    message: expect.stringContaining('The appeal stays open: decide it once the suspension is over.'),
  });
  await decide(paul, suspension, 'END');
  expect(await isSeen(ana)).toBe(false);
  expect(await granted()).toMatchObject({ __typename: 'DeskAppeal' });
  expect(await isSeen(ana)).toBe(true);
});

test('what came to answer to somebody else meanwhile stays hidden as that ends: it is theirs to ask for', async () => {
  const { ana } = await aScene();
  const suspended = await suspend(rosa, ana.email);
  const heir = await story.signedIn(`heir-${randomUUID()}@mail.example`);
  await rows(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [
    ...[ana.practitionerId, await heir.accountId()],
  ]);
  expect(await decide(paul, suspended, 'END')).toMatchObject({ endedBecause: 'REFUSED' });
  expect(await isSeen(ana)).toBe(false);
});

test('signing in while suspended brings no listing along that nobody keeps; afterwards it does', async () => {
  const { ana } = await aScene();
  const suspension = await suspend(rosa, ana.email);
  await decide(paul, suspension, 'CONFIRM');
  const second = await new Scenario(database)
    .practitioner('Ana Ruiz, MD')
    .who({ contactEmail: ana.email })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  const keepers = () => rows(`SELECT 1 FROM listing_controllers WHERE practitioner_id = $1`, [second.id]);
  await story.signedIn(ana.email);
  expect(await keepers()).toEqual([]);
  await decide(paul, suspension, 'END');
  await story.signedIn(ana.email);
  expect(await keepers()).toHaveLength(1);
});

test('one operator alone begins it once: again, it waits for another, whether it ran out or was ended', async () => {
  const { ana } = await aScene();
  await suspend(rosa, ana.email);
  database.clock.advance({ hours: 72 });
  await sweep('suspending.lapse');
  const looked = `query ($of: String!) { operatorDesk { accountOf(of: $of) { waitsForSecond } } }`;
  expect(await rosa.ask(looked, { of: ana.email })).toEqual({ operatorDesk: { accountOf: { waitsForSecond: true } } });
  const again = await suspend(rosa, ana.email);
  expect(again).toMatchObject({ __typename: 'DeskSuspension', isInEffect: false });
  expect(await isSeen(ana)).toBe(true);
  expect(await decide(rosa, again, 'CONFIRM')).toMatchObject({ __typename: 'YourOwnDecision' });
  expect(await decide(rosa, again, 'END')).toMatchObject({ endedBecause: 'REFUSED' });
  // Nobody hears of the end of what never began.
  const letters = await rows(`SELECT 1 FROM outbox WHERE subject_id = $1`, [idOf(String(again['key']))]);
  expect(letters).toEqual([]);
  const third = await suspend(rosa, ana.email);
  expect(third).toMatchObject({ isInEffect: false });
  expect(await decide(paul, third, 'CONFIRM')).toMatchObject({ isInEffect: true });
  expect(await isSeen(ana)).toBe(false);
  // What two wanted and two ended is no reason to wait; nor is what is long ago.
  database.clock.advance({ hours: 24 * 20 });
  await decide(await anOperator('zoe'), third, 'END');
  database.clock.advance({ hours: 24 * 10 - 1 });
  const nina = await anOperator('nina');
  expect(await nina.ask(looked, { of: ana.email })).toEqual({ operatorDesk: { accountOf: { waitsForSecond: true } } });
  database.clock.advance({ hours: 2 });
  expect(await suspend(nina, ana.email)).toMatchObject({ isInEffect: true });
});
