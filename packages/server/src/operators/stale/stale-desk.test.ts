import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { Scenario } from '../../../test/scenario.js';
import { Temporal } from 'temporal-polyfill';
import { legalDay } from '../../listing/legality/legal-day.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  rosa = await newOperator(story, 'rosa@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(() => database.clock.set(testNow));

let people = 0;

/** Confirmed so many days ago. */
async function confirmed(daysAgo: number, { hasAddress = true } = {}) {
  const address = `ana-${++people}@practice.example`;
  const { id } = await new Scenario(database)
    .practitioner(`Ana Stale${people}`)
    .who({ conditions: ['ptsd'], contactEmail: address })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  await database.unitOfWork.query(
    `UPDATE practitioners SET invented = false, last_confirmed_on = $2::date - $3::integer WHERE id = $1`,
    [id, legalDay(database.clock.now()), daysAgo],
  );
  if (!hasAddress) await database.unitOfWork.query(`UPDATE practitioners SET contact_email = NULL WHERE id = $1`, [id]);
  return { id, address, key: toGlobalId('Practitioner', id) };
}

async function queue(browser: StoryBrowser, first = 50, after: string | null = null) {
  const { operatorDesk } = await browser.ask<{
    operatorDesk: { staleListings: { nodes: Outcome[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } | null;
  }>(
    `query ($first: Int!, $after: String) { operatorDesk { staleListings(first: $first, after: $after) {
       nodes { key name confirmedOn hiddenOn hasAddress remindedAt isOwn mayRemind } pageInfo { endCursor hasNextPage } } } }`,
    { first, after },
  );
  return operatorDesk?.staleListings ?? null;
}

async function waiting(): Promise<number> {
  const { operatorDesk } = await rosa.ask<{ operatorDesk: { queues: { queue: string; waiting: number }[] } }>(
    `{ operatorDesk { queues { queue waiting } } }`,
  );
  return operatorDesk.queues.find(({ queue: name }) => name === 'STALE')!.waiting;
}

const remind = (browser: StoryBrowser, key: string) =>
  browser.act(
    'remindOfFreshness',
    'RemindOfFreshnessInput',
    { key },
    `__typename ... on UserError { message }
    ... on DeskStaleListing { mayRemind remindedAt }`,
  );

test('what sank and is still seen waits, the oldest first, page by page', async () => {
  await confirmed(89);
  const [newest, oldest, middle] = [await confirmed(90), await confirmed(119), await confirmed(100)];
  await confirmed(120);
  const all = await queue(rosa);
  expect(all?.nodes.map(({ key }) => key)).toEqual([oldest.key, middle.key, newest.key]);
  const today = Temporal.PlainDate.from(legalDay(database.clock.now()));
  expect(all?.nodes[2]).toMatchObject({
    ...{ confirmedOn: today.subtract({ days: 90 }).toString(), hiddenOn: today.add({ days: 30 }).toString() },
    mayRemind: true,
  });
  expect(await waiting()).toBe(3);
  const first = await queue(rosa, 2);
  const rest = await queue(rosa, 2, first!.pageInfo.endCursor);
  expect([...first!.nodes, ...rest!.nodes].map(({ key }) => key)).toEqual([oldest.key, middle.key, newest.key]);
  expect(rest?.pageInfo.hasNextPage).toBe(false);
});

test('an operator writes once in seven days, on record; confirmed, it waits no more', async () => {
  const { key, id, address } = await confirmed(95);
  const outcomes = await Promise.all([remind(rosa, key), remind(rosa, key)]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskStaleListing']);
  expect((await story.mailsTo(address)).map(({ subject }) => subject)).toHaveLength(1);
  const entries = await database.unitOfWork.query<{ action: string; kind: string }>(
    `SELECT action, actor_kind AS kind FROM audit_entries WHERE subject_id = $1 AND action = 'listing.stale.reminded'`,
    [id],
  );
  expect(entries).toEqual([{ action: 'listing.stale.reminded', kind: 'ACCOUNT' }]);
  database.clock.advance({ hours: 24 * 7 });
  const again = await remind(await freshOperator(), key);
  expect(again).toMatchObject({ __typename: 'DeskStaleListing', mayRemind: false });
  await database.unitOfWork.query(`UPDATE practitioners SET last_confirmed_on = $2 WHERE id = $1`, [
    id,
    legalDay(database.clock.now()),
  ]);
  expect(await remind(await freshOperator(), key)).toMatchObject({
    message: 'It has been confirmed, or is no longer public.',
  });
});

test('nobody is written to without an address, and nobody writes to themselves', async () => {
  const silent = await confirmed(91, { hasAddress: false });
  expect((await queue(rosa))?.nodes.find(({ key }) => key === silent.key)).toMatchObject({
    ...{ hasAddress: false, mayRemind: false },
  });
  expect(await remind(rosa, silent.key)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  const own = await confirmed(91);
  await database.unitOfWork.query(
    `INSERT INTO listing_controllers (practitioner_id, account_id, since)
     SELECT $1, account_id, now() FROM account_roles WHERE role = 'OPERATOR' ORDER BY granted_at LIMIT 1`,
    [own.id],
  );
  expect(await remind(rosa, own.key)).toMatchObject({ __typename: 'YourOwnListing' });
  const patient = await story.signedIn('patient@people.example');
  expect(await queue(patient)).toBeNull();
  expect(await remind(patient, own.key)).toMatchObject({ __typename: 'NotFound' });
});

/** Sessions are over after a week without anything. */
async function freshOperator(): Promise<StoryBrowser> {
  return newOperator(story, `paul-${++people}@operators.example`);
}
