import { findSomebody } from '../given/directory.js';
import { takeNameOf } from '../given/look-alikes.js';
import { putRegistryFile } from '../given/registry.js';
import { confirmAgain, letGoStale } from '../later/stale.js';
import { pressUntilDone } from '../people/importing-operator.js';
import { bringOperator } from '../people/operator.js';
import { changeRows } from '../site/site-command.js';
import { expect, test } from '../story.js';
import { take } from './take.js';

test('imports from the registry', async ({ page, hands, mailbox }) => {
  const file = await putRegistryFile({ people: 12, damaged: 3 });
  await bringOperator('Rosa', page, hands, mailbox);
  await page.goto('/operators/imports');
  await take(page, 'imports');
  await page.getByText('How to add a file').click();
  await take(page, 'imports-how');
  await page.getByLabel(file).check();
  await pressUntilDone(page, hands, 'Try it without writing anything');
  await take(page, 'imports-dry-run');
  await pressUntilDone(page, hands, 'Import it now');
  await take(page, 'imports-done');
  await changeRows(
    `UPDATE import_orders SET state = 'RUNNING', position = 4100000000, file_size = 9812345678, rows = 3400000,
       rows_per_second = 41200, seconds_left = 170, counts = NULL WHERE NOT is_dry_run`,
  );
  await page.reload();
  await take(page, 'imports-under-way');
  await changeRows(`UPDATE import_orders SET state = 'FAILED', problem = 'The disk is full.' WHERE NOT is_dry_run`);
  await page.reload();
  await take(page, 'imports-failed');
});

test('listings that nobody confirmed', async ({ page, hands, mailbox }) => {
  const people = [await findSomebody(), await findSomebody()];
  await bringOperator('Rosa', page, hands, mailbox);
  for (const { slug } of people) await letGoStale(slug);
  await page.goto('/operators/stale');
  await page.getByRole('button', { name: `Remind ${people[0]?.displayName}` }).click();
  await take(page, 'stale');
  await page.goto('/operators');
  await take(page, 'desk-with-stale');
  for (const { slug } of people) await confirmAgain(slug);
});

test('listings that look alike', async ({ page, hands, mailbox }) => {
  const [one, other] = [await findSomebody(), await findSomebody()];
  await bringOperator('Rosa', page, hands, mailbox);
  await takeNameOf(other.slug, one.slug);
  await expect(async () => {
    await page.goto('/operators/look-alikes');
    await expect(page.locator('[data-queue] a').first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await take(page, 'look-alikes');
  await page.locator('[data-queue] a').first().click();
  await take(page, 'look-alike');
});

test('lists that operators keep by day', async ({ page, hands, mailbox }) => {
  await bringOperator('Rosa', page, hands, mailbox);
  await page.goto('/operators/dated');
  await take(page, 'dated');
  await page.getByRole('link', { name: 'Insurers' }).click();
  await take(page, 'dated-insurers');
  await page.getByRole('link', { name: 'Highmark' }).click();
  await take(page, 'dated-line');
  await page.getByRole('link', { name: 'Set its last day' }).click();
  await take(page, 'dated-last-day');
  await page.goto('/operators/dated-new?kind=INSURER');
  await take(page, 'dated-new');
  await page.goto('/operators/dated-day');
  await take(page, 'dated-day');
  await page.goto('/operators/clinic-managers');
  await take(page, 'clinic-managers');
});
