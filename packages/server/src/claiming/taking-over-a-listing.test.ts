import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AccountStory, StoryBrowser } from '../../test/account-story.js';
import { openClaims, someone, type ClaimStory, type TwoOperators } from '../../test/claim-story.js';
import { idOf } from '../../test/row-ids.js';
import { testNow, type TestDatabase } from '../../test/database.js';

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

test('somebody else takes a kept listing over: whoever had it is told twice, and mail goes to the new one', async () => {
  const kept = await claims.aKeptEntry();
  const { npi, address, listing } = kept;
  const { id, email, browser: owner } = await claims.waitingByFile(operators, kept);
  expect(await claims.state(owner, id)).toBe('WAITING');
  const lastWritten = () =>
    database.unitOfWork.query(`SELECT updated_at FROM practitioners WHERE id = $1`, [listing.id]);
  const before = await lastWritten();
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
  // What everybody reads of it was not written: only whose it is.
  expect(await lastWritten()).toEqual(before);
  const letters = await claims.subjectsTo(address);
  expect(letters.filter((subject) => subject.startsWith('About your listing'))).toHaveLength(3);
  const { viewer } = await owner.ask<{ viewer: { listing: { id: string } } }>(`{ viewer { listing { id } } }`);
  expect(idOf(viewer.listing.id)).toBe(listing.id);
  const [contact] = await database.unitOfWork.query<{ sealed: Buffer }>(
    `SELECT contact_email AS sealed FROM practitioners WHERE id = $1`,
    [listing.id],
  );
  const cell = { table: 'practitioners', column: 'contact_email', row: listing.id };
  expect(database.cipher.decrypt(contact!.sealed, cell)).toBe(email);
  expect(await claims.begin(owner, npi, address)).toMatchObject({ __typename: 'FreshSignInNeeded' });
  expect(await claims.begin(await story.signedIn(email), npi, address)).toMatchObject({
    message: 'It is already yours.',
  });
  await claims.pass({ hours: 24 * 90 });
  const [afterwards] = await database.unitOfWork.query(
    `SELECT l.typed_address AS typed, l.source, count(c.id)::integer AS contacts
     FROM listing_claims l LEFT JOIN listing_claim_contacts c ON c.claim_id = l.id WHERE l.id = $1 GROUP BY l.id`,
    [idOf(id)],
  );
  expect(afterwards).toEqual({ typed: null, source: 'Texas Medical Board', contacts: 0 });
});

test('what was typed is erased after 90 days also where whoever it was the address of has left meanwhile', async () => {
  const kept = await claims.aKeptEntry();
  const { id, browser: owner } = await claims.waitingByFile(operators, kept);
  const left = await kept.keeper.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename');
  expect(left).toEqual({ __typename: 'AccountDeleted' });
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
  const typed = `SELECT typed_address IS NOT NULL AS kept FROM listing_claims WHERE id = $1`;
  await claims.pass({ hours: 24 * 90 - 1 });
  expect(await database.unitOfWork.query(typed, [idOf(id)])).toEqual([{ kept: true }]);
  await claims.pass({ hours: 1 });
  expect(await database.unitOfWork.query(typed, [idOf(id)])).toEqual([{ kept: false }]);
});

test('who comes to hold the listing while a claim waits has 72 hours, too', async () => {
  const { npi, id, browser: owner } = await claims.waitingByOffice(operators);
  await claims.pass({ hours: 70 });
  const squatter = someone('squatter');
  await claims.publishedWith(npi, squatter);
  await claims.pass({ hours: 2 });
  expect(await claims.state(owner, id)).toBe('WAITING');
  expect(await claims.subjectsTo(squatter)).toContain('About your listing: 72 hours');
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
});

test('the 72 hours are those after the letter left', async () => {
  const { id, official, browser: owner } = await claims.waitingByOffice(operators);
  await claims.passWithoutMail({ hours: 80 });
  const notices = async () => (await claims.subjectsTo(official)).filter((subject) => subject.endsWith('72 hours'));
  expect(await notices()).toHaveLength(1);
  expect(await claims.state(owner, id)).toBe('WAITING');
  await claims.pass({ hours: 71 });
  expect(await claims.state(owner, id)).toBe('WAITING');
  await claims.pass({ hours: 1 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
});

test('an address that one operator found alone is told nothing, however the claim ends', async () => {
  const npi = await claims.anEntry();
  const browser = await story.signedIn(someone('claimant'));
  const id = await claims.begun(browser, npi);
  const mistaken = someone('mistaken');
  await claims.lookUp(operators[0], id, { address: mistaken, addressSource: 'Texas Medical Board' });
  expect(await claims.onDesk(operators[1], id)).toMatchObject({ lookUp: { address: mistaken }, contacts: [] });
  await claims.onOwn(browser, 'withdrawListingClaim', id);
  expect(await claims.subjectsTo(mistaken)).toEqual([]);
});

test('whoever came to keep the listing all the same has it when the time is over', async () => {
  const kept = await claims.aKeptEntry();
  const { id, browser: owner } = await claims.waitingByFile(operators, kept);
  await database.unitOfWork.query(
    `UPDATE listing_controllers SET account_id = (SELECT account_id FROM listing_claims WHERE id = $2)
     WHERE practitioner_id = $1`,
    [kept.listing.id, idOf(id)],
  );
  await claims.pass({ hours: 72 });
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
});

test('whoever publishes listings with the number again and again holds a claim up three times, then operators look', async () => {
  const { npi, id, browser: owner } = await claims.waitingByOffice(operators);
  for (let round = 1; round <= 3; round++) {
    await claims.pass({ hours: 71 });
    await database.unitOfWork.query(`UPDATE practitioners SET npi = NULL WHERE npi = $1`, [npi]);
    await claims.publishedWith(npi, someone('squatter'));
    await claims.pass({ hours: 1 });
    expect(await claims.state(owner, id)).toBe(round < 3 ? 'WAITING' : 'DISPUTED');
  }
});

test('whoever keeps another listing by the end keeps that one, and is told', async () => {
  const kept = await claims.aKeptEntry();
  const { id, browser: owner } = await claims.waitingByFile(operators, kept);
  const begin = (browser: StoryBrowser, names: object) =>
    browser.act('beginListing', 'BeginListingInput', names, `__typename ... on Listing { id }`);
  await begin(owner, { givenName: 'Ana', familyName: 'Campoverde' });
  await claims.pass({ hours: 72 });
  expect(await claims.own(owner, id)).toMatchObject({ state: 'REFUSED', why: 'KEEPS_ANOTHER' });
  expect(await claims.isKeptBy(kept.listing, kept.address)).toBe(true);

  // Where nobody has the number yet, it goes into what they began.
  const { npi: free, id: second, browser: other } = await claims.waitingByOffice(operators);
  await begin(other, { givenName: 'Ana', familyName: 'Wren' });
  await claims.pass({ hours: 72 });
  expect(await claims.own(other, second)).toMatchObject({ state: 'COMPLETED' });
  const { viewer } = await other.ask<{ viewer: { listing: object } }>(
    `{ viewer { listing { draft { person { familyName npi } } } } }`,
  );
  expect(viewer.listing).toEqual({ draft: { person: { familyName: 'Wren', npi: free } } });
});

test('whoever loses a listing while they change it changes it no more', async () => {
  const { listing, keeper } = await claims.aKeptEntry();
  await story.withApp(keeper);
  const winner = await story.signedIn(someone('winner'));
  const winnerId = await winner.accountId();
  const input = { listingId: Buffer.from(`Listing:${listing.id}`).toString('base64url') };
  const { pausing } = await database.unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', listing.id);
    const begun = keeper.act('pauseListing', 'ListingIdInput', input, '__typename');
    await expect
      .poll(() => database.unitOfWork.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`))
      .toHaveLength(1);
    await tx.query(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [listing.id, winnerId]);
    return { pausing: begun };
  });
  expect(await pausing).toEqual({ __typename: 'NotFound' });
  const [row] = await database.unitOfWork.query(`SELECT state FROM practitioners WHERE id = $1`, [listing.id]);
  expect(row).toEqual({ state: 'PUBLISHED' });
});
