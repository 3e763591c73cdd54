import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { findSomebody, wasChecked } from '../given/directory.js';
import { sayPublished, takeNameOf } from '../given/look-alikes.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a listing that looks like another, from the draft that waits to the two that are settled', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const [one, other, third] = [await findSomebody(), await findSomebody(), await findSomebody(wasChecked)];
  await takeNameOf(other.slug, one.slug);
  await sayPublished(third.slug);
  const keeper = new Keeper(page, hands);
  const holder = new AccountHolder(page, hands, mailbox);
  await holder.signInByLink(newAccount().email);
  await holder.setUpApp();
  const family = third.displayName.split(', ')[0]!.slice(third.givenName.length + 1);
  // A sign that nobody sees.
  await keeper.begin(`${third.givenName}\u200b`, family);
  await keeper.fillPerson();
  await keeper.fillLicence('Texas');
  await keeper.fillTheRest('Unhurried');
  await open(page, '/listing/publish');
  await keeper.press('Publish this');
  await expect(page.getByRole('status')).toContainText('An operator reviews it before it is published.');
  await examineClosedAndOpen(page, 'a draft that looks like another');

  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/look-alikes');
  await examine(rosa.page, 'look-alikes that wait');
  await rosa.page.getByRole('link', { name: new RegExp(` and ${third.displayName}$`) }).click();
  await examineClosedAndOpen(rosa.page, 'a draft and whom it looks like');
  await rosa.page.getByRole('button', { name: 'They are two people' }).click();
  await expect(rosa.page.getByRole('alert')).toBeVisible();
  await examine(rosa.page, 'two people, without a reason');
  await rosa.page.getByRole('radio', { name: 'They showed us who they are' }).check();
  await rosa.page.getByRole('button', { name: 'They are two people' }).click();
  await expect(rosa.page.getByRole('status')).toContainText('Two people');
  await open(rosa.page, '/operators/look-alikes?state=settled');
  await examine(rosa.page, 'look-alikes that are settled');
  await rosa.page.getByRole('link', { name: new RegExp(` and ${third.displayName}$`) }).click();
  await examineClosedAndOpen(rosa.page, 'two that are two people');
});
