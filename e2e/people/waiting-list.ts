import { expect, type Page } from '@playwright/test';
import type { Found } from '../given/directory.js';
import { zoneByDay } from '../given/zone-by-day.js';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';
import type { Patient } from './patient.js';
import { openPrivateLink } from './practitioner.js';

/** Somebody whom none of the times suits, at a practitioner's list. */
export class Waiter {
  readonly zone = zoneByDay();

  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly mailbox: Mailbox,
    private readonly person: Found,
  ) {}

  timesOn(day?: string): string {
    const { slug, from, consultationTypes } = this.person;
    const query = new URLSearchParams({ type: consultationTypes[0]?.id ?? '', from, zone: this.zone });
    if (day) query.set('day', day);
    return `/practitioners/${slug}/times?${query}`;
  }

  /** From the times to the page that asks for a place. */
  async begin(): Promise<void> {
    await this.page.goto(this.timesOn());
    await this.hands.press(this.page.getByRole('link', { name: 'Join the waiting list' }));
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`Waiting list for ${this.person.givenName}`);
  }

  async fill({ name, email }: Pick<Patient, 'name' | 'email'>, age = '18 to 64'): Promise<void> {
    await this.hands.type(this.page.getByLabel('What to call you'), name);
    await this.hands.type(this.page.getByLabel('Your email address'), email);
    await this.hands.choose(this.page.getByLabel(age));
  }

  async send(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: 'Join the waiting list' }));
    // A page that takes the place of the one before is there when its answer is.
    await expect(this.page.locator('#page[aria-busy=true]')).toHaveCount(0);
  }

  /** The link in the mail, up to the page of the place. */
  async confirm({ email }: Pick<Patient, 'email'>): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
    const { link } = await this.mailbox.waitFor({ to: email, subject: 'Please confirm' });
    await openPrivateLink(this.page, this.hands, link);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      `You are on the waiting list for ${this.person.givenName}`,
    );
  }

  /** Somebody gave their time up: the mail, up to the page that offers it. */
  async followOffer({ email }: Pick<Patient, 'email'>): Promise<void> {
    const { link } = await this.mailbox.waitFor({ to: email, subject: 'A time has opened up' });
    await openPrivateLink(this.page, this.hands, link);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      `A time with ${this.person.givenName} has opened up`,
    );
  }
}

/** A request is taken back by its private link, and its time is free again. */
export async function takeBack(page: Page, hands: Hands, link: string): Promise<void> {
  await openPrivateLink(page, hands, link);
  await hands.press(page.getByRole('link', { name: 'Withdraw this request' }));
  await hands.press(page.getByRole('button', { name: 'Withdraw it' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You withdrew this request.');
}
