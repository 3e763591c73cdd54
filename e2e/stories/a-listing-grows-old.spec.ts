import type { Browser, BrowserContext, Page } from '@playwright/test';
import { mouse } from '../machine/hands.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { Mailbox } from '../site/mailbox.js';
import { startSite, type Site } from '../site/site.js';
import { expect, fromSomeAddress, test } from '../story.js';

/** A site whose days pass: nobody else's stories are on it. It takes long to start so often: named last, it would end last. */
let site: Site;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await startSite({ practitioners: 8 });
});
test.afterAll(() => site.stop());

const visits: BrowserContext[] = [];
test.afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.close();
});

/** A browser that remembers nothing of the days before. */
async function visit(browser: Browser) {
  const context = await browser.newContext({ baseURL: site.origin, extraHTTPHeaders: fromSomeAddress() });
  visits.push(context);
  return context.newPage();
}

const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a licence expires overnight and a listing goes stale; its practitioner is told in time, and brings both back', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { email } = newAccount();
  let codes: string[] = [];
  const path = { slug: '' };

  const patientSees = async () => {
    const page = await visit(browser);
    const answer = await page.goto(`/practitioners/${path.slug}`);
    return { page, isThere: answer?.status() === 200 };
  };
  const isFound = async () => {
    const page = await visit(browser);
    await page.goto('/search?q=Wrenfield');
    return (await page.getByRole('link', { name: 'Robin Wrenfield, MD' }).count()) > 0;
  };
  /** The letters of a site are gone when it ends; what is due goes out as it starts. */
  const letterCame = async (subject: string) => new Mailbox(await visit(browser)).waitFor({ to: email, subject });
  const signIn = async () => {
    const page = await visit(browser);
    const holder = new AccountHolder(page, mouse(), new Mailbox(await visit(browser)));
    await holder.signInByLink(email);
    await holder.showRecoveryCode(codes.pop() ?? '');
    await expect(holder.heading()).toHaveText('Your account');
    return { page, keeper: new Keeper(page, mouse()) };
  };

  await test.step('published, with a licence for forty days more', async () => {
    const page = await visit(browser);
    const holder = new AccountHolder(page, mouse(), new Mailbox(await visit(browser)));
    const keeper = new Keeper(page, mouse());
    await holder.signInByLink(email);
    await keeper.begin('Robin', 'Wrenfield');
    await keeper.fillPerson();
    await keeper.fillLicence('Texas', dayAfter(40));
    await keeper.fillPlace('Wrenfield Clinic');
    await keeper.fillOffering('Wrenfield Clinic');
    await keeper.fillTheRest('Unhurried care, explained first');
    codes = (await holder.setUpApp()).recoveryCodes;
    await keeper.publish();
    path.slug = 'robin-wrenfield';
    await expect.poll(isFound, { timeout: 30_000 }).toBe(true);
    expect((await patientSees()).isThere).toBe(true);
  });

  await test.step('a week before, a letter names the day', async () => {
    await site.comeBack(34);
    const letter = await letterCame('Something on your listing runs out');
    expect(letter.text).toContain('The last day of your licence in Texas is');
    expect((await patientSees()).isThere).toBe(true);
  });

  await test.step('the morning after its last day, nobody finds it', async () => {
    await site.comeBack(42);
    expect((await patientSees()).isThere).toBe(false);
    expect(await isFound()).toBe(false);
  });

  await test.step('renewed, it is there again', async () => {
    const { page, keeper } = await signIn();
    await page.goto('/listing');
    await page.getByRole('link', { name: 'Licences', exact: true }).click();
    await page.getByRole('link', { name: /Texas/ }).first().click();
    await page.getByLabel('Last day', { exact: true }).fill('2099-12-31');
    await keeper.save();
    await keeper.publish();
    expect((await patientSees()).isThere).toBe(true);
    await expect.poll(isFound, { timeout: 30_000 }).toBe(true);
  });

  await test.step('90 days after anybody said that all of it is true, a letter, and it sinks', async () => {
    await site.comeBack(91);
    const letter = await letterCame('Is your listing still true?');
    expect(letter.text).toContain('It is listed below the others until you say so.');
    expect((await patientSees()).isThere).toBe(true);
  });

  await test.step('120 days after, nobody sees it; one button brings it back', async () => {
    await site.comeBack(121);
    expect((await patientSees()).isThere).toBe(false);
    const { page } = await signIn();
    await page.goto('/listing/confirm');
    await page.getByRole('button', { name: 'All of it is still true' }).first().click();
    await expect(page.getByRole('status')).toContainText('It is confirmed as of today.');
    expect((await patientSees()).isThere).toBe(true);
    await expect.poll(isFound, { timeout: 30_000 }).toBe(true);
    await everyFactCanBeChanged(page);
  });
});

/** Beside every fact there is its day, and the way to the very field that says it. */
async function everyFactCanBeChanged(page: Page) {
  const ways = await page
    .getByRole('link', { name: /^Change ?: / })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(ways.length).toBeGreaterThan(20);
  expect(await page.getByText(/^Confirmed .* · Change/).count()).toBe(ways.length);
  const fieldsOf = new Map<string, string[]>();
  for (const way of ways) {
    const { pathname, hash } = new URL(way);
    fieldsOf.set(pathname, [...(fieldsOf.get(pathname) ?? []), hash]);
  }
  for (const [pathname, fields] of fieldsOf) {
    expect((await page.goto(pathname))?.status()).toBe(200);
    for (const field of fields) {
      if (field !== '') expect(await page.locator(field).count(), `${pathname}${field}`).toBe(1);
    }
  }
}
