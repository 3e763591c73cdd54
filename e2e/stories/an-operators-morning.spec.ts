import { readFile } from 'node:fs/promises';
import { findSomebody } from '../given/directory.js';
import { becomeOperator, reportListing } from '../people/operator.js';
import { expect, opposedWays, test } from '../story.js';

for (const way of opposedWays) {
  test.describe(way, () => {
    test.use({ way });

    test('an operator reads a report, hides the listing and shows it again, looks a licence up, and finds it all in the log', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      test.setTimeout(180_000);
      const { slug, displayName } = await findSomebody();
      const neighbour = await somebodyElse(way);
      const words = `The office has moved. ${slug}`;
      await reportListing(neighbour.page, neighbour.hands, slug, words);
      await neighbour.page.goto('/operators');
      const heading = (of: typeof page) => of.getByRole('heading', { level: 1 });
      await expect(heading(neighbour.page)).toHaveText('There is nothing at this address');

      const { email } = await becomeOperator(page, hands, mailbox);
      await hands.press(page.getByRole('link', { name: 'Something is wrong' }));
      if (way === 'with a keyboard alone') {
        await expect(page.locator('[data-queue]')).toBeFocused();
        await expect(async () => {
          await page.keyboard.press('j');
          await expect(page.locator('[data-queue] a:focus')).toHaveCount(1, { timeout: 500 });
        }).toPass();
      }
      await hands.press(page.getByRole('link', { name: displayName, exact: true }));
      await expect(page.getByText(words)).toBeVisible();

      await hands.press(page.locator('summary', { hasText: 'Hide the listing' }));
      await hands.press(page.getByRole('button', { name: 'Hide the listing' }));
      await expect(page.getByRole('alert')).toContainText('Choose a reason.');
      await hands.choose(page.getByRole('radio', { name: 'It says something that is not true' }));
      await hands.press(page.getByRole('button', { name: 'Hide the listing' }));
      await expect(page.getByRole('status')).toContainText('Listing hidden');
      await neighbour.page.goto(`/practitioners/${slug}`);
      await expect(heading(neighbour.page)).toHaveText('There is nothing at this address');

      await hands.press(page.locator('summary', { hasText: 'Show the listing again' }));
      await hands.choose(page.getByRole('radio', { name: 'The earlier decision was a mistake' }));
      await hands.press(page.getByRole('button', { name: 'Show the listing again' }));
      await expect(page.getByRole('status')).toContainText('Listing shown again');
      await neighbour.page.reload();
      await expect(heading(neighbour.page)).toHaveText(displayName);

      await hands.choose(page.getByRole('radio', { name: 'What was wrong has been fixed' }));
      await hands.type(page.getByLabel('For the other operators').first(), 'They gave me the new street.');
      await hands.press(page.getByRole('button', { name: 'Close this report' }));
      await expect(page.getByRole('status')).toContainText('Report closed.');
      await expect(page.getByRole('link', { name: displayName, exact: true })).toBeHidden();
      await hands.press(page.getByRole('link', { name: 'See closed reports' }));
      await hands.press(page.getByRole('link', { name: displayName, exact: true }));
      await expect(page.getByText('They gave me the new street.')).toBeVisible();
      await expect(page.getByText(email).first()).toBeVisible();

      await page.goto('/operators');
      await hands.press(page.getByRole('link', { name: 'Licences', exact: true }));
      const lookUp = page.locator('[data-queue] a').first();
      const whose = await lookUp.innerText();
      const address = await lookUp.getAttribute('href');
      await hands.press(lookUp);
      await expect(heading(page)).toHaveText(whose);
      await hands.press(page.getByRole('button', { name: 'Record it' }));
      await expect(page.getByRole('alert')).toContainText('Say what you found.');
      await hands.choose(page.getByRole('radio', { name: 'A registry says the same as the listing' }));
      await hands.choose(page.getByRole('radio', { name: 'Nursys QuickConfirm' }));
      await hands.type(page.getByLabel('What exactly you saw'), 'The number, active, no conditions.');
      await hands.type(page.getByLabel('Evidence, copied from the source'), 'Active. No conditions.');
      await hands.press(page.getByRole('button', { name: 'Record it' }));
      await expect(page.getByRole('status')).toContainText(`Recorded. The listing of ${whose} now says so.`);
      // On with the next one: what was looked up waits no more.
      await expect(page.locator(`[data-queue] a[href="${address}"]`)).toHaveCount(0);
      await expect(page.getByRole('status')).toBeInViewport();
      if (way === 'with a keyboard alone') {
        await expect(page.locator('[data-queue]')).toBeFocused();
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: 'Record what you found' })).toBeVisible();
        await page.goBack();
      }
      await hands.press(page.getByRole('link', { name: 'See what you recorded' }));
      await expect(page.getByText('A registry said so').first()).toBeVisible();
      await hands.press(page.getByRole('link', { name: 'See it as patients do' }));
      await expect(page.getByText('Nursys QuickConfirm').first()).toBeVisible();

      await page.goto('/operators');
      await hands.press(page.getByRole('link', { name: 'Audit log' }));
      await hands.type(page.getByLabel('Who', { exact: true }), email);
      await hands.press(page.getByRole('button', { name: 'Show these' }));
      for (const done of ['verification.recorded', 'listing.report.closed', 'listing.shown', 'listing.hidden']) {
        await expect(page.getByRole('cell', { name: done, exact: true })).toBeVisible();
      }
      await expect(page.getByRole('cell', { name: 'NOT_TRUE' })).toBeVisible();
      const download = page.waitForEvent('download');
      await hands.press(page.getByRole('link', { name: 'Download all of these for a spreadsheet' }));
      const file = await readFile(await (await download).path(), 'utf8');
      expect(file).toContain('"listing.hidden"');
      expect((await neighbour.page.goto('/operators/audit.csv'))?.status()).toBe(404);
      await expect(heading(neighbour.page)).toHaveText('There is nothing at this address');
    });
  });
}
