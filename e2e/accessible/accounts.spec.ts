import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { AccountHolder, newAccount, plugInAuthenticator } from '../people/account.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('an account, from the link in the mail to the devices', async ({ page, hands, mailbox, somebodyElse }) => {
  const { email } = newAccount();
  const account = new AccountHolder(page, hands, mailbox);
  await open(page, '/sign-in');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await examine(page, 'signing in without an address');
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  const { link } = await mailbox.waitFor({ to: email, subject: 'Your link to sign in' });
  await open(page, link ?? '');
  await examine(page, 'a link to sign in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await examine(page, 'an account');
  await page.goto('/account/email');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await examine(page, 'another address, unanswered');
  await page.getByLabel('Your new address').fill(newAccount().email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check the email at your new address');
  await examine(page, 'another address, its link on its way');
  await page.goto('/account/password');
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await examine(page, 'a password that is too short');
  await account.setPassword('four plain words here');
  await examine(page, 'an account that was changed');
  const other = await somebodyElse();
  await new AccountHolder(other.page, other.hands, mailbox).signInByLink(email);
  await open(page, '/account/requests');
  await examine(page, 'nothing asked for');
  await open(page, '/account/data');
  await examine(page, 'what is taken along');
  await open(page, '/account/delete');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'an account about to be deleted, and not sure');
  await open(page, '/account/sessions');
  await examine(page, 'two devices');
  await open(page, '/sign-in/password');
  await page.getByLabel('Your email address').fill(email);
  await page.getByLabel('Your password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a password that does not fit');
});

test('the second step, from nothing to an app, recovery codes and a passkey', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const { email } = newAccount();
  const account = new AccountHolder(page, hands, mailbox);
  await account.signInByLink(email);
  await open(page, '/account/second-step');
  await examine(page, 'no second step');
  await open(page, '/account/second-step/app');
  await examine(page, 'an app, not begun');
  await account.beginApp();
  await examine(page, 'an app, to be told');
  await page.getByLabel('The six digits your app shows now').fill('12');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'an app, a wrong code');
  await account.setUpApp();
  await examine(page, 'recovery codes');
  await open(page, '/account/second-step');
  await examine(page, 'a second step');
  await open(page, '/account/second-step/app');
  await examine(page, 'an app that is there');
  await open(page, '/account/second-step/recovery-codes');
  await examine(page, 'new recovery codes');
  await open(page, '/account/passkeys');
  await examine(page, 'no passkey');
  // After the examination, whose end unplugs it.
  await plugInAuthenticator(page);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status')).toContainText('Your passkey was added.');
  await examineClosedAndOpen(page, 'a passkey');

  const other = await somebodyElse();
  await new AccountHolder(other.page, other.hands, mailbox).signInByLink(email);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('One more step');
  await examineClosedAndOpen(other.page, 'one more step');
  await other.page.getByRole('button', { name: 'Continue' }).click();
  await expect(other.page.getByRole('alert')).toBeVisible();
  await examine(other.page, 'one more step, a wrong code');
  await open(other.page, '/account');
  await examine(other.page, 'an account, one step missing');
  // No device answers there.
  await open(other.page, '/sign-in/passkey');
  await other.page.getByRole('button', { name: 'Use my passkey' }).click();
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('Your device is asking you now');
  await examine(other.page, 'a device is asked');
});
