import type { Page } from '@playwright/test';
import { AccountHolder, codeOf, newAccount, plugInAuthenticator } from '../people/account.js';
import { expect, opposedWays, test } from '../story.js';

/** The cookies that a browser does not forget when it is closed, and for how many minutes it keeps each. */
async function keptPastClosing(page: Page): Promise<(readonly [string, number])[]> {
  const cookies = await page.context().cookies();
  const now = Date.now() / 1000;
  return cookies.flatMap(({ name, expires }) => (expires === -1 ? [] : [[name, (expires - now) / 60] as const]));
}

for (const way of opposedWays) {
  test.describe(way, () => {
    test.use({ way });

    test('somebody sets an authenticator app up, signs in with it, loses it, and takes it away', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      test.setTimeout(120_000);
      const { email } = newAccount();
      const holder = new AccountHolder(page, hands, mailbox);
      await holder.signInByLink(email);
      const { secret, recoveryCodes } = await holder.setUpApp();
      expect(recoveryCodes).toHaveLength(10);
      await mailbox.waitFor({ to: email, subject: 'Your account was changed' });

      const phone = await somebodyElse(way);
      const withApp = new AccountHolder(phone.page, phone.hands, mailbox);
      await withApp.signInByLink(email);
      await expect(withApp.heading()).toHaveText('One more step');
      await phone.page.goto('/account/password');
      await expect(withApp.heading()).toHaveText('One more step');
      const next = codeOf(secret, 30);
      await withApp.showCode(next === '123456' ? '123457' : '123456');
      await expect(phone.page.getByRole('alert')).toContainText('That code did not work.');
      await withApp.showCode(next);
      await expect(withApp.heading()).toHaveText('Set a password');

      const elsewhere = await somebodyElse(way);
      const withoutApp = new AccountHolder(elsewhere.page, elsewhere.hands, mailbox);
      await withoutApp.signInByLink(email);
      await withoutApp.showRecoveryCode(recoveryCodes[0] ?? '');
      await expect(withoutApp.heading()).toHaveText('Your account');
      await mailbox.waitFor({ to: email, subject: 'Your account was changed' });

      await elsewhere.page.goto('/account/second-step');
      await expect(elsewhere.page.getByText('9 left')).toBeVisible();
      await elsewhere.hands.press(elsewhere.page.getByRole('link', { name: 'Remove it' }));
      await elsewhere.hands.press(elsewhere.page.getByRole('button', { name: 'Remove it' }));
      await expect(elsewhere.page.getByRole('status')).toContainText('Your authenticator app was removed.');
      await mailbox.waitFor({ to: email, subject: 'Your account was changed' });
    });
  });
}

test.describe('with a keyboard alone', () => {
  test.use({ way: 'with a keyboard alone' });

  test('somebody adds a passkey, names it, signs in with it alone, and takes it away', async ({
    page,
    hands,
    mailbox,
  }) => {
    const { email } = newAccount();
    const holder = new AccountHolder(page, hands, mailbox);
    await plugInAuthenticator(page);
    await holder.signInByLink(email);
    await page.goto('/account/passkeys');
    await hands.type(page.getByLabel('A name for a new one'), 'My phone');
    await hands.press(page.getByRole('button', { name: 'Add a passkey' }));
    await expect(page.getByRole('status')).toContainText('Your passkey was added.');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('My phone');
    await mailbox.waitFor({ to: email, subject: 'Your account was changed' });

    await holder.signOut();
    await page.goto('/sign-in');
    await hands.press(page.getByRole('link', { name: 'With a passkey' }));
    await hands.press(page.getByRole('button', { name: 'Use my passkey' }));
    await expect(holder.heading()).toHaveText('Your account');
    await expect(page.getByText('One step is left.')).toBeHidden();

    await page.goto('/privacy');
    await expect(page.getByText('The fourth is set when you add a passkey or sign in with one')).toBeVisible();
    const minutesLeft = await keptPastClosing(page);
    expect(minutesLeft.map(([name]) => name)).toEqual(['clearing-challenge']);
    expect(minutesLeft[0]?.[1]).toBeLessThanOrEqual(5);

    await page.goto('/account/passkeys');
    await hands.press(page.getByText('Give it another name'));
    await hands.type(page.getByLabel('Its name'), 'My old phone');
    await hands.press(page.getByRole('button', { name: 'Save the name' }));
    await expect(page.getByRole('status')).toContainText('It has that name now.');
    await hands.press(page.getByRole('button', { name: 'Remove My old phone' }));
    await expect(page.getByRole('status')).toContainText('Your passkey was removed.');
    await holder.signOut();
    await page.goto('/sign-in/passkey');
    await hands.press(page.getByRole('button', { name: 'Use my passkey' }));
    await expect(page.getByRole('alert')).toContainText('That passkey did not work here.');
  });
});

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a page says that passkeys need scripts, and what does not', async ({ page, hands, mailbox }) => {
    await page.goto('/sign-in/passkey');
    await expect(page.locator('noscript .notice')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use my passkey' })).toBeHidden();
    const holder = new AccountHolder(page, hands, mailbox);
    await holder.signInByLink(newAccount().email);
    await page.goto('/account/passkeys');
    await expect(page.locator('noscript .notice')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a passkey' })).toBeHidden();
  });
});
