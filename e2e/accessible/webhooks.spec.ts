import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { giveUpMessages } from '../later/given-up-messages.js';
import { PartnersEngineer } from '../people/partner.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a partner’s webhooks, with something to mend, and what was sent', async ({ page, hands, mailbox }) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const press = (name: string) => page.getByRole('button', { name }).click();
  await ana.become();
  await open(page, '/partners/webhooks');
  await examine(page, 'webhooks, none');
  await open(page, '/partners/webhooks/new');
  await press('Add the webhook');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a new webhook, with nothing said');
  await hands.type(page.getByLabel('Its name'), 'Our search index');
  await hands.type(page.getByLabel('The URL we call'), 'https://nowhere.example/clearing');
  await press('Add the webhook');
  await ana.copySecret();
  await examine(page, 'a secret that is shown once');
  await page.getByRole('link', { name: 'I have copied it' }).click();
  await examine(page, 'a webhook that was sent nothing');
  const path = new URL(page.url()).pathname;
  await press('Send a test');
  await expect(page.getByRole('status')).toContainText('A test is on its way.');
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('row', { name: /webhook\.test/ }).innerText();
    })
    .toContain('Given up');
  await examineClosedAndOpen(page, 'a webhook that was sent a test');
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const isWhole = await page.locator('.table-frame').evaluate((log) => log.scrollWidth <= log.clientWidth);
    expect(isWhole, `what became of a message is read without moving the log sideways, ${width} wide`).toBe(true);
  }
  await page.getByLabel('About one listing').fill('nobody-at-all');
  await press('Show these');
  const toMend = page.getByRole('alert');
  await expect(toMend, 'what is to be mended is where the focus is').toBeFocused();
  await examine(page, 'a webhook, asked for messages about nobody');
  await toMend.getByRole('link', { name: /^No listing has this id/ }).click();
  await expect(page.getByLabel('About one listing')).toBeFocused();
  await page.getByLabel('About one listing').fill('');
  await press('Show these');
  await page.getByRole('link', { name: 'webhook.test' }).click();
  await examine(page, 'a message');
  for (const after of ['zzz', '', '%00']) await open(page, `${path}?after=${after}`, 400);
  await page.getByRole('link', { name: 'Start from the first page' }).click();
  await expect(page).toHaveURL(path);
  await open(page, `${path}/given-up`);
  await examine(page, 'what was given up, nothing');
  await open(page, `${path}/given-up?since=yesterday`, 422);
  await examine(page, 'what was given up, with a time to mend');
  await giveUpMessages(ana.organisation, 25);
  await open(page, `${path}/given-up`);
  await expect(page.getByText(/^25 messages were given up since/)).toBeVisible();
  await examine(page, 'what was given up');
  await open(page, `${path}/change`);
  await examine(page, 'a webhook to change');
  await open(page, `${path}/secret`);
  await examine(page, 'a secret to change');
  await press('Make a new secret');
  await ana.copySecret();
  await open(page, `${path}/secret`);
  await examine(page, 'two secrets');
  await open(page, path);
  await press('Pause it');
  await expect(page.getByText(/^Paused on/)).toBeVisible();
  await examine(page, 'a webhook that is paused');
  await open(page, '/partners/webhooks');
  await examine(page, 'webhooks, one');
  await open(page, `${path}/remove`);
  await examine(page, 'a webhook to remove');
});
