import { expect, type Page } from '@playwright/test';
import type { FoundPractitioner } from '../given/directory.js';
import { signInWithBothSteps } from '../given/signed-in.js';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';
import { AccountHolder } from './account.js';

/** The one who was asked, at their own machine. */
export class AskedPractitioner {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly mailbox: Mailbox,
    private readonly person: Pick<FoundPractitioner, 'slug'>,
  ) {}

  /** Their verified address up to the @: what follows is their clinic's. */
  get address(): string {
    return `${this.person.slug}@`;
  }

  /** From the mail to the request's page, for somebody who is signed in: how, is another story. */
  async followTheLink(): Promise<void> {
    const letter = await this.mailbox.waitFor({ to: this.address, subject: 'A request is waiting' });
    await signInWithBothSteps(this.page, letter.to, this.mailbox);
    await this.page.goto(letter.link ?? '');
    await expect(this.page.getByRole('heading', { name: 'Answers, as asked' })).toBeVisible();
  }

  /** From the mail to the request's page, by way of the first sign-in, where the second step is set up. */
  async followTheLinkAndSignIn(): Promise<void> {
    const letter = await this.mailbox.waitFor({ to: this.address, subject: 'A request is waiting' });
    const holder = new AccountHolder(this.page, this.hands, this.mailbox);
    await this.page.goto(letter.link ?? '');
    await expect(holder.heading()).toHaveText('Sign in');
    await holder.followLink(await holder.askForLink(letter.to));
    await expect(this.page.getByText('Please set one up first.')).toBeVisible();
    await holder.setUpAppHere();
    await this.hands.press(this.page.getByRole('link', { name: 'I have saved them' }));
    await expect(this.page.getByRole('heading', { name: 'Answers, as asked' })).toBeVisible();
  }

  /** Up to the page that shows what the patient will read. */
  async preview(answer: 'Accept' | 'Decline' | 'Cancel this talk', words: string, toBring = ''): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: answer, exact: true }));
    if (toBring) await this.hands.type(this.page.getByLabel(/^What to bring/), toBring);
    await this.lookAt(words);
  }

  /** On from the page on which an answer is written. */
  async lookAt(words: string): Promise<void> {
    await this.hands.type(this.page.getByLabel(/^A few words for /), words);
    await this.hands.press(this.page.getByRole('button', { name: 'See what they will read' }));
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(/^This is what .+ will read$/);
  }

  async beginToPropose(): Promise<void> {
    await this.hands.press(this.page.getByRole('link', { name: 'Propose other times' }));
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(/^Propose other times to /);
  }

  /** Chooses the first of their free times, up to the page that shows what the patient will read. */
  async proposeTimes(count: number, words: string): Promise<void> {
    for (let at = 0; at < count; at++) await this.hands.choose(this.page.getByRole('checkbox').nth(at));
    await this.lookAt(words);
  }

  async tellThem(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: /and tell them$/ }));
  }
}

/** The link shows a button and nothing else; the button opens the page, at an address without the link's secret. */
export async function openPrivateLink(page: Page, hands: Hands, link: string | null): Promise<void> {
  await page.goto(link ?? '');
  await hands.press(page.getByRole('button', { name: 'Open', exact: true }));
  await expect(page).not.toHaveURL(/\/c\//);
}
