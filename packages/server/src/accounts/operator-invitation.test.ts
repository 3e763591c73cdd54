import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountStory } from '../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { AccountRepository } from './account.repository.js';
import { OperatorInvitations } from './operator-invitation.js';
import { MailLinks } from './signing-in/mail-links.js';

let database: TestDatabase;
let story: AccountStory;
let invitations: OperatorInvitations;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
  const { unitOfWork, cipher } = database;
  invitations = new OperatorInvitations(unitOfWork, new AccountRepository(cipher), new MailLinks(unitOfWork, cipher));
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const SUBJECT = 'You are invited to work with Clearing';

test('whoever opens an invitation is an operator, and acts as one after a second step', async () => {
  const email = 'rosa@operators.example';
  expect(await invitations.invite(email)).toBe('INVITED');
  const token = await story.linkMailedTo(email, SUBJECT);
  const browser = story.browser();
  expect(await browser.useLink(token)).toMatchObject({
    __typename: 'SignedIn',
    needsSecondFactor: true,
    goesTo: '/operators',
    account: { roles: ['OPERATOR', 'PATIENT'] },
  });
  expect(await browser.viewer()).toMatchObject({ needsSecondFactor: true, hasSecondFactor: false });
  await story.withApp(browser);
  expect(await browser.viewer()).toMatchObject({ needsSecondFactor: false, secondFactorPassed: true });
  expect(await story.browser().useLink(token)).toMatchObject({ __typename: 'SignInNotAccepted' });
  expect(await invitations.invite('Rosa@operators.example')).toBe('ALREADY_OPERATOR');
  expect((await story.mailsTo(email)).filter(({ subject }) => subject === SUBJECT)).toHaveLength(1);
});

test('an invitation is sent once while it is open, and again when it is over', async () => {
  const email = 'max@operators.example';
  expect(await invitations.invite(email)).toBe('INVITED');
  expect(await invitations.invite('MAX@operators.example')).toBe('ALREADY_INVITED');
  expect(await story.mailsTo(email)).toHaveLength(1);
  database.clock.advance({ hours: 72 });
  expect(await invitations.invite(email)).toBe('INVITED');
  expect(await story.mailsTo(email)).toHaveLength(2);
});

test('two who invite the same person at once send one invitation', async () => {
  const email = 'ida@operators.example';
  const { unitOfWork } = database;
  const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const both = await unitOfWork.run(async (tx) => {
    await tx.query('LOCK TABLE outbox IN EXCLUSIVE MODE');
    const invited = [invitations.invite(email), invitations.invite(email)];
    await expect.poll(() => unitOfWork.query(waiting)).toEqual([{ count: 2 }]);
    return invited;
  });
  expect((await Promise.all(both)).toSorted()).toEqual(['ALREADY_INVITED', 'INVITED']);
  expect(await story.mailsTo(email)).toHaveLength(1);
});
