import { type Page } from '@playwright/test';
import { engineOf } from '../machine/engine.js';
import { type Direction } from './in-page-keys.js';

/**
 * What keeps somebody with nothing but keys from using the page as it stands wide: past the head, what is to be mended,
 * what Enter sends, and the whole way back with Shift+Tab; forwards it is walked narrow, so that each way is walked once.
 * Real keys, all of them sent before the first is answered: what they come by is noted in the page, and waiting for each
 * would take ten times as long.
 */
export async function findFaultsOfKeys(page: Page): Promise<string[]> {
  const ofForms = await page.evaluate(() => window.keys.findFaultsOfForms());
  const ofSkip = await findTwice(() => skipHead(page));
  return [...ofForms, ...ofSkip, ...(await walk(page, 'backwards')), ...(await findUnseenFocus(page))];
}

/** Through the page as it stands, from one end to the other. */
export function walk(page: Page, direction: Direction): Promise<string[]> {
  return findTwice(() => walkOnce(page, direction));
}

/** A field that comes alive when it is reached takes the focus once more, some time later: once, and what is wrong stays so. */
async function findTwice(find: () => Promise<string[]>): Promise<string[]> {
  const faults = await find();
  return faults.length > 0 ? find() : faults;
}

async function skipHead(page: Page): Promise<string[]> {
  await page.evaluate(() => window.keys.beginSkip());
  await pressAll(page, [tab, enter, tab]);
  return page.evaluate(() => window.keys.endSkip());
}

async function walkOnce(page: Page, direction: Direction): Promise<string[]> {
  const presses = await page.evaluate((direction) => window.keys.beginWalk(direction), direction);
  await pressAll(
    page,
    Array.from({ length: presses }, () => (direction === 'forwards' ? tab : tabBack)),
  );
  return page.evaluate(() => window.keys.endWalk());
}

/** In the colours that hold now, of all that the last walk came by. */
export function findUnseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => window.keys.findUnseenFocus());
}

/** As if nobody had walked. */
export function giveBackFocus(page: Page): Promise<void> {
  return page.evaluate(() => window.keys.giveBackFocus());
}

interface Key {
  readonly key: string;
  readonly windowsVirtualKeyCode: number;
  readonly modifiers?: number;
  readonly text?: string;
}

const tab: Key = { key: 'Tab', windowsVirtualKeyCode: 9 };
const tabBack: Key = { ...tab, modifiers: 8 };
const enter: Key = { key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };

async function pressAll(page: Page, keys: readonly Key[]): Promise<void> {
  const engine = await engineOf(page);
  await Promise.all(
    keys.map((key) =>
      engine.send('Input.dispatchKeyEvent', { type: key.text ? 'keyDown' : 'rawKeyDown', code: key.key, ...key }),
    ),
  );
}
