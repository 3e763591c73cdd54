import { expect, test } from '../story.js';

for (const way of ['without scripts', 'with a keyboard alone'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('an engineer has an answer before a key, and finds what a field costs and what a refusal means', async ({
      page,
      hands,
    }) => {
      const main = page.getByRole('main');
      await page.goto('/partners');
      await hands.press(main.getByRole('article').getByRole('link', { name: 'Get started' }));
      await hands.type(page.getByLabel('The place'), 'Dallas, TX');
      await hands.press(page.getByRole('button', { name: 'Run it' }));
      await expect(page.getByRole('status')).toContainText(/Answered just now, in \d+ ms\. It cost \d+ points/);
      await expect(page.getByRole('region', { name: 'The answer', exact: true })).toContainText(
        '"label": "Dallas, TX"',
      );
      await expect(page.getByRole('region', { name: 'The question in curl' })).toContainText(
        new URL('/graphql', page.url()).href,
      );

      await hands.press(main.getByRole('link', { name: /^The schema: every type/ }));
      const find = page.getByLabel('Find in the schema');
      await hands.type(find, 'praktitioner');
      if (way === 'without scripts') await hands.press(page.getByRole('button', { name: 'Find' }));
      await expect(page.getByRole('status')).toContainText(
        'Nothing in the schema matches “praktitioner”. This is similar:',
      );
      await expect(main.getByRole('link', { name: 'Practitioner', exact: true })).toBeVisible();
      await find.clear();
      await hands.type(find, 'practitioner slot');
      if (way === 'without scripts') await hands.press(page.getByRole('button', { name: 'Find' }));
      await expect(page.getByRole('status')).toContainText(/\d+ matches\./);
      await hands.press(main.getByRole('link', { name: 'Practitioner.slots' }).first());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practitioner');
      const slots = page.getByRole('region', { name: /^slots:/ });
      await expect(slots).toContainText('20 points');
      await expect(slots).toContainText('availability:read');

      await page.goto('/partners/start');
      await hands.press(main.getByRole('link', { name: 'a typed client' }));
      const install = await page.getByRole('region', { name: 'How the client is installed' }).innerText();
      const installed = await fetch(/npm install (\S+)/.exec(install)?.[1] ?? '');
      expect([installed.status, installed.headers.get('content-type')]).toEqual([200, 'application/gzip']);
      const inStep = page.getByRole('region', { name: 'Keep a copy up to date', exact: true });
      if (way !== 'without scripts') await hands.press(inStep.getByRole('tab', { name: 'curl' }));
      await expect(page.getByRole('region', { name: 'Keep a copy up to date, in curl' })).toContainText(
        'CURSOR_EXPIRED',
      );

      await page.goto('/partners/limits');
      await expect(page.getByRole('term').filter({ hasText: 'TOO_MANY_REQUESTS' })).toContainText('429');
      await expect(page.getByRole('row', { name: /A live key/ })).toContainText('1,000,000');
      await expect(page.getByRole('row', { name: /referConsultation Per key, in an hour/ })).toContainText('1,000');
    });
  });
}

test('what the browser does not let us copy is selected, and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  await page.goto('/partners/embeds');
  const block = page.locator('[data-copyable]').first();
  for (let time = 0; time < 2; time++) {
    await block.getByRole('button', { name: /^Copy/ }).click();
    await expect(block.locator('[aria-live]')).toHaveText('Not copied: it is selected, copy it yourself.');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.trim()).toBe((await block.locator('code').innerText()).trim());
  }
});
