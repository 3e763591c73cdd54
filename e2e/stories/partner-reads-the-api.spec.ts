import { expect, test } from '../story.js';

test('a partner opens the explorer and runs the first example', async ({ page }) => {
  await page.goto('/graphiql');
  await expect(page.getByText('SearchNearDallas').first()).toBeVisible();
  const result = page.getByRole('region', { name: 'Result Window' });
  // The explorer knows a tab's operation a moment after it shows it: too early a press asks for nothing.
  await expect(async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect(result).toContainText('"totalCount"', { timeout: 3_000 });
  }).toPass({ timeout: 25_000 });
  await expect(result).toContainText('Dallas, TX');
  await expect(result).not.toContainText('errors');
});

test('every example in the tabs of the explorer answers', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/graphiql');
  const tabs = page.getByRole('tab');
  await expect(tabs.first()).toBeVisible();
  const count = await tabs.count();
  expect(count).toBeGreaterThan(2);
  for (let tab = 0; tab < count; tab++) {
    await tabs.nth(tab).click();
    await expect(async () => {
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.url().endsWith('/graphql'), { timeout: 3_000 }),
        page.getByRole('button', { name: /^Execute query/ }).click(),
      ]);
      const { data, errors } = (await answer.json()) as { data: Record<string, unknown> | null; errors?: unknown };
      expect(errors, `Example ${tab + 1}`).toBeUndefined();
      expect(Object.values(data ?? {}), `Example ${tab + 1}`).not.toContain(null);
      expect(data).toBeTruthy();
    }).toPass({ timeout: 20_000 });
  }
});

test('the schema stands at /schema.graphql, and is what the door answers', async ({ request }) => {
  const file = await request.get('/schema.graphql');
  expect(file.status()).toBe(200);
  const text = await file.text();
  expect(text).toContain('type PractitionerConnection');
  expect(text).not.toMatch(/requestConsultation\(|ScreeningAnswersInput|type Account/);

  const answer = await request.post('/graphql', { data: { query: '{ __schema { types { name } } }' } });
  const { data } = (await answer.json()) as { data: { __schema: { types: { name: string }[] } } };
  const own = data.__schema.types.map(({ name }) => name).filter((name) => !name.startsWith('__'));
  const builtIn = ['String', 'Boolean', 'Int', 'Float', 'ID'];
  for (const name of own.filter((each) => !builtIn.includes(each)))
    expect(text).toMatch(new RegExp(`^(?:type|enum|input|interface|union|scalar) ${name}\\b`, 'm'));
});
