import { expect, type Page } from '@playwright/test';
import type { FoundPractitioner } from '../given/directory.js';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';
import { AccountHolder } from './account.js';

/** A date so many days from now: "2026-12-09". */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A practitioner who goes away and asks others to help, at their own machine, signed in. */
export class PractitionerWhoLeaves {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly person: Pick<FoundPractitioner, 'slug'>,
  ) {}

  /** Yesterday belongs to it, so that it has begun wherever they are. */
  async goAway(): Promise<void> {
    await this.page.goto(`/my-hours/${this.person.slug}/away`);
    await this.hands.type(this.page.getByLabel('First date'), inDays(-1));
    await this.hands.type(this.page.getByLabel('Last date'), inDays(2));
    await this.hands.press(this.page.getByRole('button', { name: 'I am away on these dates' }));
    await expect(this.page.getByText('Saved. Patients see no times on these dates.')).toBeVisible();
  }

  async askScheduler(email: string): Promise<void> {
    await this.page.goto(`/my-hours/${this.person.slug}/shares`);
    await this.hands.type(this.page.getByLabel('What you call them'), 'Front desk');
    await this.hands.type(this.page.getByLabel('Their email address'), email);
    await this.hands.type(this.page.getByLabel('Their last date'), inDays(30));
    await this.hands.press(this.page.getByRole('button', { name: 'Ask them to manage my calendar' }));
    await expect(this.page.getByText('Asked. We email them how to accept it.')).toBeVisible();
  }

  async askColleague(email: string): Promise<void> {
    await this.page.goto(`/my-hours/${this.person.slug}/shares`);
    await this.hands.choose(this.page.getByRole('radio').last());
    await this.hands.type(this.page.getByLabel('The colleague’s email address'), email);
    await this.hands.press(this.page.getByRole('button', { name: 'Ask them to answer for me' }));
    await expect(this.page.getByText('Asked. We email them how to accept it.')).toBeVisible();
  }
}

/** Somebody who was asked to help, at their own machine. */
export class Helper {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly mailbox: Mailbox,
  ) {}

  /** From the mail to the page where it can be taken, signed in by the link in it. */
  async followTheLink(email: string): Promise<void> {
    const { link } = await this.mailbox.waitFor({ to: email, subject: 'You are asked to help' });
    await new AccountHolder(this.page, this.hands, this.mailbox).followLink(link ?? '');
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Who you may answer for');
  }

  /** By way of a second step, which they have none of yet. */
  async takeWithNewStep(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: /^Yes, I will help / }));
    await new AccountHolder(this.page, this.hands, this.mailbox).setUpAppHere();
    await this.hands.press(this.page.getByRole('link', { name: 'I have saved them' }));
    await this.take();
  }

  async take(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: /^Yes, I will help / }));
    await expect(this.page.getByText('Accepted. Thank you.')).toBeVisible();
  }

  async openRequest(email: string): Promise<void> {
    const { link } = await this.mailbox.waitFor({ to: email, subject: 'A request is waiting' });
    await this.page.goto(link ?? '');
    await expect(this.page.getByText(/^You answer for /)).toBeVisible();
  }
}

export const addressOf = ({ slug, clinics }: Pick<FoundPractitioner, 'slug' | 'clinics'>): string =>
  `${slug}@${clinics[0]?.slug}.example`;
