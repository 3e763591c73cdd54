import { expect, type Page } from '@playwright/test';
import type { Hands } from '../machine/hands.js';

/** Somebody who has something to tell operators, at a machine of their own. */
export class Complainant {
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {}

  /** From the page it is about. */
  async openEvent(slug: string): Promise<void> {
    await this.page.goto(`/practitioners/${slug}`);
    await this.hands.press(this.page.getByRole('link', { name: 'A complaint, or something went wrong in treatment' }));
    await expect(this.heading()).toContainText('What happened with');
    await this.hands.press(this.page.getByRole('link', { name: 'Something went wrong in or after treatment' }));
    await expect(this.heading()).toContainText('What went wrong with');
  }

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  type(words: string): Promise<void> {
    return this.hands.type(this.page.getByLabel('What happened, and when?'), words);
  }

  send(): Promise<void> {
    return this.hands.press(this.page.getByRole('button', { name: 'Send it' }));
  }
}
