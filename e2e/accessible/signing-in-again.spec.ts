import { examine } from '../examining/examine.js';
import { letSignInAge } from '../later/at-this-machine.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

const changes = [
  '/account/email',
  '/account/password',
  '/account/second-step/app',
  '/account/second-step/recovery-codes',
  '/account/passkeys',
  '/account/data',
  '/account/delete',
];

test('whoever signed in long ago does so again before they change how, and comes back', async ({
  page,
  hands,
  mailbox,
}) => {
  const { email } = newAccount();
  const account = new AccountHolder(page, hands, mailbox);
  await account.signInByLink(email);
  await open(page, '/account/password');
  await page.getByLabel('New password').fill('four plain words here');
  await letSignInAge(page);
  await page.getByRole('button', { name: 'Set the password' }).click();
  const again = page.getByRole('heading', { level: 1, name: 'Please sign in again' });
  await expect(again).toBeVisible();
  await examine(page, 'signing in again');
  for (const path of changes) {
    await open(page, path);
    await expect(again, path).toBeVisible();
    expect(new URL(page.url()).searchParams.get('next'), path).toBe(path);
  }
  await open(page, '/account/email');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(again).toBeVisible();
  await examine(page, 'signing in again, without an address');
  await account.followLink(await account.askForLink(email));
  await expect(account.heading()).toHaveText('Change your mail address');
});
