import { type Page } from '@playwright/test';
import { expect } from '../story.js';

/** Goes to an address that answers as it should. */
export async function open(page: Page, address: string, status = 200): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(status);
}
