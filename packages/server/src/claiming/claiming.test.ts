import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
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
  expect(await claims.subjectsTo(email)).toContain('About your claim');
  expect(await claims.state(ines, id)).toBe('CODE');
  expect(await claims.showCode(ines, id, '12 34')).toMatchObject({ problems: [{ path: ['code'] }] });
  expect(await claims.showCode(ines, id, await claims.codeMailedTo(official))).toMatchObject({ state: 'WAITING' });
  expect(await claims.subjectsTo(official)).toContain('About your listing: 72 hours');
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
  expect((await claims.subjectsTo(email)).filter((subject) => subject === 'About your listing')).toHaveLength(1);
  expect(await claims.audited(id)).toEqual([
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
  const { npi, address, listing } = await claims.aKeptEntry();
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
  const mac = database.cipher.mac('listing-claim-code', idOf(id), String(row?.generation));
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
  expect(await claims.subjectsTo(address)).toEqual([
    'About your listing',
    'About your listing',
    'Your link to sign in',
  ]);
  const [stored] = await database.unitOfWork.query(`SELECT state, why FROM listing_claims WHERE npi = $1`, [npi]);
  expect(stored).toEqual({ state: 'EXPIRED', why: 'NO_CODE' });
  expect(await claims.isKeptBy(listing, address)).toBe(true);
});

test('whether an address is on file is told by nothing but the letter', async () => {
  const { npi, address } = await claims.aKeptEntry();
  const [right, wrong] = [await story.signedIn(someone('right')), await story.signedIn(someone('wrong'))];
  const ids = [await claims.begun(right, npi, address.toUpperCase()), await claims.begun(wrong, npi, someone('else'))];
  const [one, other] = [await claims.own(right, ids[0]!), await claims.own(wrong, ids[1]!)];
  expect({ ...one, key: null }).toEqual({ ...other, key: null });
  const refused = [await claims.showCode(right, ids[0]!, '000000'), await claims.showCode(wrong, ids[1]!, '000000')];
  expect(refused[0]).toEqual(refused[1]);
  await claims.onOwn(right, 'resendClaimCode', ids[0]!);
  const code = await claims.codeMailedTo(address);
  // The letter before had not left, and its code is over.
  expect((await claims.subjectsTo(address)).filter((subject) => subject === 'Your code')).toHaveLength(1);
  expect(await claims.showCode(right, ids[0]!, `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
    state: 'LOOK_UP',
  });
  expect(await claims.begin(await story.signedIn(someone('none')), npi, 'not an address')).toMatchObject({
    problems: [{ path: ['address'] }],
  });
});

test('whom the registry lists no more cannot be claimed', async () => {
  const npi = await claims.anEntry();
  await database.unitOfWork.query(`UPDATE registry_entries SET deactivated_on = '2026-01-01' WHERE npi = $1`, [npi]);
  expect(await claims.begin(await story.signedIn(someone('late')), npi)).toMatchObject({ __typename: 'NotFound' });
});

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
