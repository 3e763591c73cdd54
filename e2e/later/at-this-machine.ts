import type { Page } from '@playwright/test';
import { changeRows } from '../site/site-command.js';
import { origin } from '../story.js';

/** As if whoever is signed in here had been so for longer than how one signs in may be changed. */
export async function letSignInAge(page: Page): Promise<void> {
  const answer = await page.request.post(`${origin}/app/graphql`, { data: { query: '{ viewer { account { id } } }' } });
  const { data } = (await answer.json()) as { data: { viewer: { account: { id: string } } } };
  const [, id] = Buffer.from(data.viewer.account.id, 'base64url').toString('utf8').split(':');
  await changeRows(`UPDATE account_sessions SET fresh_until = now() - interval '1 minute' WHERE account_id = '${id}'`);
}
