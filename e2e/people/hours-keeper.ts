import { expect, type Page } from '@playwright/test';
import type { FoundPractitioner } from '../given/directory.js';
import { signInWithBothSteps } from '../given/signed-in.js';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';

const OTHER_DAYS = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A practitioner at their own machine, who keeps the hours of the listing that answers to their address. */
export class HoursKeeper {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly mailbox: Mailbox,
    private readonly person: Pick<FoundPractitioner, 'slug' | 'clinics'>,
  ) {}

  /** With their verified address and a second step. */
  async signIn(): Promise<void> {
    await signInWithBothSteps(this.page, `${this.person.slug}@${this.person.clinics[0]?.slug}.example`, this.mailbox);
  }

  async openHours(): Promise<void> {
    await this.page.goto('/my-hours');
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Your hours');
  }

  async openDay(name: string): Promise<void> {
    await this.hands.press(this.page.getByRole('link', { name: `Change ${name}` }));
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`Hours on ${name}`);
  }

  async closeEveryDay(): Promise<void> {
    await this.openDay('Monday');
    for (const remove of await this.page.getByLabel(/^Remove this break|^Remove these hours/).all()) {
      await this.hands.choose(remove);
    }
    await this.alsoOn(OTHER_DAYS);
    await this.save();
    await this.expectKept();
  }

  /** Whole days, both of them off. */
  async takeTimeOff(first: string, last: string): Promise<void> {
    await this.openHours();
    await this.hands.press(this.page.getByRole('link', { name: 'Dates and time off' }).first());
    await this.hands.type(this.page.getByLabel('First date'), first);
    await this.hands.type(this.page.getByLabel('Last date'), last);
    await this.hands.press(this.page.getByRole('button', { name: 'Take this time off' }));
    await this.expectKept();
  }

  /** Into the first rows. */
  async typeHours({ from, until, uses }: { from: string; until: string; uses: readonly string[] }): Promise<void> {
    await this.hands.type(this.page.getByLabel('From').first(), from);
    await this.hands.type(this.page.getByLabel('Until').first(), until);
    for (const use of uses) await this.hands.choose(this.page.getByLabel(use).first());
  }

  async alsoOn(days: readonly string[]): Promise<void> {
    for (const day of days) await this.hands.choose(this.page.getByRole('checkbox', { name: day }));
  }

  async save(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: 'Save', exact: true }));
  }

  async expectKept(): Promise<void> {
    await expect(this.page.getByText('Saved. Patients see it now.')).toBeVisible();
  }
}
