import { AccountHolder, newAccount } from '../people/account.js';
import { expect, opposedWays, test } from '../story.js';

for (const way of opposedWays) {
  test.describe(way, () => {
    test.use({ way });

    test('somebody signs up by mail, sets a password, and ends another device', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      test.setTimeout(120_000);
      const { email } = newAccount();
      const holder = new AccountHolder(page, hands, mailbox);
      await page.goto('/');
      await hands.press(page.getByRole('link', { name: 'Sign in' }));
      const link = await holder.askForLink(email);
      await holder.followLink(link);
      await expect(holder.heading()).toHaveText('Your account');
      await expect(page.getByRole('definition').first()).toContainText(email);
      await holder.setPassword('a walk in the wood');
      await mailbox.waitFor({ to: email, subject: 'Your account was changed' });

      // The link worked once, and whoever is signed in by it is not sent for another.
      await page.goto(link);
      await expect(holder.heading()).toHaveText('This link no longer works');
      await expect(page.getByRole('link', { name: 'Get a new one' })).toBeHidden();
      await hands.press(page.getByRole('link', { name: 'Go to your account' }));
      await expect(holder.heading()).toHaveText('Your account');

      // The top of a public page knows them, and nobody else is shown that page.
      const home = await page.goto('/');
      expect(home?.headers()['cache-control']).toBe('private, no-store');
      await expect(page.getByRole('link', { name: 'Your account' })).toBeVisible();

      const other = await somebodyElse(way);
      const elsewhere = new AccountHolder(other.page, other.hands, mailbox);
      await elsewhere.signInByPassword(email, 'a walk in the wood');
      await expect(elsewhere.heading()).toHaveText('Your account');

      await page.goto('/account/sessions');
      await hands.press(page.getByRole('button', { name: 'Sign out everywhere else' }));
      await expect(page.getByRole('status')).toContainText('Signed out there');
      await other.page.goto('/account');
      await expect(elsewhere.heading()).toHaveText('Sign in');

      await holder.signOut();
      await page.goto('/account');
      await expect(holder.heading()).toHaveText('Sign in');
    });
  });
}

test('an address is changed by a link to the new one, in the browser that asked, and the old one is told', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const [{ email }, { email: newEmail }] = [newAccount(), newAccount()];
  const holder = new AccountHolder(page, hands, mailbox);
  await holder.signInByLink(email);
  await page.goto('/account/email');
  await page.getByLabel('Your new address').fill(newEmail);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(holder.heading()).toHaveText('Check the email at your new address');
  const { link } = await mailbox.waitFor({ to: newEmail, subject: 'Confirm your new address' });

  // Whoever gets that link without having asked cannot give their address away by it.
  const stranger = await somebodyElse();
  await stranger.page.goto(link ?? '');
  await stranger.page.getByRole('button', { name: 'Confirm the address' }).click();
  await expect(stranger.page.getByRole('heading', { level: 1 })).toHaveText('Sign in');

  await page.goto(link ?? '');
  await page.getByRole('button', { name: 'Confirm the address' }).click();
  await expect(page.getByRole('status')).toContainText('You sign in with this address now.');
  await mailbox.waitFor({ to: email, subject: 'Your account was changed' });
});
