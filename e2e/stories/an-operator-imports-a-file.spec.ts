import { readFile } from 'node:fs/promises';
import { putRegistryFile } from '../given/registry.js';
import { pressUntilDone } from '../people/importing-operator.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });

test('an operator tries a file of the registry, imports it and takes along what was refused', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const file = await putRegistryFile({ people: 3, damaged: 2 });
  await bringOperator('Rosa', page, hands, mailbox);
  await hands.press(page.getByRole('link', { name: 'Imports from the registry' }));
  await hands.choose(page.getByLabel(file));
  await hands.type(page.getByLabel('Which states'), 'Atlantis');
  await hands.press(page.getByRole('button', { name: 'Try it without writing anything' }));
  await expect(page.getByRole('alert')).toContainText('"Atlantis" is not a state');
  await hands.type(page.getByLabel('Which states'), 'TX');
  await pressUntilDone(page, hands, 'Try it without writing anything');
  await expect(page.getByRole('row', { name: 'Would be new 3' })).toBeVisible();
  await pressUntilDone(page, hands, 'Import it now');
  await expect(page.getByRole('row', { name: 'New 3', exact: true })).toBeVisible();
  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('link', { name: 'Download the refused rows (CSV)' }));
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(csv).toContain('"BAD_NPI"');

  const here = page.url();
  await page.goto('/operators/imports');
  await expect(page.getByRole('link', { name: file })).toHaveCount(2);
  const stranger = await somebodyElse('without scripts');
  for (const address of ['/operators/imports', here]) expect((await stranger.page.goto(address))?.status()).toBe(404);
});
