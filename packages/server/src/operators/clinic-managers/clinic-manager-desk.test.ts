import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { ClinicStory, type Keeps } from '../../../test/clinic-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';

let database: TestDatabase;
let story: AccountStory;
let clinics: ClinicStory;
let rosa: StoryBrowser;
let paul: StoryBrowser;
let stories = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  clinics = new ClinicStory(database, story);
  rosa = await newOperator(story, 'rosa@operators.example');
  paul = await newOperator(story, 'paul@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

let ana: Keeps & { readonly key: string };
let slug: string;
let kim: string;

/** Each story has a clinic of its own, and somebody else who has signed in. */
beforeEach(async () => {
  database.clock.set(testNow);
  const number = ++stories;
  ana = await clinics.founded(`Ana Ruiz${'abcdefghij'[number]}`);
  ({ slug } = await clinics.managed(ana.browser, ana.key));
  kim = `kim-${number}@office.example`;
  await story.signedIn(kim);
  await story.sendMails();
});

const OUTCOME = `__typename ... on ManagerChangeNoted { isDone } ... on UserError { message }
  ... on InvalidInput { problems { path message } }`;
const propose = (operator: StoryBrowser, change: object = {}): Promise<Outcome> =>
  operator.act(
    'proposeClinicManager',
    'ProposeClinicManagerInput',
    { clinic: slug, email: kim, change: 'PUT_IN', reason: 'NOBODY_LEFT', ...change },
    OUTCOME,
  );
const decide = (operator: StoryBrowser, key: string, confirm = true): Promise<Outcome> =>
  operator.act('decideClinicManager', 'DecideClinicManagerInput', { key, confirm }, OUTCOME);

interface Change {
  readonly key: string;
  readonly clinicSlug: string;
  readonly isOwn: boolean;
  readonly email: string;
  readonly managers: readonly string[];
}
/** Of this story's clinic. */
async function waiting(operator: StoryBrowser): Promise<Change[]> {
  const { operatorDesk } = await operator.ask<{ operatorDesk: { managerChanges: Change[] } }>(
    `{ operatorDesk { managerChanges { key clinicSlug isOwn email managers change reason proposedBy } } }`,
  );
  return operatorDesk.managerChanges.filter(({ clinicSlug }) => clinicSlug === slug);
}
async function managers(): Promise<string[]> {
  const rows = await database.unitOfWork.query<{ id: string }>(
    `SELECT m.account_id AS id FROM clinic_managers m JOIN clinics c ON c.id = m.clinic_id WHERE c.slug = $1 ORDER BY m.since`,
    [slug],
  );
  return rows.map(({ id }) => id);
}
/** All that was written to somebody. */
const lettersTo = async (address: string) => (await story.mailsTo(address)).map(({ text }) => text).join('\n');
const noted = { __typename: 'ManagerChangeNoted', isDone: false };
const done = { __typename: 'ManagerChangeNoted', isDone: true };

test('one operator proposes, another does it; everybody concerned is told, and the audit log knows of both', async () => {
  expect(await propose(rosa)).toEqual(noted);
  expect(await managers()).toHaveLength(1);
  const [change] = await waiting(paul);
  expect(change).toMatchObject({
    email: kim,
    managers: [ana.email],
    isOwn: false,
    proposedBy: 'rosa@operators.example',
  });
  expect(await decide(paul, change!.key)).toEqual(done);
  expect(await managers()).toHaveLength(2);
  expect(await waiting(rosa)).toEqual([]);
  await story.sendMails();
  expect(await lettersTo(kim)).toContain('You manage it now');
  expect(await lettersTo(ana.email)).toContain('Someone else manages it, too');
  const log = await database.unitOfWork.query(
    `SELECT a.action, a.why FROM audit_entries a JOIN clinics c ON c.id::text = a.subject_id::text
     WHERE c.slug = $1 AND a.action LIKE 'clinic.manager-change.%' ORDER BY a.action DESC`,
    [slug],
  );
  expect(log).toEqual([
    { action: 'clinic.manager-change.proposed', why: 'PUT_IN_NOBODY_LEFT' },
    { action: 'clinic.manager-change.done', why: 'PUT_IN_NOBODY_LEFT' },
  ]);
  // And as they came, they are put out again.
  await propose(paul, { change: 'PUT_OUT', reason: 'SOMEBODY_ELSE' });
  const [out] = await waiting(rosa);
  expect(await decide(rosa, out!.key)).toEqual(done);
  expect(await managers()).toHaveLength(1);
  await story.sendMails();
  expect(await lettersTo(kim)).toContain('You no longer manage it');
});

test('nobody does what they proposed themselves, not even past the pages', async () => {
  await propose(rosa);
  const [change] = await waiting(rosa);
  expect(change?.isOwn).toBe(true);
  expect(await decide(rosa, change!.key)).toMatchObject({ __typename: 'YourOwnDecision' });
  expect(await managers()).toHaveLength(1);
  await expect(
    database.unitOfWork.query(
      `UPDATE clinic_manager_changes SET decided_at = now(), decided_by = proposed_by, outcome = 'DONE' WHERE decided_at IS NULL`,
    ),
  ).rejects.toThrow('a_manager_is_changed_by_two');
  // They may take it back.
  expect(await decide(rosa, change!.key, false)).toEqual(noted);
  expect(await decide(paul, change!.key)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await managers()).toHaveLength(1);
});

test('an operator decides nothing about themselves, nor about a clinic that they manage', async () => {
  const own = { __typename: 'YourOwnDecision' };
  expect(await propose(rosa, { email: 'rosa@operators.example' })).toMatchObject(own);
  await propose(rosa, { email: 'paul@operators.example' });
  const [change] = await waiting(paul);
  expect(await decide(paul, change!.key)).toMatchObject(own);
  expect(await decide(paul, change!.key, false)).toMatchObject(own);
  const ida = await newOperator(story, `ida-${stories}@operators.example`);
  expect(await decide(ida, change!.key)).toEqual(done);
  expect(await propose(paul, { email: ana.email, change: 'PUT_OUT' })).toMatchObject(own);
});

test('what nobody does within 72 hours comes to nothing, and can be proposed again', async () => {
  await propose(rosa);
  expect(await propose(paul)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  const [change] = await waiting(paul);
  database.clock.advance({ hours: 72 });
  const [late, again] = [await newOperator(story, `late-${stories}@operators.example`), 1];
  expect(await waiting(late)).toEqual([]);
  expect(await decide(late, change!.key)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await managers()).toHaveLength(again);
  expect(await propose(late)).toEqual(noted);
});

test('two who do it at once do it once; who manages it already, or is not there, is said', async () => {
  await propose(rosa);
  const [change] = await waiting(paul);
  const ida = await newOperator(story, `ida-${stories}@operators.example`);
  const outcomes = await Promise.all([decide(paul, change!.key), decide(ida, change!.key)]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'ManagerChangeNoted']);
  expect(await managers()).toHaveLength(2);
  expect(await propose(rosa)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await propose(rosa, { clinic: 'nowhere', email: 'nobody@mail.example', reason: null })).toMatchObject({
    problems: [{ path: ['clinic'] }, { path: ['email'] }, { path: ['reason'] }],
  });
});

test('a clinic whose last manager is put out has nobody, and its members are told', async () => {
  const sam = await clinics.practitioner(`Sam Lee${stories}`);
  await clinics.scenario.database.unitOfWork.query(
    `INSERT INTO clinic_members (id, clinic_id, practitioner_id, since) SELECT gen_random_uuid(), id, $2, now() FROM clinics WHERE slug = $1`,
    [slug, sam.person.id],
  );
  await propose(rosa, { email: ana.email, change: 'PUT_OUT', reason: 'NOT_SAFE' });
  const [change] = await waiting(paul);
  expect(await decide(paul, change!.key)).toEqual(done);
  expect(await managers()).toEqual([]);
  await story.sendMails();
  expect(await lettersTo(sam.email)).toContain('Nobody manages it anymore');
  expect(await lettersTo(ana.email)).toContain('You no longer manage it');
});
