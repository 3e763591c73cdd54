import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AccountStory, StoryBrowser } from '../../test/account-story.js';
import { openClaims, someone, type ClaimByOffice, type ClaimStory, type TwoOperators } from '../../test/claim-story.js';
import { idOf } from '../../test/row-ids.js';
import { testNow, type TestDatabase } from '../../test/database.js';
import { newOperator } from '../../test/operator-story.js';

let database: TestDatabase;
let story: AccountStory;
let claims: ClaimStory;
let operators: TwoOperators;
let rosa: StoryBrowser;
let paul: StoryBrowser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, story, claims, operators, close } = await openClaims());
  [rosa, paul] = operators;
});
beforeEach(() => database.clock.set(testNow));
afterAll(() => close());

/** Whoever is told has been told. */
async function waiting(): Promise<ClaimByOffice> {
  const claim = await claims.waitingByOffice(operators);
  await story.sendMails();
  return claim;
}

/** On an entry with a listing whose address is told as well. */
async function waitingOnKept({ areNoticesSent = true } = {}) {
  const [npi, address] = [await claims.anEntry(), someone('listing')];
  await claims.publishedWith(npi, address);
  const { code, ...claim } = await claims.withCodeAtOffice(operators, { npi, guess: someone('guess') });
  const warned = await claims.noLinkMailedTo(address);
  await claims.showCode(claim.browser, claim.id, code);
  if (areNoticesSent) await story.sendMails();
  return { ...claim, address, warned };
}

const noticesTo = async (address: string) =>
  (await story.mailsTo(address)).filter(({ subject }) => subject.endsWith('72 hours')).length;

const told = (token: string) =>
  story
    .browser()
    .ask<{ claimToDispute: object | null }>(
      `query ($token: String!) { claimToDispute(token: $token) { name isOpen isFrozen hasSaidNo isCompleted } }`,
      { token },
    );

test('somebody who was told says no without an account: it is frozen, whatever the clock says, until two operators agree', async () => {
  const { id, official, email, browser } = await waiting();
  const token = await claims.noLinkMailedTo(official);
  expect((await told(token)).claimToDispute).toEqual({
    ...{ name: 'Ana Lucia Campoverde-Wren', isOpen: true, isFrozen: false, hasSaidNo: false, isCompleted: false },
  });
  expect(await claims.state(browser, id)).toBe('WAITING');
  expect(await claims.sayNo(story.browser(), token, 'I never asked for this.')).toMatchObject({ isFrozen: true });
  expect(await claims.sayNo(story.browser(), token)).toMatchObject({ isFrozen: true });
  await claims.pass({ hours: 100 });
  expect(await claims.state(browser, id)).toBe('DISPUTED');
  expect((await story.mailsTo(email)).map(({ text }) => text).join()).toContain('Someone said no');

  expect(await claims.queue(rosa, 'DISPUTES')).toContain(id);
  expect(await claims.queue(rosa, 'CLAIMS')).not.toContain(id);
  expect(await claims.onDesk(rosa, id)).toMatchObject({
    frozenFrom: 'WAITING',
    actions: ['DECIDE'],
    disputes: [{ statements: [{ by: 'OFFICIAL', words: 'I never asked for this.' }], proposal: null }],
    contacts: [{ kind: 'OFFICIAL', address: official, notice: 'LEFT', saidNoAt: expect.any(String) as string }],
  });
  expect(await claims.decide(rosa, id, 'UPHOLD', 'NO_GROUND')).toMatchObject({ problems: [{ path: ['reason'] }] });
  expect(await claims.decide(rosa, id, 'UPHOLD', 'NOT_SHOWN')).toMatchObject({ state: 'DISPUTED' });
  expect(await claims.decide(rosa, id, 'UPHOLD', 'NOT_SHOWN')).toMatchObject({ state: 'DISPUTED' });
  expect(await claims.decide(paul, id, 'UPHOLD', 'NOT_THE_CLAIMANT')).toMatchObject({ state: 'REFUSED' });
  expect(await claims.own(browser, id)).toMatchObject({ state: 'REFUSED', why: 'DISPUTED' });
  expect((await told(token)).claimToDispute).toMatchObject({ isOpen: false, isCompleted: false });
  expect(await claims.sayNo(story.browser(), token)).toMatchObject({ __typename: 'NotFound' });
  const [kept] = await database.unitOfWork.query<{ words: Buffer }>(
    `SELECT words FROM listing_claim_statements WHERE words IS NOT NULL ORDER BY said_at DESC LIMIT 1`,
  );
  expect(kept?.words.toString('latin1')).not.toContain('never');
});

test('two who see it differently agree first; let go on, it has as much time left as it had', async () => {
  const { id, official, browser } = await waiting();
  await claims.pass({ hours: 60 });
  const token = await claims.noLinkMailedTo(official);
  await claims.sayNo(story.browser(), token);
  await claims.pass({ hours: 48 });
  expect(await claims.decide(rosa, id, 'UPHOLD', 'NOT_SHOWN')).toMatchObject({ state: 'DISPUTED' });
  expect(await claims.decide(paul, id, 'DISMISS', 'NO_GROUND')).toMatchObject({ state: 'DISPUTED' });
  expect(await claims.decide(rosa, id, 'DISMISS', 'NO_GROUND')).toMatchObject({ state: 'WAITING' });
  expect((await claims.onDesk(rosa, id))?.['disputes']).toMatchObject([
    { proposedBy: 'paul@operators.example', decidedBy: 'rosa@operators.example' },
  ]);
  expect(await claims.sayNo(story.browser(), token)).toMatchObject({ isFrozen: false });
  await claims.pass({ hours: 11 });
  expect(await claims.state(browser, id)).toBe('WAITING');
  await claims.pass({ hours: 1 });
  expect(await claims.state(browser, id)).toBe('COMPLETED');
  expect((await told(token)).claimToDispute).toMatchObject({ isCompleted: true });
});

test('one operator decides nothing alone, not even past the pages', async () => {
  const { npi, id, official } = await waiting();
  await claims.sayNo(story.browser(), await claims.noLinkMailedTo(official));
  await claims.decide(rosa, id, 'DISMISS', 'NO_GROUND');
  const alone = database.unitOfWork.query(
    `UPDATE listing_claim_disputes SET decided_by = proposed_by, decided_at = now() WHERE decided_at IS NULL AND proposed_by IS NOT NULL`,
  );
  await expect(alone).rejects.toThrow('two_operators_decide_a_dispute');
  const skipped = database.unitOfWork.query(
    `UPDATE listing_claims SET frozen_from = NULL, state = 'WAITING', confirmed_at = NULL WHERE npi = $1`,
    [npi],
  );
  await expect(skipped).rejects.toThrow('no_rung_is_left_out');
});

test('a link that was altered opens nothing and says no to nothing', async () => {
  const { id, official, browser } = await waiting();
  const token = await claims.noLinkMailedTo(official);
  for (const altered of [
    `${token.slice(0, 40)}${token[40] === 'A' ? 'B' : 'A'}${token.slice(41)}`,
    token.slice(1),
    '',
    'x'.repeat(200),
  ]) {
    expect((await told(altered)).claimToDispute).toBeNull();
    expect(await claims.sayNo(story.browser(), altered)).toMatchObject({ __typename: 'NotFound' });
  }
  expect(await claims.sayNo(story.browser(), token, 'x'.repeat(2_001))).toMatchObject({
    problems: [{ path: ['words'] }],
  });
  expect(await claims.state(browser, id)).toBe('WAITING');
});

test('two who pass the last rung but one at once are both frozen: not both are right', async () => {
  const npi = await claims.anEntry();
  const one = await claims.withCodeAtOffice(operators, { npi });
  const other = await claims.withCodeAtOffice(operators, { npi });
  const rivals = [one, other];
  await Promise.all(rivals.map(({ browser, id, code }) => claims.showCode(browser, id, code)));
  const states = () => Promise.all(rivals.map(({ browser, id }) => claims.state(browser, id)));
  expect(await states()).toEqual(['DISPUTED', 'DISPUTED']);
  expect((await claims.onDesk(rosa, one.id))?.['disputes']).toMatchObject([{ statements: [] }]);
  await claims.pass({ hours: 73 });
  expect(await claims.keeperOf(npi)).toBeNull();
  for (const [claim, decision, reason] of [
    [one, 'UPHOLD', 'NOT_THE_CLAIMANT'],
    [other, 'DISMISS', 'IS_THE_CLAIMANT'],
  ] as const) {
    await claims.decide(rosa, claim.id, decision, reason);
    await claims.decide(paul, claim.id, decision, reason);
  }
  // Decided, and not yet told.
  database.clock.advance({ hours: 1 });
  // Nobody was told while they were frozen: those 72 hours begin now.
  expect(await noticesTo(one.official)).toBe(0);
  expect(await noticesTo(other.official)).toBe(1);
  await claims.pass({ hours: 71 });
  expect(await states()).toEqual(['REFUSED', 'WAITING']);
  await claims.pass({ hours: 1 });
  expect(await states()).toEqual(['REFUSED', 'COMPLETED']);
});

test('complete and say no at once: one of them happens, whole', async () => {
  for (let round = 0; round < 3; round++) {
    const { npi, id, official, browser } = await waiting();
    const token = await claims.noLinkMailedTo(official);
    database.clock.advance({ hours: 72 });
    const [said] = await Promise.all([claims.sayNo(story.browser(), token), claims.pass(), claims.pass()]);
    const state = await claims.state(browser, id);
    expect([said['isFrozen'] ?? null, state]).toEqual(said['isFrozen'] ? [true, 'DISPUTED'] : [null, 'COMPLETED']);
    const rows = await database.unitOfWork.query(
      `SELECT 1 FROM audit_entries e JOIN listing_claims l ON l.id::text = e.subject_id::text
       WHERE l.npi = $1 AND e.action = 'claim.completed'`,
      [npi],
    );
    expect(rows).toHaveLength(state === 'COMPLETED' ? 1 : 0);
    database.clock.set(testNow);
  }
});

test('two operators act at once: one does it, the other is told that it changed', async () => {
  const nora = await newOperator(story, someone('nora'));
  const browser = await story.signedIn(someone('claimant'));
  const id = await claims.begun(browser, await claims.anEntry());
  await claims.lookUp(rosa, id, { address: someone('office'), addressSource: 'Texas Medical Board' });
  const confirmed = await Promise.all([claims.confirm(paul, id), claims.confirm(nora, id)]);
  expect(confirmed.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskClaim']);
  const { id: disputed, official } = await waiting();
  await claims.sayNo(story.browser(), await claims.noLinkMailedTo(official));
  await claims.decide(rosa, disputed, 'UPHOLD', 'NOT_SHOWN');
  const decided = await Promise.all([paul, nora].map((each) => claims.decide(each, disputed, 'UPHOLD', 'NOT_SHOWN')));
  expect(decided.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskClaim']);
});

test('what was recorded anew meanwhile is not what was confirmed', async () => {
  const npi = await claims.anEntry();
  const id = await claims.begun(await story.signedIn(someone('claimant')), npi);
  const more = { address: someone('office'), addressSource: 'Texas Medical Board' };
  await claims.lookUp(rosa, id, more);
  const digestNow = async () => {
    const { digest } = (await claims.onDesk(paul, id))!['lookUp'] as { digest: string };
    return digest;
  };
  const confirm = (digest: string) =>
    paul.act('confirmClaimLookUp', 'ConfirmClaimLookUpInput', { key: id, digest }, '__typename');
  for (const changed of [
    { evidence: 'P1234 LAPSED' },
    // With the same evidence, a code would go to somebody else.
    { address: someone('elsewhere') },
    { addressSource: 'The claimant' },
    { found: 'Somebody else, active until 2027' },
    { licenseNumber: 'P9999' },
    { jurisdiction: 'US-OR' },
    { source: 'Another source' },
  ]) {
    const digest = await digestNow();
    await claims.lookUp(rosa, id, { ...more, ...changed });
    expect([changed, await confirm(digest)]).toMatchObject([changed, { __typename: 'ChangedMeanwhile' }]);
    await claims.lookUp(rosa, id, more);
    expect(await digestNow()).toBe(digest);
  }
  expect(await confirm(await digestNow())).toMatchObject({ __typename: 'DeskClaim' });
});

test('a second one who says no is heard, too, and whoever had decided without it decides again', async () => {
  const { id, official, address } = await waitingOnKept();
  const [first, second] = [await claims.noLinkMailedTo(official), await claims.noLinkMailedTo(address)];
  await claims.sayNo(story.browser(), first, 'Not me.');
  database.clock.advance({ minutes: 1 });
  await claims.decide(rosa, id, 'DISMISS', 'NO_GROUND');
  expect((await told(second)).claimToDispute).toMatchObject({ isFrozen: true, hasSaidNo: false });
  expect(await claims.sayNo(story.browser(), second, 'Nor me: I keep it.')).toMatchObject({ isFrozen: true });
  expect(await claims.sayNo(story.browser(), second, 'Again.')).toMatchObject({ isFrozen: true });
  expect((await claims.onDesk(paul, id))?.['disputes']).toMatchObject([
    { statements: [{ words: 'Not me.' }, { words: 'Nor me: I keep it.' }], proposal: null },
  ]);
  expect(await claims.decide(paul, id, 'DISMISS', 'NO_GROUND')).toMatchObject({ state: 'DISPUTED' });
  expect(await claims.decide(rosa, id, 'UPHOLD', 'NOT_SHOWN')).toMatchObject({ state: 'DISPUTED' });
  expect(await claims.decide(paul, id, 'UPHOLD', 'NOT_SHOWN')).toMatchObject({ state: 'REFUSED' });
});

test('a letter that had not left when it was frozen is owed again: nobody has less than 72 hours', async () => {
  const { id, official, address, browser, warned } = await waitingOnKept({ areNoticesSent: false });
  await claims.sayNo(story.browser(), warned);
  expect(await noticesTo(official)).toBe(0);
  await claims.pass({ hours: 100 });
  for (const operator of operators) await claims.decide(operator, id, 'DISMISS', 'NO_GROUND');
  await claims.pass({ hours: 71 });
  expect([await noticesTo(official), await noticesTo(address)]).toEqual([1, 1]);
  expect(await claims.state(browser, id)).toBe('WAITING');
  await claims.pass({ hours: 1 });
  expect(await claims.state(browser, id)).toBe('COMPLETED');
});

test('a mailbox that is no more is seen on the desk, tried three times, and then holds nobody up', async () => {
  const { id, official, address, browser } = await waitingOnKept({ areNoticesSent: false });
  const giveUp = () =>
    database.unitOfWork.query(
      `UPDATE outbox SET failed_at = $2 WHERE kind = 'claiming.notice' AND sent_at IS NULL AND subject_id IN
         (SELECT c.id FROM listing_claim_contacts c WHERE c.claim_id = $1 AND c.holder <> 'OFFICIAL')`,
      [idOf(id), database.clock.now().toString()],
    );
  await giveUp();
  await claims.pass({ hours: 0 });
  expect((await claims.onDesk(rosa, id))?.['contacts']).toMatchObject([
    { kind: 'LISTING', address, notice: 'GIVEN_UP' },
    { kind: 'OFFICIAL', address: official, notice: 'LEFT' },
  ]);
  expect(await claims.queue(rosa, 'UNDER_WAY')).toContain(id);
  for (let round = 2; round <= 3; round++) {
    await claims.passWithoutMail({ hours: 72 });
    await giveUp();
    await claims.pass({ hours: 0 });
    expect(await claims.state(browser, id)).toBe('WAITING');
  }
  await claims.pass({ hours: 72 });
  expect(await claims.state(browser, id)).toBe('COMPLETED');
});

test('when no letter could leave at all, nothing completes: operators look', async () => {
  const { id, browser } = await claims.waitingByOffice(operators);
  for (let round = 0; round < 4; round++) {
    await database.unitOfWork.query(
      `UPDATE outbox SET failed_at = $1 WHERE kind = 'claiming.notice' AND sent_at IS NULL`,
      [database.clock.now().toString()],
    );
    expect(await claims.state(browser, id)).toBe(round < 3 ? 'WAITING' : 'DISPUTED');
    await claims.passWithoutMail({ hours: 72 });
  }
});

test('operators let one rival go on, and not the other as well', async () => {
  const npi = await claims.anEntry();
  const one = await claims.waitingByOffice(operators, { npi });
  const other = await claims.waitingByOffice(operators, { npi });
  for (const operator of operators) await claims.decide(operator, one.id, 'DISMISS', 'IS_THE_CLAIMANT');
  expect(await claims.decide(rosa, other.id, 'DISMISS', 'IS_THE_CLAIMANT')).toMatchObject({
    problems: [{ path: ['reason'], message: expect.stringContaining('refuse that one first') as string }],
  });
  await claims.refuse(rosa, one.id);
  for (const operator of operators) {
    expect(await claims.decide(operator, other.id, 'DISMISS', 'IS_THE_CLAIMANT')).not.toHaveProperty('problems');
  }
});

test('two who claim one entry, with one address at the office: each letter says for which claim its code is', async () => {
  const npi = await claims.anEntry();
  const official = someone('office');
  const found = { address: official, addressSource: 'Texas Medical Board' };
  for (const name of ['ines', 'mallory']) {
    const browser = await story.signedIn(someone(name));
    await claims.lookedUp(await claims.begun(browser, npi, null), operators, found);
    database.clock.advance({ minutes: 5 });
  }
  const letters = (await story.mailsTo(official)).filter(({ subject }) => subject === 'Your code');
  const begun = letters.map(
    ({ text }) => /for the claim that was started on (.+? time), and for no other/.exec(text)?.[1],
  );
  expect(new Set(begun)).toHaveProperty('size', 2);
  expect(begun).not.toContain(undefined);
});

test('two claims to one entry begun in the same minute: each letter shows the letters that the page of its claim shows', async () => {
  const npi = await claims.anEntry();
  const official = someone('office');
  const onPages: string[] = [];
  for (const name of ['ines', 'mallory']) {
    const browser = await story.signedIn(someone(name));
    const id = await claims.begun(browser, npi, null);
    await claims.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
    const { viewer } = await browser.ask<{ viewer: { listingClaim: { sign: string } } }>(
      `query ($id: String!) { viewer { listingClaim(key: $id) { sign } } }`,
      { id },
    );
    onPages.push(viewer.listingClaim.sign);
  }
  const letters = (await story.mailsTo(official)).filter(({ subject }) => subject === 'Your code');
  const inLetters = letters.map(({ text }) => /It also shows the letters ([A-Z]{2})\./.exec(text)?.[1]);
  expect(new Set(inLetters)).toEqual(new Set(onPages));
});
