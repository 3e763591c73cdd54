import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { Scenario, type InStory } from '../../../test/scenario.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;
let paul: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  rosa = await newOperator(story, 'rosa@operators.example');
  paul = await newOperator(story, 'paul@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

let people = 0;
let ana: { readonly email: string; readonly browser: StoryBrowser; readonly listing: InStory };
beforeEach(async () => {
  ana = await aKeeper(`keeper-${++people}@practice.example`);
});

async function aKeeper(email: string, account?: StoryBrowser) {
  const listing = await new Scenario(database)
    .practitioner('Ana Ruiz, MD')
    .who({ contactEmail: email, headline: 'As it was', conditions: ['ptsd'], languages: ['en'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  const browser = await story.signedIn(email);
  if (!account) await story.withApp(browser);
  return { email, browser: account ?? browser, listing };
}

const OWN = `id state hiding { since reason } appeal { words isOpen isGranted decidedAt answer }`;
const own = async ({ browser } = ana) =>
  (await browser.ask<{ viewer: { listing: Outcome } }>(`{ viewer { listing { ${OWN} } } }`)).viewer.listing;
const appeal = async (words: string, { browser, listing } = ana) => {
  const listingId = Buffer.from(`Listing:${listing.id}`).toString('base64url');
  const fields = `__typename ... on UserError { message } ... on InvalidInput { problems { path } } ... on Listing { ${OWN} }`;
  return browser.act('appealHiding', 'AppealHidingInput', { listingId, words }, fields);
};
const isSeen = async () => {
  const { practitioner } = await story.house.publicDoor.ask<{ practitioner: object | null }>(
    `query ($slug: String!) { practitioner(slug: $slug) { slug } }`,
    { slug: ana.listing.slug },
  );
  return practitioner !== null;
};

const aReport = async ({ listing } = ana): Promise<string> => {
  await story
    .browser()
    .act('reportListing', 'ReportListingInput', { practitionerId: listing.globalId, text: 'Wrong.', contact: null });
  const [row] = await database.unitOfWork.query<{ id: string }>(
    `SELECT id FROM listing_reports WHERE practitioner_id = $1`,
    [listing.id],
  );
  return Buffer.from(`ListingReport:${row!.id}`).toString('base64url');
};
const onReport = (operator: StoryBrowser, reportId: string, decision: string, reason: string) =>
  operator.act(
    'decideListingReport',
    'DecideListingReportInput',
    { reportId, decision, reason, note: null },
    `__typename ... on UserError { message }`,
  );
/** By Rosa, because of a report; answers the report. */
async function hidden(reason = 'NOT_TRUE'): Promise<string> {
  const report = await aReport();
  expect(await onReport(rosa, report, 'HIDE_LISTING', reason)).toMatchObject({ __typename: 'ListingReport' });
  return report;
}

const ITEM = `key state listingName isListingHidden hiddenBecause isOwnDecision isOwnListing mayDecide`;
const queue = async (operator = paul) => {
  const { operatorDesk } = await operator.ask<{ operatorDesk: { appeals: { nodes: { key: string }[] } } }>(
    `{ operatorDesk { appeals(first: 50) { nodes { ${ITEM} } } } }`,
  );
  return operatorDesk.appeals.nodes;
};
async function appealed(words = 'It is mended.'): Promise<string> {
  expect(await appeal(words)).toMatchObject({ __typename: 'Listing', appeal: { isOpen: true } });
  database.clock.advance({ minutes: 1 });
  return (await queue()).at(-1)!.key;
}
const opened = async (operator: StoryBrowser, key: string) => {
  const { operatorDesk } = await operator.ask<{ operatorDesk: { appeal: Outcome | null } | null }>(
    `query ($key: String!) { operatorDesk { appeal(key: $key) { ${ITEM} words hiddenBy texts { where text }
       reports { id } history { state by reason answer } } } }`,
    { key },
  );
  return operatorDesk?.appeal ?? null;
};
const decide = (operator: StoryBrowser, key: string, decision: string, reason: string, answer: string | null) =>
  operator.act(
    'decideAppeal',
    'DecideAppealInput',
    { key, decision, reason, answer },
    `__typename ... on DeskAppeal { ${ITEM} } ... on UserError { message } ... on InvalidInput { problems { path } }`,
  );
const mailed = async (subject: string) => (await story.mailsTo(ana.email)).filter((mail) => mail.subject === subject);
const audited = () =>
  database.unitOfWork.query<{ action: string; why: string | null }>(
    `SELECT action, why FROM audit_entries WHERE subject_id = $1 AND action LIKE 'listing.appeal%' ORDER BY action`,
    [ana.listing.id],
  );

test('hiding tells its practitioner why and what to do, by mail and in the workspace; so does showing again', async () => {
  expect(await own()).toMatchObject({ state: 'PUBLISHED', hiding: null, appeal: null });
  const report = await hidden('NO_LICENCE');
  expect(await own()).toMatchObject({ state: 'HIDDEN', hiding: { reason: 'NO_LICENCE' } });
  const [letter, ...more] = await mailed('Your listing is hidden');
  expect(more).toEqual([]);
  expect(letter?.text).toContain('a licence or a check on it is not valid');
  expect(letter?.text).toContain('You can ask for it to be shown again');
  await onReport(rosa, report, 'SHOW_LISTING', 'A_MISTAKE');
  expect(await own()).toMatchObject({ state: 'PUBLISHED', hiding: null });
  expect(await mailed('Your listing is back')).toHaveLength(1);
});

test('a letter about hiding that is over before it leaves is not written', async () => {
  const report = await hidden();
  await onReport(rosa, report, 'SHOW_LISTING', 'A_MISTAKE');
  expect(await mailed('Your listing is hidden')).toEqual([]);
  for (const [decision, reason] of [
    ['HIDE_LISTING', 'NOT_SAFE'],
    ['SHOW_LISTING', 'A_MISTAKE'],
    ['HIDE_LISTING', 'NO_LICENCE'],
  ] as const) {
    await onReport(rosa, report, decision, reason);
  }
  expect(await mailed('Your listing is hidden')).toHaveLength(1);
});

test('an appeal is read and granted by another operator: the listing is back, and its practitioner is told once', async () => {
  const report = await hidden();
  const key = await appealed('It is mended. My mother was ill.');
  expect(await opened(paul, key)).toMatchObject({
    state: 'OPEN',
    listingName: 'Ana Ruiz, MD',
    hiddenBecause: 'NOT_TRUE',
    hiddenBy: 'rosa@operators.example',
    mayDecide: true,
    words: 'It is mended. My mother was ill.',
    reports: [{ id: report }],
    texts: expect.arrayContaining([{ where: 'headline', text: 'As it was' }]) as unknown,
  });
  expect(await decide(paul, key, 'GRANT', 'MENDED', null)).toMatchObject({ state: 'GRANTED', isListingHidden: false });
  expect(await isSeen()).toBe(true);
  expect(await own()).toMatchObject({ state: 'PUBLISHED', hiding: null, appeal: { isOpen: false, isGranted: true } });
  const [letter, ...more] = await mailed('An answer about your listing');
  expect(letter?.text).toContain('no longer hidden');
  expect(more).toEqual([]);
  expect(await mailed('Your listing is back')).toEqual([]);
  expect(await audited()).toEqual([
    { action: 'listing.appeal.granted', why: 'MENDED' },
    { action: 'listing.appeal.read', why: null },
    { action: 'listing.appealed', why: null },
  ]);
  const [kept] = await database.unitOfWork.query<{ words: Buffer }>(
    `SELECT words FROM listing_appeals WHERE practitioner_id = $1`,
    [ana.listing.id],
  );
  expect(kept?.words.toString('latin1')).not.toContain('ill');
  await database.unitOfWork.query(`UPDATE listing_appeals SET decided_at = decided_at - interval '31 days'`);
  expect(await own()).toMatchObject({ appeal: null });
});

test('refused, it stays hidden with an answer that only its practitioner reads; they may ask again', async () => {
  await hidden();
  const key = await appealed();
  expect(await decide(paul, key, 'REFUSE', 'STILL_SO', ' ')).toMatchObject({ problems: [{ path: ['answer'] }] });
  expect(await decide(paul, key, 'REFUSE', 'MENDED', 'x')).toMatchObject({ problems: [{ path: ['reason'] }] });
  expect(await decide(paul, key, 'REFUSE', 'STILL_SO', 'The number is still wrong.')).toMatchObject({
    state: 'REFUSED',
    isListingHidden: true,
  });
  expect(await isSeen()).toBe(false);
  expect(await own()).toMatchObject({ state: 'HIDDEN', appeal: { answer: 'The number is still wrong.' } });
  const [letter] = await mailed('An answer about your listing');
  expect(letter?.text).toContain('stays hidden');
  expect(letter?.text).not.toContain('number');
  expect(await decide(paul, key, 'GRANT', 'MENDED', null)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  const again = await appealed('Now it is.');
  expect((await opened(paul, again))?.['history']).toMatchObject([
    { state: 'OPEN' },
    { state: 'REFUSED', by: 'paul@operators.example', reason: 'STILL_SO', answer: 'The number is still wrong.' },
  ]);
});

test('one at a time, in words, and only about what is hidden', async () => {
  expect(await appeal('Why?')).toMatchObject({ __typename: 'ListingNotReady' });
  await hidden();
  expect(await appeal(' \n ')).toMatchObject({ problems: [{ path: ['words'] }] });
  expect(await appeal('x'.repeat(2_001))).toMatchObject({ problems: [{ path: ['words'] }] });
  const both = await Promise.all([appeal('Pressed twice.'), appeal('Pressed twice.')]);
  expect(both.map(({ __typename }) => __typename)).toEqual(['Listing', 'Listing']);
  expect(await appeal('Something else.')).toMatchObject({ __typename: 'ListingNotReady' });
  const [{ count } = { count: 0 }] = await database.unitOfWork.query<{ count: number }>(
    `SELECT count(*) FROM listing_appeals WHERE practitioner_id = $1`,
    [ana.listing.id],
  );
  expect(Number(count)).toBe(1);
});

test('whoever hid it does not decide, not even by a report of somebody else’s appeal: the database says so, too', async () => {
  await hidden();
  const key = await appealed();
  expect(await opened(rosa, key)).toMatchObject({ isOwnDecision: true, mayDecide: false });
  for (const [decision, reason] of [
    ['GRANT', 'A_MISTAKE'],
    ['REFUSE', 'STILL_SO'],
  ] as const) {
    expect(await decide(rosa, key, decision, reason, 'x')).toMatchObject({ __typename: 'YourOwnDecision' });
  }
  const byItself = database.unitOfWork.query(
    `UPDATE listing_appeals SET state = 'GRANTED', decided_at = now(), decided_by = hidden_by WHERE state = 'OPEN'`,
  );
  await expect(byItself).rejects.toThrow('whoever_hid_a_listing_decides_no_appeal_about_it');
  expect(await decide(paul, key, 'GRANT', 'A_MISTAKE', null)).toMatchObject({ state: 'GRANTED' });
});

test('an operator decides nothing about a listing of their own: no appeal, no report', async () => {
  const email = `both-${++people}@operators.example`;
  const both = await newOperator(story, email);
  ana = await aKeeper(email, both);
  const report = await aReport();
  expect(await onReport(both, report, 'CLOSE', 'NOT_SO')).toMatchObject({ __typename: 'YourOwnListing' });
  await onReport(rosa, report, 'HIDE_LISTING', 'NOT_TRUE');
  const key = await appealed();
  expect(await opened(both, key)).toMatchObject({ isOwnListing: true, mayDecide: false });
  expect(await decide(both, key, 'GRANT', 'MENDED', null)).toMatchObject({ __typename: 'YourOwnListing' });
  expect(await onReport(both, report, 'SHOW_LISTING', 'A_MISTAKE')).toMatchObject({ __typename: 'YourOwnListing' });
  expect(await isSeen()).toBe(false);
  expect(await decide(paul, key, 'REFUSE', 'NOT_SHOWN', 'Nothing shows it.')).toMatchObject({ state: 'REFUSED' });
});

test('two operators decide at once: one does it, the other is told, and one letter leaves', async () => {
  const nora = await newOperator(story, `nora-${++people}@operators.example`);
  await hidden();
  const key = await appealed();
  const outcomes = await Promise.all([
    decide(paul, key, 'GRANT', 'MENDED', null),
    decide(nora, key, 'REFUSE', 'STILL_SO', 'It is not so.'),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskAppeal']);
  expect(await mailed('An answer about your listing')).toHaveLength(1);
});

test('shown again by another road, an appeal is over, and hidden anew it is not the one that was asked', async () => {
  const report = await hidden();
  const key = await appealed();
  await onReport(rosa, report, 'SHOW_LISTING', 'A_MISTAKE');
  expect(await decide(paul, key, 'GRANT', 'MENDED', null)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await opened(paul, key)).toMatchObject({ state: 'ENDED' });
  expect(await own()).toMatchObject({ appeal: null });
  database.clock.advance({ minutes: 1 });
  await onReport(rosa, report, 'HIDE_LISTING', 'NOT_SAFE');
  expect(await own()).toMatchObject({ hiding: { reason: 'NOT_SAFE' }, appeal: null });
  await appealed();
});

test('what somebody wrote who keeps the listing no more is nobody else’s to read, and stands in nobody’s way', async () => {
  await hidden();
  const key = await appealed('Mine.');
  const heir = await story.signedIn(`heir-${++people}@practice.example`);
  await story.withApp(heir);
  const [, accountId] = Buffer.from((await heir.viewer())!.account.id, 'base64url')
    .toString()
    .split(':');
  await database.unitOfWork.query(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [
    ana.listing.id,
    accountId,
  ]);
  ana = { ...ana, browser: heir };
  expect(await own()).toMatchObject({ state: 'HIDDEN', appeal: null });
  await appealed('Another’s.');
  expect(await opened(paul, key)).toMatchObject({ state: 'ENDED' });
});

test('to everybody else there is no queue, nothing in it, and nothing to decide', async () => {
  await hidden();
  const key = await appealed();
  const before = (await queue()).length;
  const withoutStep = await newOperator(story, `olga-${++people}@operators.example`, { withSecondFactor: false });
  for (const other of [story.browser(), ana.browser, withoutStep]) {
    expect(await opened(other, key)).toBeNull();
    const nothing = { __typename: 'NotFound', message: 'We could not find that.' };
    expect(await decide(other, key, 'GRANT', 'MENDED', null)).toEqual(nothing);
  }
  expect(await opened(paul, 'nothing')).toBeNull();
  const { operatorDesk } = await paul.ask<{ operatorDesk: { queues: { queue: string; waiting: number }[] } }>(
    `{ operatorDesk { queues { queue waiting } } }`,
  );
  expect(operatorDesk.queues).toContainEqual({ queue: 'APPEALS', waiting: before });
});
