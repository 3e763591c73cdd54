import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { keyboard, mouse, type Hands } from './machine/hands.js';
import { Mailbox } from './site/mailbox.js';

export const origin = process.env['SITE_ORIGIN'] ?? '';

/** How somebody uses the site. */
export const ways = ['with scripts', 'without scripts', 'with a keyboard alone'] as const;
export type Way = (typeof ways)[number];
/** Between them both kinds of page and both kinds of hands: enough where the pages are also clicked through elsewhere. */
export const opposedWays = ['without scripts', 'with a keyboard alone'] as const satisfies readonly Way[];

interface Story {
  /** Set with test.use({ way }). */
  readonly way: Way;
  /** What presses and types in the test's own page, as its way says. */
  readonly hands: Hands;
  /** Another person at another machine: nothing is shared with the test's own page. */
  readonly somebodyElse: (way?: Way) => Promise<{ readonly page: Page; readonly hands: Hands }>;
  /** Whoever is signed in at the test's own page, at another one. No tab of the same window: one behind another may be drawn no more. */
  readonly anotherWindow: () => Promise<Page>;
}

interface Everybody {
  readonly mailbox: Mailbox;
}

export const test = base.extend<Story, Everybody>({
  way: ['with scripts', { option: true }],
  baseURL: origin,
  javaScriptEnabled: async ({ way }, use) => use(way !== 'without scripts'),
  extraHTTPHeaders: async ({ baseURL: _ }, use) => use(fromSomeAddress()),
  hands: async ({ page, way }, use) => use(handsOf(page, way)),
  mailbox: [
    async ({ browser }, use) => {
      const context = await openElsewhere(browser);
      await use(new Mailbox(await context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
  somebodyElse: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (way = 'with scripts') => {
      const context = await openElsewhere(browser, way);
      opened.push(context);
      const page = await context.newPage();
      return { page, hands: handsOf(page, way) };
    });
    for (const context of opened) await context.close();
  },
  anotherWindow: async ({ page, way, somebodyElse }, use) =>
    use(async () => {
      const { page: other } = await somebodyElse(way);
      await other.context().addCookies(await page.context().cookies());
      return other;
    }),
});

export { expect } from '@playwright/test';

function handsOf(page: Page, way: Way): Hands {
  return way === 'with a keyboard alone' ? keyboard(page) : mouse();
}

function openElsewhere(browser: Browser, way: Way = 'with scripts'): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: origin,
    javaScriptEnabled: way !== 'without scripts',
    extraHTTPHeaders: fromSomeAddress(),
  });
}

/** An address of the range set aside for tests of networks. */
export function fromSomeAddress(): Record<string, string> {
  return { 'x-forwarded-for': `198.${18 + randomInt(2)}.${randomInt(256)}.${1 + randomInt(254)}` };
}
