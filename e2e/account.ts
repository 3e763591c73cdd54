import { expect, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import type { Hands } from './hands.js';
import type { Mailbox } from './mailbox.js';

/** Somebody whom no other story knows. */
export function newAccount() {
  return { email: `robin-${randomBytes(4).toString('hex')}@accounts.example` };
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
    await this.hands.type(this.page.getByLabel('Your mail address'), email);
    await this.hands.press(this.page.getByRole('button', { name: 'Send me a link' }));
    await expect(this.heading()).toHaveText('Look at your mail');
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
    await this.hands.type(this.page.getByLabel('Your mail address'), email);
    await this.hands.type(this.page.getByLabel('Your password'), password);
    await this.hands.press(this.page.getByRole('button', { name: 'Sign in', exact: true }));
  }

  async signOut(): Promise<void> {
    await this.page.goto('/account');
    await this.hands.press(this.page.getByRole('button', { name: 'Sign out' }));
    await expect(this.heading()).toHaveText('You are signed out');
  }
}
