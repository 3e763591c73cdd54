import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { findSomebody } from '../given/directory.js';
import { confirmAgain, letGoStale } from '../later/stale.js';
import { bringListed, newFamily } from '../people/clinic.js';
import { Keeper } from '../people/keeper.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a listing that is published: each form with something to mend, out of sight and back, old and confirmed', async ({
  page,
  hands,
  mailbox,
  anotherWindow,
}) => {
  test.setTimeout(240_000);
  const ana = await bringListed('Ana', { page, hands }, mailbox, `${newFamily()} Clinic`);
  const keeper = new Keeper(page, hands);
  const toMend = async (path: string, spoil: () => Promise<void> = async () => {}) => {
    await open(page, `/listing/${path}`);
    await spoil();
    await keeper.save();
    await expect(page.getByRole('alert')).toBeVisible();
    await examine(page, `/listing/${path}, something to mend`);
  };
  await open(page, '/listing');
  await examineClosedAndOpen(page, 'a published listing');
  await toMend('you', () => page.getByLabel('Given name', { exact: true }).fill(''));
  await toMend('licences/new');
  await toMend('licences/1', () => page.getByLabel('Last day', { exact: true }).fill(''));
  await toMend('trainings/new');
  await toMend('places/1', () => page.getByLabel('ZIP code').fill('00001'));
  await toMend('offerings/new');
  await toMend('support', () => page.getByLabel('Price of one session, in dollars').fill('much'));
  await toMend('photo', () =>
    page
      .getByLabel(/photo$/)
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }),
  );

  await keeper.sayInOneLine('Unhurried care');
  await open(page, '/listing/publish');
  await examineClosedAndOpen(page, 'a change to be published');
  const other = new Keeper(await anotherWindow(), hands);
  await other.sayInOneLine('Unhurried care, at any hour');
  await keeper.press('Publish this');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a change to be published, changed meanwhile');
  await keeper.publish();
  await examine(page, 'a change that was published');
  await open(page, '/listing/versions');
  await examine(page, 'versions');
  await keeper.press('Bring version 1 back');
  await expect(page.getByRole('status')).toContainText('in your draft now');
  await examine(page, 'a version that was brought back');

  await letGoStale(ana.slug);
  await open(page, '/listing/confirm');
  await examine(page, 'a listing that sinks');
  await page.getByRole('button', { name: 'All of it is still true' }).first().click();
  await expect(page.getByRole('status')).toContainText('It is confirmed as of today.');
  await examine(page, 'a listing that was confirmed');
  await confirmAgain(ana.slug);

  await open(page, '/my-hours');
  await examine(page, 'no hours yet');
  for (const path of ['zone', 'talks/new']) {
    await open(page, `/my-hours/${ana.slug}/${path}`);
    await examine(page, `no hours yet, ${path}`);
  }
  await page.goto(`/my-hours/${ana.slug}/today`);
  await expect(page.getByText('You have no hours yet, so patients see no times.')).toBeVisible();

  const colleague = await findSomebody();
  await open(page, '/listing/publish');
  await keeper.press('Take it out of sight for now');
  await expect(page.getByRole('status')).toContainText('It is paused');
  await examine(page, 'a listing out of sight');
  await open(page, `/listing/team?name=${encodeURIComponent(colleague.displayName.split(',')[0] ?? '')}`);
  await keeper.press(`Ask ${colleague.displayName}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a care team, asked from out of sight');
  await open(page, '/listing/publish');
  await keeper.press('Show it again, as it was');
  await expect(page.getByRole('status')).toContainText('Everybody can see it again');
});

test('words that an operator sends back, and words that are taken back', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const ana = await bringListed('Ana', { page, hands }, mailbox);
  const keeper = new Keeper(page, hands);
  const send = async () => {
    await open(page, '/listing/publish');
    await keeper.type('Why the words should stay', 'It is the name of our band.');
    await keeper.press('Send to an operator');
    await expect(page.getByRole('status')).toContainText('Sent.');
  };
  await keeper.sayInOneLine('Relief is guaranteed');
  await send();
  await keeper.press('Withdraw it from the operators');
  await expect(page.getByRole('status')).toContainText('You withdrew it.');
  await examine(page, 'words that were taken back');
  await send();
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/wording');
  await rosa.page.getByRole('link', { name: ana.name }).click();
  await rosa.page.locator('summary', { hasText: 'Send it back' }).click();
  await rosa.page.getByRole('radio', { name: 'It promises more than anyone can' }).check();
  await rosa.page.getByRole('button', { name: 'Send it back' }).click();
  await expect(rosa.page.getByRole('alert')).toBeVisible();
  await examine(rosa.page, 'wording, sent back without words');
  await rosa.page.getByLabel('What has to change').fill('Nobody can promise that.');
  await rosa.page.getByRole('button', { name: 'Send it back' }).click();
  await expect(rosa.page.getByRole('status')).toBeVisible();
  await examine(rosa.page, 'the queue of wording, one sent back');
  await page.reload();
  await expect(page.getByText('asks you to change them')).toBeVisible();
  await examine(page, 'words that were sent back');
});
