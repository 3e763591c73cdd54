import { expect, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';

/** Somebody whom no other story knows. */
export function newAccount() {
  return { email: `robin-${randomBytes(4).toString('hex')}@accounts.example` };
}

/** What an app that was told this secret shows in so many seconds. A code is taken once, and half a minute early. */
export function codeOf(secret: string, inSeconds = 0): string {
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + inSeconds * 1000 });
}

/** A device that keeps passkeys, in the browser of this page, and says yes to all it is asked. */
export async function plugInAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Somebody and their account, at their own machine. */
export class AccountHolder {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly mailbox: Mailbox,
  ) {}

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** From the page where they are asked to sign in. */
  async askForLink(email: string): Promise<string> {
    await this.hands.type(this.page.getByLabel('Your email address'), email);
    await this.hands.press(this.page.getByRole('button', { name: 'Send me a link' }));
    await expect(this.heading()).toHaveText('Check your email');
    const { link } = await this.mailbox.waitFor({ to: email, subject: 'Your link to sign in' });
    return link ?? '';
  }

  /** Signs up, or in: the same road. */
  async signInByLink(email: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.followLink(await this.askForLink(email));
  }

  async followLink(link: string): Promise<void> {
    await this.page.goto(link);
    await this.hands.press(this.page.getByRole('button', { name: 'Sign in', exact: true }));
    await expect(this.page).not.toHaveURL(/\/sign-in\/[\w-]{20,}/);
  }

  async setPassword(password: string): Promise<void> {
    await this.page.goto('/account/password');
    await this.hands.type(this.page.getByLabel('New password'), password);
    await this.hands.press(this.page.getByRole('button', { name: 'Set the password' }));
    await expect(this.page.getByRole('status')).toContainText('Your password is set.');
  }

  async signInByPassword(email: string, password: string): Promise<void> {
    await this.page.goto('/sign-in/password');
    await this.hands.type(this.page.getByLabel('Your email address'), email);
    await this.hands.type(this.page.getByLabel('Your password'), password);
    await this.hands.press(this.page.getByRole('button', { name: 'Sign in', exact: true }));
  }

  /** From the page where the second step is set up. Answers what the app was told, and the recovery codes. */
  async setUpApp(): Promise<{ secret: string; recoveryCodes: string[] }> {
    await this.page.goto('/account/second-step');
    return this.setUpAppHere();
  }

  /** The same, where they have just been asked to set one up. */
  async setUpAppHere(): Promise<{ secret: string; recoveryCodes: string[] }> {
    const secret = await this.beginAppHere();
    await this.hands.type(this.page.getByLabel('The six digits your app shows now'), codeOf(secret));
    await this.hands.press(this.page.getByRole('button', { name: 'Set it up' }));
    await expect(this.heading()).toHaveText('Save these codes now');
    const codes = this.page.getByRole('list', { name: 'Recovery codes for Clearing' }).getByRole('listitem');
    return { secret, recoveryCodes: await codes.allInnerTexts() };
  }

  async beginApp(): Promise<string> {
    await this.page.goto('/account/second-step');
    return this.beginAppHere();
  }

  async beginAppHere(): Promise<string> {
    await this.hands.press(this.page.getByRole('link', { name: 'Set one up' }));
    await this.hands.press(this.page.getByRole('button', { name: 'Begin' }));
    await expect(this.heading()).toHaveText('Scan this with your app');
    return (await this.page.locator('b.codes').innerText()).replaceAll(' ', '');
  }

  async showCode(code: string): Promise<void> {
    await this.hands.type(this.page.getByLabel('The six digits your authenticator app shows now'), code);
    await this.hands.press(this.page.getByRole('button', { name: 'Continue' }));
  }

  async showRecoveryCode(code: string): Promise<void> {
    const field = this.page.getByLabel('A recovery code');
    if (!(await field.isVisible())) await this.hands.press(this.page.getByText('Don’t have your phone with you?'));
    await this.hands.type(field, code);
    await this.hands.press(this.page.getByRole('button', { name: 'Use this code' }));
  }

  async signOut(): Promise<void> {
    await this.page.goto('/account');
    await this.hands.press(this.page.getByRole('button', { name: 'Sign out' }));
    await expect(this.heading()).toHaveText('You are signed out');
  }
}
