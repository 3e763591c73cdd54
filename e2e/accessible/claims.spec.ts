import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { listInRegistry } from '../given/registry.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { claimEntry, confirmClaim, lookUpClaim } from '../people/claims.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a claim on an entry of the registry, and what operators and whoever is told see of it', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(240_000);
  const listed = await listInRegistry();
  const address = `office@${listed.familyName.toLowerCase()}.example`;
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  await open(page, '/claim?family=Nobodyofthatname');
  await examine(page, 'entries, none found');
  await open(page, `/claim?family=${listed.familyName}`);
  await examine(page, 'entries that were found');
  await page.getByRole('link', { name: listed.name }).click();
  await examineClosedAndOpen(page, 'an entry');
  await claimEntry(page, hands, listed);
  await examineClosedAndOpen(page, 'a claim that waits for operators');
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/claims');
  await examine(rosa.page, 'claims that wait');
  await rosa.page.getByRole('link', { name: listed.name, exact: true }).click();
  await rosa.page.getByRole('button', { name: 'Record it' }).click();
  await expect(rosa.page.getByRole('alert')).toBeVisible();
  await examineClosedAndOpen(rosa.page, 'a claim on the desk, looked up without words');
  await lookUpClaim(rosa.page, rosa.hands, listed, address);
  const paul = await somebodyElse();
  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await confirmClaim(paul.page, paul.hands, listed);
  await open(rosa.page, '/operators/claims-under-way');
  await examine(rosa.page, 'claims that wait for somebody else');
  const { link, code } = await mailbox.waitFor({ to: address, subject: 'Your code' });
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a claim, sent without its code');
  await page
    .getByLabel(/code/i)
    .first()
    .fill(code ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('status')).toContainText('The code was right.');
  await examineClosedAndOpen(page, 'a claim, and 72 hours to pass');
  const reader = await somebodyElse();
  await open(reader.page, new URL(link ?? '').pathname);
  await examine(reader.page, 'somebody is told of a claim');
  await reader.page.getByRole('button', { name: 'It is not me: stop it' }).click();
  await expect(reader.page.getByRole('status')).toContainText('It is stopped.');
  await examine(reader.page, 'a claim that was stopped');
  await page.reload();
  await examineClosedAndOpen(page, 'a claim that rests');
  await open(rosa.page, '/operators/disputes');
  await examine(rosa.page, 'disputes that wait');
  await rosa.page.getByRole('link', { name: listed.name, exact: true }).click();
  await examineClosedAndOpen(rosa.page, 'a disputed claim on the desk');
  for (const { page: desk } of [rosa, paul]) {
    await open(desk, '/operators/disputes');
    await desk.getByRole('link', { name: listed.name, exact: true }).click();
    await desk.locator('summary').filter({ hasText: 'refuse' }).first().click();
    await desk.getByRole('radio').first().check();
    await desk.getByRole('button').filter({ hasText: 'refuse' }).first().click();
    await expect(desk.getByRole('status')).toBeVisible();
  }
  await examine(paul.page, 'a dispute that is decided');
  await page.reload();
  await examine(page, 'a claim that was refused');
  await reader.page.reload();
  await examine(reader.page, 'somebody said no, and it is over');
  await open(page, '/claim');
  await examine(page, 'somebody’s own claims');

  const unwanted = await listInRegistry();
  await open(page, `/claim?family=${unwanted.familyName}`);
  await page.getByRole('link', { name: unwanted.name }).click();
  await page.locator('summary', { hasText: 'Remove this entry' }).click();
  await page.getByRole('button', { name: 'Remove it for good' }).click();
  await expect(page.getByRole('status')).toContainText('The entry is gone');
  await examine(page, 'an entry that was taken out');
});
