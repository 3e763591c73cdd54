import { randomBytes } from 'node:crypto';
import { examine } from '../examining/examine.js';
import { findSomebody } from '../given/directory.js';
import { AccountHolder } from '../people/account.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('who manages a clinic, proposed by one operator and done by another', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const { clinics } = await findSomebody((each) => each.clinics.length > 0);
  const [kim, paul] = [await somebodyElse(), await somebodyElse()];
  const email = `kim-${randomBytes(4).toString('hex')}@office.example`;
  await new AccountHolder(kim.page, kim.hands, mailbox).signInByLink(email);

  await bringOperator('Rosa', page, hands, mailbox);
  await open(page, '/operators/clinic-managers');
  await examine(page, 'who manages a clinic, nothing waits');
  await page.getByRole('button', { name: 'Propose the change' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'who manages a clinic, proposed without anything');
  await page.getByLabel('Web address of the clinic').fill(`/clinics/${clinics[0]?.slug}`);
  await page.getByLabel('Email address they sign in with').fill(email);
  await page.getByRole('radio', { name: 'They become a manager' }).check();
  await page.getByRole('radio', { name: 'The clinic asked for this' }).check();
  await page.getByRole('button', { name: 'Propose the change' }).click();
  await expect(page.getByRole('status')).toContainText('Another operator has to make the change');
  await expect(page.getByText('You proposed this, so another operator makes the change.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the change' })).toHaveCount(0);
  await examine(page, 'who manages a clinic, proposed');

  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await paul.page.getByRole('link', { name: 'Who manages a clinic' }).click();
  await examine(paul.page, 'who manages a clinic, for another to do');
  await paul.page.getByRole('button', { name: 'Make the change' }).click();
  await expect(paul.page.getByRole('status')).toContainText('Done.');
  await kim.page.goto('/account');
  await expect(kim.page.getByRole('main')).toContainText('linic');
});
