import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../test/account-story.js';
import { ClaimStory } from '../../test/claim-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { newOperator } from '../../test/operator-story.js';
import { Scenario } from '../../test/scenario.js';

let database: TestDatabase;
let story: AccountStory;
let claims: ClaimStory;
let operators: readonly [StoryBrowser, StoryBrowser];

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  claims = new ClaimStory(database, story);
  operators = [await newOperator(story, 'rosa@operators.example'), await newOperator(story, 'paul@operators.example')];
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(() => database.clock.set(testNow));

let people = 0;
const someone = (name: string) => `${name}-${++people}@people.example`;
const rows = <Row>(sql: string, parameters: readonly unknown[] = []) => database.unitOfWork.query<Row>(sql, parameters);
const leave = (browser: StoryBrowser) =>
  browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename');

async function kept() {
  const [npi, address] = [await claims.anEntry(), someone('keeper')];
  const { id } = await new Scenario(database)
    .practitioner('Ana Campoverde')
    .who({ npi, contactEmail: address, conditions: ['ptsd'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  return { npi, address, id, keeper: await story.signedIn(address) };
}

/** A claim on a kept listing, whose time is over. */
async function dueClaim({ npi, address }: { readonly npi: string; readonly address: string }) {
  const browser = await story.signedIn(someone('ana'));
  const key = await claims.begun(browser, npi, address);
  await claims.showCode(browser, key, await claims.codeMailedTo(address));
  await claims.lookedUp(key, operators);
  await story.sendMails();
  database.clock.advance({ hours: 73 });
  return { browser, key };
}

const settle = () => story.house.services.sweeps.find(({ name }) => name === 'claiming.claims')!.run();

/** Holds a lock while others come to wait for it, then lets it go. */
async function whileHeld<Result>(kind: string, id: string, work: () => Promise<Result>): Promise<Result> {
  return database.unitOfWork.run(async (tx) => {
    await tx.lock(kind, id);
    return work();
  });
}

/** Until so many wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  await expect
    .poll(
      async () =>
        (
          await rows(`SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
           WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT granted`)
        ).length,
      { timeout: 10_000 },
    )
    .toBe(count);
}

async function accountIdOf(browser: StoryBrowser): Promise<string> {
  const { viewer } = await browser.ask<{ viewer: { account: { id: string } } }>(`{ viewer { account { id } } }`);
  return Buffer.from(viewer.account.id, 'base64url').toString().split(':')[1] ?? '';
}

test('whoever lost their listing while they leave takes it from nobody', async () => {
  const listing = await kept();
  const { browser, key } = await dueClaim(listing);
  const keeper = await story.signedIn(listing.address);
  const both = await whileHeld('account', await accountIdOf(browser), async () => {
    const settling = settle();
    await untilWaiting(1);
    const leaving = leave(keeper);
    await untilWaiting(2);
    return [settling, leaving] as const;
  });
  await Promise.all(both);
  expect(await both[1]).toEqual({ __typename: 'AccountDeleted' });
  expect(await claims.state(browser, key)).toBe('COMPLETED');
  expect(await rows(`SELECT state FROM practitioners WHERE id = $1`, [listing.id])).toEqual([{ state: 'PUBLISHED' }]);
});

test('whoever wins a listing while its keeper leaves begins one of their own, with the number', async () => {
  const listing = await kept();
  const { browser, key } = await dueClaim(listing);
  const keeper = await story.signedIn(listing.address);
  const both = await whileHeld('operators', 'all', async () => {
    const leaving = leave(keeper);
    await untilWaiting(1);
    const settling = settle();
    await untilWaiting(2);
    return [leaving, settling] as const;
  });
  await Promise.all(both);
  await settle();
  expect(await both[0]).toEqual({ __typename: 'AccountDeleted' });
  expect(await claims.state(browser, key)).toBe('COMPLETED');
  const { viewer } = await browser.ask<{ viewer: { listing: object } }>(
    `{ viewer { listing { state draft { person { npi } } } } }`,
  );
  expect(viewer.listing).toEqual({ state: 'DRAFT', draft: { person: { npi: listing.npi } } });
});

test('a listing that is begun in another window meanwhile goes, too', async () => {
  const browser = await story.signedIn(someone('two-windows'));
  const both = await whileHeld('account', await accountIdOf(browser), async () => {
    const names = { givenName: 'Orphan', familyName: 'Leftover' };
    const beginning = browser.act('beginListing', 'BeginListingInput', names, '__typename');
    await untilWaiting(1);
    const leaving = leave(browser);
    await untilWaiting(2);
    return [beginning, leaving] as const;
  });
  await Promise.allSettled(both);
  expect(await both[1]).toEqual({ __typename: 'AccountDeleted' });
  expect(await rows(`SELECT 1 FROM practitioners WHERE family_name = 'Leftover'`)).toEqual([]);
});

test('what somebody said against a claim, and where they read of it, goes with them', async () => {
  const listing = await kept();
  const mallory = await story.signedIn(someone('mallory'));
  const key = await claims.begun(mallory, listing.npi, someone('guess'));
  await claims.sayNo(listing.keeper, await claims.noLinkMailedTo(listing.address), 'I am the one who keeps it.');
  await story.sendMails();
  expect(await leave(await story.signedIn(listing.address))).toEqual({ __typename: 'AccountDeleted' });
  expect(await claims.onDesk(operators[0], key)).toMatchObject({ contacts: [], disputes: [{ statements: [] }] });
  const before = (await story.mailsTo(listing.address)).length;
  for (const operator of operators) await claims.decide(operator, key, 'UPHOLD', 'NOT_SHOWN');
  expect(await story.mailsTo(listing.address)).toHaveLength(before);
});
