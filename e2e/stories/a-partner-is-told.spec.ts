import { PartnersEngineer } from '../people/partner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });

test('a partner adds a webhook, tries it, reads what came of it, changes its secret and removes it', async ({
  page,
  hands,
  mailbox,
}) => {
  test.setTimeout(120_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.become();
  await page.goto('/partners/webhooks');
  await hands.press(page.getByRole('link', { name: 'Add a webhook' }));
  await hands.type(page.getByLabel('Its name'), 'Our search index');
  await hands.type(page.getByLabel('The URL we call'), 'http://elm.example/clearing');
  await hands.press(page.getByRole('button', { name: 'Add the webhook' }));
  await expect(page.getByRole('alert')).toContainText('The URL has to begin with https://.');
  // Of a place that is nowhere: no story calls anybody.
  await hands.type(page.getByLabel('The URL we call'), 'https://nowhere.example/clearing');
  await hands.press(page.getByRole('button', { name: 'Add the webhook' }));
  const secret = await ana.copySecret();
  expect(secret).toMatch(/^whsec_/);
  await hands.press(page.getByRole('link', { name: 'I have copied it' }));
  await expect(ana.heading()).toHaveText('Our search index');
  await expect(page.getByText(secret)).toHaveCount(0);

  await hands.press(page.getByRole('button', { name: 'Send a test' }));
  await expect(page.getByRole('status')).toContainText('A test is on its way.');
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('row', { name: /webhook\.test/ }).innerText();
    })
    .toMatch(/No one: it is a test\s+Given up\s+No such host on the public internet/);
  await hands.type(page.getByLabel('About one listing'), 'nobody of this name');
  await hands.press(page.getByRole('button', { name: 'Show these' }));
  const filters = page.getByRole('search', { name: 'Filter the messages' });
  await expect(filters.getByText('No listing has this id, and no page of ours ends this way.')).toBeVisible();
  await expect(page.getByText('Nothing of this kind.')).toBeVisible();
  await hands.press(page.getByRole('link', { name: 'Given up', exact: true }));
  await expect(page.getByLabel('About one listing')).toHaveValue('nobody of this name');
  await hands.type(page.getByLabel('About one listing'), '');
  await hands.press(page.getByRole('button', { name: 'Show these' }));
  await hands.press(page.getByRole('link', { name: 'webhook.test' }));
  await expect(page.locator('pre').first()).toContainText('"type":"webhook.test"');
  await hands.press(page.getByRole('button', { name: 'Send it again' }));
  await expect(page.getByRole('status')).toContainText('It is being sent again.');
  await hands.press(page.getByRole('link', { name: 'Back to the webhook' }));

  await hands.press(page.getByRole('link', { name: 'Change the secret' }));
  await hands.press(page.getByRole('button', { name: 'Make a new secret' }));
  expect(await ana.copySecret()).not.toBe(secret);
  await hands.press(page.getByRole('link', { name: 'I have copied it' }));
  await expect(page.getByText('The older one ends in')).toBeVisible();
  await hands.press(page.getByRole('link', { name: 'Change the secret' }));
  await hands.press(page.getByRole('button', { name: 'End the older secret' }));
  await expect(page.getByRole('status')).toContainText('The older secret no longer signs anything.');

  await hands.press(page.getByRole('link', { name: 'Change the webhook' }));
  await hands.type(page.getByLabel('The URL we call'), 'https://elsewhere.example:8443/clearing');
  await hands.press(page.getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('alert')).toContainText('no IP address, port or password');
  await hands.type(page.getByLabel('The URL we call'), 'https://elsewhere.example/clearing');
  await page.getByLabel('listing.changed').check();
  await hands.press(page.getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('status')).toContainText('Changed.');
  await expect(page.getByText('https://elsewhere.example/clearing')).toBeVisible();
  await expect(page.getByText('listing.changed, listing.hidden')).toBeVisible();

  await hands.press(page.getByRole('button', { name: 'Pause it' }));
  await expect(page.getByText(/^Paused on/)).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'Resume it' }));
  await hands.press(page.getByRole('link', { name: 'Remove this webhook' }));
  await hands.press(page.getByRole('button', { name: 'Remove it' }));
  await expect(page.getByText('You have none yet.')).toBeVisible();
});
