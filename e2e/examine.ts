import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const widths = [1280, 320] as const;
/** Milliseconds. What is examined stands already. */
const shortly = 2_000;
/** What a change of colours can break; everything else was seen in the light. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
/** What a change of width can break where the same things stand; where others stand, everything is asked again. */
const rulesOfWidth = ['target-size', 'scrollable-region-focusable', 'color-contrast'];

interface Exceptions {
  /** Rules that something not of our making breaks. */
  readonly except?: readonly string[];
  /** For a page that chooses its colours when it opens. */
  readonly colours?: readonly ('light' | 'dark')[];
}

/** Looks at the page as it stands now: wide and narrow, and wide once more in the dark: its colours know no width. */
export async function examine(
  page: Page,
  state: string,
  { except = [], colours = ['light', 'dark'] }: Exceptions = {},
): Promise<void> {
  await test.step(state, async () => {
    await expect(page, 'The page has a title').toHaveTitle(/\S/, { timeout: shortly });
    // Also where an open list hides the rest of the page from assistive technology.
    await expect(page.locator('h1'), 'The page has one h1').toHaveCount(1, { timeout: shortly });
    await lendAxe(page);
    const seen = new Set<string>();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const standing = await whatStands(page);
      for (const colorScheme of width === widths[0] ? colours : colours.slice(0, 1)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const inOtherColours = colorScheme === colours[0] ? undefined : rulesOfColour;
        const faults = await findFaults(
          page,
          except,
          inOtherColours ?? (seen.has(standing) ? rulesOfWidth : undefined),
        );
        expect(faults, `${state}, ${width} pixels wide, ${colorScheme}`).toEqual([]);
      }
      seen.add(standing);
      expect(await findOverflow(page), `${state}, ${width} pixels wide, fits`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: colours[0] ?? 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}

/**
 * Half a megabyte, which takes longer to hand over than to run: once a tab, which keeps it for its next pages. What the
 * pages themselves keep there (nothing) is proved where nobody examines.
 */
async function lendAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  if (!(await page.evaluate(() => 'axe' in sessionStorage)))
    await page.evaluate((source) => sessionStorage.setItem('axe', source), axeSource);
  // Straight to the page's engine: its Content-Security-Policy lets no script of the page do this.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `(0, eval)(sessionStorage.getItem('axe'))` });
  await session.detach();
}

/** Which elements are there to be seen, in the order of the document. */
async function whatStands(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => (element.checkVisibility() ? '1' : '0')).join(''),
  );
}

async function findFaults(page: Page, except: readonly string[], rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    // What our style sheets hold is asked by no rule we run; fetching them again for every run takes long.
    preload: false,
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  const { violations } = await page.evaluate((given) => window.axe.run(given), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 200)}`),
  );
}

/**
 * What sticks out of the window, also where it is cut off there instead of being scrolled to; nothing when it fits. A
 * table may scroll inside its own frame, and a picture for the eye alone may bleed.
 */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isFramed = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      return /auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || isFramed(element.parentElement);
    };
    const tooWide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 0 && right > width + 1 && !element.closest('[aria-hidden=true]') && !isFramed(element.parentElement);
    });
    return tooWide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
  });
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Twice where something opens; in the dark once, since what stands there closed is coloured as it is when open. */
export async function examineClosedAndOpen(page: Page, state: string): Promise<void> {
  const opens = (await page.locator('details:not([open])').count()) > 0;
  await examine(page, state, opens ? { colours: ['light'] } : {});
  if (!opens) return;
  await openEverything(page);
  await examine(page, `${state}, everything open`);
}
