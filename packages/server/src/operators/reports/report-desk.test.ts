import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { Scenario, type InStory } from '../../../test/scenario.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;
let ana: InStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
  ana = await new Scenario(database)
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX')
    .at('Dallas')
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  rosa = await newOperator(story, 'rosa@operators.example');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

interface Report {
  readonly id: string;
  readonly isOpen: boolean;
  readonly listingName: string;
  readonly isListingHidden: boolean;
  readonly decisions: readonly string[];
}

/** Somebody at a machine of their own says so; answers the report as operators find it. */
async function reported(text: string, contact: string | null = null): Promise<Report> {
  const outcome = await story
    .browser()
    .act('reportListing', 'ReportListingInput', { practitionerId: ana.globalId, text, contact });
  expect(outcome.__typename).toBe('ReportReceived');
  database.clock.advance({ minutes: 1 });
  const open = await listed(rosa, true);
  return open.at(-1) as Report;
}

const LISTED = `id isOpen receivedAt erasedOn listingName listingSlug isListingHidden decisions`;

async function listed(browser: StoryBrowser, isOpen: boolean): Promise<readonly Report[]> {
  const { operatorDesk } = await browser.ask<{ operatorDesk: { reports: { nodes: Report[] } } }>(
    `query ($isOpen: Boolean!) { operatorDesk { reports(isOpen: $isOpen, first: 50) { nodes { ${LISTED} } } } }`,
    { isOpen },
  );
  return operatorDesk.reports.nodes;
}

async function opened(browser: StoryBrowser, id: string) {
  const { operatorDesk } = await browser.ask<{
    operatorDesk: {
      report: (Report & { words: object | null; history: readonly { decision: string; note: string | null }[] }) | null;
    } | null;
  }>(
    `query ($id: ID!) { operatorDesk { report(id: $id) { ${LISTED} words { text contact }
       history { by decision reason note } } } }`,
    { id },
  );
  return operatorDesk?.report ?? null;
}

const decide = (browser: StoryBrowser, reportId: string, decision: string, reason: string | null, note = '') =>
  browser.act(
    'decideListingReport',
    'DecideListingReportInput',
    { reportId, decision, reason, note },
    `__typename ... on ListingReport { ${LISTED} } ... on UserError { message } ... on InvalidInput { problems { path } }`,
  );

const audited = () =>
  database.unitOfWork.query<{ action: string; why: string | null; actor: string }>(
    `SELECT action, why, actor_kind AS actor FROM audit_entries
     WHERE action LIKE 'listing.%' AND actor_kind = 'ACCOUNT' ORDER BY at, action`,
  );
const isSeen = async () => {
  const { practitioner } = await story.house.publicDoor.ask<{ practitioner: object | null }>(
    `query ($slug: String!) { practitioner(slug: $slug) { slug } }`,
    { slug: ana.slug },
  );
  return practitioner !== null;
};

test('an operator reads what somebody wrote, which is recorded each time, and closes it with a reason', async () => {
  const report = await reported('The price is out of date.', 'sam@mail.example');
  expect(report).toMatchObject({ isOpen: true, listingName: 'Ana Ruiz, MD', decisions: ['CLOSE', 'HIDE_LISTING'] });
  expect(await audited()).toEqual([]);

  expect(await opened(rosa, report.id)).toMatchObject({
    words: { text: 'The price is out of date.', contact: 'sam@mail.example' },
    history: [],
  });
  await opened(rosa, report.id);
  expect(await audited()).toHaveLength(2);

  const note = 'I called the office. They are depressed about it, and mended the price.';
  const closed = await decide(rosa, report.id, 'CLOSE', 'MENDED', note);
  expect(closed).toMatchObject({ __typename: 'ListingReport', isOpen: false, decisions: ['REOPEN', 'HIDE_LISTING'] });
  expect(await listed(rosa, true)).toEqual([]);
  expect((await opened(rosa, report.id))?.history).toEqual([
    { by: 'rosa@operators.example', decision: 'CLOSE', reason: 'MENDED', note },
  ]);
  expect(await audited()).toContainEqual({ action: 'listing.report.closed', why: 'MENDED', actor: 'ACCOUNT' });
  const [{ kept } = { kept: Buffer.of() }] = await database.unitOfWork.query<{ kept: Buffer }>(
    `SELECT note AS kept FROM listing_report_events`,
  );
  expect(kept.toString('latin1')).not.toContain('depressed');
  expect(await isSeen()).toBe(true);
});

test('a listing is hidden with a reason and shown again as it was', async () => {
  const report = await reported('Somebody else works there.');
  const hidden = await decide(rosa, report.id, 'HIDE_LISTING', 'SOMEBODY_ELSE');
  expect(hidden).toMatchObject({ isListingHidden: true, isOpen: true, decisions: ['CLOSE', 'SHOW_LISTING'] });
  expect(await isSeen()).toBe(false);
  expect(await database.unitOfWork.query(`SELECT kind FROM changes WHERE kind = 'listing.hidden'`)).toHaveLength(1);

  expect(await decide(rosa, report.id, 'SHOW_LISTING', 'A_MISTAKE')).toMatchObject({ isListingHidden: false });
  expect(await isSeen()).toBe(true);
});

test('whoever runs a hidden listing goes on with it, and nobody sees it before an operator shows it', async () => {
  const state = async () => {
    const [row] = await database.unitOfWork.query<{ state: string }>(`SELECT state FROM practitioners WHERE id = $1`, [
      ana.id,
    ]);
    return row?.state;
  };
  const [report] = await listed(rosa, true);
  await decide(rosa, report?.id ?? '', 'HIDE_LISTING', 'NOT_TRUE');
  await new Scenario(database).pause(ana);
  expect(await state()).toBe('HIDDEN');
  await database.unitOfWork.query(`UPDATE practitioners SET state = 'PUBLISHED' WHERE id = $1`, [ana.id]);
  expect(await state()).toBe('HIDDEN');
  expect(await isSeen()).toBe(false);
  await decide(rosa, report?.id ?? '', 'SHOW_LISTING', 'MENDED');
  expect(await state()).toBe('PUBLISHED');
});

test.each([
  ['CLOSE', null],
  ['CLOSE', 'NOT_SAFE'],
  ['HIDE_LISTING', 'MENDED'],
])('%s is not decided because of %s', async (decision, reason) => {
  const [report] = await listed(rosa, true);
  expect(await decide(rosa, report?.id ?? '', decision, reason)).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path: ['reason'] }],
  });
  expect(await listed(rosa, true)).toHaveLength(1);
});

test('two operators decide at once: one does it, the other is told, and it is done once', async () => {
  const paul = await newOperator(story, 'paul@operators.example');
  const report = await reported('The office moved.');
  const before = (await audited()).length;
  const outcomes = await Promise.all([
    decide(rosa, report.id, 'CLOSE', 'MENDED'),
    decide(paul, report.id, 'CLOSE', 'NOT_SO'),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'ListingReport']);
  expect(await audited()).toHaveLength(before + 1);
  expect((await opened(rosa, report.id))?.history).toHaveLength(1);
});

test('pages of the queue go on after the last, and a cursor that was made up is refused', async () => {
  for (const text of ['One.', 'Two.']) await reported(text);
  const all = (await listed(rosa, true)).map(({ id }) => id);
  const page = async (after: string | null) => {
    const { operatorDesk } = await rosa.ask<{
      operatorDesk: { reports: { nodes: Report[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    }>(
      `query ($after: String) { operatorDesk { reports(isOpen: true, first: 2, after: $after) {
         nodes { id } pageInfo { endCursor hasNextPage } } } }`,
      { after },
    );
    return operatorDesk.reports;
  };
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect(all).toHaveLength(3);
  expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(all);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  const made = Buffer.from('["x","y"]').toString('base64url');
  const { errors } = await rosa.send(
    `query ($after: String) { operatorDesk { reports(isOpen: true, first: 2, after: $after) { nodes { id } } } }`,
    { after: made },
  );
  expect(errors[0]?.extensions?.['code']).toBe('INVALID_INPUT');
});

test('to everybody else there is no desk, no report, and nothing to decide', async () => {
  const report = await reported('The phone does not ring.');
  const asked = (await story.browser().requestLink('paula@operators.example')).__typename;
  expect(asked).toBe('SignInLinkSent');
  const patient = await story.signedIn('robin@accounts.example');
  const withoutStep = await newOperator(story, 'nora@operators.example', { withSecondFactor: false });
  const nothing = { __typename: 'NotFound', message: 'We could not find that.' };
  for (const other of [story.browser(), patient, withoutStep]) {
    expect(await other.ask(`{ operatorDesk { queues { waiting } } }`)).toEqual({ operatorDesk: null });
    expect(await opened(other, report.id)).toBeNull();
    expect(await other.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id: report.id })).toEqual({ node: null });
    expect(await decide(other, report.id, 'CLOSE', 'MENDED')).toEqual(nothing);
    expect(await decide(other, report.id, 'CLOSE', null)).toEqual(nothing);
  }
  expect(await rosa.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id: report.id })).toEqual({
    node: { id: report.id },
  });
  const { errors } = await story.house.publicDoor.send(`{ operatorDesk { queues { waiting } } }`);
  expect(errors).not.toHaveLength(0);
});

test('what is decided is erased with its report; the audit log stays', async () => {
  const before = (await audited()).length;
  expect(before).toBeGreaterThan(0);
  database.clock.advance({ hours: 181 * 24 });
  await story.house.services.sweeps.find(({ name }) => name === 'listing.reports')?.run();
  expect(await database.unitOfWork.query(`SELECT 1 FROM listing_report_events`)).toEqual([]);
  expect(await audited()).toHaveLength(before);
});
