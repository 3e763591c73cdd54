import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
import { openClaims, someone, type ClaimStory, type TwoOperators } from '../../test/claim-story.js';
import { idOf } from '../../test/row-ids.js';
import { testNow, type TestDatabase } from '../../test/database.js';
import { newOperator } from '../../test/operator-story.js';

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

describe('somebody who is suspended while their claim waits', () => {
  const suspend = (email: string) =>
    operators[0].act(
      'suspendAccount',
      'SuspendAccountInput',
      { of: email, reason: 'SOMEBODY_ELSE', note: 'The board lists another photo.' },
      `__typename ... on DeskSuspension { key isInEffect }`,
    );
  const stored = async (id: string) =>
    (
      await database.unitOfWork.query<{ state: string; why: string | null }>(
        `SELECT state, why FROM listing_claims WHERE id = $1`,
        [idOf(id)],
      )
    )[0];

  async function waiting() {
    const { npi, id, email, browser } = await claims.waitingByFile(operators, await claims.aKeptEntry());
    expect(await claims.state(browser, id)).toBe('WAITING');
    await claims.pass({ hours: 24 });
    const keeper = await claims.keeperOf(npi);
    expect(keeper).not.toBeNull();
    return { npi, email, id, keeper, suspension: await suspend(email) };
  }

  test('gains nothing: it ends when another operator says yes to the suspension', async () => {
    const { npi, id, keeper, suspension } = await waiting();
    const input = { key: suspension['key'], decision: 'CONFIRM', reply: null };
    expect(await operators[1].act('decideSuspension', 'DecideSuspensionInput', input, `__typename`)).toEqual({
      __typename: 'DeskSuspension',
    });
    await claims.pass({ hours: 48 });
    expect(await stored(id)).toEqual({ state: 'REFUSED', why: 'SUSPENDED' });
    expect(await claims.keeperOf(npi)).toBe(keeper);
  });

  test('gains nothing either where that is decided as its 72 hours are over', async () => {
    const { npi, id, email } = await claims.waitingByFile(operators, await claims.aKeptEntry());
    await claims.pass({ hours: 71 });
    const keeper = await claims.keeperOf(npi);
    database.clock.advance({ hours: 1 });
    const { unitOfWork } = database;
    const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const settle = story.house.services.sweeps.find(({ name }) => name === 'claiming.claims')!;
    // It is decided, and only the letter about it is to be written, when the claim would be settled.
    const both = await unitOfWork.run(async (tx) => {
      await tx.query('LOCK TABLE outbox IN EXCLUSIVE MODE');
      const suspended = suspend(email);
      await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 1 }]);
      const settled = settle.run();
      await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 2 }]);
      return [suspended, settled];
    });
    expect(await Promise.all(both)).toMatchObject([{ isInEffect: true }, 1]);
    expect(await stored(id)).toEqual({ state: 'WAITING', why: null });
    expect(await claims.keeperOf(npi)).toBe(keeper);
  });

  test('waits longer while one operator alone says so, and goes on when nobody else does', async () => {
    const { npi, id, keeper } = await waiting();
    await claims.pass({ hours: 71 });
    expect(await stored(id)).toEqual({ state: 'WAITING', why: null });
    expect(await claims.keeperOf(npi)).toBe(keeper);
    database.clock.advance({ hours: 1 });
    await story.house.services.sweeps.find(({ name }) => name === 'suspending.lapse')!.run();
    await claims.pass();
    expect(await stored(id)).toEqual({ state: 'COMPLETED', why: null });
    expect(await claims.keeperOf(npi)).not.toBe(keeper);
  });
});

test('it can be taken back, refused and seen by nobody else; an operator decides nothing about their own', async () => {
  const npi = await claims.anEntry();
  const email = someone('both');
  const both = await newOperator(story, email);
  const id = await claims.begun(both, npi);
  for (const outcome of [
    await claims.lookUp(both, id, { address: email, addressSource: 'Myself' }),
    await claims.refuse(both, id),
  ]) {
    expect(outcome).toMatchObject({ __typename: 'YourOwnListing' });
  }
  const byItself = database.unitOfWork.query(
    `UPDATE listing_claims SET looked_up_by = account_id, looked_up_at = now() WHERE npi = $1`,
    [npi],
  );
  await expect(byItself).rejects.toThrow('nobody_checks_a_claim_of_their_own');
  const other = await story.signedIn(someone('other'));
  expect(await claims.own(other, id)).toBeNull();
  expect(await claims.onOwn(other, 'withdrawListingClaim', id)).toMatchObject({ __typename: 'NotFound' });
  expect(await claims.refuse(operators[0], id, null)).toMatchObject({ problems: [{ path: ['reason'] }] });
  expect(await claims.refuse(operators[0], id, 'NO_LICENCE')).toMatchObject({ state: 'REFUSED' });
  expect(await claims.own(both, id)).toMatchObject({ state: 'REFUSED', why: 'NO_LICENCE' });
  expect(await claims.onOwn(both, 'withdrawListingClaim', id)).toMatchObject({ __typename: 'ClaimNotPossible' });
  const next = await claims.begun(both, npi);
  expect(await claims.onOwn(both, 'withdrawListingClaim', next)).toMatchObject({ state: 'WITHDRAWN' });
  await claims.pass({ hours: 24 * 90 });
  expect(await database.unitOfWork.query(`SELECT 1 FROM listing_claims WHERE npi = $1`, [npi])).toEqual([]);
});

test('an entry is taken out for good, unless somebody claims it', async () => {
  const npi = await claims.anEntry();
  const browser = await story.signedIn(someone('taker'));
  const takeDown = async () => {
    const input = await claims.asked(browser, npi);
    return browser.act('takeDownRegistryEntry', 'TakeDownEntryInput', input, `__typename ... on UserError { message }`);
  };
  const claimant = await story.signedIn(someone('claimant'));
  const id = await claims.begun(claimant, npi);
  expect(await takeDown()).toMatchObject({ __typename: 'ClaimNotPossible' });
  await claims.onOwn(claimant, 'withdrawListingClaim', id);
  expect(await takeDown()).toMatchObject({ __typename: 'EntryTakenDown' });
  expect(await takeDown()).toMatchObject({ __typename: 'NotFound' });
  expect(await claims.begin(claimant, npi)).toMatchObject({ __typename: 'NotFound' });
  expect(await database.unitOfWork.query(`SELECT 1 FROM registry_takedowns WHERE npi = $1`, [npi])).toHaveLength(1);
  const { npi: held, keeper } = await claims.aKeptEntry();
  const input = { npi: held };
  expect(await keeper.act('takeDownRegistryEntry', 'TakeDownEntryInput', input, '__typename')).toEqual({
    __typename: 'ClaimNotPossible',
  });
});

test('whoever takes an entry out and its number for themselves does not keep the owner out', async () => {
  const npi = await claims.anEntry({ givenName: 'INES', familyName: 'VALDELOMAR' });
  const mallory = await story.signedIn(someone('mallory'));
  const input = await claims.asked(mallory, npi);
  expect(await mallory.act('takeDownRegistryEntry', 'TakeDownEntryInput', input, '__typename')).toEqual({
    __typename: 'EntryTakenDown',
  });
  const squatter = someone('squatter');
  const listing = await claims.publishedWith(npi, squatter, 'Ines Valdelomar');
  const email = someone('owner');
  const found = await (
    await story.signedIn(email)
  ).ask<{ viewer: { registryEntries: { nodes: object[] } } }>(
    `{ viewer { registryEntries(familyName: "valdelomar", givenName: "ines") { nodes { npi name isInRegistry hasAddressOnFile } } } }`,
  );
  expect(found.viewer.registryEntries.nodes).toEqual([
    { npi, name: 'Ines Valdelomar', isInRegistry: false, hasAddressOnFile: true },
  ]);
  const guess = someone('own-office');
  const { id, browser: owner } = await claims.waitingByOffice(operators, { npi, email, guess });
  expect(await claims.subjectsTo(squatter)).toContain('About your listing: 72 hours');
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
  const { viewer } = await owner.ask<{ viewer: { listing: { id: string } } }>(`{ viewer { listing { id } } }`);
  expect(idOf(viewer.listing.id)).toBe(listing.id);
});

test('a claim that cannot be settled keeps no other from it', async () => {
  const [first, second] = [await claims.waitingByOffice(operators), await claims.waitingByOffice(operators)];
  await story.sendMails();
  const broken = idOf(first.id);
  await database.unitOfWork.query(`UPDATE listing_claims SET official_address = '\\x00' WHERE id = $1`, [broken]);
  await expect(claims.passWithoutMail({ hours: 72 })).rejects.toThrow('Claims could not be settled.');
  expect(await claims.state(second.browser, second.id)).toBe('COMPLETED');
  await database.unitOfWork.query(`DELETE FROM listing_claims WHERE id = $1`, [broken]);
});
