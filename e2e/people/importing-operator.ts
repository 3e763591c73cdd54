import { expect, type Page } from '@playwright/test';
import type { Hands } from '../machine/hands.js';

/** Presses what begins an import. Another story's may be under way: then, again. */
export async function pressUntilBegun(page: Page, hands: Hands, button: string): Promise<void> {
  await expect(async () => {
    await hands.press(page.getByRole('button', { name: button }));
    await expect(page.getByText('Another import is under way')).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

/** The same, and looks until it came to its end. */
export async function pressUntilDone(page: Page, hands: Hands, button: string): Promise<void> {
  await pressUntilBegun(page, hands, button);
  await lookUntil(page, hands, 'Done');
}

export async function lookUntil(page: Page, hands: Hands, state: string): Promise<void> {
  await expect(async () => {
    const again = page.getByRole('link', { name: 'See its progress now' });
    if (await again.isVisible()) await hands.press(again);
    await expect(page.getByText(state, { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 45_000 });
}
