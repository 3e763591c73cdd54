import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccountStory } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';

let database: TestDatabase;
let story: AccountStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const countAccounts = async () =>
  (await database.unitOfWork.query<{ count: number }>(`SELECT count(*) FROM accounts`))[0]?.count;

describe('a link by mail', () => {
  test('makes an account when it comes back, and signs in', async () => {
    const browser = story.browser();
    expect(await browser.requestLink('Sam@mail.example', '/my/requests')).toMatchObject({
      __typename: 'SignInLinkSent',
    });
    expect(await countAccounts()).toBe(0);
    expect(await browser.viewer()).toBeNull();

    const [mail] = await story.mailsTo('Sam@mail.example');
    expect(mail?.subject).toBe('Your link to sign in');
    const token = await story.linkMailedTo('Sam@mail.example');
    expect(await browser.useLink(token)).toMatchObject({
      __typename: 'SignedIn',
      goesTo: '/my/requests',
      needsSecondFactor: false,
      account: { email: 'sam@mail.example', roles: ['PATIENT'] },
    });
    expect(browser.lastSetCookies).toEqual([
      expect.stringMatching(/^clearing-session=\w{20,}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await browser.viewer()).toMatchObject({
      needsSecondFactor: false,
      account: {
        email: 'sam@mail.example',
        sessions: [{ device: 'Firefox on Windows', signedInBy: 'MAIL_LINK', isThisOne: true }],
      },
    });
  });

  test('signs in to the same account the second time, whatever the letters’ case', async () => {
    const first = await (await story.signedIn('twice@mail.example')).viewer();
    const second = await (await story.signedIn('TWICE@mail.example')).viewer();
    expect(second?.account.id).toBe(first?.account.id);
  });

  test('does nothing by being looked at, as the programs do that read mails', async () => {
    const browser = story.browser();
    await browser.requestLink('looked-at@mail.example');
    const token = await story.linkMailedTo('looked-at@mail.example');
    const before = await countAccounts();
    for (let times = 0; times < 3; times++) {
      const { mailLink } = await browser.ask<{ mailLink: unknown }>(
        `query ($token: String!) { mailLink(token: $token) { purpose email } }`,
        { token },
      );
      expect(mailLink).toEqual({ purpose: 'SIGN_IN', email: 'looked-at@mail.example' });
    }
    expect(await countAccounts()).toBe(before);
    expect(browser.cookies.size).toBe(0);
    expect(await browser.useLink(token)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('works once, even when two come with it in the same instant', async () => {
    const [one, other] = [story.browser(), story.browser()];
    await one.requestLink('once@mail.example');
    const token = await story.linkMailedTo('once@mail.example');
    const outcomes = await Promise.all([one.useLink(token), other.useLink(token)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['SignInNotAccepted', 'SignedIn']);
    expect(await one.useLink(token)).toMatchObject({ __typename: 'SignInNotAccepted' });
  });

  test('two links of one new address, used at once, make one account', async () => {
    const [one, other] = [story.browser(), story.browser()];
    await one.requestLink('pair@mail.example');
    const first = await story.linkMailedTo('pair@mail.example');
    database.clock.advance({ seconds: 1 });
    await one.requestLink('pair@mail.example');
    const second = await story.linkMailedTo('pair@mail.example');
    expect(second).not.toBe(first);
    const outcomes = await Promise.all([one.useLink(first), other.useLink(second)]);
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(['SignedIn', 'SignedIn']);
    expect((await one.viewer())?.account.id).toBe((await other.viewer())?.account.id);
  });

  test('is over after a quarter of an hour', async () => {
    const browser = story.browser();
    await browser.requestLink('late@mail.example');
    const token = await story.linkMailedTo('late@mail.example');
    database.clock.advance({ minutes: 15 });
    expect(await browser.useLink(token)).toMatchObject({ __typename: 'SignInNotAccepted' });
  });

  test('opens nothing when any character is altered', async () => {
    const browser = story.browser();
    await browser.requestLink('altered@mail.example');
    const token = await story.linkMailedTo('altered@mail.example');
    for (let at = 0; at < token.length; at += 6) {
      const altered = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(await browser.useLink(altered), `character ${at}`).toMatchObject({ __typename: 'SignInNotAccepted' });
    }
    for (const madeUp of ['', 'x', 'A'.repeat(54), 'A'.repeat(5000)]) {
      expect(await browser.useLink(madeUp)).toMatchObject({ __typename: 'SignInNotAccepted' });
    }
  });

  test('leads nowhere else afterwards', async () => {
    const browser = story.browser();
    await browser.requestLink('elsewhere@mail.example', '//elsewhere.example');
    const outcome = await browser.useLink(await story.linkMailedTo('elsewhere@mail.example'));
    expect(outcome).toMatchObject({ __typename: 'SignedIn', goesTo: null });
  });

  test('is asked for with an address', async () => {
    expect(await story.browser().requestLink('nonsense')).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['email'] }],
    });
  });
});

describe('what the database holds', () => {
  test('opens no account: no token, no link, no address', async () => {
    const browser = await story.signedIn('secret-holder@mail.example');
    await browser.requestLink('secret-holder@mail.example');
    const token = await story.linkMailedTo('secret-holder@mail.example');
    const session = [...browser.cookies.values()][0] ?? 'none';
    const tables = ['accounts', 'account_sessions', 'mail_links', 'outbox', 'audit_entries', 'rate_limits'];
    for (const table of tables) {
      const rows = await database.unitOfWork.query<{ row: string }>(`SELECT ${table}::text AS row FROM ${table}`);
      const text = JSON.stringify(rows);
      for (const secret of ['secret-holder', session, token]) {
        expect(text, table).not.toContain(secret);
        expect(text, table).not.toContain(Buffer.from(secret).toString('hex'));
      }
    }
  });

  test('a link leaves with its address a day after it is over', async () => {
    await story.browser().requestLink('forgotten@mail.example');
    const sweep = story.house.services.sweeps.find(({ name }) => name === 'accounts.links')!;
    const count = async () => (await database.unitOfWork.query(`SELECT 1 FROM mail_links`)).length;
    expect(await count()).toBeGreaterThan(0);
    database.clock.advance({ hours: 24, minutes: 16 });
    await sweep.run();
    expect(await count()).toBe(0);
  });
});

describe('signing out', () => {
  test('ends the session everywhere at once, and the cookie goes', async () => {
    const browser = await story.signedIn('leaving@mail.example');
    const kept = new Map(browser.cookies);
    expect(await browser.act('signOut', null)).toMatchObject({ __typename: 'AccountChanged' });
    expect(browser.cookies.size).toBe(0);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect(await browser.viewer()).toBeNull();
  });

  test('a session is over after fourteen days', async () => {
    const browser = await story.signedIn('long@mail.example');
    database.clock.advance({ hours: 24 * 14 - 1 });
    expect(await browser.viewer()).not.toBeNull();
    database.clock.advance({ hours: 1 });
    expect(await browser.viewer()).toBeNull();
  });

  test('signing in again replaces the session the browser held', async () => {
    const browser = await story.signedIn('again@mail.example');
    await story.signedIn('again@mail.example', browser);
    expect((await browser.viewer())?.account.sessions).toHaveLength(1);
  });
});

test('on https the session’s cookie is bound to this very host', async () => {
  const secure = await AccountStory.open(database, { publicOrigin: 'https://clearing.example' });
  const browser = await secure.signedIn('secure@mail.example');
  expect(browser.lastSetCookies[0]).toMatch(/^__Host-clearing-session=\w+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  await secure.close();
});
