import { expect, type BrowserContext, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';
import { runSiteCommand } from '../site/site-command.js';
import { AccountHolder } from './account.js';

/** Somebody who was asked to be an operator, accepted, and set a second step up; on the desk. */
export async function becomeOperator(page: Page, hands: Hands, mailbox: Mailbox): Promise<{ readonly email: string }> {
  const email = `rosa-${randomBytes(4).toString('hex')}@operators.example`;
  await runSiteCommand('operator-invite', email);
  const { link } = await mailbox.waitFor({ to: email, subject: 'You are invited to work with Clearing' });
  const holder = new AccountHolder(page, hands, mailbox);
  await page.goto(link ?? '');
  await hands.press(page.getByRole('button', { name: 'Accept and sign in' }));
  await holder.setUpAppHere();
  await hands.press(page.getByRole('link', { name: 'I have saved them' }));
  await expect(holder.heading()).toHaveText('Operators’ desk');
  return { email };
}

/** Cookies by name. A session counts at whichever machine its cookie is. */
const known = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** An operator of this name, on the desk: who was one in an earlier story of this process is one still. */
export async function bringOperator(name: 'Rosa' | 'Paul', page: Page, hands: Hands, mailbox: Mailbox): Promise<void> {
  const cookies = known.get(name);
  if (cookies === undefined) {
    await becomeOperator(page, hands, mailbox);
    known.set(name, await page.context().cookies());
    return;
  }
  await page.context().addCookies(cookies);
  await page.goto('/operators');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Operators’ desk');
}

/** "Something wrong?", told by somebody at a machine of their own. */
export async function reportListing(page: Page, hands: Hands, slug: string, text: string): Promise<void> {
  await page.goto(`/practitioners/${slug}/report`);
  await hands.type(page.getByLabel('What is wrong'), text);
  await hands.press(page.getByRole('button', { name: 'Send' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, we have it');
}

/** By who keeps a hidden listing. */
export async function appealHiding(page: Page, hands: Hands, words: string): Promise<void> {
  await page.goto('/listing/publish');
  await hands.type(page.getByLabel('Why it should be shown again'), words);
  await hands.press(page.getByRole('button', { name: 'Send to an operator' }));
  await expect(page.getByRole('status')).toContainText('Sent. We will email you when it is answered.');
}
