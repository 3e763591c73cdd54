import { examine } from '../examining/examine.js';
import { letSignInAge } from '../later/at-this-machine.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { PartnersEngineer } from '../people/partner.js';
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
  await expect(account.heading()).toHaveText('Change your email address');
});

test('a partner whose sign-in grew old over a form loses nothing of it', async ({
  page,
  hands,
  mailbox,
  anotherWindow,
}) => {
  const engineer = new PartnersEngineer(page, hands, mailbox);
  await engineer.become();
  await open(page, '/partners/webhooks/new');
  await page.getByLabel('Its name').fill('Ours');
  await page.getByLabel('The URL we call').fill('https://elm.example/hooks');
  await page.getByRole('checkbox', { name: 'listing.hidden' }).check();
  await letSignInAge(page);
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This was not sent yet');
  await examine(page, 'not sent, since the sign-in is old');
  const other = await anotherWindow();
  const account = new AccountHolder(other, hands, mailbox);
  await open(
    other,
    (await page.getByRole('link', { name: 'Sign in again in a new window' }).getAttribute('href')) ?? '',
  );
  await account.followLink(await account.askForLink(engineer.email));
  await page.context().addCookies(await other.context().cookies());
  await page.getByRole('button', { name: 'Try again' }).click();
  await engineer.copySecret();
});
