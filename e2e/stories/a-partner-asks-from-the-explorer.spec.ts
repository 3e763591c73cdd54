import type { Page, Response } from '@playwright/test';
import { bringOperator } from '../people/operator.js';
import { PartnersEngineer } from '../people/partner.js';
import { expect, test } from '../story.js';

test('a partner asks as their test key, and no key comes to the explorer', async ({ page, hands, mailbox }) => {
  test.setTimeout(180_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const key = await ana.become();
  // The invented listings are made while the site starts.
  await expect.poll(async () => (await ana.ask(key, '{ conditions { slug } }')).status, { timeout: 60_000 }).toBe(200);
  await page.goto('/partners');
  const pages = page.getByRole('navigation', { name: 'For partners' });
  await pages.getByRole('link', { name: 'Explorer' }).click();
  await expect(page.getByText(/^You are using your test key/)).toBeVisible();
  const result = page.getByRole('region', { name: 'Result Window' });
  const findsWhoIsThere = (door: string) =>
    expect(async () => {
      const listed = await askAboutOneListing(page, door);
      expect(listed, 'the example is about somebody who is listed at this door').not.toBeNull();
    }).toPass({ timeout: 25_000 });
  await findsWhoIsThere('/partners/explorer/graphql');
  await page.getByRole('link', { name: 'Ask without a key' }).click();
  await findsWhoIsThere('/graphql');
  await page.getByRole('link', { name: /^Ask with your test key “First test key”/ }).click();
  await expect(page.getByText(/^You are using your test key/)).toBeVisible();
  await page.getByRole('tab', { name: 'SearchNearDallas' }).click();
  const asked = page.waitForRequest((request) => request.url().endsWith('/partners/explorer/graphql'));
  await expect(async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect(result).toContainText('"totalCount"', { timeout: 3_000 });
  }).toPass({ timeout: 25_000 });
  await expect(result).not.toContainText('errors');
  expect(await (await asked).headerValue('authorization')).toBeNull();
  const refused = await page.evaluate(async () => {
    const aliases = Array.from({ length: 31 }, (_, n) => `a${n}: slug`).join(' ');
    const response = await fetch('/partners/explorer/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ conditions { ${aliases} } }` }),
    });
    return response.text();
  });
  expect(refused).toContain('At most 30 aliases.');
  await ana.makeKey('Test key', 'Sends people', ['Prepare requests for patients']);
  await page.goto('/graphiql?as=test-key');
  await page.getByRole('tab', { name: 'SendSomebody' }).click();
  await expect(async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect(result).toContainText('"isTrial": true', { timeout: 3_000 });
  }).toPass({ timeout: 25_000 });
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + document.documentElement.outerHTML);
  expect(kept).not.toContain(key);
  expect(kept).not.toContain('clr_');
});

test('somebody who is signed in and has no test key that works reads how they have one, and not to sign in', async ({
  page,
  hands,
  mailbox,
}) => {
  test.setTimeout(120_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.signInToJoin();
  await page.goto('/graphiql?as=test-key');
  await expect(
    page.getByText(/^You are asking the directory without a key\. As a partner you get a test key/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Become a partner' }).click();
  await ana.join();
  await page.goto('/partners/keys');
  await page.getByRole('link', { name: /^Revoke/ }).click();
  await page.getByRole('button', { name: /^Revoke/ }).click();
  await expect(page.getByRole('status')).toContainText('The key is revoked.');
  await page.goto('/graphiql?as=test-key');
  await expect(page.getByText(/None of your test keys works anymore/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Make a key' })).toHaveAttribute('href', '/partners/keys/new');
});

test('by a clock that was set, the example about a listing asks for times that are ahead of it', async ({
  page,
  hands,
  mailbox,
}) => {
  test.setTimeout(180_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const key = await ana.become();
  await page.goto('/partners/clock');
  await page.getByRole('button', { name: /when clocks go forward/ }).click();
  await expect(page.getByRole('status')).toContainText('The clock is set.');
  // The listings are copied for that clock when it is first asked by.
  const free = '{ practitioners(first: 1) { nodes { nextSlot { startsAt } } } }';
  await expect
    .poll(async () => JSON.stringify((await ana.ask(key, free)).body), { timeout: 60_000 })
    .toMatch(/"startsAt":"\d{4}-03-/);
  await page.goto('/graphiql?as=test-key');
  await expect(async () => {
    const listed = await askAboutOneListing(page, '/partners/explorer/graphql');
    expect(listed?.slots.length).toBeGreaterThan(0);
  }).toPass({ timeout: 25_000 });
});

test('a stranger who comes to ask as a test key reads how', async ({ page }) => {
  await page.goto('/graphiql?as=test-key');
  await expect(
    page.getByText(/^You are asking the directory without a key\. Once you sign in as a partner/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fgraphiql%3Fas%3Dtest-key$/);
});

test('a partner whose account is suspended reads that it is, and where they read why', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.become();
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await rosa.page.goto('/operators/suspensions/new');
  await rosa.page.getByLabel('Email address, or the web address of a listing').fill(ana.email);
  await rosa.page.getByRole('button', { name: 'Look it up' }).click();
  await rosa.page.getByRole('radio', { name: 'It is not run by the person it names' }).check();
  await rosa.page.getByLabel('What shows this').fill('They are not of that network.');
  await rosa.page.getByRole('button', { name: 'Suspend the account' }).click();
  await expect(rosa.page.getByRole('status')).toContainText('Another operator has to confirm it.');
  await page.goto('/graphiql?as=test-key');
  await expect(page.getByText(/Your account is suspended/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Become a partner' })).toHaveCount(0);
  await page.getByRole('link', { name: 'See why, and what you can do' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account is suspended');
});

test('the explorer opens beside a server that does not say yet who asks', async ({ page }) => {
  await page.route('**/partners/explorer/key', (route) => route.fulfill({ json: { key: null } }));
  await page.goto('/graphiql?as=test-key');
  await expect(
    page.getByText(/^You are asking the directory without a key\. Once you sign in as a partner/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Execute query/ })).toBeVisible();
});

test('the explorer goes dark and light with the system, but for whoever chose', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/graphiql');
  const editor = page.locator('.graphiql-editor .monaco-editor').first();
  await expect(editor).toHaveClass(/\bvs\b/, { timeout: 60_000 });
  const isDark = /\bvs-dark\b/;
  await expect(editor).not.toHaveClass(isDark);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(editor).toHaveClass(isDark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(editor).not.toHaveClass(isDark);

  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(editor).toHaveClass(isDark);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(editor).toHaveClass(isDark);
});

test('the explorer is dark by night also without scripts, and while it loads', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto('/graphiql');
  await expect(page.getByRole('link', { name: 'Back to the directory' })).toBeVisible();
  await expect(page.getByRole('main')).toHaveCSS('color', 'rgb(255, 255, 255)');
  await context.close();
});

/** What its answer says of whom the example is about. */
async function askAboutOneListing(page: Page, door: string): Promise<{ readonly slots: readonly object[] } | null> {
  await page.getByRole('tab', { name: 'OneListing' }).click();
  const isAnswer = (response: Response) => new URL(response.url()).pathname === door;
  const [answer] = await Promise.all([
    page.waitForResponse(isAnswer, { timeout: 3_000 }),
    page.getByRole('button', { name: /^Execute query/ }).click(),
  ]);
  const { data } = (await answer.json()) as { data: { practitioner: { slots: object[] } | null } };
  return data.practitioner;
}
