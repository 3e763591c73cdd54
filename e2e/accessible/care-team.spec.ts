import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { findSomebody, ofAnotherClinic } from '../given/directory.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a care team: nobody yet, asked, asking and together', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(120_000);
  const ana = await findSomebody(ofAnotherClinic());
  const bo = await findSomebody(ofAnotherClinic(ana));
  await new HoursKeeper(page, hands, mailbox, ana).signIn();
  await open(page, '/listing/team?name=Nobody+Of+That+Name');
  await examine(page, 'a care team, nobody found');
  await open(page, `/listing/team?name=${encodeURIComponent(bo.displayName)}`);
  await page.getByRole('button', { name: `Ask ${bo.displayName}`, exact: true }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await examineClosedAndOpen(page, 'a care team, asked');
  const asked = await somebodyElse();
  await new HoursKeeper(asked.page, asked.hands, mailbox, bo).signIn();
  await open(asked.page, '/listing/team');
  await examine(asked.page, 'a care team, asking');
  await asked.page.getByRole('button', { name: `Yes, we work together: ${ana.displayName}` }).click();
  await expect(asked.page.getByRole('status')).toBeVisible();
  await examine(asked.page, 'a care team, together');
});
