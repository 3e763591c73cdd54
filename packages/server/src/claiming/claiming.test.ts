import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../test/account-story.js';
import { ClaimStory } from '../../test/claim-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { newOperator } from '../../test/operator-story.js';
import { Scenario, type InStory } from '../../test/scenario.js';

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

/** An entry whose listing somebody keeps already, with an address on file. */
async function kept(address = someone('keeper')): Promise<{
  readonly npi: string;
  readonly address: string;
  readonly keeper: StoryBrowser;
  readonly listing: InStory;
}> {
  const npi = await claims.anEntry();
  const listing = await new Scenario(database)
    .practitioner('Ana Campoverde, MD')
    .who({ npi, contactEmail: address, conditions: ['ptsd'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  return { npi, address, keeper: await story.signedIn(address), listing };
}

const subjects = async (address: string) => (await story.mailsTo(address)).map(({ subject }) => subject);
const audited = async (id: string) => {
  const rows = await database.unitOfWork.query<{ action: string }>(
    `SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY action`,
    [Buffer.from(id, 'base64url').toString().split(':')[1]],
  );
  return rows.map(({ action }) => action);
};

test('an entry nobody claimed: found by name alone, looked up twice, a code to the official address, 72 hours, and it is theirs', async () => {
  const npi = await claims.anEntry({ familyName: 'PEÑALOSA', givenName: 'INÉS' });
  const email = someone('ines');
  const ines = await story.signedIn(email);
  const find = (familyName: string, region: string | null = null) =>
    ines.ask<{ viewer: { registryEntries: { nodes: { npi: string; isKept: boolean }[] } } }>(
      `query ($familyName: String!, $region: Jurisdiction) { viewer {
         registryEntries(familyName: $familyName, givenName: "in", region: $region) { nodes { npi name isKept professions } } } }`,
      { familyName, region },
    );
  expect((await find('peñalosa', 'US-TX')).viewer.registryEntries.nodes).toMatchObject([
    { npi, name: 'INÉS PEÑALOSA', isKept: false, professions: ['Psychiatrist'] },
  ]);
  expect((await find('Peñalosa', 'US-OR')).viewer.registryEntries.nodes).toEqual([]);
  expect((await find('Peñ')).viewer.registryEntries.nodes).toEqual([]);

  const id = await claims.begun(ines, npi, 'ignored@people.example');
  expect(await claims.own(ines, id)).toMatchObject({
    state: 'LOOK_UP',
    operatorsFindAddress: true,
    mayNow: ['WITHDRAW'],
  });
  expect(await claims.begun(ines, npi)).toBe(id);
  const official = someone('office');
  expect(await claims.lookUp(operators[0], id)).toMatchObject({
    problems: [{ path: ['address'] }, { path: ['addressSource'] }],
  });
  await claims.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
  expect(await subjects(email)).toContain('About your claim');
  expect(await claims.state(ines, id)).toBe('CODE');
  expect(await claims.showCode(ines, id, '12 34')).toMatchObject({ problems: [{ path: ['code'] }] });
  expect(await claims.showCode(ines, id, await claims.codeMailedTo(official))).toMatchObject({ state: 'WAITING' });
  expect(await subjects(official)).toContain('About your listing: 72 hours');
  await claims.pass({ hours: 71 });
  expect(await claims.state(ines, id)).toBe('WAITING');
  await claims.pass({ hours: 1 });
  expect(await claims.own(ines, id)).toMatchObject({ state: 'COMPLETED', mayNow: [] });

  const { viewer } = await ines.ask<{ viewer: { account: { roles: string[] }; listing: object } }>(
    `{ viewer { account { roles } listing { state draft { person { givenName familyName npi professions } } } } }`,
  );
  expect(viewer.account.roles).toContain('PRACTITIONER');
  expect(viewer.listing).toMatchObject({
    state: 'DRAFT',
    draft: { person: { givenName: 'Inés', familyName: 'Peñalosa', npi, professions: ['psychiatrist'] } },
  });
  const next = await story.signedIn(someone('next'));
  const entry = await next.ask<{ viewer: { registryEntry: object } }>(
    `query ($npi: String!, $key: String) { viewer { registryEntry(npi: $npi, key: $key) { isKept isYours hasAddressOnFile } } }`,
    await claims.asked(next, npi),
  );
  expect(entry.viewer.registryEntry).toEqual({ isKept: true, isYours: false, hasAddressOnFile: true });
  await claims.begun(next, npi, someone('guess'));
  expect((await subjects(email)).filter((subject) => subject === 'About your listing')).toHaveLength(1);
  expect(await audited(id)).toEqual([
    ...['claim.begun', 'claim.code-shown', 'claim.completed', 'claim.confirmed', 'claim.looked-up', 'claim.read'],
  ]);
  const gained = await database.unitOfWork.query(
    `SELECT e.actor_kind AS kind, e.actor_id = c.account_id AS "isKeeper"
     FROM audit_entries e JOIN practitioners p ON p.id = e.subject_id AND p.npi = $1
     JOIN listing_controllers c ON c.practitioner_id = p.id WHERE e.action = 'listing.control.gained-by-claim'`,
    [npi],
  );
  expect(gained).toEqual([{ kind: 'ACCOUNT', isKeeper: true }]);
});

test('an impostor fails at every rung, the owner is warned at once, and keeps everything', async () => {
  const { npi, address, listing } = await kept();
  const mallory = await story.signedIn(someone('mallory'));
  const id = await claims.begun(mallory, npi, someone('office'));
  expect(await claims.state(mallory, id)).toBe('CODE');
  const [warning] = await story.mailsTo(address);
  expect(warning).toMatchObject({ subject: 'About your listing' });
  expect(warning?.text).toContain('Nothing has changed.');
  expect(warning?.text).not.toMatch(/mallory|ketamine/iu);

  // No code left: none is right, however it was come by.
  const [row] = await database.unitOfWork.query<{ generation: number }>(
    `SELECT code_generation AS generation FROM listing_claims WHERE npi = $1`,
    [npi],
  );
  const mac = database.cipher.mac('listing-claim-code', keyOf(id), String(row?.generation));
  const right = String(mac.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  expect(await claims.showCode(mallory, id, right)).toMatchObject({ attemptsLeft: 4 });
  expect(await claims.codeMailedTo(address)).toBe('');

  await claims.onOwn(mallory, 'askOperatorsForAddress', id);
  expect(await claims.queue(operators[0], 'CLAIMS')).toContain(id);
  expect(await claims.confirm(operators[0], id)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  const official = someone('board-lists');
  await claims.lookUp(operators[0], id, { address: official, addressSource: 'Texas Medical Board' });
  expect(await claims.confirm(operators[0], id)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  await claims.confirm(operators[1], id);
  // The code is at the practice, and Mallory is not.
  expect(await claims.codeMailedTo(official)).not.toBe('');
  expect(await claims.showCode(mallory, id, '000000')).toMatchObject({ __typename: 'ClaimCodeNotAccepted' });
  await claims.pass({ hours: 24 * 14 });
  const again = await story.signedIn(someone('mallory'));
  expect(await claims.own(again, id)).toBeNull();
  expect(await subjects(address)).toEqual(['About your listing', 'About your listing', 'Your link to sign in']);
  const [stored] = await database.unitOfWork.query(`SELECT state, why FROM listing_claims WHERE npi = $1`, [npi]);
  expect(stored).toEqual({ state: 'EXPIRED', why: 'NO_CODE' });
  const [control] = await database.unitOfWork.query(
    `SELECT 1 FROM listing_controllers c JOIN accounts a ON a.id = c.account_id
     WHERE c.practitioner_id = $1 AND a.email_hash = $2`,
    [listing.id, database.cipher.mac('accounts.email', address)],
  );
  expect(control).toBeDefined();
});

test('whether an address is on file is told by nothing but the letter', async () => {
  const { npi, address } = await kept();
  const [right, wrong] = [await story.signedIn(someone('right')), await story.signedIn(someone('wrong'))];
  const ids = [await claims.begun(right, npi, address.toUpperCase()), await claims.begun(wrong, npi, someone('else'))];
  const [one, other] = [await claims.own(right, ids[0]!), await claims.own(wrong, ids[1]!)];
  expect({ ...one, key: null }).toEqual({ ...other, key: null });
  const refused = [await claims.showCode(right, ids[0]!, '000000'), await claims.showCode(wrong, ids[1]!, '000000')];
  expect(refused[0]).toEqual(refused[1]);
  await claims.onOwn(right, 'resendClaimCode', ids[0]!);
  const code = await claims.codeMailedTo(address);
  // The letter before had not left, and its code is over.
  expect((await subjects(address)).filter((subject) => subject === 'Your code')).toHaveLength(1);
  expect(await claims.showCode(right, ids[0]!, `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
    state: 'LOOK_UP',
  });
  expect(await claims.begin(await story.signedIn(someone('none')), npi, 'not an address')).toMatchObject({
    problems: [{ path: ['address'] }],
  });
});

test('somebody else takes a kept listing over: whoever had it is told twice, and mail goes to the new one', async () => {
  const { npi, address, listing } = await kept();
  const email = someone('owner');
  const owner = await story.signedIn(email);
  const id = await claims.begun(owner, npi, address);
  await claims.showCode(owner, id, await claims.codeMailedTo(address));
  await claims.lookedUp(id, operators);
  expect(await claims.state(owner, id)).toBe('WAITING');
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
  const letters = await subjects(address);
  expect(letters.filter((subject) => subject.startsWith('About your listing'))).toHaveLength(3);
  const { viewer } = await owner.ask<{ viewer: { listing: { id: string } } }>(`{ viewer { listing { id } } }`);
  expect(keyOf(viewer.listing.id)).toBe(listing.id);
  const [contact] = await database.unitOfWork.query<{ sealed: Buffer }>(
    `SELECT contact_email AS sealed FROM practitioners WHERE id = $1`,
    [listing.id],
  );
  const cell = { table: 'practitioners', column: 'contact_email', row: listing.id };
  expect(database.cipher.decrypt(contact!.sealed, cell)).toBe(email);
  expect(await claims.begin(owner, npi, address)).toMatchObject({ __typename: 'FreshSignInNeeded' });
  expect(await claims.begin(await story.signedIn(email), npi, address)).toMatchObject({
    message: 'It is yours already.',
  });
  await claims.pass({ hours: 24 * 90 });
  const [afterwards] = await database.unitOfWork.query(
    `SELECT l.typed_address AS typed, l.source, count(c.id)::integer AS contacts
     FROM listing_claims l LEFT JOIN listing_claim_contacts c ON c.claim_id = l.id WHERE l.id = $1 GROUP BY l.id`,
    [keyOf(id)],
  );
  expect(afterwards).toEqual({ typed: null, source: 'Texas Medical Board', contacts: 0 });
});

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
        [keyOf(id)],
      )
    )[0];

  async function waiting() {
    const { npi, address } = await kept();
    const email = someone('owner');
    const owner = await story.signedIn(email);
    const id = await claims.begun(owner, npi, address);
    await claims.showCode(owner, id, await claims.codeMailedTo(address));
    await claims.lookedUp(id, operators);
    expect(await claims.state(owner, id)).toBe('WAITING');
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

test('who comes to hold the listing while a claim waits has 72 hours, too', async () => {
  const npi = await claims.anEntry();
  const owner = await story.signedIn(someone('owner'));
  const id = await claims.begun(owner, npi);
  const official = someone('office');
  await claims.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
  await claims.showCode(owner, id, await claims.codeMailedTo(official));
  await claims.pass({ hours: 70 });
  const squatter = someone('squatter');
  await new Scenario(database)
    .practitioner('Ana Campoverde')
    .who({ npi, contactEmail: squatter })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  await claims.pass({ hours: 2 });
  expect(await claims.state(owner, id)).toBe('WAITING');
  expect(await subjects(squatter)).toContain('About your listing: 72 hours');
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
});

test('the 72 hours are those after the letter left', async () => {
  const npi = await claims.anEntry();
  const owner = await story.signedIn(someone('owner'));
  const id = await claims.begun(owner, npi);
  const official = someone('office');
  await claims.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
  await claims.showCode(owner, id, await claims.codeMailedTo(official));
  await claims.passWithoutMail({ hours: 80 });
  const notices = async () => (await subjects(official)).filter((subject) => subject.endsWith('72 hours'));
  expect(await notices()).toHaveLength(1);
  expect(await claims.state(owner, id)).toBe('WAITING');
  await claims.pass({ hours: 71 });
  expect(await claims.state(owner, id)).toBe('WAITING');
  await claims.pass({ hours: 1 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
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

test('whom the registry lists no more cannot be claimed', async () => {
  const npi = await claims.anEntry();
  await database.unitOfWork.query(`UPDATE registry_entries SET deactivated_on = '2026-01-01' WHERE npi = $1`, [npi]);
  expect(await claims.begin(await story.signedIn(someone('late')), npi)).toMatchObject({ __typename: 'NotFound' });
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
  const { npi: held, keeper } = await kept();
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
  const listing = await new Scenario(database)
    .practitioner('Ines Valdelomar')
    .who({ npi, contactEmail: squatter })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  const owner = await story.signedIn(someone('owner'));
  const found = await owner.ask<{ viewer: { registryEntries: { nodes: object[] } } }>(
    `{ viewer { registryEntries(familyName: "valdelomar", givenName: "ines") { nodes { npi name isInRegistry hasAddressOnFile } } } }`,
  );
  expect(found.viewer.registryEntries.nodes).toEqual([
    { npi, name: 'Ines Valdelomar', isInRegistry: false, hasAddressOnFile: true },
  ]);
  const id = await claims.begun(owner, npi, someone('own-office'));
  await claims.onOwn(owner, 'askOperatorsForAddress', id);
  const official = someone('board');
  await claims.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
  await claims.showCode(owner, id, await claims.codeMailedTo(official));
  expect(await subjects(squatter)).toContain('About your listing: 72 hours');
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
  const { viewer } = await owner.ask<{ viewer: { listing: { id: string } } }>(`{ viewer { listing { id } } }`);
  expect(keyOf(viewer.listing.id)).toBe(listing.id);
});

test('an address that one operator found alone is told nothing, however the claim ends', async () => {
  const npi = await claims.anEntry();
  const browser = await story.signedIn(someone('claimant'));
  const id = await claims.begun(browser, npi);
  const mistaken = someone('mistaken');
  await claims.lookUp(operators[0], id, { address: mistaken, addressSource: 'Texas Medical Board' });
  expect(await claims.onDesk(operators[1], id)).toMatchObject({ lookUp: { address: mistaken }, contacts: [] });
  await claims.onOwn(browser, 'withdrawListingClaim', id);
  expect(await subjects(mistaken)).toEqual([]);
});

test('whoever came to keep the listing all the same has it when the time is over', async () => {
  const { npi, address, listing } = await kept();
  const owner = await story.signedIn(someone('owner'));
  const id = await claims.begun(owner, npi, address);
  await claims.showCode(owner, id, await claims.codeMailedTo(address));
  await claims.lookedUp(id, operators);
  await database.unitOfWork.query(
    `UPDATE listing_controllers SET account_id = (SELECT account_id FROM listing_claims WHERE id = $2)
     WHERE practitioner_id = $1`,
    [listing.id, keyOf(id)],
  );
  await claims.pass({ hours: 72 });
  await claims.pass({ hours: 72 });
  expect(await claims.state(owner, id)).toBe('COMPLETED');
});

test('whoever publishes listings with the number again and again holds a claim up three times, then operators look', async () => {
  const npi = await claims.anEntry();
  const owner = await story.signedIn(someone('owner'));
  const id = await claims.begun(owner, npi);
  const official = someone('office');
  await claims.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
  await claims.showCode(owner, id, await claims.codeMailedTo(official));
  for (let round = 1; round <= 3; round++) {
    await claims.pass({ hours: 71 });
    await database.unitOfWork.query(`UPDATE practitioners SET npi = NULL WHERE npi = $1`, [npi]);
    await new Scenario(database)
      .practitioner('Ana Campoverde')
      .who({ npi, contactEmail: someone('squatter') })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
    await claims.pass({ hours: 1 });
    expect(await claims.state(owner, id)).toBe(round < 3 ? 'WAITING' : 'DISPUTED');
  }
});

test('whoever keeps another listing by the end keeps that one, and is told', async () => {
  const { npi, address, listing } = await kept();
  const email = someone('owner');
  const owner = await story.signedIn(email);
  const id = await claims.begun(owner, npi, address);
  await claims.showCode(owner, id, await claims.codeMailedTo(address));
  await claims.lookedUp(id, operators);
  const begin = (browser: StoryBrowser, names: object) =>
    browser.act('beginListing', 'BeginListingInput', names, `__typename ... on Listing { id }`);
  await begin(owner, { givenName: 'Ana', familyName: 'Campoverde' });
  await claims.pass({ hours: 72 });
  expect(await claims.own(owner, id)).toMatchObject({ state: 'REFUSED', why: 'KEEPS_ANOTHER' });
  const [control] = await database.unitOfWork.query(
    `SELECT 1 FROM listing_controllers c JOIN accounts a ON a.id = c.account_id
     WHERE c.practitioner_id = $1 AND a.email_hash = $2`,
    [listing.id, database.cipher.mac('accounts.email', address)],
  );
  expect(control).toBeDefined();

  // Where nobody has the number yet, it goes into what they began.
  const free = await claims.anEntry();
  const other = await story.signedIn(someone('other'));
  const second = await claims.begun(other, free);
  const official = someone('office');
  await claims.lookedUp(second, operators, { address: official, addressSource: 'Texas Medical Board' });
  await claims.showCode(other, second, await claims.codeMailedTo(official));
  await begin(other, { givenName: 'Ana', familyName: 'Wren' });
  await claims.pass({ hours: 72 });
  expect(await claims.own(other, second)).toMatchObject({ state: 'COMPLETED' });
  const { viewer } = await other.ask<{ viewer: { listing: object } }>(
    `{ viewer { listing { draft { person { familyName npi } } } } }`,
  );
  expect(viewer.listing).toEqual({ draft: { person: { familyName: 'Wren', npi: free } } });
});

test('whoever loses a listing while they change it changes it no more', async () => {
  const { listing, keeper } = await kept();
  await story.withApp(keeper);
  const winner = await story.signedIn(someone('winner'));
  const { viewer } = await winner.ask<{ viewer: { account: { id: string } } }>(`{ viewer { account { id } } }`);
  const input = { listingId: Buffer.from(`Listing:${listing.id}`).toString('base64url') };
  const { pausing } = await database.unitOfWork.run(async (tx) => {
    await tx.lock('practitioner', listing.id);
    const begun = keeper.act('pauseListing', 'ListingIdInput', input, '__typename');
    await expect
      .poll(() => database.unitOfWork.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`))
      .toHaveLength(1);
    await tx.query(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [
      listing.id,
      keyOf(viewer.account.id),
    ]);
    return { pausing: begun };
  });
  expect(await pausing).toEqual({ __typename: 'NotFound' });
  const [row] = await database.unitOfWork.query(`SELECT state FROM practitioners WHERE id = $1`, [listing.id]);
  expect(row).toEqual({ state: 'PUBLISHED' });
});

test('a claim that cannot be settled keeps no other from it', async () => {
  const due: { browser: StoryBrowser; id: string; npi: string }[] = [];
  for (let count = 0; count < 2; count++) {
    const [npi, official] = [await claims.anEntry(), someone('office')];
    const browser = await story.signedIn(someone('owner'));
    const id = await claims.begun(browser, npi);
    await claims.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
    await claims.showCode(browser, id, await claims.codeMailedTo(official));
    due.push({ browser, id, npi });
  }
  await story.sendMails();
  const broken = keyOf(due[0]!.id);
  await database.unitOfWork.query(`UPDATE listing_claims SET official_address = '\\x00' WHERE id = $1`, [broken]);
  await expect(claims.passWithoutMail({ hours: 72 })).rejects.toThrow('Claims could not be settled.');
  expect(await claims.state(due[1]!.browser, due[1]!.id)).toBe('COMPLETED');
  await database.unitOfWork.query(`DELETE FROM listing_claims WHERE id = $1`, [broken]);
});

function keyOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';
}

test('a number alone opens no entry: its link does, for whoever found it by its name, and for an hour', async () => {
  const npi = await claims.anEntry({ givenName: 'LEA', familyName: 'MORGENTHALER' });
  const [finder, other] = [await story.signedIn(someone('finder')), await story.signedIn(someone('other'))];
  const find = async (browser: typeof finder) => {
    const { viewer } = await browser.ask<{ viewer: { registryEntries: { nodes: { npi: string; key: string }[] } } }>(
      `{ viewer { registryEntries(familyName: "Morgenthaler") { nodes { npi key } } } }`,
    );
    return viewer.registryEntries.nodes[0]!;
  };
  const open = async (browser: typeof finder, asked: object) => {
    const { viewer } = await browser.ask<{ viewer: { registryEntry: object | null } }>(
      `query ($npi: String!, $key: String) { viewer { registryEntry(npi: $npi, key: $key) { npi } } }`,
      { npi, ...asked },
    );
    return viewer.registryEntry;
  };
  const begin = (browser: typeof finder, asked: object) =>
    browser.act('beginListingClaim', 'BeginListingClaimInput', { npi, ...asked }, '__typename');
  const takeDown = (browser: typeof finder, asked: object) =>
    browser.act('takeDownRegistryEntry', 'TakeDownEntryInput', { npi, ...asked }, '__typename');
  const notThere = { __typename: 'NotFound' };

  const { key } = await find(finder);
  expect(await open(finder, { key })).toEqual({ npi });
  const anothers = await claims.anEntry();
  for (const asked of [{}, { key: '' }, { key: `${key}x` }, { key: (await claims.asked(finder, anothers)).key }]) {
    expect(await open(finder, asked)).toBeNull();
    expect(await begin(finder, asked)).toEqual(notThere);
    expect(await takeDown(finder, asked)).toEqual(notThere);
  }
  // It is of this account alone, and of this hour.
  expect(await open(other, { key })).toBeNull();
  expect(await takeDown(other, { key })).toEqual(notThere);
  const until = key.split('.')[0]!;
  const later = (Number.parseInt(until, 36) + 3_600_000).toString(36);
  expect(await open(finder, { key: key.replace(until, later) })).toBeNull();
  database.clock.advance({ minutes: 59 });
  expect(await open(finder, { key })).toEqual({ npi });
  database.clock.advance({ minutes: 1 });
  expect(await open(finder, { key })).toBeNull();

  // Whoever has a claim on it looks at it again without.
  const again = await story.signedIn(someone('claims-it'));
  await claims.begun(again, npi);
  expect(await open(again, {})).toEqual({ npi });
});
