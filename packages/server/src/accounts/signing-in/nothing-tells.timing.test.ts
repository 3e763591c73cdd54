import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { statementsOf } from '../../../test/statements-of.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';

let database: TestDatabase;
let story: AccountStory;

const KNOWN = 'known@mail.example';
const KNOWN_WITHOUT_PASSWORD = 'known-plain@mail.example';
const UNKNOWN = 'unknown@mail.example';

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
  await (await story.signedIn(KNOWN)).setPassword('four plain words here');
  await story.signedIn(KNOWN_WITHOUT_PASSWORD);
  await story.sendMails();
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const LINK = `mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename ... on SignInLinkSent { minutes } } }`;
const PASSWORD = `mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { __typename ... on UserError { message } } }`;

/** All that a caller sees of an answer, and what it took to make it. */
async function seen(query: string, input: object) {
  const began = performance.now();
  const [{ status, headers, data, errors }, statements] = await statementsOf(() =>
    story.browser().send(query, { input }),
  );
  const milliseconds = performance.now() - began;
  const { date: _, 'x-request-id': __, ...rest } = Object.fromEntries(headers);
  return { answer: { status, headers: rest, data, errors }, statements, milliseconds };
}

describe('whether an address has an account', () => {
  test('is not told by asking for a link: the same answer, the same work, the same mail', async () => {
    const [known, unknown] = [await seen(LINK, { email: KNOWN }), await seen(LINK, { email: UNKNOWN })];
    expect(unknown.answer).toEqual(known.answer);
    expect(known.answer.data).toEqual({ requestSignInLink: { __typename: 'SignInLinkSent', minutes: 15 } });
    expect(unknown.statements).toEqual(known.statements);
    const letter = async (address: string) => {
      const [mail] = await story.mailsTo(address);
      return [mail?.subject, mail?.text.replace(/\/sign-in\/[\w-]+/, '/sign-in/the-link')];
    };
    expect(await letter(UNKNOWN)).toEqual(await letter(KNOWN));
    expect((await letter(KNOWN))[0]).toBe('Your link to sign in');
  });

  test('is not told by trying a password', async () => {
    const attempt = (email: string) => seen(PASSWORD, { email, password: 'not the password' });
    const known = await attempt(KNOWN);
    expect(known.answer.data).toMatchObject({ signInWithPassword: { __typename: 'SignInNotAccepted' } });
    for (const email of [KNOWN_WITHOUT_PASSWORD, UNKNOWN]) {
      const other = await attempt(email);
      expect(other.answer, email).toEqual(known.answer);
      expect(other.statements, email).toEqual(known.statements);
    }
  });

  test('is not told by how long a wrong password takes', async () => {
    const took = new Map<string, number[]>([KNOWN, KNOWN_WITHOUT_PASSWORD, UNKNOWN].map((email) => [email, []]));
    // What takes long is hashing the password: done for one and not for the other, one would be many times the other.
    const ratio = () => {
      const fastest = [...took.values()].map((times) => Math.min(...times));
      return Math.max(...fastest) / Math.min(...fastest);
    };
    // A busy machine makes some rounds slow and none fast: the more of them, the more alike. As many as an address may.
    for (let round = 0; round < 9 && !(round >= 3 && ratio() < 2); round++) {
      for (const [email, times] of took) {
        times.push((await seen(PASSWORD, { email, password: 'not the password' })).milliseconds);
      }
    }
    expect(ratio()).toBeLessThan(2);
  });
});

describe('somebody who comes first with another’s address', () => {
  test('gains nothing: no password of theirs opens what the owner makes later', async () => {
    const [attacker, owner] = [story.browser(), story.browser()];
    const email = 'taken@mail.example';
    await attacker.requestLink(email);
    expect(await attacker.setPassword('the attackers own words')).toMatchObject({ __typename: 'SignInNeeded' });
    expect(await attacker.usePassword(email, 'the attackers own words')).toMatchObject({
      __typename: 'SignInNotAccepted',
    });
    expect(await owner.useLink(await story.linkMailedTo(email))).toMatchObject({ __typename: 'SignedIn' });
    expect((await owner.viewer())?.account).toMatchObject({ email, hasPassword: false, sessions: [{}] });
    expect(await attacker.viewer()).toBeNull();
  });

  test('gains nothing by making it the new address of an account of theirs', async () => {
    const email = 'wanted@mail.example';
    const attacker = await story.signedIn('attacker@mail.example');
    await attacker.setPassword('the attackers own words');
    await attacker.act('requestEmailChange', 'RequestEmailChangeInput', { email });
    const owner = await story.signedIn(email);
    const token = await story.linkMailedTo(email, 'Confirm your new address');
    expect(await owner.act('confirmEmailChange', 'ConfirmEmailChangeInput', { token })).toMatchObject({
      __typename: 'NotFound',
    });
    expect((await owner.viewer())?.account).toMatchObject({ email, hasPassword: false });
    expect((await attacker.viewer())?.account.email).toBe('attacker@mail.example');
    expect(await story.browser().usePassword(email, 'the attackers own words')).toMatchObject({
      __typename: 'SignInNotAccepted',
    });
  });
});

describe('how often', () => {
  const typesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ __typename }) => __typename);
  const inTurn = async (emails: readonly string[], from: () => StoryBrowser) => {
    const outcomes: Outcome[] = [];
    for (const email of emails) outcomes.push(await from().requestLink(email));
    return typesOf(outcomes);
  };
  const allowed = (count: number) => Array.from({ length: count }, () => 'SignInLinkSent');

  test('five links an hour go to one mailbox, however its address is written and wherever they are asked for', async () => {
    const written = ['lee.sam@gmail.com', 'leesam+a@gmail.com', 'LeeSam+b@gmail.com', 'l.e.e.sam@gmail.com'];
    const outcomes = await inTurn([...written, 'leesam@gmail.com', 'leesam+c@gmail.com'], () => story.browser());
    expect(outcomes).toEqual([...allowed(5), 'TooManyRequests']);
  });

  test('the same field many times in one document counts as often as it runs', async () => {
    const document = `mutation ($input: RequestSignInLinkInput!) { ${['a', 'b', 'c']
      .map((alias) => `${alias}: requestSignInLink(input: $input) { __typename }`)
      .join(' ')} }`;
    const browser = story.browser();
    const input = { email: 'aliases@mail.example' };
    const outcomes = [await browser.ask(document, { input }), await browser.ask(document, { input })];
    expect(typesOf(outcomes.flatMap((each) => Object.values(each)))).toEqual([...allowed(5), 'TooManyRequests']);
    expect(await story.mailsTo('aliases@mail.example')).toHaveLength(5);
  });

  test('one IPv6 network is one caller, whichever of its addresses asks', async () => {
    const emails = Array.from({ length: 31 }, (_, at) => `network-${at}@mail.example`);
    let host = 1;
    const outcomes = await inTurn(emails, () => story.browser(`2001:db8:7:7:${(host++).toString(16)}::1`));
    expect(outcomes).toEqual([...allowed(30), 'TooManyRequests']);
    expect(await inTurn(['next-door@mail.example'], () => story.browser('2001:db8:7:8::1'))).toEqual(allowed(1));
  });

  test('300 networks of one /48 are eight callers, and no more', async () => {
    let network = 0;
    const emails = Array.from({ length: 300 }, (_, at) => `wide-${at}@mail.example`);
    const outcomes = await inTurn(emails, () => story.browser(`2001:db8:9:${(network++).toString(16)}::1`));
    expect(outcomes.filter((outcome) => outcome === 'SignInLinkSent')).toHaveLength(240);
    expect(outcomes.at(-1)).toBe('TooManyRequests');
  });

  test('an address that a stranger’s proxy forwards is not believed, and a restart forgets nothing', async () => {
    const untrusting = await AccountStory.open(database, { trustProxy: [] });
    const emails = Array.from({ length: 30 }, (_, at) => `forged-${at}@mail.example`);
    expect(await inTurn(emails, () => untrusting.browser())).toEqual(allowed(30));
    await untrusting.close();
    const restarted = await AccountStory.open(database, { trustProxy: [] });
    expect(await inTurn(['one-more@mail.example'], () => restarted.browser())).toEqual(['TooManyRequests']);
    await restarted.close();
  });

  test('passwords tried at one address are counted wherever they come from, and leave the mail link', async () => {
    const email = 'guessed@mail.example';
    await (await story.signedIn(email)).setPassword('four plain words here');
    const outcomes: Outcome[] = [];
    for (let times = 0; times < 11; times++) outcomes.push(await story.browser().usePassword(email, `guess ${times}`));
    expect(typesOf(outcomes)).toEqual([...Array.from({ length: 10 }, () => 'SignInNotAccepted'), 'TooManyRequests']);
    expect(await story.browser().usePassword(email, 'four plain words here')).toMatchObject({
      __typename: 'TooManyRequests',
    });
    expect(await (await story.signedIn(email)).viewer()).not.toBeNull();
  });

  test('a bucket that is full is as full for an address nobody has', async () => {
    const browsers = () => story.browser();
    for (let times = 0; times < 10; times++) await browsers().usePassword('nobody-there@mail.example', 'guess');
    expect(await browsers().usePassword('nobody-there@mail.example', 'guess')).toMatchObject({
      __typename: 'TooManyRequests',
    });
  });
});
