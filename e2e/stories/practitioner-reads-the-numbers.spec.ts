import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });

test('a practitioner sees that somebody found and opened the listing, and takes the numbers along', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const family = `Finch${randomBytes(3).toString('hex').replaceAll(/\d/gu, 'q')}`;
  const holder = new AccountHolder(page, hands, mailbox);
  const keeper = new Keeper(page, hands);
  await holder.signInByLink(newAccount().email);
  await keeper.begin('Robin', family);
  const numbers = page.getByRole('link', { name: 'Your numbers' });
  await hands.press(numbers);
  await expect(page.getByText('There is nothing to count yet.')).toBeVisible();
  await page.goto('/listing');
  await keeper.fillPerson();
  await keeper.fillLicence('Texas');
  await keeper.fillPlace(`${family} Clinic`);
  await keeper.fillOffering(`${family} Clinic`);
  await keeper.fillTheRest('Unhurried care');
  await holder.setUpApp();
  await keeper.publish();

  const patient = await somebodyElse('without scripts');
  const listed = patient.page.getByRole('article').getByRole('link', { name: `Robin ${family}` });
  await patient.page.goto(`/search?near=Dallas&q=${family}`);
  await expect(async () => {
    // Going there again would show what the browser keeps for half a minute.
    await patient.page.reload();
    await expect(listed).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  const address = (await listed.getAttribute('href')) ?? '';
  await patient.page.goto(address);
  await patient.page.reload();
  await patient.page.reload();
  // Their own look, signed in, does not count.
  await page.goto(address);

  const week = page.getByRole('row', { name: 'not over yet' });
  await expect(async () => {
    await page.goto('/listing/numbers');
    await expect(week.getByRole('cell').nth(1)).toHaveText('3', { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  expect(Number(await week.getByRole('cell').nth(0).textContent())).toBeGreaterThan(0);
  await expect(page.getByRole('img', { name: /^Opened, each week from .*: 3$/u })).toBeVisible();

  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('link', { name: 'Download them as a table' }));
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('"opened","requests","answered"');
  expect(csv.trim().split('\r\n')).toHaveLength(2);

  expect((await patient.page.goto('/listing/numbers.csv'))?.status()).toBe(404);
  await patient.page.goto('/listing/numbers');
  await expect(patient.page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});
