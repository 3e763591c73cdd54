import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { changeRegistryFile, putRegistryFile, sayUnderWay } from '../given/registry.js';
import { lookUntil, pressUntilBegun, pressUntilDone } from '../people/importing-operator.js';
import { bringOperator } from '../people/operator.js';
import { whileNobodyImports } from '../site/site-command.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('imports from the registry: a file to try, how far it is, and what it came to', async ({
  page,
  hands,
  mailbox,
}) => {
  test.setTimeout(150_000);
  const file = await putRegistryFile({ people: 2, damaged: 1 });
  await bringOperator('Rosa', page, hands, mailbox);
  await open(page, '/operators/imports');
  await page.getByLabel(file).check();
  await page.getByLabel('Which states').fill('Atlantis');
  await page.getByRole('button', { name: 'Try it without writing anything' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examineClosedAndOpen(page, 'imports, something to mend');
  await page.getByLabel('Which states').fill('');
  await pressUntilDone(page, hands, 'Try it without writing anything');
  await examine(page, 'a dry run that is done');
  const tried = page.url();
  await pressUntilDone(page, hands, 'Import it now');
  await examine(page, 'an import that is done');

  await open(page, tried);
  await whileNobodyImports(async () => {
    await pressUntilBegun(page, hands, 'Import it now');
    await expect(page.getByText('Waiting for a worker')).toBeVisible();
    await examine(page, 'an import that waits');
    await sayUnderWay(file);
    await hands.press(page.getByRole('link', { name: 'See its progress now' }));
    await expect(page.getByText('About 2 minutes')).toBeVisible();
    await examine(page, 'an import under way');
    await hands.press(page.getByRole('button', { name: 'Stop it' }));
    await expect(page.getByText('Stopping')).toBeVisible();
    await examine(page, 'an import that is being stopped');
    await changeRegistryFile(file);
  });
  await lookUntil(page, hands, 'Did not finish');
  await examine(page, 'an import that failed');
  await hands.press(page.getByRole('link', { name: 'Back to imports' }));
  await examine(page, 'imports, one of which failed');
  await open(page, '/operators/imports/none', 404);
});
