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
/** What a change of place can break: in another width, or when something opens above. */
const rulesOfPlace = ['target-size', 'scrollable-region-focusable'];

interface Exceptions {
  /** Rules that something not of our making breaks. */
  readonly except?: readonly string[];
  /** For a page that chooses its colours when it opens. */
  readonly colours?: readonly ('light' | 'dark')[];
  /** For what is about to be asked everything, with more of it to be seen. */
  readonly placeOnly?: boolean;
}

/** By what comes and goes with the width: how it was looked at in full, once, in this process. */
const layoutsSeen = new Set<string>();

/**
 * Looks at the page as it stands now: wide and narrow, and wide once more in the dark: its colours know no width. Narrow
 * it is asked everything once for each way in which the width changes what stands there; most pages share a few.
 */
export async function examine(
  page: Page,
  state: string,
  { except = [], colours = ['light', 'dark'], placeOnly = false }: Exceptions = {},
): Promise<void> {
  await test.step(state, async () => {
    await expect(page, 'The page has a title').toHaveTitle(/\S/, { timeout: shortly });
    // Also where an open list hides the rest of the page from assistive technology.
    await expect(page.locator('h1'), 'The page has one h1').toHaveCount(1, { timeout: shortly });
    await lendAxe(page);
    let wide: readonly boolean[] | undefined;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const layout = wide && (await whatChanged(page, wide));
      const known = placeOnly || (layout !== undefined && layoutsSeen.has(layout));
      for (const colorScheme of width === widths[0] ? colours : colours.slice(0, 1)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const inOtherColours = colorScheme === colours[0] ? undefined : rulesOfColour;
        const faults = await findFaults(page, except, inOtherColours ?? (known ? rulesOfPlace : undefined));
        expect(faults, `${state}, ${width} pixels wide, ${colorScheme}`).toEqual([]);
      }
      if (layout === undefined) wide = await whatStands(page);
      else if (!placeOnly) layoutsSeen.add(layout);
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
async function whatStands(page: Page): Promise<boolean[]> {
  return page.evaluate(() => [...document.querySelectorAll('*')].map((element) => element.checkVisibility()));
}

/** Which kinds of elements have come or gone since, each once. */
async function whatChanged(page: Page, before: readonly boolean[]): Promise<string> {
  return page.evaluate((before) => {
    const changed = [...document.querySelectorAll('*')].flatMap((element, index) => {
      const isThere = element.checkVisibility();
      return isThere === before[index] ? [] : `${isThere ? '+' : '-'}${element.tagName}.${element.className}`;
    });
    return [...new Set(changed)].join(' ');
  }, before);
}

async function findFaults(page: Page, except: readonly string[], rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    // What our style sheets hold is asked by no rule we run; fetching them again for every run takes long.
    preload: false,
    // Sizes are asked by axe only when it is told to, and here always: what is asked must not depend on what came before.
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    },
    ...(rules && { runOnly: { type: 'rule', values: rules.filter((rule) => !except.includes(rule)) } }),
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

/** Twice where something opens; everything is asked when all of it is open, since what stands there closed stands there still. */
export async function examineClosedAndOpen(
  page: Page,
  state: string,
  { except = [] }: Pick<Exceptions, 'except'> = {},
): Promise<void> {
  const opens = (await page.locator('details:not([open])').count()) > 0;
  await examine(page, state, opens ? { except, colours: ['light'], placeOnly: true } : { except });
  if (!opens) return;
  await openEverything(page);
  await examine(page, `${state}, everything open`, { except });
}
