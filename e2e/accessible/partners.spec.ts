import { createHash } from 'node:crypto';
import { examine, examineClosedAndOpen, examineNarrow } from '../examining/examine.js';
import { bringOperator } from '../people/operator.js';
import { PartnersEngineer } from '../people/partner.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a partner and their keys, each form with something to mend, and what operators see of it', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await ana.signInToJoin();
  await examine(page, 'becoming a partner');
  await press('Become a partner');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'becoming a partner, with nothing said');
  await ana.join();
  await examine(page, 'a key that is shown once');
  await open(page, '/partners/keys');
  await examine(page, 'keys, the first');
  await open(page, '/partners/usage');
  await examine(page, 'usage, nothing asked yet');
  await page.setViewportSize({ width: 320, height: 800 });
  await press('All pages for partners');
  await examineNarrow(page, 'usage, with the pages for partners open');
  await open(page, '/partners/keys/new');
  await press('Make the key');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a new key, with nothing said');
  await open(page, '/partners/clock');
  await press('Set the clock');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'the clock of test keys, with nothing said');
  await page.getByRole('button', { name: /when clocks go forward/ }).click();
  await expect(page.getByRole('status')).toContainText('The clock is set.');
  await examine(page, 'the clock of test keys, set');
  await open(page, '/partners/live');
  await press('Agree and ask');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'the terms, not agreed to');
  await open(page, '/partners/keys');
  await ana.askForLiveKeys();
  await examine(page, 'keys, live ones asked for');

  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/partners');
  await examineClosedAndOpen(rosa.page, 'partners who ask');
  const card = rosa.page.locator('[data-queue] li').filter({ hasText: ana.organisation }).first();
  await card.getByRole('button', { name: 'Not for now' }).click();
  await expect(rosa.page.getByRole('alert')).toContainText('Choose a reason');
  await examine(rosa.page, 'partners who ask, refused without a reason');
  await rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }).click();
  await expect(rosa.page.getByRole('status')).toBeVisible();
  await open(rosa.page, '/operators/partners?queue=APPROVED');
  await examineClosedAndOpen(rosa.page, 'partners with live keys');

  const mayRefer = ['Prepare requests for patients'];
  const live = await ana.makeKey('Live key', 'Search', mayRefer);
  await open(page, '/partners/referrals');
  await examine(page, 'people whom a partner sent, none counted yet');
  await open(page, '/partners/deprecated');
  await examine(page, 'nothing that is deprecated');
  await open(page, '/partners/documents');
  await press('Upload');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'documents, with no file chosen');
  const fits = 'query Conditions { conditions { slug } }';
  const manifest = JSON.stringify({ [createHash('sha256').update(fits).digest('hex')]: fits, none: fits });
  const file = { name: 'manifest.json', mimeType: 'application/json', buffer: Buffer.from(manifest) };
  await page.getByLabel('A manifest').setInputFiles(file);
  await press('Upload');
  await expect(page.getByRole('status')).toContainText('One document is kept.');
  await examine(page, 'documents, one kept and one refused');
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const name = page.getByRole('rowheader', { name: 'Conditions' }).locator('.as-typed');
  expect(await name.evaluate((each) => each.getClientRects().length), 'a short name is not broken on a phone').toBe(1);
  if (size) await page.setViewportSize(size);
  const sent = await somebodyElse();
  await sent.page.goto(await ana.linkToSomebody(live));
  await expect(sent.page.getByText(`${ana.organisation} sent you here.`)).toBeVisible();
  await examine(sent.page, 'a request, by a partner’s link');
  await sent.page.getByRole('button', { name: 'Leave me out of the count' }).click();
  await expect(sent.page.getByRole('status')).toContainText('You are left out of the count.');
  await expect(sent.page.getByText('sent you here')).toHaveCount(0);
  const trial = await ana.makeKey('Test key', 'Trial', mayRefer);
  // The invented listings are made while the site starts.
  await expect
    .poll(async () => (await ana.ask(trial, '{ rateLimit { limit } }')).status, { timeout: 60_000 })
    .toBe(200);
  await sent.page.goto(await ana.linkToSomebody(trial));
  await expect(sent.page.getByRole('heading', { level: 1 })).toHaveText('This link was a trial');
  await examine(sent.page, 'a partner’s trial of a link');
  await ana.ask(live, 'query First { conditions { slug } }');
  await ana.ask(live, 'query Wrong { nothing }');
  await expect(async () => {
    await open(page, '/partners/usage');
    await expect(page.getByRole('rowheader', { name: 'First' })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await examine(page, 'usage');
  await page.setViewportSize({ width: 768, height: 800 });
  const cells = page.locator('td.figure[data-column]');
  const heights = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().height));
  expect(new Set(heights.map(Math.round)).size, 'each number stands in one line with what it is').toBe(1);
  await open(page, '/partners/keys');
  await page.getByRole('link', { name: 'Revoke Search' }).click();
  await examine(page, 'a key to revoke');
  await press('Revoke it');
  await examineClosedAndOpen(page, 'keys, one revoked');
});

test('a partner that goes by other words, and what operators see of it', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await ana.become();
  await ana.askForLiveKeys();
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/partners');
  await rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }).click();
  await expect(rosa.page.getByRole('status')).toBeVisible();
  const card = rosa.page.locator('[data-queue] li').filter({ hasText: ana.organisation }).first();
  await open(page, '/partners/words');
  await press('Ask for the change');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'other words, of which none differs');
  await page.getByLabel('Its site').fill('https://oak.example');
  await press('Ask for the change');
  await expect(page.getByRole('status')).toContainText('You asked for the change.');
  await examine(page, 'keys, other words asked for');
  await open(page, '/partners/words');
  await examine(page, 'other words, asked for');
  await open(rosa.page, '/operators/partners');
  await examineClosedAndOpen(rosa.page, 'a partner who asks to go by other words');
  await card.getByRole('button', { name: 'Not this change' }).click();
  await expect(rosa.page.getByRole('alert')).toContainText('Choose a reason');
  await examine(rosa.page, 'a partner who asks to go by other words, refused without a reason');
  await card.getByRole('radio').first().check();
  await card.getByRole('button', { name: 'Not this change' }).click();
  await expect(rosa.page.getByRole('status')).toBeVisible();
  await open(page, '/partners/keys');
  await examine(page, 'keys, other words refused');
});
