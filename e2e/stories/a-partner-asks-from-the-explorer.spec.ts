import { PartnersEngineer } from '../people/partner.js';
import { expect, test } from '../story.js';

test('a partner asks as their test key, and no key comes to the explorer', async ({ page, hands, mailbox }) => {
  test.setTimeout(120_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.signInToJoin();
  const key = await ana.join();
  // The invented listings are made while the site starts.
  await expect.poll(async () => (await ana.ask(key, '{ conditions { slug } }')).status, { timeout: 60_000 }).toBe(200);
  await page.goto('/graphiql');
  await page.getByRole('link', { name: /^Ask with your test key “First test key”/ }).click();
  await expect(page.getByText(/^You ask with your test key/)).toBeVisible();
  const asked = page.waitForRequest((request) => request.url().endsWith('/partners/explorer/graphql'));
  const result = page.getByRole('region', { name: 'Result Window' });
  await expect(async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect(result).toContainText('"totalCount"', { timeout: 3_000 });
  }).toPass({ timeout: 25_000 });
  await expect(result).not.toContainText('errors');
  expect(await (await asked).headerValue('authorization')).toBeNull();
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + document.documentElement.outerHTML);
  expect(kept).not.toContain(key);
  expect(kept).not.toContain('clr_');
});
