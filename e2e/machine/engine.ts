import { type CDPSession, type Page } from '@playwright/test';

const sessions = new WeakMap<Page, CDPSession>();

/** Straight to the engine of a page, once a tab. */
export async function engineOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}
