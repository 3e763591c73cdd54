import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { findSomebody } from '../given/directory.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a suspended account, on the desk and to its holder', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(180_000);
  const person = await findSomebody(({ clinics }) => clinics.length > 0);
  const keeper = await somebodyElse();
  await new HoursKeeper(keeper.page, keeper.hands, mailbox, person).signIn();
  await open(keeper.page, '/account/suspension');
  await examine(keeper.page, 'an account that is not suspended');

  await bringOperator('Rosa', page, hands, mailbox);
  await open(page, '/operators/suspensions/new');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'suspending an account, nobody found');
  await open(page, `/operators/suspensions/new?of=${person.slug}`);
  await page.getByRole('button', { name: 'Suspend the account' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'suspending an account, without a reason');
  await page.getByRole('radio', { name: 'Patients could come to harm' }).check();
  await page.getByLabel('What shows this').fill('Two patients told us.');
  await page.getByRole('button', { name: 'Suspend the account' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await examineClosedAndOpen(page, 'an account that was just suspended');
  await open(page, '/operators/suspensions');
  await examine(page, 'suspended accounts');

  await open(keeper.page, '/account');
  await examine(keeper.page, 'a suspended account');
  await open(keeper.page, '/account/suspension');
  await keeper.page.getByRole('button', { name: 'Send it' }).click();
  await expect(keeper.page.getByRole('alert')).toBeVisible();
  await examine(keeper.page, 'a suspension, answered without words');
  await keeper.page.getByLabel('Your reasons against it').fill('I was away then.');
  await keeper.page.getByRole('button', { name: 'Send it' }).click();
  await expect(keeper.page.getByRole('status')).toBeVisible();
  await examine(keeper.page, 'a suspension, answered');

  const paul = await somebodyElse();
  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await open(paul.page, '/operators/suspensions');
  await paul.page.locator('[data-queue] a').last().click();
  await paul.page.getByRole('button', { name: 'Confirm the suspension' }).click();
  await expect(paul.page.getByRole('alert')).toBeVisible();
  await examineClosedAndOpen(paul.page, 'a suspension to confirm, without an answer');
  await paul.page.getByRole('button', { name: 'Open the account again' }).click();
  await expect(paul.page.getByRole('status')).toBeVisible();
  await open(paul.page, '/operators/suspensions?queue=ENDED');
  await examine(paul.page, 'suspensions that are over');
});
