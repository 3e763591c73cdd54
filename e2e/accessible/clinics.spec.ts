import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { newAccount, AccountHolder } from '../people/account.js';
import { acceptInvitation, bringListed, inviteToClinic, newFamily, takeUpClinic } from '../people/clinic.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a clinic, from nobody’s to a member who leaves, for its manager, its members and strangers', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(240_000);
  const ana = await bringListed('Ana', { page, hands }, mailbox, `${newFamily()} Clinic`);
  const bo = await bringListed('Bo', await somebodyElse(), mailbox);
  await open(bo.page, '/listing/clinic');
  await examine(bo.page, 'no clinic');
  await open(page, '/listing/clinic');
  await examine(page, 'a clinic that nobody keeps yet');
  await takeUpClinic(ana);
  const kept = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examineClosedAndOpen(page, 'an invitation to nobody');
  for (const path of ['places/1', 'places/1/point', 'places/new', 'give-up']) {
    await open(page, `${kept}/${path}`);
    await examine(page, `a kept clinic, ${path}`);
  }
  await open(page, `${kept}/facts`);
  await page.getByLabel('Name of the clinic').fill('');
  await page.getByRole('button', { name: 'Save for everyone there' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a clinic without a name');

  await open(page, kept);
  const forBo = await inviteToClinic(ana, mailbox, bo.email);
  await examine(page, 'an invitation that is on its way');
  const { email } = newAccount();
  const forManager = await inviteToClinic(ana, mailbox, email, 'Someone who manages the clinic with you');
  const stranger = await somebodyElse();
  await open(stranger.page, new URL(forBo).pathname);
  await examine(stranger.page, 'an invitation, signed in nowhere');
  await new AccountHolder(stranger.page, stranger.hands, mailbox).signInByLink(email);
  await open(stranger.page, new URL(forManager).pathname);
  await examine(stranger.page, 'an invitation to keep a clinic, one step missing');
  await stranger.page.getByRole('button', { name: 'No, thank you' }).click();
  await expect(stranger.page.getByRole('heading', { level: 1 })).toHaveText('You said no');
  await examine(stranger.page, 'an invitation that was declined');
  await open(stranger.page, new URL(forManager).pathname, 404);
  await examine(stranger.page, 'an invitation that is over');

  await open(bo.page, new URL(forBo).pathname);
  await bo.page.getByRole('checkbox', { name: '12 Elm St' }).uncheck();
  await bo.page.getByRole('button', { name: 'Yes, list me there' }).click();
  await expect(bo.page.getByRole('alert')).toBeVisible();
  await examine(bo.page, 'an invitation, and no place chosen');
  await acceptInvitation(bo, forBo, 'How many requests are waiting for my answer: a number');
  await examine(bo.page, 'listed at a clinic');
  await bo.page.getByRole('link', { name: 'Change where you work, and what you share' }).click();
  await examine(bo.page, 'where somebody works, and what they share');
  await open(bo.page, '/listing/clinic');
  await bo.page.getByRole('link', { name: 'Leave, with your listing' }).click();
  await bo.page.getByRole('button', { name: 'Leave this clinic' }).click();
  await expect(bo.page.getByRole('alert')).toBeVisible();
  await examine(bo.page, 'leaving a clinic, and not said how');

  await open(page, kept);
  await examineClosedAndOpen(page, 'a kept clinic of two');
  await page.getByRole('link', { name: `No longer works here ${bo.name}, MD` }).click();
  await examine(page, 'somebody works there no more');
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByRole('status')).toContainText('They are no longer listed here');
  await examine(page, 'a kept clinic, somebody gone');
  await open(page, `${kept}/places/1`);
  await page.getByLabel('ZIP code').fill('00001');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a place of a kept clinic, something to mend');
  await open(page, kept);
  await inviteToClinic(ana, mailbox, newAccount().email);
  await page
    .getByRole('button', { name: /^Withdraw it/ })
    .first()
    .click();
  await expect(page.getByRole('status')).toContainText('It is withdrawn.');
  await examine(page, 'an invitation that was taken back');
  await open(page, `${kept}/give-up`);
  await page.getByRole('button', { name: 'Stop managing it' }).click();
  await expect(page.getByRole('status')).toContainText('You no longer manage it.');
  await examine(page, 'a clinic that was given up');
});
