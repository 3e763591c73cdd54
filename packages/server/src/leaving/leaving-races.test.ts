import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AccountStory, StoryBrowser } from '../../test/account-story.js';
import { openClaims, someone, type ClaimStory, type KeptEntry, type TwoOperators } from '../../test/claim-story.js';
import { testNow, type TestDatabase } from '../../test/database.js';
import { deadlocksIn } from '../../test/held-up.js';

let database: TestDatabase;
let story: AccountStory;
let claims: ClaimStory;
let operators: TwoOperators;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, story, claims, operators, close } = await openClaims());
});
beforeEach(() => database.clock.set(testNow));
afterAll(() => close());

const rows = <Row>(sql: string, parameters: readonly unknown[] = []) => database.unitOfWork.query<Row>(sql, parameters);
const leave = (browser: StoryBrowser) =>
  browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename');

/** A claim on a kept listing, whose time is over. */
async function dueClaim(kept: KeptEntry, email?: string) {
  const { browser, id: key } = await claims.waitingByFile(operators, kept, email);
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

test('whoever lost their listing while they leave takes it from nobody', async () => {
  const kept = await claims.aKeptEntry();
  const { browser, key } = await dueClaim(kept);
  const keeper = await story.signedIn(kept.address);
  const both = await whileHeld('account', await browser.accountId(), async () => {
    const settling = settle();
    await untilWaiting(1);
    const leaving = leave(keeper);
    await untilWaiting(2);
    return [settling, leaving] as const;
  });
  await Promise.all(both);
  expect(await both[1]).toEqual({ __typename: 'AccountDeleted' });
  expect(await claims.state(browser, key)).toBe('COMPLETED');
  expect(await rows(`SELECT state FROM practitioners WHERE id = $1`, [kept.listing.id])).toEqual([
    { state: 'PUBLISHED' },
  ]);
});

test('whoever wins a listing while its keeper leaves begins one of their own, with the number', async () => {
  const kept = await claims.aKeptEntry();
  const { browser, key } = await dueClaim(kept);
  const keeper = await story.signedIn(kept.address);
  const both = await whileHeld('operators', 'all', async () => {
    const leaving = leave(keeper);
    await untilWaiting(1);
    const settling = settle();
    await untilWaiting(2);
    return [leaving, settling] as const;
  });
  await Promise.all(both);
  expect(await both[0]).toEqual({ __typename: 'AccountDeleted' });
  // What it was about is gone: nothing that was read before is gone by, and the next round looks anew.
  expect(await claims.state(browser, key)).toBe('WAITING');
  expect(await deadlocksIn(database)).toBe(0);
  await settle();
  expect(await claims.state(browser, key)).toBe('COMPLETED');
  const { viewer } = await browser.ask<{ viewer: { listing: object } }>(
    `{ viewer { listing { state draft { person { npi } } } } }`,
  );
  expect(viewer.listing).toEqual({ state: 'DRAFT', draft: { person: { npi: kept.npi } } });
});

test('whoever leaves at the moment at which their claim is settled takes it along', async () => {
  const kept = await claims.aKeptEntry();
  const email = someone('owner');
  const { browser } = await dueClaim(kept, email);
  const again = await story.signedIn(email);
  const both = await whileHeld('account', await browser.accountId(), async () => {
    const leaving = leave(again);
    await untilWaiting(1);
    const settling = settle();
    await untilWaiting(2);
    return [leaving, settling] as const;
  });
  expect(await Promise.all(both)).toEqual([{ __typename: 'AccountDeleted' }, 1]);
  expect(await deadlocksIn(database)).toBe(0);
  expect(await rows(`SELECT 1 FROM listing_claims WHERE npi = $1`, [kept.npi])).toEqual([]);
});

test('a listing that is begun in another window meanwhile goes, too', async () => {
  const browser = await story.signedIn(someone('two-windows'));
  const both = await whileHeld('account', await browser.accountId(), async () => {
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
  const kept = await claims.aKeptEntry();
  const mallory = await story.signedIn(someone('mallory'));
  const key = await claims.begun(mallory, kept.npi, someone('guess'));
  await claims.sayNo(kept.keeper, await claims.noLinkMailedTo(kept.address), 'I am the one who keeps it.');
  await story.sendMails();
  expect(await leave(await story.signedIn(kept.address))).toEqual({ __typename: 'AccountDeleted' });
  expect(await claims.onDesk(operators[0], key)).toMatchObject({ contacts: [], disputes: [{ statements: [] }] });
  const before = (await story.mailsTo(kept.address)).length;
  for (const operator of operators) await claims.decide(operator, key, 'UPHOLD', 'NOT_SHOWN');
  expect(await story.mailsTo(kept.address)).toHaveLength(before);
});
