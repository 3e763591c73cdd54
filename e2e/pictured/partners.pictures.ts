import { passAMonth } from '../later/told-partners.js';
import { bringOperator } from '../people/operator.js';
import { PartnersEngineer } from '../people/partner.js';
import { embedded, PartnerSite } from '../site/partner-site.js';
import { expect, test } from '../story.js';
import { picturesFolder, take } from './take.js';

test('a partner’s console', async ({ page, hands, mailbox }) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const key = await ana.become();
  await expect.poll(async () => (await ana.ask(key, '{ conditions { slug } }')).status, { timeout: 60_000 }).toBe(200);
  await page.goto('/partners/usage');
  await take(page, 'usage_none');
  await ana.ask(key, 'query First { conditions { slug } }');
  await ana.ask(key, 'query Wrong { nothing }');
  await expect(async () => {
    await page.goto('/partners/usage?days=30');
    await expect(page.getByRole('rowheader', { name: 'First' })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await take(page, 'usage');
  await page.goto('/partners/keys');
  await take(page, 'keys');
  await page.goto('/graphiql?as=test-key');
  await expect(page.getByText(/^You are using your test key/)).toBeVisible();
  await take(page, 'explorer_as_test_key');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/partners/keys');
  await page.getByRole('button', { name: 'All pages for partners' }).click();
  await page.screenshot({ path: `${picturesFolder}partner_pages_open.png` });
});

test('a partner that goes by other words, and what operators read of it', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const press = (name: string) => page.getByRole('button', { name }).click();
  await ana.become();
  await page.goto('/partners/words');
  await take(page, 'partners-words');
  await ana.askForLiveKeys();
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await rosa.page.goto('/operators/partners');
  await rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }).click();
  await rosa.page.getByText('Decided.').waitFor();
  await page.goto('/partners/words');
  await page.getByLabel('Your organisation').fill('Oak Alliance for Everybody Near By');
  await page.getByLabel('What you want to do').fill('We show who is near.\n\nOur members are in Texas. '.repeat(8));
  await press('Ask for the change');
  await take(page, 'partners-words-asked-keys');
  await page.goto('/partners/words');
  await take(page, 'partners-words-asked');
  await rosa.page.goto('/operators/partners');
  const card = rosa.page.locator('[data-queue] li').filter({ hasText: ana.organisation }).first();
  await card.locator('summary').filter({ hasText: 'Not this change' }).click();
  await take(rosa.page, 'partners-words-desk');
  await card.getByRole('radio').first().check();
  await card.getByRole('button', { name: 'Not this change' }).click();
  await page.goto('/partners/keys');
  await take(page, 'partners-words-refused');
  await rosa.page.goto('/operators/partners?queue=APPROVED');
  await take(rosa.page, 'partners-words-past');
});

test('a partner: people it sent, documents, what to leave; and what those see whom it sent', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.become();
  for (const part of ['referrals', 'documents', 'deprecated']) {
    await page.goto(`/partners/${part}`);
    await take(page, `partners-${part}-none`);
  }
  await ana.askForLiveKeys();
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await rosa.page.goto('/operators/partners');
  await rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }).click();
  const mayRefer = ['Prepare requests for patients'];
  const live = await ana.makeKey('Live key', 'Search', mayRefer);
  const trial = await ana.makeKey('Test key', 'Trial', mayRefer);
  await passAMonth(ana.organisation);
  await page.goto('/partners/referrals');
  await take(page, 'partners-referrals');
  await page.goto('/partners/deprecated');
  await take(page, 'partners-deprecated');
  await page.goto('/partners/documents');
  const manifest = JSON.stringify({ none: '{ conditions { slug } }' });
  const file = { name: 'manifest.json', mimeType: 'application/json', buffer: Buffer.from(manifest) };
  await page.getByLabel('A manifest').setInputFiles(file);
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await take(page, 'partners-documents-refused');
  const sent = await somebodyElse();
  await sent.page.goto(await ana.linkToSomebody(live));
  await take(sent.page, 'request-sent-by');
  await sent.page.getByRole('button', { name: 'Leave me out of the count' }).click();
  await take(sent.page, 'request-left-out');
  await expect
    .poll(async () => (await ana.ask(trial, '{ rateLimit { limit } }')).status, { timeout: 60_000 })
    .toBe(200);
  await sent.page.goto(await ana.linkToSomebody(trial));
  await take(sent.page, 'partners-trial');
});

test('embeds in a page of somebody else', async ({ browser, page, hands, mailbox }) => {
  test.setTimeout(240_000);
  const site = await PartnerSite.open();
  const ana = new PartnersEngineer(page, hands, mailbox);
  const first = await ana.become();
  await page.goto('/partners/keys/new');
  await take(page, 'partners_new_key_kinds');
  const key = await ana.makePageKey('Try it', site.origin);
  const query = '{ practitioners(first: 1, sort: SOONEST_SLOT) { nodes { slug } } }';
  await expect.poll(async () => (await ana.ask(first, query)).status, { timeout: 60_000 }).toBe(200);
  const { body } = await ana.ask(first, query);
  const [someone] = (body as { data: { practitioners: { nodes: { slug: string }[] } } }).data.practitioners.nodes;
  const context = await browser.newContext({ extraHTTPHeaders: {} });
  const reader = await context.newPage();
  const search = (given: Record<string, string>) =>
    reader.goto(site.put('/search', embedded('clearing-search', { 'publishable-key': key, ...given })));
  await search({});
  await take(reader, 'embed_search');
  for (const [near, name] of Object.entries({
    'New York': 'found',
    Paris: 'paris',
    Guam: 'none',
    'I want to die': 'danger',
  })) {
    await search({ near, service: near === 'Guam' ? 'KAP' : '', 'page-size': '3' });
    await expect(reader.getByRole('status')).not.toHaveText(/^(?:Looking…)?$/);
    await take(reader, `embed_search_${name}`);
  }
  await reader.getByLabel('City or ZIP code').fill('');
  await reader.getByRole('button', { name: 'Find' }).click();
  await take(reader, 'embed_search_wrong');
  await search({ near: 'Dallas', 'publishable-key': 'clr_pub_test_none' });
  await expect(reader.getByText('This does not work')).toBeVisible();
  await take(reader, 'embed_search_trouble');
  const times = { 'publishable-key': key, practitioner: someone?.slug ?? '' };
  await reader.goto(site.put('/times', embedded('clearing-availability', { ...times, zone: 'America/Denver' })));
  await expect(reader.getByRole('status')).not.toHaveText(/^(?:Looking.*)?$/);
  await take(reader, 'embed_times');
  await context.close();
  await site.close();
});

test('webhooks', async ({ page, hands, mailbox }) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.become();
  await page.goto('/partners/webhooks');
  await take(page, 'webhooks_none');
  await page.goto('/partners/webhooks/new');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await take(page, 'webhook_new_to_mend');
  await hands.type(page.getByLabel('Its name'), 'Our search index');
  await hands.type(page.getByLabel('The URL we call'), 'https://nowhere.example/clearing/webhooks');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await take(page, 'webhook_secret');
  await page.getByRole('link', { name: 'I have copied it' }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('row', { name: /webhook\.test/ }).innerText();
    })
    .toContain('Given up');
  await take(page, 'webhook');
  await page.getByRole('link', { name: 'webhook.test' }).click();
  await take(page, 'webhook_message');
  await page.getByRole('link', { name: 'Back to the webhook' }).click();
  await page.getByRole('link', { name: 'Change the webhook' }).click();
  await take(page, 'webhook_to_change');
  await page.getByRole('link', { name: 'Back to the webhook' }).click();
  await page.getByRole('link', { name: 'Change the secret' }).click();
  await take(page, 'webhook_secret_to_change');
  await page.getByRole('button', { name: 'Make a new secret' }).click();
  await page.getByRole('link', { name: 'I have copied it' }).click();
  await page.getByRole('link', { name: 'Change the secret' }).click();
  await take(page, 'webhook_two_secrets');
  await page.goto('/partners/webhooks');
  await take(page, 'webhooks');
});
