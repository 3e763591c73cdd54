import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { AccountHolder, newAccount, plugInAuthenticator } from '../people/account.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { expect, test } from '../story.js';
import { take } from './take.js';

test('an account', async ({ page, hands, mailbox }) => {
  const { email } = newAccount();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await take(page, 'sign-in-unanswered');
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  const { link } = await mailbox.waitFor({ to: email, subject: 'Your link to sign in' });
  await page.goto(link ?? '');
  await take(page, 'sign-in-link');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await take(page, 'account-new');
  await new AccountHolder(page, hands, mailbox).setPassword('four plain words here');
  await take(page, 'account-changed');
  for (const part of ['email', 'password', 'sessions']) {
    await page.goto(`/account/${part}`);
    await take(page, `account-${part}`);
  }
});

test('a second step', async ({ page, hands, mailbox, somebodyElse }) => {
  const { email } = newAccount();
  const holder = new AccountHolder(page, hands, mailbox);
  await holder.signInByLink(email);
  await page.goto('/account/second-step');
  await take(page, 'second-step-none');
  await holder.beginApp();
  await take(page, 'second-step-app-read');
  await holder.setUpApp();
  await take(page, 'second-step-codes');
  await plugInAuthenticator(page);
  await page.goto('/account/passkeys');
  await take(page, 'passkeys-none');
  await page.getByLabel('A name for a new one').fill('My phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status')).toContainText('Your passkey was added.');
  await take(page, 'passkeys');
  for (const part of ['second-step', 'second-step/app', 'second-step/recovery-codes']) {
    await page.goto(`/account/${part}`);
    await take(page, `account-${part}`);
  }
  const other = await somebodyElse();
  await new AccountHolder(other.page, other.hands, mailbox).signInByLink(email);
  await take(other.page, 'sign-in-second-step');
  await other.page.getByRole('button', { name: 'Continue' }).click();
  await take(other.page, 'sign-in-second-step-wrong');
  await other.page.goto('/account');
  await take(other.page, 'account-one-step-missing');
});

test('an account that is deleted', async ({ page, hands, mailbox, somebodyElse }) => {
  const patient = newPatient();
  const person = await findSomebody(answersRequests);
  await requestAndConfirm({ person, patient }, mailbox);
  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await take(page, 'account');
  await page.goto('/account/delete');
  await hands.press(page.getByRole('button', { name: 'Delete my account' }));
  await take(page, 'account-delete');
  const asked = await somebodyElse();
  await new AskedPractitioner(asked.page, asked.hands, mailbox, person).followTheLinkAndSignIn();
  await asked.page.goto('/account/delete');
  await take(asked.page, 'account-delete-promised');
});

test('an account of somebody who keeps a listing, and what is behind it', async ({ page, hands, mailbox }) => {
  const person = await findSomebody((each) => each.clinics.length > 0);
  await new HoursKeeper(page, hands, mailbox, person).signIn();
  for (const [name, address] of [
    ['account-of-keeper', '/account'],
    ['account-data', '/account/data'],
    ['account-shares', '/account/shares'],
    ['away', `/my-hours/${person.slug}/away`],
    ['shares', `/my-hours/${person.slug}/shares`],
    ['mornings', `/my-hours/${person.slug}/mornings`],
    ['own-clinics', '/listing/clinic'],
  ] as const) {
    await page.goto(address);
    await take(page, name);
  }
});
