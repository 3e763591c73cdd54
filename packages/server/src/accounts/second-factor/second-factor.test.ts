import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
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
/** A whole half minute begins, so that "thirty seconds ago" is the step before. */
beforeEach(() => {
  const into = database.clock.now().epochMilliseconds % 30_000;
  database.clock.advance({ milliseconds: 30_000 - into });
});

const DONE = { __typename: 'AccountChanged' };
const WRONG = { __typename: 'SecondFactorNotAccepted' };
const FULL = { __typename: 'TooManyRequests' };

let people = 0;
const somebody = () => `person-${++people}@factors.example`;
/** Every change that its owner was mailed, in the mails' own words. */
const toldTo = async (email: string) =>
  (await story.mailsTo(email))
    .filter(({ subject }) => subject === 'Your account was changed')
    .map(({ text }) => text)
    .join('\n');
const auditOf = async (browser: StoryBrowser) => {
  const id = Buffer.from((await browser.viewer())?.account.id ?? '', 'base64url')
    .toString()
    .split(':')[1];
  const rows = await database.unitOfWork.query<{ action: string }>(
    `SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY at, action`,
    [id],
  );
  return rows.map(({ action }) => action);
};

describe('setting an authenticator app up', () => {
  test('takes its first code, gives ten recovery codes, and tells the owner', async () => {
    const email = somebody();
    const browser = await story.signedIn(email);
    expect(await browser.appSetup()).toBeNull();
    expect(await browser.act('beginAuthenticatorApp', null)).toMatchObject(DONE);
    const setup = await browser.appSetup();
    expect(setup?.uri).toContain(`secret=${setup?.secret}`);
    expect(await browser.viewer()).toMatchObject({ hasSecondFactor: false, account: { authenticatorApp: null } });

    const outcome = await browser.confirmApp(story.codeOf(setup?.secret ?? ''));
    expect(new Set(outcome['codes'] as string[]).size).toBe(10);
    for (const code of outcome['codes'] as string[]) expect(code).toMatch(/^[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}$/);
    expect(await browser.viewer()).toMatchObject({
      hasSecondFactor: true,
      secondFactorPassed: true,
      account: { authenticatorApp: { since: expect.any(String) }, recoveryCodesLeft: 10 },
    });
    expect(await toldTo(email)).toContain('Your second step for signing in was set up.');
    expect(await auditOf(browser)).toContain('account.second-factor');
    expect(await browser.appSetup()).toBeNull();
  });

  test('needs a code of that very secret', async () => {
    const browser = await story.signedIn(somebody());
    await browser.act('beginAuthenticatorApp', null);
    const first = (await browser.appSetup())?.secret ?? '';
    await browser.act('beginAuthenticatorApp', null);
    const second = (await browser.appSetup())?.secret ?? '';
    expect(second).not.toBe(first);
    expect(await browser.confirmApp(story.codeOf(first))).toMatchObject(WRONG);
    expect(await browser.viewer()).toMatchObject({ hasSecondFactor: false });
    expect(await browser.confirmApp(story.codeOf(second))).toMatchObject({ __typename: 'NewRecoveryCodes' });
  });

  test('is begun again when half an hour went by, and the secret is gone by then', async () => {
    const email = somebody();
    const browser = await story.signedIn(email);
    await browser.act('beginAuthenticatorApp', null);
    const secret = (await browser.appSetup())?.secret ?? '';
    database.clock.advance({ minutes: 30 });
    await story.signedIn(email, browser);
    expect(await browser.appSetup()).toBeNull();
    expect(await browser.confirmApp(story.codeOf(secret))).toMatchObject({ __typename: 'NotFound' });
    const sweep = story.house.services.sweeps.find(({ name }) => name === 'accounts.authenticator-apps');
    expect(await sweep?.run()).toBeGreaterThan(0);
  });

  test('counts the tries of its first code, too', async () => {
    const browser = await story.signedIn(somebody());
    await browser.act('beginAuthenticatorApp', null);
    const right = story.codeOf((await browser.appSetup())?.secret ?? '');
    const wrong = right === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries++) expect(await browser.confirmApp(wrong)).toMatchObject(WRONG);
    expect(await browser.confirmApp(right)).toMatchObject(FULL);
    expect(await browser.viewer()).toMatchObject({ hasSecondFactor: false });
  });

  test('is not ended by a code of the secret before, which is replaced at that very moment', async () => {
    const browser = await story.signedIn(somebody());
    await browser.act('beginAuthenticatorApp', null);
    const code = story.codeOf((await browser.appSetup())?.secret ?? '');
    const { unitOfWork } = database;
    const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const begun = await unitOfWork.run(async (tx) => {
      await tx.query('SELECT FROM authenticator_apps WHERE account_id = $1 FOR UPDATE', [await browser.accountId()]);
      const another = browser.act('beginAuthenticatorApp', null);
      await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 1 }]);
      const confirmed = browser.confirmApp(code);
      await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 2 }]);
      return [another, confirmed];
    });
    expect(await Promise.all(begun)).toMatchObject([DONE, WRONG]);
    expect(await browser.viewer()).toMatchObject({ hasSecondFactor: false });
  });

  test('is nothing that could be taken away while it waits for its first code', async () => {
    const email = somebody();
    const browser = await story.signedIn(email);
    await browser.act('beginAuthenticatorApp', null);
    expect(await browser.act('removeAuthenticatorApp', null)).toMatchObject({ __typename: 'NotFound' });
    expect(await browser.appSetup()).not.toBeNull();
    expect(await toldTo(email)).toBe('');
  });

  test('shows its secret to nobody who may not change how one signs in', async () => {
    const email = somebody();
    const browser = await story.signedIn(email);
    await browser.act('beginAuthenticatorApp', null);
    database.clock.advance({ minutes: 10 });
    expect(await browser.appSetup()).toBeNull();
    expect(await browser.act('beginAuthenticatorApp', null)).toMatchObject({ __typename: 'FreshSignInNeeded' });
    expect(await story.browser().act('beginAuthenticatorApp', null)).toMatchObject({ __typename: 'SignInNeeded' });
  });

  test('does not take the place of an app that is there', async () => {
    const browser = await story.signedIn(somebody());
    const { secret } = await story.withApp(browser);
    expect(await browser.act('beginAuthenticatorApp', null)).toMatchObject({ __typename: 'NotFound' });
    const elsewhere = await story.signedIn((await browser.viewer())?.account.email ?? '');
    expect(await elsewhere.showCode(story.codeOf(secret))).toMatchObject(DONE);
  });
});

describe('the second step of signing in', () => {
  test('is asked for by link and by password, and a code of the app passes it', async () => {
    const email = somebody();
    const owner = await story.signedIn(email);
    await owner.setPassword('four plain words here');
    const { secret } = await story.withApp(owner);
    const elsewhere = story.browser();
    expect(await elsewhere.usePassword(email, 'four plain words here')).toMatchObject({ needsSecondFactor: true });
    expect(await elsewhere.viewer()).toMatchObject({ needsSecondFactor: true, secondFactorPassed: false });
    expect(await elsewhere.act('removePassword', null)).toMatchObject({ __typename: 'SecondFactorNeeded' });
    expect(await elsewhere.showCode(story.codeOf(secret))).toMatchObject(DONE);
    expect(await elsewhere.viewer()).toMatchObject({ needsSecondFactor: false, secondFactorPassed: true });
    expect(await auditOf(elsewhere)).toContain('account.second-factor.shown');
  });

  test('takes no code twice: not from another device, not a moment later, not the one of the set-up', async () => {
    const email = somebody();
    const owner = await story.signedIn(email);
    await owner.act('beginAuthenticatorApp', null);
    const secret = (await owner.appSetup())?.secret ?? '';
    const first = story.codeOf(secret);
    await owner.confirmApp(first);
    const [one, other] = [await story.signedIn(email), await story.signedIn(email)];
    expect(await one.showCode(first)).toMatchObject(WRONG);
    database.clock.advance({ seconds: 30 });
    const outcomes = await Promise.all([one, other].map((each) => each.showCode(story.codeOf(secret))));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['AccountChanged', 'SecondFactorNotAccepted']);
    // Nor the one of the step before: a newer one was taken.
    const refused = outcomes[0]?.__typename === 'AccountChanged' ? other : one;
    expect(await refused.showCode(story.codeOf(secret, 30))).toMatchObject(WRONG);
  });

  test.each([
    ['a clock that is half a minute slow', 30, DONE],
    ['a clock that is half a minute fast', -30, DONE],
    ['a clock that is a minute slow', 60, WRONG],
    ['a clock that is a minute fast', -60, WRONG],
  ])('by %s', async (_whose, secondsAgo, outcome) => {
    const email = somebody();
    const { secret } = await story.withApp(await story.signedIn(email));
    // Far from the code of the set-up.
    database.clock.advance({ minutes: 5 });
    const browser = await story.signedIn(email);
    expect(await browser.showCode(story.codeOf(secret, secondsAgo))).toMatchObject(outcome);
  });

  test('five wrong codes close it for a while, at every device and for the right one too', async () => {
    const email = somebody();
    const owner = await story.signedIn(email);
    const { secret, recoveryCodes } = await story.withApp(owner);
    // The try of the set-up is forgotten.
    database.clock.advance({ minutes: 15 });
    const devices = [await story.signedIn(email), await story.signedIn(email)] as const;
    const right = story.codeOf(secret);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries++) expect(await devices[tries % 2]?.showCode(wrong)).toMatchObject(WRONG);
    for (const device of devices) {
      expect(await device.showCode(right)).toMatchObject(FULL);
      expect(await device.showCode(recoveryCodes[0] ?? '')).toMatchObject(FULL);
    }
    expect(await devices[0].viewer()).toMatchObject({ secondFactorPassed: false });
    expect((await auditOf(devices[0])).filter((action) => action === 'account.second-factor.refused')).toHaveLength(5);
    database.clock.advance({ minutes: 4 });
    expect(await devices[0].showCode(story.codeOf(secret))).toMatchObject(DONE);
  });

  test('takes fifty codes a day or a few more, however patiently they are tried', async () => {
    const email = somebody();
    await story.withApp(await story.signedIn(email));
    const browser = await story.signedIn(email);
    let tries = 0;
    while ((await browser.showCode('k7mq2-x9f4h'))['__typename'] === WRONG.__typename) {
      tries++;
      database.clock.advance({ minutes: 3 });
    }
    expect(tries).toBeGreaterThan(48);
    expect(tries).toBeLessThan(60);
    expect(await browser.showCode('k7mq2-x9f4h')).toMatchObject(FULL);
  });

  test('left half typed takes no try, and sent twice is not asked twice', async () => {
    const email = somebody();
    const { secret } = await story.withApp(await story.signedIn(email));
    const browser = await story.signedIn(email);
    for (let tries = 0; tries < 10; tries++) expect(await browser.showCode('48291')).toMatchObject(WRONG);
    const code = story.codeOf(secret);
    expect(await browser.showCode(code)).toMatchObject(DONE);
    expect(await browser.showCode(code)).toMatchObject(DONE);
  });

  test('is nobody’s who is not signed in, or has none', async () => {
    expect(await story.browser().showCode('123456')).toMatchObject({ __typename: 'SignInNeeded' });
    expect(await (await story.signedIn(somebody())).showCode('123456')).toMatchObject({ __typename: 'NotFound' });
  });

  test('of one account is passed by no code of another', async () => {
    const [mine, theirs] = [somebody(), somebody()];
    await story.withApp(await story.signedIn(mine));
    const other = await story.withApp(await story.signedIn(theirs));
    const browser = await story.signedIn(mine);
    expect(await browser.showCode(story.codeOf(other.secret))).toMatchObject(WRONG);
    expect(await browser.showCode(other.recoveryCodes[0] ?? '')).toMatchObject(WRONG);
  });
});

describe('a recovery code', () => {
  test('passes the second step once, however it is written, and the owner is told', async () => {
    const email = somebody();
    const { recoveryCodes } = await story.withApp(await story.signedIn(email));
    const [code = ''] = recoveryCodes;
    const [one, other] = [await story.signedIn(email), await story.signedIn(email)];
    expect(await one.showCode(` ${code.toUpperCase().replace('-', ' ')} `)).toMatchObject(DONE);
    expect(await one.viewer()).toMatchObject({ secondFactorPassed: true, account: { recoveryCodesLeft: 9 } });
    expect(await other.showCode(code)).toMatchObject(WRONG);
    expect(await toldTo(email)).toContain('A recovery code was used to sign in.');
  });

  test('is taken once when two come with it in the same instant', async () => {
    const email = somebody();
    const { recoveryCodes } = await story.withApp(await story.signedIn(email));
    const devices = [await story.signedIn(email), await story.signedIn(email)];
    const outcomes = await Promise.all(devices.map((each) => each.showCode(recoveryCodes[3] ?? '')));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['AccountChanged', 'SecondFactorNotAccepted']);
  });

  test('of before is worth nothing when there are new ones', async () => {
    const email = somebody();
    const owner = await story.signedIn(email);
    const { recoveryCodes: old } = await story.withApp(owner);
    const made = await owner.makeRecoveryCodes();
    const codes = made['codes'] as string[];
    expect(codes).toHaveLength(10);
    const browser = await story.signedIn(email);
    expect(await browser.showCode(old[0] ?? '')).toMatchObject(WRONG);
    expect(await browser.showCode(codes[0] ?? '')).toMatchObject(DONE);
  });

  test('is made for nobody without a second factor, or long after signing in', async () => {
    const browser = await story.signedIn(somebody());
    expect(await browser.makeRecoveryCodes()).toMatchObject({ __typename: 'NotFound' });
    await story.withApp(browser);
    database.clock.advance({ minutes: 10 });
    expect(await browser.makeRecoveryCodes()).toMatchObject({ __typename: 'FreshSignInNeeded' });
  });

  test('is one of ten, also where they are asked for twice at once, and none is left behind the last second step', async () => {
    const owner = await story.signedIn(somebody());
    await story.withApp(owner);
    const codesLeft = async () => (await owner.viewer())?.account.recoveryCodesLeft;
    const make = () => owner.makeRecoveryCodes();
    await atOnce(make, make);
    expect(await codesLeft()).toBe(10);
    const [, made] = await atOnce(() => owner.act('removeAuthenticatorApp', null), make);
    expect(made).toMatchObject({ __typename: 'NotFound' });
    expect(await codesLeft()).toBe(0);
  });

  /** Begun in this order, and neither is over before both are under way: the letter about each comes last. */
  async function atOnce(...acts: readonly (() => Promise<Outcome>)[]): Promise<Outcome[]> {
    const { unitOfWork } = database;
    const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const begun = await unitOfWork.run(async (tx) => {
      await tx.query('LOCK TABLE outbox IN EXCLUSIVE MODE');
      const under: Promise<Outcome>[] = [];
      for (const act of acts) {
        under.push(act());
        await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: under.length }]);
      }
      return under;
    });
    return Promise.all(begun);
  }
});

describe('taking the app away', () => {
  const remove = (browser: StoryBrowser) => browser.act('removeAuthenticatorApp', null);

  test('needs a sign-in of the last ten minutes, and the second step in it', async () => {
    const email = somebody();
    const owner = await story.signedIn(email);
    const { secret } = await story.withApp(owner);
    const mailbox = await story.signedIn(email);
    expect(await remove(mailbox)).toMatchObject({ __typename: 'SecondFactorNeeded' });
    database.clock.advance({ minutes: 10 });
    expect(await remove(owner)).toMatchObject({ __typename: 'FreshSignInNeeded' });
    expect(await remove(story.browser())).toMatchObject({ __typename: 'SignInNeeded' });
    expect(await owner.viewer()).toMatchObject({ hasSecondFactor: true });

    await story.signedIn(email, owner);
    await owner.showCode(story.codeOf(secret));
    expect(await remove(owner)).toMatchObject(DONE);
    expect(await owner.viewer()).toMatchObject({
      hasSecondFactor: false,
      secondFactorPassed: false,
      account: { authenticatorApp: null, recoveryCodesLeft: 0 },
    });
    expect(await toldTo(email)).toContain('Your authenticator app was removed.');
    expect(await remove(owner)).toMatchObject({ __typename: 'NotFound' });
  });
});

test('what the database holds shows no code: no secret, no recovery code', async () => {
  const browser = await story.signedIn(somebody());
  const { secret, recoveryCodes } = await story.withApp(browser);
  for (const table of ['authenticator_apps', 'recovery_codes', 'outbox', 'audit_entries', 'rate_limits']) {
    const rows = await database.unitOfWork.query<{ row: string }>(`SELECT ${table}::text AS row FROM ${table}`);
    const text = JSON.stringify(rows).toLowerCase();
    for (const shown of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))]) {
      expect(text, table).not.toContain(shown.toLowerCase());
      expect(text, table).not.toContain(Buffer.from(shown).toString('hex'));
    }
  }
});
