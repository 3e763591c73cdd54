import { randomBytes } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Hands } from '../machine/hands.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';

/** Shown, and not only asked for. */
async function expectPhoto(page: Page): Promise<void> {
  const photo = page.getByRole('img', { name: 'Robin, smiling' });
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
}

/** On paper there are no hills for it to stand into: it stands below what comes before it. */
async function expectPhotoOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const top = (place: Locator) => place.evaluate((element) => element.getBoundingClientRect().top);
  const photo = await top(page.getByRole('img', { name: 'Robin, smiling' }));
  expect(photo).toBeGreaterThanOrEqual(await top(page.getByRole('main')));
  await page.emulateMedia({ media: null });
}

/** From a listing that is published and that nobody can ask, to one that only waits for us. */
async function expectToLearnWhyNobodyCanAsk(page: Page, keeper: Keeper, hands: Hands): Promise<void> {
  const saved = page.getByText('Saved. Patients see it now.');
  const follow = (link: string) => hands.press(page.getByRole('link', { name: link }).first());
  await expect(page.getByRole('heading', { name: 'So that people can ask you' })).toBeVisible();
  await follow('First choose your time zone');
  await keeper.choose('The time zone of your hours', 'Central time');
  await hands.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText('You offer no kind of talk.')).toBeVisible();
  await follow('Say what people can ask for');
  await follow('Add a kind of talk');
  await keeper.type('What it is called', 'First talk');
  await expect(page.getByLabel('What it costs, in dollars')).toHaveValue('');
  await keeper.type('What it costs, in dollars', '0');
  await hands.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(saved).toBeVisible();
  await expect(page.getByText('None of your hours are for it.')).toBeVisible();
  await follow('Add hours for it');
  await follow('Change Monday');
  await hands.type(page.getByLabel('From').first(), '09:00');
  await hands.type(page.getByLabel('Until').first(), '17:00');
  await hands.choose(page.getByLabel('By video').first());
  await hands.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(saved).toBeVisible();
  const notChecked = page.getByText('We have not checked your licence for Texas yet.').first();
  await expect(notChecked).toBeVisible();
  await follow('Kinds of talk');
  await expect(notChecked).toBeVisible();
  await page.goto('/listing');
  await expect(notChecked).toBeVisible();
}

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a psychiatrist, from signing up to published and found, and words that an operator reads', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(180_000);
    const family = `Wren${randomBytes(3).toString('hex').replaceAll(/\d/gu, 'q')}`;
    const holder = new AccountHolder(page, hands, mailbox);
    const keeper = new Keeper(page, hands);
    const { email } = newAccount();
    await holder.signInByLink(email);

    await keeper.begin('Robin', family);
    await expect(page.getByText('A listing needs a licence that has not expired.')).toBeVisible();
    await keeper.fillPerson();
    await keeper.fillLicence('Texas');
    await keeper.fillPlace(`${family} Clinic`);
    await keeper.fillOffering(`${family} Clinic`);
    await keeper.fillTheRest('Relief is guaranteed');
    await expect(page.getByText('Missing', { exact: true })).toHaveCount(0);

    await hands.press(page.getByRole('link', { name: 'Read it through and publish' }));
    await expect(page.getByText('No result can be promised.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publish this' })).toHaveCount(0);
    await keeper.sayInOneLine('Unhurried care, explained first');
    await keeper.addPhoto('Robin, smiling');

    await hands.press(page.getByRole('link', { name: 'See it as patients will' }));
    await expect(keeper.heading()).toHaveText(`Robin ${family}, MD`);
    await expect(page.getByText('This is a preview of your draft. Only you see it.')).toBeVisible();
    await expect(page.getByText('Unhurried care, explained first')).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('main').locator('a[href*="/practitioners/"], a[href*="/times"]')).toHaveCount(0);
    await page.goBack();

    await hands.press(page.getByRole('link', { name: 'Read it through and publish' }));
    await expect(page.getByText('Publishing needs the second step of signing in.')).toBeVisible();
    await holder.setUpApp();
    await keeper.publish();
    await expectToLearnWhyNobodyCanAsk(page, keeper, hands);

    const patient = await somebodyElse('without scripts');
    const findAgain = async () => {
      await patient.page.goto(`/search?near=Dallas&q=${family}`);
      await expect(patient.page.getByRole('link', { name: `Robin ${family}, MD` })).toBeVisible({ timeout: 500 });
    };
    await expect(findAgain).toPass({ timeout: 30_000 });
    await expectPhoto(patient.page);
    const open = () => patient.page.getByRole('link', { name: `Robin ${family}, MD` }).click();
    await open();
    await expectPhoto(patient.page);
    await expectPhotoOnPaper(patient.page);
    await expect(patient.page.getByText('Unhurried care, explained first')).toBeVisible();
    await expect(patient.page.getByText('$450').first()).toBeVisible();

    await keeper.sayInOneLine('Second thoughts');
    await keeper.publish();
    // Nobody who had the page open is shown what the browser kept of it.
    await findAgain();
    await open();
    await expect(patient.page.getByText('Second thoughts')).toBeVisible();
    await hands.press(page.getByRole('link', { name: 'Say that it is still true' }));
    await expect(keeper.heading()).toHaveText('Is it still true?');
    await expect(page.getByText('Second thoughts')).toBeVisible();
    await hands.press(page.getByRole('button', { name: 'All of it is still true' }).first());
    await expect(page.getByRole('status')).toContainText('It is confirmed as of today.');
    await hands.press(page.getByRole('link', { name: 'Back to your listing' }));
    await hands.press(page.getByRole('link', { name: 'Earlier versions' }));
    await hands.press(page.getByRole('link', { name: 'Version 2' }));
    await expect(
      page.getByText('One line: now “Second thoughts”, it was “Unhurried care, explained first”'),
    ).toBeVisible();
    await expect(keeper.heading()).toHaveText(`Robin ${family}, MD`);

    await keeper.sayInOneLine('Our band is called Guaranteed Relief');
    await page.goto('/listing/publish');
    await keeper.type('Why the words should stay', 'It is the name of our band.');
    await keeper.press('Send to an operator');
    await expect(page.getByRole('status')).toContainText('Sent. Nothing that is published changed.');
    await patient.page.reload();
    await expect(patient.page.getByText('Our band')).toHaveCount(0);

    const rosa = await somebodyElse('without scripts');
    await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
    await rosa.hands.press(rosa.page.getByRole('link', { name: 'Flagged wording' }));
    await rosa.hands.press(rosa.page.getByRole('link', { name: `Robin ${family}, MD`, exact: true }));
    await expect(rosa.page.getByText('It is the name of our band.')).toBeVisible();
    await rosa.hands.choose(rosa.page.getByRole('radio', { name: /^The words mean something else/ }));
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Allow it, and publish' }));
    await expect(rosa.page.getByRole('status')).toContainText('It is published as it was sent.');
    await mailbox.waitFor({ to: email, subject: 'An answer about your listing' });
    await page.goto('/listing/publish');
    await expect(page.getByText('An operator read your words: they can stay.')).toBeVisible();
    await patient.page.reload();
    await expect(patient.page.getByText('Our band is called Guaranteed Relief')).toBeVisible();

    await keeper.press('Take it out of sight for now');
    await expect(page.getByRole('status')).toContainText('It is paused: nobody sees it.');
    await patient.page.reload();
    await expect(patient.page.getByText('Unhurried care, explained first')).toHaveCount(0);
    await expect(patient.page.getByText('Our band')).toHaveCount(0);
  });
});
