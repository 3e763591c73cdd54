import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { expect, test } from '../story.js';

test('a draft with nothing in it says that it stands there later, and a photo that is too large is told before it is sent', async ({
  page,
  hands,
  mailbox,
}) => {
  const keeper = new Keeper(page, hands);
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  await keeper.begin('Robin', 'Heron');
  await page.goto('/listing/preview');
  await expect(page.getByText('What you offer appears here once it is in your draft')).toBeVisible();
  await expect(page.getByText('can’t give any treatment today')).toHaveCount(0);

  await page.goto('/listing/photo');
  await keeper.type('What it shows', 'Robin, smiling');
  const tooLarge = page.getByText('That photo is larger than 8 MB. Choose a smaller one.');
  await expect(tooLarge).toBeHidden();
  const buffer = Buffer.alloc(10 * 1024 * 1024);
  await page.getByLabel('Your photo').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  await expect(tooLarge).toBeVisible();
  await expect(page.getByLabel('Your photo')).toHaveValue('');
  await keeper.save();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose a photo.' })).toBeVisible();
  await expect(page.getByLabel('What it shows')).toHaveValue('Robin, smiling');
});

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a practitioner says what a course costs, step by step', async ({ page, hands, mailbox }) => {
    test.setTimeout(120_000);
    const keeper = new Keeper(page, hands);
    await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
    await keeper.begin('Robin', 'Heron');
    await keeper.fillLicence('Texas');
    await keeper.fillPlace('Heron Clinic');
    await keeper.fillOffering('Heron Clinic');

    await keeper.open('What you offer');
    await hands.press(page.getByRole('link', { name: 'Say what a whole course costs' }));
    await keeper.typeStep(1, { phase: 'Dosing session', sessions: '6', amount: '2400' });
    await keeper.press('Add a step');
    await keeper.typeStep(2, { phase: 'Medical and psychiatric evaluation', sessions: '1', amount: '250.50' });
    await keeper.press('Up: step 2');
    await expect(page.getByRole('status')).toHaveText('The whole course: $2,650.50');
    await keeper.press('Add a step');
    await keeper.typeStep(3, { phase: 'Integration', sessions: '2', amount: 'much' });
    await keeper.save();
    await expect(page.getByRole('alert')).toContainText('Say from which day this price holds.');
    const third = page.getByRole('group', { name: 'Step 3' });
    await expect(third.getByLabel('Price for all of them, in dollars')).toHaveValue('much');
    await expect(third.getByText('Type an amount in dollars: 450')).toBeVisible();
    await hands.type(third.getByLabel('Price for all of them, in dollars'), '300');
    await keeper.press('Remove step 3');
    await expect(third).toHaveCount(0);
    await page.getByLabel('The course price holds from').fill('2026-11-01');
    // Enter in a field saves.
    await page.getByLabel('What costs extra on top of the course').press('Enter');
    await expect(page.getByRole('link', { name: 'A whole course: $2,650.50, 2 steps' })).toBeVisible();

    await page.goto('/listing/preview');
    await hands.press(page.getByText('A whole course: $2,650.50'));
    const table = page.getByRole('table', { name: /^What a whole course with/ });
    await expect(table.getByRole('row')).toHaveText([
      /Part/,
      'Medical and psychiatric evaluation1$250.50',
      'Dosing session6$2,400',
      'Total$2,650.50',
    ]);

    // Said before it holds, the day it holds from stands beside the sum.
    await page.goto('/listing/offerings/1/course');
    await page.getByLabel('The course price holds from').fill('2099-01-31');
    await keeper.save();
    await page.goto('/listing/preview');
    await expect(page.getByText(/^A whole course: \$2,650\.50, from .*2099$/)).toBeVisible();
  });
});
