import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
import { openClaims, someone, type ClaimStory } from '../../test/claim-story.js';
import type { TestDatabase } from '../../test/database.js';

let database: TestDatabase;
let story: AccountStory;
let claims: ClaimStory;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, story, claims, close } = await openClaims({ rateLimits: true }));
});
afterAll(() => close());

async function anEntryWithListing(address: string): Promise<string> {
  const npi = await claims.anEntry();
  await claims.publishedWith(npi, address);
  return npi;
}

test('impostors who crowd an entry keep its owner out of nothing, and flood nobody with letters', async () => {
  const address = someone('office');
  const npi = await anEntryWithListing(address);
  const owner = await story.signedIn(someone('owner'));
  const own = await claims.begun(owner, npi, address);
  for (let count = 0; count < 7; count++) {
    database.clock.advance({ minutes: 1 });
    const browser = await story.signedIn(someone('mallory'));
    const id = await claims.begun(browser, npi, someone('guess'));
    if (count % 2 === 0) await claims.onOwn(browser, 'askOperatorsForAddress', id);
    else await claims.onOwn(browser, 'withdrawListingClaim', id);
  }
  expect(await claims.state(owner, own)).toBe('CODE');
  const warnings = async () =>
    (await story.mailsTo(address)).filter(({ subject }) => subject.startsWith('About your listing')).length;
  expect(await warnings()).toBe(1);
  expect(await claims.showCode(owner, own, await claims.codeMailedTo(address))).toMatchObject({ state: 'LOOK_UP' });
  const late = await story.signedIn(someone('second-owner'));
  expect(await claims.begin(late, npi, address)).toMatchObject({ state: 'CODE' });
  database.clock.advance({ hours: 24 });
  await claims.begun(await story.signedIn(someone('mallory')), npi, someone('guess'));
  expect(await warnings()).toBe(2);
});

test('one claim at a time, begun once however often it is pressed', async () => {
  const browser = await story.signedIn(someone('busy'));
  const [one, other] = [await claims.anEntry(), await claims.anEntry()];
  const outcomes = await Promise.all([
    claims.begin(browser, one),
    claims.begin(browser, one),
    claims.begin(browser, other),
  ]);
  const begun = outcomes.filter(({ __typename }) => __typename === 'ListingClaim');
  expect(new Set(begun.map(({ key }) => key)).size).toBe(1);
  expect(outcomes.filter(({ __typename }) => __typename !== 'ListingClaim').map(({ message }) => message)).toEqual(
    Array.from(
      { length: 3 - begun.length },
      () => 'You have a claim under way. Withdraw it first, or wait until it ends.',
    ),
  );
});

test('three claims in a month, three codes more in a day, five tries a code', async () => {
  const address = someone('office');
  const npi = await anEntryWithListing(address);
  const browser = await story.signedIn(someone('eager'));
  let id = '';
  for (let count = 0; count < 3; count++) {
    if (id) await claims.onOwn(browser, 'withdrawListingClaim', id);
    id = await claims.begun(browser, npi, someone('guess'));
  }
  // Pressed again, it is the same one, and counts for nothing.
  expect(await claims.begin(browser, npi, address)).toMatchObject({ key: id });
  for (let left = 4; left >= 0; left--) {
    expect(await claims.showCode(browser, id, '000000')).toMatchObject({ attemptsLeft: left });
  }
  expect(await claims.showCode(browser, id, '000000')).toMatchObject({ attemptsLeft: 0 });
  for (let count = 0; count < 3; count++) {
    expect(await claims.onOwn(browser, 'resendClaimCode', id)).toMatchObject({ state: 'CODE' });
  }
  expect(await claims.onOwn(browser, 'resendClaimCode', id)).toMatchObject({ __typename: 'TooManyRequests' });
  await claims.onOwn(browser, 'withdrawListingClaim', id);
  expect(await claims.begin(browser, npi, someone('guess'))).toMatchObject({ __typename: 'TooManyRequests' });
});

test('what is refused because of another claim counts for nothing; entries by number are counted', async () => {
  const browser = await story.signedIn(someone('busy'));
  await claims.begun(browser, await claims.anEntry());
  const other = await claims.anEntry();
  for (let count = 0; count < 5; count++) {
    expect(await claims.begin(browser, other)).toMatchObject({ __typename: 'ClaimNotPossible' });
  }
  const look = () =>
    browser.ask(`query ($npi: String!) { viewer { registryEntry(npi: $npi) { name } } }`, { npi: other });
  for (let count = 0; count < 60; count++) await look();
  await expect(look()).rejects.toThrow('That was a lot of tries.');
});

test('whoever keeps a listing has no entry to claim, and puts the number into what they have', async () => {
  const browser = await story.signedIn(someone('keeper'));
  const fields = `__typename ... on Listing { id }`;
  await browser.act('beginListing', 'BeginListingInput', { givenName: 'Ana', familyName: 'Wren' }, fields);
  expect(await claims.begin(browser, await claims.anEntry())).toMatchObject({
    message: 'You already manage a listing: put your number into it.',
  });
});

test('an account that is deleted and begun anew begins no count anew, and its claims warn nobody twice', async () => {
  const address = someone('office');
  const npi = await anEntryWithListing(address);
  const email = someone('mallory');
  const outcomes: string[] = [];
  for (let count = 0; count < 4; count++) {
    const browser = await story.signedIn(email);
    outcomes.push((await claims.begin(browser, npi, someone('guess'))).__typename);
    await story.sendMails();
    await browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename');
  }
  expect(outcomes).toEqual(['ListingClaim', 'ListingClaim', 'ListingClaim', 'TooManyRequests']);
  const letters = (await story.mailsTo(address)).map(({ subject }) => subject);
  expect(letters.filter((subject) => subject.startsWith('About your listing'))).toHaveLength(1);
});

test('a mailbox on file is sent ten codes a day, whoever asks for them', async () => {
  const address = someone('office');
  const npi = await anEntryWithListing(address);
  for (let count = 0; count < 4; count++) {
    const browser = await story.signedIn(someone('mallory'));
    const id = await claims.begun(browser, npi, address);
    await story.sendMails();
    for (let more = 0; more < 3; more++) {
      await claims.onOwn(browser, 'resendClaimCode', id);
      await story.sendMails();
    }
  }
  const letters = (await story.mailsTo(address)).map(({ subject }) => subject);
  expect(letters.filter((subject) => subject === 'Your code')).toHaveLength(10);
});

test('a code is over after a day, also one that was never tried', async () => {
  const address = someone('office');
  const npi = await anEntryWithListing(address);
  const browser = await story.signedIn(someone('slow'));
  const id = await claims.begun(browser, npi, address);
  const code = await claims.codeMailedTo(address);
  database.clock.advance({ hours: 24 });
  expect(await claims.showCode(browser, id, code)).toMatchObject({ attemptsLeft: 0 });
  await claims.onOwn(browser, 'resendClaimCode', id);
  expect(await claims.showCode(browser, id, await claims.codeMailedTo(address))).toMatchObject({ state: 'LOOK_UP' });
});

test('a code sent again is another one, ends the one before, and is tried five times anew', async () => {
  const address = someone('office');
  const npi = await anEntryWithListing(address);
  const browser = await story.signedIn(someone('hasty'));
  const id = await claims.begun(browser, npi, address);
  const first = await claims.codeMailedTo(address);
  const wrong = String((Number(first) + 1) % 1_000_000).padStart(6, '0');
  for (let tries = 0; tries < 5; tries++) await claims.showCode(browser, id, wrong);
  expect(await claims.showCode(browser, id, first)).toMatchObject({ attemptsLeft: 0 });
  await claims.onOwn(browser, 'resendClaimCode', id);
  const second = await claims.codeMailedTo(address);
  expect(second).not.toBe(first);
  expect(await claims.showCode(browser, id, first)).toMatchObject({ attemptsLeft: 4 });
  expect(await claims.showCode(browser, id, second)).toMatchObject({ state: 'LOOK_UP' });
});

test('one network begins ten claims in an hour, and says no sixty times', async () => {
  const at = story.browser().address;
  const begun = [];
  for (let count = 0; count < 11; count++) {
    const browser = await story.signedIn(someone('many'), story.browser(at));
    begun.push((await claims.begin(browser, await claims.anEntry())).__typename);
  }
  expect(begun).toEqual([...Array<string>(10).fill('ListingClaim'), 'TooManyRequests']);
  const browser = story.browser(at);
  const said = [];
  for (let count = 0; count < 61; count++) said.push((await claims.sayNo(browser, 'made-up')).__typename);
  expect(said).toEqual([...Array<string>(60).fill('NotFound'), 'TooManyRequests']);
});

test('one mailbox looks for sixty names in an hour, and takes three entries out in a day', async () => {
  const email = someone('curious');
  const browser = await story.signedIn(email);
  const look = async () => {
    const { viewer } = await browser.ask<{ viewer: { registryEntries: { retryAfterSeconds: number | null } } }>(
      `{ viewer { registryEntries(familyName: "Wren") { retryAfterSeconds } } }`,
    );
    return viewer.registryEntries.retryAfterSeconds;
  };
  for (let count = 0; count < 60; count++) expect(await look()).toBeNull();
  expect(await look()).toBeGreaterThan(0);

  const gone = [];
  for (let count = 0; count < 4; count++) {
    const input = await claims.asked(browser, await claims.anEntry());
    gone.push((await browser.act('takeDownRegistryEntry', 'TakeDownEntryInput', input, '__typename')).__typename);
  }
  expect(gone).toEqual([...Array<string>(3).fill('EntryTakenDown'), 'TooManyRequests']);
});
