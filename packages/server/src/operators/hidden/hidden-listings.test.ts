import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome, StoryBrowser } from '../../../test/account-story.js';
import { LookAlikeStory } from '../../../test/look-alike-story.js';
import { newOperator } from '../../../test/operator-story.js';

let desk: LookAlikeStory;

beforeAll(async () => {
  desk = await LookAlikeStory.open();
});
afterAll(() => desk.close());

async function hidden(browser: StoryBrowser, first = 50, after: string | null = null) {
  const { operatorDesk } = await browser.ask<{
    operatorDesk: {
      hiddenListings: { nodes: Outcome[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    } | null;
  }>(
    `query ($first: Int!, $after: String) { operatorDesk { hiddenListings(first: $first, after: $after) {
       nodes { key name place since reason by isOwn } pageInfo { endCursor hasNextPage } } } }`,
    { first, after },
  );
  return operatorDesk?.hiddenListings ?? null;
}

const show = (browser: StoryBrowser, row: Outcome | undefined, reason: string | null = 'A_MISTAKE') =>
  browser.act(
    'showHiddenListing',
    'ShowHiddenListingInput',
    { key: row?.['key'], since: row?.['since'], reason },
    `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }`,
  );

/** Found beside another one that looks like it, and hidden from there: no report is about it. */
async function hide(family: string, contactEmail: string) {
  const listing = await desk.seen(`Ada ${family}`, { contactEmail });
  await desk.seen(`Ada ${family}`);
  const [item] = await desk.about(`Ada ${family}`);
  const { first } = (await desk.opened(desk.rosa, item!.key))!['case'] as { first: object };
  expect(first).toBeDefined();
  const isFirst = item?.['firstSlug'] === listing.slug;
  const decision = isFirst ? 'HIDE_FIRST' : 'HIDE_SECOND';
  expect(await desk.decide(desk.rosa, item!.key, decision, 'SOMEBODY_ELSE')).toMatchObject({ isOpen: true });
  expect(await desk.isSeen(listing)).toBe(false);
  return listing;
}

test('the wrong one of two that look alike was hidden: whoever hid it shows it again, as it was, and it is told once', async () => {
  const listing = await hide('Wrongly', 'ada-wrongly@practice.example');
  const [row] = (await hidden(desk.paul))!.nodes;
  expect(row).toMatchObject({
    ...{ name: 'Ada Wrongly', reason: 'SOMEBODY_ELSE', by: 'rosa@operators.example', isOwn: false },
  });
  expect(await show(desk.rosa, row, null)).toMatchObject({
    ...{ __typename: 'InvalidInput', problems: [{ path: ['reason'], message: 'Choose a reason.' }] },
  });
  expect(await desk.isSeen(listing)).toBe(false);

  const both = await Promise.all([show(desk.rosa, row), show(desk.paul, row)]);

  expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['ChangedMeanwhile', 'ListingShown']);
  expect(await desk.isSeen(listing)).toBe(true);
  expect((await hidden(desk.rosa))?.nodes).toEqual([]);
  // They wait at the desk again, as before.
  expect(await desk.about('Ada Wrongly')).toHaveLength(1);
  const letters = await desk.story.mailsTo('ada-wrongly@practice.example');
  expect(letters.map(({ subject }) => subject).filter((subject) => subject === 'Your listing is back')).toHaveLength(1);
  const entries = await desk.database.unitOfWork.query(
    `SELECT why FROM audit_entries WHERE subject_id = $1 AND action = 'listing.shown'`,
    [listing.id],
  );
  expect(entries).toEqual([{ why: 'A_MISTAKE' }]);
});

test('a listing that was hidden anew after the page was read stays hidden, and whoever pressed there reads so', async () => {
  const listing = await hide('Anew', 'ada-anew@practice.example');
  const read = (await hidden(desk.paul))!.nodes.find(({ name }) => name === 'Ada Anew');
  expect(read).toMatchObject({ place: 'Dallas, TX' });
  expect(await show(desk.rosa, read)).toMatchObject({ __typename: 'ListingShown' });
  desk.database.clock.advance({ minutes: 1 });
  const [item] = await desk.about('Ada Anew');
  const decision = item?.['firstSlug'] === listing.slug ? 'HIDE_FIRST' : 'HIDE_SECOND';
  await desk.decide(desk.rosa, item!.key, decision, 'SOMEBODY_ELSE');
  expect(await show(desk.paul, read)).toMatchObject({
    ...{ __typename: 'ChangedMeanwhile', message: expect.stringContaining('hidden again') as string },
  });
  expect(await desk.isSeen(listing)).toBe(false);
  const anew = (await hidden(desk.paul))!.nodes.find(({ name }) => name === 'Ada Anew');
  expect(await show(desk.paul, anew)).toMatchObject({ __typename: 'ListingShown' });
});

test('page by page, the last first; what a suspension hid is not among them, and nobody shows it', async () => {
  const first = await hide('Erste', 'erste@practice.example');
  desk.database.clock.advance({ minutes: 1 });
  const second = await hide('Zweite', 'zweite@practice.example');
  const page = await hidden(desk.rosa, 1);
  const rest = await hidden(desk.rosa, 1, page!.pageInfo.endCursor);
  expect([...page!.nodes, ...rest!.nodes].map(({ name }) => name)).toEqual(['Ada Zweite', 'Ada Erste']);
  expect(rest?.pageInfo.hasNextPage).toBe(false);
  await desk.story.signedIn('zweite@practice.example');
  await desk.database.unitOfWork.query(
    `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
     SELECT gen_random_uuid(), account_id, 'NOT_SAFE', now(), now(), now() + interval '72 hours'
     FROM listing_controllers WHERE practitioner_id = $1`,
    [second.id],
  );
  expect((await hidden(desk.rosa))?.nodes.map(({ name }) => name)).toEqual(['Ada Erste']);
  expect(await show(desk.rosa, page?.nodes[0])).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect(await desk.isSeen(second)).toBe(false);
  expect(await show(desk.rosa, rest?.nodes[0])).toMatchObject({ __typename: 'ListingShown' });
  expect(await desk.isSeen(first)).toBe(true);
});

test('nobody shows their own, and to everybody else there is no such list', async () => {
  const email = 'both@operators.example';
  const both = await newOperator(desk.story, email);
  await hide('Eigen', email);
  await desk.story.signedIn(email);
  const row = (await hidden(both))?.nodes.find(({ name }) => name === 'Ada Eigen');
  expect(row).toMatchObject({ isOwn: true });
  expect(await show(both, row)).toMatchObject({ __typename: 'YourOwnListing' });
  const halfway = await newOperator(desk.story, 'nora@operators.example', { withSecondFactor: false });
  for (const other of [desk.story.browser(), halfway, await desk.story.signedIn('robin@accounts.example')]) {
    expect(await hidden(other)).toBeNull();
    expect(await show(other, row)).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await show(desk.rosa, { ...row, key: 'x' } as Outcome)).toMatchObject({ __typename: 'NotFound' });
});
