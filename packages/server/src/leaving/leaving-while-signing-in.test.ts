import { expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../test/account-story.js';
import { testSettings } from '../../test/graphql-client.js';
import { deadlocksIn, untilHeldUp } from '../../test/held-up.js';
import { openedForThisFile } from '../../test/opened-for-this-file.js';
import { Scenario } from '../../test/scenario.js';
import { SoftwareAuthenticator } from '../../test/software-authenticator.js';
import { mailboxKey } from '../accounts/signing-in/mailbox-key.js';

const { database, story } = await openedForThisFile(AccountStory);

let people = 0;
const PASSWORD = 'a long sentence nobody guesses';
const SIGNED_IN = { __typename: 'SignedIn' };
const NOT_IN = { __typename: 'SignInNotAccepted' };
const GONE = { __typename: 'AccountDeleted' };

const leave = (browser: StoryBrowser) =>
  browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true }, '__typename');

/** Somebody who keeps a listing, signed in with both steps. */
async function aKeeper() {
  const email = `keeper-${++people}@leaving.example`;
  await new Scenario(database).practitioner('Ana Ruiz, MD').who({ contactEmail: email }).licensedIn('US-TX').publish();
  const browser = await story.signedIn(email);
  const app = await story.withApp(browser);
  return { email, browser, app, accountId: await browser.accountId() };
}

/** Both at once: the first is on its way, held up by a row or a name, when the second comes. */
function atOnce<First, Second>(
  held: { readonly sql: string; readonly parameters: readonly unknown[] },
  first: () => Promise<First>,
  second: () => Promise<Second>,
) {
  return database.unitOfWork
    .run(async (tx) => {
      await tx.query(held.sql, held.parameters);
      const begun = first();
      await untilHeldUp(database, 1);
      const after = second();
      await untilHeldUp(database, 2);
      return [begun, after] as const;
    })
    .then((both) => Promise.all(both));
}

const addressLock = (email: string) => ({
  sql: `SELECT pg_advisory_xact_lock(hashtextextended('account-email:' || $1, 0))`,
  parameters: [mailboxKey(email)],
});

test('whoever opens an earlier link to sign in while the account is deleted is signed in before, or to another account', async () => {
  const { email, browser, accountId } = await aKeeper();
  const elsewhere = story.browser();
  await elsewhere.requestLink(email);
  const token = await story.linkMailedTo(email);

  const [signedIn, left] = await atOnce(
    addressLock(email),
    () => elsewhere.useLink(token),
    () => leave(browser),
  );

  expect(signedIn).toMatchObject(SIGNED_IN);
  expect(left).toEqual(GONE);
  expect(await database.unitOfWork.query(`SELECT 1 FROM accounts WHERE id = $1`, [accountId])).toEqual([]);
});

test('whoever signs in by a password while the account is deleted is signed in before, or not at all', async () => {
  const { email, browser, accountId } = await aKeeper();
  expect(await browser.setPassword(PASSWORD)).toMatchObject({ __typename: 'AccountChanged' });
  const row = { sql: `SELECT 1 FROM passwords WHERE account_id = $1 FOR UPDATE`, parameters: [accountId] };

  const [signedIn, left] = await atOnce(
    row,
    () => story.browser().usePassword(email, PASSWORD),
    () => leave(browser),
  );

  expect([SIGNED_IN.__typename, NOT_IN.__typename]).toContain(signedIn.__typename);
  expect(left).toEqual(GONE);
});

test('whoever signs in by a passkey while the account is deleted is signed in before, or not at all', async () => {
  const { browser, accountId } = await aKeeper();
  const kept = new SoftwareAuthenticator(testSettings.publicOrigin, true);
  await browser.addPasskey(kept.create(await browser.challenge('beginPasskey')));
  const elsewhere = story.browser();
  const answer = kept.get(await elsewhere.challenge('beginPasskeySignIn'));
  const row = { sql: `SELECT 1 FROM passkeys WHERE account_id = $1 FOR UPDATE`, parameters: [accountId] };

  const [signedIn, left] = await atOnce(
    row,
    () => elsewhere.usePasskey(answer),
    () => leave(browser),
  );

  expect([SIGNED_IN.__typename, NOT_IN.__typename]).toContain(signedIn.__typename);
  expect(left).toEqual(GONE);
});

test('whoever takes their last second step away while the account is deleted is held up, and neither fails', async () => {
  const { email, browser, accountId } = await aKeeper();
  const row = { sql: `SELECT 1 FROM recovery_codes WHERE account_id = $1 FOR UPDATE`, parameters: [accountId] };

  const [removed, left] = await atOnce(
    row,
    () => browser.act('removeAuthenticatorApp', null),
    () => leave(browser),
  );

  expect(removed).toMatchObject({ __typename: 'AccountChanged' });
  expect(left).toEqual(GONE);
  expect((await story.mailsTo(email)).map(({ subject }) => subject)).toContain('Your account is deleted');
});

/** A keeper who is signed in, and elsewhere only half; and the row that holds up whoever shows a code. */
async function beforeTheSecondStep() {
  const { email, accountId, browser, app } = await aKeeper();
  const elsewhere = story.browser();
  await elsewhere.requestLink(email);
  await elsewhere.useLink(await story.linkMailedTo(email));
  const row = {
    sql: `SELECT 1 FROM authenticator_apps WHERE account_id = $1 FOR UPDATE`,
    parameters: [accountId],
  };
  return { browser, elsewhere, app, row };
}

test('whoever shows their second step elsewhere while the account is deleted has shown it before, or is signed in no more', async () => {
  const { browser, elsewhere, app, row } = await beforeTheSecondStep();

  const [shown, left] = await atOnce(
    row,
    () => elsewhere.showCode(story.codeOf(app.secret)),
    () => leave(browser),
  );

  expect(['AccountChanged', 'SignInNeeded']).toContain(shown.__typename);
  expect(left).toEqual(GONE);
  expect(await deadlocksIn(database)).toBe(0);
});

test('and whoever shows it while the account goes already reads that they are signed in no more, and not that their code is wrong', async () => {
  const { browser, elsewhere, app, row } = await beforeTheSecondStep();

  const [left, shown] = await atOnce(
    row,
    () => leave(browser),
    () => elsewhere.showCode(story.codeOf(app.secret)),
  );

  expect(left).toEqual(GONE);
  expect(shown).toMatchObject({ __typename: 'SignInNeeded' });
  expect(await deadlocksIn(database)).toBe(0);
});

test('a link that changes an address signs nobody in, and is not used up by trying', async () => {
  const { browser } = await aKeeper();
  const address = `another-${++people}@leaving.example`;
  await browser.act('requestEmailChange', 'RequestEmailChangeInput', { email: address });
  const mail = (await story.mailsTo(address))[0];
  const token = /\/([\w-]{40,})/.exec(mail?.text ?? '')?.[1] ?? '';

  expect(await story.browser().useLink(token)).toMatchObject(NOT_IN);

  const changed = await browser.act('confirmEmailChange', 'ConfirmEmailChangeInput', { token });
  expect(changed).toMatchObject({ __typename: 'AccountChanged' });
});
