import { expect, type Page } from '@playwright/test';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';
import { openPrivateLink } from './practitioner.js';

/** A patient who came by a link for less has the one to everything mailed to them, and opens it: on their page again. */
export async function openEverything(page: Page, hands: Hands, mailbox: Mailbox, email: string): Promise<void> {
  const path = /^\/consultations\/[^/]+/.exec(new URL(page.url()).pathname)?.[0] ?? '';
  await page.goto(`${path}/more`);
  await askForEverything(page, hands, mailbox, email);
}

/** The same, from the page on which it is asked for. */
export async function askForEverything(page: Page, hands: Hands, mailbox: Mailbox, email: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Email me the link' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  const { link } = await mailbox.waitFor({ to: email, subject: 'The link you asked for' });
  await openPrivateLink(page, hands, link);
}

/** Their link runs out while they write, as far as this browser is concerned; what is answered opens it again. */
export async function runOut(page: Page): Promise<() => Promise<void>> {
  const held = await page.context().cookies();
  await page.context().clearCookies({ name: /access$/ });
  return () => page.context().addCookies(held);
}
