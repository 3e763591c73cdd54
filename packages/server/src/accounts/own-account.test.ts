import { describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../test/account-story.js';
import { openedForThisFile } from '../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(AccountStory);

const PASSWORD = 'four plain words here';
const DONE = { __typename: 'AccountChanged' };

const WAITING = `SELECT count(*)::integer AS count FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`;

const leave = (browser: StoryBrowser) =>
  browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true, callOff: false }, '__typename');

/** The second comes while the first has done everything but tell of it: both wait, and the first is over first. */
async function inTheMiddle(first: () => Promise<Outcome>, second: () => Promise<Outcome>): Promise<Outcome[]> {
  const { unitOfWork } = database;
  const begun = await unitOfWork.run(async (tx) => {
    await tx.query('LOCK TABLE outbox IN EXCLUSIVE MODE');
    const under: Promise<Outcome>[] = [];
    for (const act of [first, second]) {
      under.push(act());
      await expect.poll(() => unitOfWork.query(WAITING)).toEqual([{ count: under.length }]);
    }
    return under;
  });
  return Promise.all(begun);
}

describe('a password', () => {
  test('signs in from then on, tells the owner by mail, and is nowhere in the database', async () => {
    const email = 'with-password@mail.example';
    const owner = await story.signedIn(email);
    expect((await owner.viewer())?.account.hasPassword).toBe(false);
    expect(await owner.setPassword(PASSWORD)).toMatchObject(DONE);
    expect((await owner.viewer())?.account.hasPassword).toBe(true);
    expect((await story.mailsTo(email))[0]).toMatchObject({ subject: 'Your account was changed' });

    const elsewhere = story.browser();
    expect(await elsewhere.usePassword(email.toUpperCase(), PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
    const sessions = (await elsewhere.viewer())?.account.sessions;
    expect(sessions?.map(({ signedInBy }) => signedInBy).sort()).toEqual(['MAIL_LINK', 'PASSWORD']);

    const rows = await database.unitOfWork.query<{ row: string }>(`SELECT passwords::text AS row FROM passwords`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(PASSWORD);
  });

  test('that does not fit opens nothing', async () => {
    const email = 'not-it@mail.example';
    await (await story.signedIn(email)).setPassword(PASSWORD);
    const browser = story.browser();
    for (const wrong of ['four plain words her', '', `${PASSWORD} `, 'x'.repeat(5000)]) {
      expect(await browser.usePassword(email, wrong)).toMatchObject({ __typename: 'SignInNotAccepted' });
    }
    expect(browser.cookies.size).toBe(0);
  });

  test('that is new puts out whoever knew the old one', async () => {
    const email = 'shared-once@mail.example';
    const owner = await story.signedIn(email);
    await owner.setPassword(PASSWORD);
    const other = story.browser();
    await other.usePassword(email, PASSWORD);
    expect(await owner.setPassword('another four plain words')).toMatchObject(DONE);
    expect(await other.viewer()).toBeNull();
    expect(await owner.viewer()).not.toBeNull();
    expect(await other.usePassword(email, PASSWORD)).toMatchObject({ __typename: 'SignInNotAccepted' });
  });

  test('that is set at the very moment at which somebody signs in with the old one puts them out, too', async () => {
    const email = 'at-once@mail.example';
    const owner = await story.signedIn(email);
    await owner.setPassword(PASSWORD);
    const other = story.browser();
    const [set, signedIn] = await inTheMiddle(
      () => owner.setPassword('another four plain words'),
      () => other.usePassword(email, PASSWORD),
    );
    expect(set).toMatchObject(DONE);
    expect(signedIn).toMatchObject({ __typename: 'SignInNotAccepted' });
    expect(await other.viewer()).toBeNull();
    expect((await owner.viewer())?.account.sessions).toHaveLength(1);
  });

  test('is set in no account that is deleted at that very moment', async () => {
    const owner = await story.signedIn('sets-and-leaves@mail.example');
    const { unitOfWork } = database;
    // It is gone, and only what hangs on it is still to go, when the password comes.
    const both = await unitOfWork.run(async (tx) => {
      await tx.query('LOCK TABLE passkeys IN EXCLUSIVE MODE');
      const left = leave(owner);
      await expect.poll(() => unitOfWork.query(WAITING)).toEqual([{ count: 1 }]);
      const set = owner.setPassword(PASSWORD);
      await expect.poll(() => unitOfWork.query(WAITING)).toEqual([{ count: 2 }]);
      return [left, set];
    });
    expect(await Promise.all(both)).toMatchObject([{ __typename: 'AccountDeleted' }, { __typename: 'SignInNeeded' }]);
  });

  test('that is weak is refused in a sentence, and the old one stays', async () => {
    const email = 'weak@mail.example';
    const owner = await story.signedIn(email);
    await owner.setPassword(PASSWORD);
    expect(await owner.setPassword('short')).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['password'] }],
    });
    expect(await story.browser().usePassword(email, PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('can be taken away again', async () => {
    const email = 'away@mail.example';
    const owner = await story.signedIn(email);
    await owner.setPassword(PASSWORD);
    expect(await owner.act('removePassword', null)).toMatchObject(DONE);
    expect(await story.browser().usePassword(email, PASSWORD)).toMatchObject({ __typename: 'SignInNotAccepted' });
  });
});

describe('how one signs in', () => {
  const changes = [
    ['the password', 'setPassword', 'SetPasswordInput', { password: PASSWORD }],
    ['no password', 'removePassword', null, {}],
    ['the address', 'requestEmailChange', 'RequestEmailChangeInput', { email: 'new@mail.example' }],
  ] as const;

  test.each(changes)('%s is changed by nobody who is not signed in', async (_what, mutation, type, input) => {
    expect(await story.browser().act(mutation, type, input)).toMatchObject({ __typename: 'SignInNeeded' });
  });

  test.each(changes)('%s is not changed ten minutes after signing in', async (what, mutation, type, input) => {
    const browser = await story.signedIn(`fresh-${what.replace(' ', '-')}@mail.example`);
    database.clock.advance({ minutes: 10 });
    expect(await browser.act(mutation, type, input)).toMatchObject({ __typename: 'FreshSignInNeeded' });
    expect((await browser.viewer())?.account.hasPassword).toBe(false);
    expect(await story.mailsTo('new@mail.example')).toEqual([]);
  });
});

describe('the devices somebody is signed in on', () => {
  test('are listed with the newest first, and each can be ended at once from another', async () => {
    const email = 'two-devices@mail.example';
    const phone = await story.signedIn(
      email,
      story.browser(
        undefined,
        'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
      ),
    );
    database.clock.advance({ minutes: 1 });
    const desk = await story.signedIn(email);
    const sessions = (await desk.viewer())?.account.sessions ?? [];
    expect(sessions.map(({ device, isThisOne }) => [device, isThisOne])).toEqual([
      ['Firefox on Windows', true],
      ['Safari on an iPhone', false],
    ]);
    const end = (sessionId: string | undefined) => desk.act('revokeSession', 'RevokeSessionInput', { sessionId });
    expect(await end(sessions[1]?.id)).toMatchObject(DONE);
    expect(await phone.viewer()).toBeNull();
    expect(await desk.viewer()).not.toBeNull();
    expect(await end(sessions[1]?.id)).toMatchObject({ __typename: 'NotFound' });
  });

  test('of somebody else look like none', async () => {
    const [owner, stranger] = [await story.signedIn('owner@mail.example'), await story.signedIn('str@mail.example')];
    const sessionId = (await owner.viewer())?.account.sessions[0]?.id;
    const revoke = (id: unknown) => stranger.act('revokeSession', 'RevokeSessionInput', { sessionId: id });
    expect(await revoke(sessionId)).toEqual(await revoke('QWNjb3VudFNlc3Npb246bm9uZQ'));
    const { node } = await stranger.ask<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id } }`, {
      id: sessionId,
    });
    expect(node).toBeNull();
    expect(await owner.viewer()).not.toBeNull();
  });

  test('are those of the last fourteen days: on the others nobody is signed in any more', async () => {
    const email = 'long-ago@mail.example';
    await story.signedIn(email);
    database.clock.advance({ hours: 24 * 14 });
    const here = await story.signedIn(email);
    expect((await here.viewer())?.account.sessions.map(({ isThisOne }) => isThisOne)).toEqual([true]);
  });

  test('all but this one can be ended together', async () => {
    const email = 'many-devices@mail.example';
    const others = [await story.signedIn(email), await story.signedIn(email)];
    const here = await story.signedIn(email);
    expect(await here.act('revokeOtherSessions', null)).toMatchObject(DONE);
    for (const other of others) expect(await other.viewer()).toBeNull();
    expect((await here.viewer())?.account.sessions).toHaveLength(1);
  });
});

describe('another address', () => {
  const change = (browser: StoryBrowser, email: string) =>
    browser.act('requestEmailChange', 'RequestEmailChangeInput', { email });
  const confirm = (browser: StoryBrowser, token: string) =>
    browser.act('confirmEmailChange', 'ConfirmEmailChangeInput', { token });
  const linkTo = (email: string) => story.linkMailedTo(email, 'Confirm your new address');

  test('counts once its link was pressed; the old one is told, and signs in to nothing', async () => {
    const [from, to] = ['before@mail.example', 'after@mail.example'];
    const owner = await story.signedIn(from);
    const id = (await owner.viewer())?.account.id;
    expect(await change(owner, to)).toMatchObject(DONE);
    expect((await owner.viewer())?.account.email).toBe(from);
    const token = await linkTo(to);
    expect(await confirm(owner, token)).toMatchObject(DONE);
    expect((await owner.viewer())?.account).toMatchObject({ id, email: to });
    const told = (await story.mailsTo(from)).find(({ subject }) => subject === 'Your account was changed');
    expect(told?.text).toMatch(/How to reach us:\nhttp\S+\/about#reach-us\n/);
    expect(told?.text).not.toContain('/account/sessions');
    expect((await (await story.signedIn(to)).viewer())?.account.id).toBe(id);
    expect((await (await story.signedIn(from)).viewer())?.account.id).not.toBe(id);
  });

  test('signs every other device out, as whoever reads the old one may sit at it', async () => {
    const [from, to] = ['read-by-two@mail.example', 'read-by-one@mail.example'];
    const other = await story.signedIn(from);
    const owner = await story.signedIn(from);
    await change(owner, to);
    expect(await other.viewer()).not.toBeNull();
    expect(await confirm(owner, await linkTo(to))).toMatchObject(DONE);
    expect(await other.viewer()).toBeNull();
    expect((await owner.viewer())?.account.sessions).toHaveLength(1);
  });

  test('whoever signs in by the old one at that very moment comes into an account of its own', async () => {
    const [from, to] = ['leaves@mail.example', 'arrives@mail.example'];
    const owner = await story.signedIn(from);
    await change(owner, to);
    const token = await linkTo(to);
    const other = story.browser();
    await other.requestLink(from);
    const old = await story.linkMailedTo(from);
    const [changed, signedIn] = await inTheMiddle(
      () => confirm(owner, token),
      () => other.useLink(old),
    );
    expect(changed).toMatchObject(DONE);
    expect(signedIn).toMatchObject({ __typename: 'SignedIn', account: { email: from } });
    const own = await owner.viewer();
    expect(own?.account.sessions).toHaveLength(1);
    expect((await other.viewer())?.account.id).not.toBe(own?.account.id);
  });

  test('and the password open nothing by the old one at that very moment', async () => {
    const [from, to] = ['was-here@mail.example', 'is-elsewhere@mail.example'];
    const owner = await story.signedIn(from);
    await owner.setPassword(PASSWORD);
    await change(owner, to);
    const token = await linkTo(to);
    const other = story.browser();
    const [changed, signedIn] = await inTheMiddle(
      () => confirm(owner, token),
      () => other.usePassword(from, PASSWORD),
    );
    expect(changed).toMatchObject(DONE);
    expect(signedIn).toMatchObject({ __typename: 'SignInNotAccepted' });
    expect((await owner.viewer())?.account.sessions).toHaveLength(1);
    expect(await other.usePassword(to, PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('is changed by one link after the other, and whoever deletes the account then deletes all of it', async () => {
    const addresses = ['first-of-three@mail.example', 'second-of-three@mail.example', 'third-of-three@mail.example'];
    const [from, second, third] = addresses as [string, string, string];
    const owner = await story.signedIn(from);
    const tokens: string[] = [];
    for (const to of [second, third]) {
      await change(owner, to);
      tokens.push(await linkTo(to));
    }
    const all = await database.unitOfWork.run(async (tx) => {
      // Somebody signs in there just now.
      await tx.lock('account-email', second);
      const begun: Promise<Outcome>[] = [];
      const acts = [...tokens.map((token) => () => confirm(owner, token)), () => leave(owner)];
      for (const act of acts) {
        begun.push(act());
        await expect.poll(() => database.unitOfWork.query(WAITING)).toEqual([{ count: begun.length }]);
      }
      return begun;
    });
    expect(await Promise.all(all)).toMatchObject([DONE, DONE, { __typename: 'AccountDeleted' }]);
    expect((await story.mailsTo(third)).map(({ subject }) => subject)).toContain('Your account is deleted');
  });

  test('whoever signs in by the new one at that very moment is in the account that has it from then on', async () => {
    const [from, to] = ['moves@mail.example', 'is-there@mail.example'];
    const owner = await story.signedIn(from);
    await change(owner, to);
    const token = await linkTo(to);
    const phone = story.browser();
    await phone.requestLink(to);
    const link = await story.linkMailedTo(to);
    const [changed, signedIn] = await inTheMiddle(
      () => confirm(owner, token),
      () => phone.useLink(link),
    );
    expect(changed).toMatchObject(DONE);
    expect(signedIn).toMatchObject({ __typename: 'SignedIn', account: { email: to } });
    expect((await phone.viewer())?.account.id).toBe((await owner.viewer())?.account.id);
  });

  test('its link signs nobody in, and works in no account but the one that asked', async () => {
    const owner = await story.signedIn('asks@mail.example');
    const stranger = await story.signedIn('stranger@mail.example');
    await change(owner, 'wanted@mail.example');
    const token = await linkTo('wanted@mail.example');
    expect(await story.browser().useLink(token)).toMatchObject({ __typename: 'SignInNotAccepted' });
    expect(await confirm(story.browser(), token)).toMatchObject({ __typename: 'SignInNeeded' });
    expect(await confirm(stranger, token)).toMatchObject({ __typename: 'NotFound' });
    expect((await owner.viewer())?.account.email).toBe('asks@mail.example');
  });

  test('is not taken from an account that has it', async () => {
    const [owner, holder] = [await story.signedIn('wants@mail.example'), await story.signedIn('has@mail.example')];
    expect(await change(owner, 'Has@mail.example')).toMatchObject(DONE);
    const token = await linkTo('Has@mail.example');
    expect(await confirm(owner, token)).toMatchObject({ __typename: 'NotFound' });
    expect((await owner.viewer())?.account.email).toBe('wants@mail.example');
    expect((await holder.viewer())?.account.email).toBe('has@mail.example');
  });
});
