import { examine, examineClosedAndOpen } from '../examine.js';
import { bringOperator } from '../operator.js';
import { pressUntilDone, putRegistryFile } from '../registry.js';
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
  await pressUntilDone(page, hands, 'Import it now');
  await examine(page, 'an import that is done');
  await open(page, '/operators/imports/none', 404);
});
