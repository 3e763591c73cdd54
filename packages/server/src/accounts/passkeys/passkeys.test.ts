import { describe, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../../test/account-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { testSettings } from '../../../test/graphql-client.js';
import { SoftwareAuthenticator } from '../../../test/software-authenticator.js';

const { database, story } = await openedForThisFile(AccountStory);

const DONE = { __typename: 'AccountChanged' };
const NOT_KEPT = { __typename: 'SecondFactorNotAccepted' };
const NOT_IN = { __typename: 'SignInNotAccepted' };

let people = 0;
const somebody = () => `person-${++people}@passkeys.example`;
const device = (verifiesUser = true, origin = testSettings.publicOrigin) =>
  new SoftwareAuthenticator(origin, verifiesUser);
const add = async (browser: StoryBrowser, kept: SoftwareAuthenticator, name = '') =>
  browser.addPasskey(kept.create(await browser.challenge('beginPasskey')), name);
const signIn = async (browser: StoryBrowser, kept: SoftwareAuthenticator) =>
  browser.usePasskey(kept.get(await browser.challenge('beginPasskeySignIn')));
const passkeysOf = async (browser: StoryBrowser) => (await browser.viewer())?.account.passkeys ?? [];

/** Somebody signed in who has a passkey, and the device that keeps it. */
async function withPasskey(email = somebody()) {
  const [browser, kept] = [await story.signedIn(email), device()];
  expect(await add(browser, kept, 'My phone')).toMatchObject(DONE);
  return { email, browser, kept };
}

describe('a passkey', () => {
  test('is a second factor from the moment it is added, and its owner is told', async () => {
    const { email, browser } = await withPasskey();
    expect(await browser.viewer()).toMatchObject({ hasSecondFactor: true, secondFactorPassed: true });
    expect(await passkeysOf(browser)).toMatchObject([{ name: 'My phone' }]);
    expect((await story.mailsTo(email))[0]?.text).toContain('A passkey was added to your account.');
  });

  test('signs in by itself, with both steps at once', async () => {
    const { email, kept } = await withPasskey();
    const elsewhere = story.browser();
    expect(await signIn(elsewhere, kept)).toMatchObject({
      __typename: 'SignedIn',
      needsSecondFactor: false,
      account: { email },
    });
    expect(await elsewhere.viewer()).toMatchObject({ secondFactorPassed: true, needsSecondFactor: false });
    expect((await elsewhere.viewer())?.account.sessions.map(({ signedInBy }) => signedInBy).sort()).toEqual([
      'MAIL_LINK',
      'PASSKEY',
    ]);
    // And once more: what the device counts has moved on.
    expect(await signIn(story.browser(), kept)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('makes signing in by mail one step of two', async () => {
    const { email } = await withPasskey();
    const byMail = await story.signedIn(email);
    expect(await byMail.viewer()).toMatchObject({ needsSecondFactor: true, secondFactorPassed: false });
    expect(await byMail.challenge('beginPasskey')).toContain('SecondFactorNeeded');
  });

  test('is not stood in for by an app whose setting up was begun and never ended', async () => {
    const { email, browser } = await withPasskey();
    expect(await browser.act('beginAuthenticatorApp', null)).toMatchObject(DONE);
    const { secret } = (await browser.appSetup())!;
    const byMail = await story.signedIn(email);
    expect(await byMail.showCode(story.codeOf(secret))).toMatchObject(NOT_KEPT);
    expect(await byMail.viewer()).toMatchObject({ secondFactorPassed: false });
  });

  test('is known by the device in words when its owner gave no name, and by another name later', async () => {
    const browser = await story.signedIn(somebody());
    await add(browser, device(), '  ');
    const [passkey] = await passkeysOf(browser);
    expect(passkey?.name).toBe('Firefox on Windows');
    const rename = (name: string) =>
      browser.act('renamePasskey', 'RenamePasskeyInput', { passkeyId: passkey?.id, name });
    for (const name of ['', ' ', 'x'.repeat(61)])
      expect(await rename(name)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await rename(' 🔑 of the desk ')).toMatchObject(DONE);
    expect((await passkeysOf(browser))[0]?.name).toBe('🔑 of the desk');
  });
});

describe('what is no passkey of ours', () => {
  test('a device that asked for no finger, face or code', async () => {
    const browser = await story.signedIn(somebody());
    expect(await add(browser, device(false))).toMatchObject(NOT_KEPT);
    expect(await browser.viewer()).toMatchObject({ hasSecondFactor: false });
    const { kept } = await withPasskey();
    kept.verifiesUser = false;
    expect(await signIn(story.browser(), kept)).toMatchObject(NOT_IN);
  });

  test('an answer that was given before, or to another browser', async () => {
    const { kept } = await withPasskey();
    const [one, other] = [story.browser(), story.browser()];
    const answer = kept.get(await one.challenge('beginPasskeySignIn'));
    expect(await other.usePasskey(answer)).toMatchObject(NOT_IN);
    await other.challenge('beginPasskeySignIn');
    expect(await other.usePasskey(answer)).toMatchObject(NOT_IN);
    const cookies = new Map(one.cookies);
    expect(await one.usePasskey(answer)).toMatchObject({ __typename: 'SignedIn' });
    for (const [name, value] of cookies) other.cookies.set(name, value);
    expect(await other.usePasskey(answer)).toMatchObject(NOT_IN);
  });

  test('an answer that comes after five minutes', async () => {
    const { kept } = await withPasskey();
    const browser = story.browser();
    const answer = kept.get(await browser.challenge('beginPasskeySignIn'));
    database.clock.advance({ minutes: 5, seconds: 1 });
    expect(await browser.usePasskey(answer)).toMatchObject(NOT_IN);
  });

  test('a copy that was made of it before: its count is behind', async () => {
    const { kept } = await withPasskey();
    for (let times = 0; times < 2; times++) {
      expect(await signIn(story.browser(), kept)).toMatchObject({ __typename: 'SignedIn' });
    }
    kept.forgetUses(2);
    expect(await signIn(story.browser(), kept)).toMatchObject(NOT_IN);
  });

  test('one that is added ten minutes after signing in, however late it was begun', async () => {
    const browser = await story.signedIn(somebody());
    database.clock.advance({ minutes: 9 });
    const answer = device().create(await browser.challenge('beginPasskey'));
    database.clock.advance({ minutes: 1 });
    expect(await browser.addPasskey(answer)).toMatchObject({ __typename: 'FreshSignInNeeded' });
    expect(await passkeysOf(browser)).toEqual([]);
  });

  test('an answer that was given to another site', async () => {
    const browser = await story.signedIn(somebody());
    expect(await add(browser, device(true, 'http://elsewhere.example'))).toMatchObject(NOT_KEPT);
  });

  test('a device that nobody added, and what is no answer at all', async () => {
    const browser = story.browser();
    expect(await signIn(browser, device())).toMatchObject(NOT_IN);
    for (const answer of ['', 'null', '[]', '{}', '{"id":"x"}', '{"id":7}', 'x'.repeat(30_000)]) {
      await browser.challenge('beginPasskeySignIn');
      expect(await browser.usePasskey(answer), answer.slice(0, 20)).toMatchObject(NOT_IN);
    }
    expect(await browser.viewer()).toBeNull();
  });

  test('one that was begun in one account and ended in another, in the same browser', async () => {
    const [mine, theirs] = [somebody(), somebody()];
    const browser = await story.signedIn(mine);
    const answer = device().create(await browser.challenge('beginPasskey'));
    await story.signedIn(theirs, browser);
    expect(await browser.addPasskey(answer)).toMatchObject(NOT_KEPT);
    expect(await passkeysOf(browser)).toEqual([]);
    expect(await passkeysOf(await story.signedIn(mine))).toEqual([]);
  });

  test('a device that another account added already', async () => {
    const { kept } = await withPasskey();
    const other = await story.signedIn(somebody());
    expect(await add(other, kept)).toMatchObject(NOT_KEPT);
    expect(await passkeysOf(other)).toEqual([]);
  });
});

describe('taking a passkey away', () => {
  const remove = (browser: StoryBrowser, passkeyId: unknown) =>
    browser.act('removePasskey', 'RemovePasskeyInput', { passkeyId });

  test('needs a sign-in of the last ten minutes with both steps; what stood in for it goes along', async () => {
    const { email, browser, kept } = await withPasskey();
    await browser.makeRecoveryCodes();
    const id = (await passkeysOf(browser))[0]?.id;
    expect(await remove(await story.signedIn(email), id)).toMatchObject({ __typename: 'SecondFactorNeeded' });
    database.clock.advance({ minutes: 10 });
    expect(await remove(browser, id)).toMatchObject({ __typename: 'FreshSignInNeeded' });
    expect(await passkeysOf(browser)).toHaveLength(1);

    await signIn(browser, kept);
    expect(await remove(browser, id)).toMatchObject(DONE);
    expect(await browser.viewer()).toMatchObject({
      hasSecondFactor: false,
      secondFactorPassed: false,
      account: { recoveryCodesLeft: 0 },
    });
    expect((await story.mailsTo(email)).map(({ text }) => text).join('\n')).toContain('A passkey was removed');
    expect(await signIn(story.browser(), kept)).toMatchObject(NOT_IN);
  });

  test('leaves the recovery codes while there is an app', async () => {
    const { browser } = await withPasskey();
    await story.withApp(browser);
    expect(await remove(browser, (await passkeysOf(browser))[0]?.id)).toMatchObject(DONE);
    expect(await browser.viewer()).toMatchObject({ secondFactorPassed: true, account: { recoveryCodesLeft: 10 } });
  });

  test('and the app at the same moment: one of the two was the last, and what stood in for it goes along', async () => {
    const { browser } = await withPasskey();
    await story.withApp(browser);
    const id = (await passkeysOf(browser))[0]?.id;
    const { unitOfWork } = database;
    const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    // Neither can write the letter about it, which comes last, before both are under way.
    const removing = await unitOfWork.run(async (tx) => {
      await tx.query('LOCK TABLE outbox IN EXCLUSIVE MODE');
      const both = [remove(browser, id), browser.act('removeAuthenticatorApp', null)];
      await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 2 }]);
      return both;
    });
    expect(await Promise.all(removing)).toMatchObject([DONE, DONE]);
    expect(await browser.viewer()).toMatchObject({
      hasSecondFactor: false,
      secondFactorPassed: false,
      account: { recoveryCodesLeft: 0 },
    });
  });

  test('keeps out whoever signs in with it at the same moment: a telephone that was stolen', async () => {
    const { browser, kept } = await withPasskey();
    const id = (await passkeysOf(browser))[0]?.id;
    const thief = story.browser();
    const answer = kept.get(await thief.challenge('beginPasskeySignIn'));
    const { unitOfWork } = database;
    const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    // It is gone, and only the letter about it is to be written, when the answer comes.
    const both = await unitOfWork.run(async (tx) => {
      await tx.query('LOCK TABLE outbox IN EXCLUSIVE MODE');
      const removed = remove(browser, id);
      await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 1 }]);
      const signedIn = thief.usePasskey(answer);
      await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 2 }]);
      return [removed, signedIn];
    });
    expect(await Promise.all(both)).toMatchObject([DONE, NOT_IN]);
    expect(await thief.viewer()).toBeNull();
  });

  test('of somebody else looks like taking away nothing', async () => {
    const { browser: owner } = await withPasskey();
    const stranger = await story.signedIn(somebody());
    const id = (await passkeysOf(owner))[0]?.id;
    const rename = (passkeyId: unknown) =>
      stranger.act('renamePasskey', 'RenamePasskeyInput', { passkeyId, name: 'Mine' });
    expect(await remove(stranger, id)).toEqual(await remove(stranger, 'made-up'));
    expect(await rename(id)).toEqual(await rename('made-up'));
    const { node } = await stranger.ask<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id } }`, { id });
    expect(node).toBeNull();
    expect(await passkeysOf(owner)).toMatchObject([{ name: 'My phone' }]);
  });
});

test('what waits for an answer says nothing of whom', async () => {
  const email = somebody();
  const browser = await story.signedIn(email);
  const options = await browser.challenge('beginPasskey');
  const { challenge } = JSON.parse(options) as { challenge: string };
  const rows = await database.unitOfWork.query<{ row: string }>(`SELECT c::text AS row FROM sign_in_challenges c`);
  expect(rows.length).toBeGreaterThan(0);
  for (const secret of [email, challenge]) {
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
  }
});
