import { expect, type Page } from '@playwright/test';
import type { Listed } from '../given/registry.js';
import type { Hands } from '../machine/hands.js';

/** Whoever claims, at their machine and signed in just now. */
export async function claimEntry(page: Page, hands: Hands, { familyName }: Listed, address?: string): Promise<void> {
  await page.goto('/claim');
  await hands.type(page.getByLabel('Your whole family name'), familyName);
  await hands.press(page.getByRole('button', { name: 'Find' }));
  await hands.press(page.getByRole('link', { name: familyName.toUpperCase() }));
  if (address !== undefined) await hands.type(page.getByLabel('Where do you read email for your practice?'), address);
  await hands.press(page.getByRole('button', { name: 'This is me' }));
  await expect(page.getByRole('heading', { name: 'How far it has come' })).toBeVisible();
}

/** An operator records what the board says, and an address that it gives. */
export async function lookUpClaim(page: Page, hands: Hands, { name }: Listed, address: string): Promise<void> {
  await page.goto('/operators/claims');
  await hands.press(page.getByRole('link', { name, exact: true }));
  await hands.pick(page.getByLabel('Whose licence'), 'Texas');
  await hands.type(page.getByLabel('Licence number'), 'P1234');
  await hands.type(page.getByLabel('Where you checked'), 'Texas Medical Board');
  await hands.type(page.getByLabel('What exactly you saw'), `${name}, active until 2027`);
  await hands.type(page.getByLabel('Evidence, copied from the source'), 'P1234 ACTIVE');
  await hands.type(page.getByLabel('An email address from an official source'), address);
  await hands.type(page.getByLabel('Which source it is from'), 'Texas Medical Board');
  await hands.press(page.getByRole('button', { name: 'Record it' }));
  await expect(page.getByRole('status')).toContainText('Another operator confirms it.');
}

export async function confirmClaim(page: Page, hands: Hands, { name }: Listed): Promise<void> {
  await page.goto('/operators/claims');
  await hands.press(page.getByRole('link', { name, exact: true }));
  await hands.press(page.getByRole('button', { name: 'I see the same' }));
  await expect(page.getByRole('status')).toContainText('Confirmed.');
}
