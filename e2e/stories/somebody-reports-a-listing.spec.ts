import { findSomebody } from '../given/directory.js';
import { expect, test } from '../story.js';

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('"Something wrong?" takes a report, says what is missing, and keeps what was typed', async ({
      page,
      hands,
    }) => {
      const { slug, displayName } = await findSomebody();
      await page.goto(`/practitioners/${slug}`);
      await hands.press(page.getByRole('link', { name: 'Something wrong?' }));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(displayName);

      await hands.type(page.getByLabel('How can we reach you with questions?'), 'neighbour@patients.example');
      await hands.press(page.getByRole('button', { name: 'Send' }));
      const problems = page.getByRole('alert');
      await expect(problems.getByRole('heading', { name: 'One thing to fix' })).toBeVisible();
      await expect(page.getByLabel('What is wrong')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('How can we reach you with questions?')).toHaveValue('neighbour@patients.example');

      await hands.type(page.getByLabel('What is wrong'), 'The office has moved to another street.');
      await hands.press(page.getByRole('button', { name: 'Send' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, we have it');
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, we have it');
      await hands.press(page.getByRole('main').getByRole('link', { name: `Back to ${displayName}` }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(displayName);
    });

    test('words of danger in it bring help first, and what was typed is there for whoever says that they are safe', async ({
      page,
      hands,
    }) => {
      const { slug } = await findSomebody();
      const words = 'They sent me home and kept the money. I want to end my life.';
      await page.goto(`/practitioners/${slug}/report`);
      await hands.type(page.getByLabel('What is wrong'), words);
      await hands.press(page.getByRole('button', { name: 'Send' }));
      await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'I am safe, continue' }));
      await expect(page.getByLabel('What is wrong')).toHaveValue(words);
      await hands.press(page.getByRole('button', { name: 'Send' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, we have it');
    });
  });
}
