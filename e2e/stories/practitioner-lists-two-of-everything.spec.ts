import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { findSomebody } from '../given/directory.js';
import { mouse } from '../machine/hands.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { expect, test } from '../story.js';

/** As Back or a second press does: one form, drawn once, that is sent once more after it was saved. */
async function sendTheSameFormTwice(page: Page, again: Page, keeper: Keeper): Promise<void> {
  const second = new Keeper(again, mouse());
  for (const each of [page, again]) await each.goto('/listing/licences/new');
  for (const each of [keeper, second]) {
    await each.choose('State or territory', 'New Mexico');
    await each.choose('Licensed as', 'Psychiatrist');
    await each.type('Its number', 'P-77');
    await each.type('Last day', '2099-12-31');
  }
  for (const each of [keeper, second]) {
    await each.save();
    await expect(each.heading()).toHaveText('Licences');
  }
  await expect(again.getByRole('link', { name: 'New Mexico' })).toHaveCount(1);
  await page.goto('/listing');
}

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a practitioner lists two of everything, puts a place where its door is, and is found there', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
    anotherWindow,
  }) => {
    test.setTimeout(180_000);
    const family = `Finch${randomBytes(3).toString('hex').replaceAll(/\d/gu, 'q')}`;
    const holder = new AccountHolder(page, hands, mailbox);
    const keeper = new Keeper(page, hands);
    await holder.signInByLink(newAccount().email);
    await keeper.begin('Robin', family);
    await keeper.fillPerson();
    await keeper.fillLicence('Texas');
    await keeper.fillLicence('Oklahoma');
    await sendTheSameFormTwice(page, await anotherWindow(), keeper);
    for (const title of ['Ketamine in practice', 'Ketamine and psychotherapy']) await keeper.fillTraining(title);

    await keeper.fillPlace(`${family} North`);
    await keeper.open('Clinic and places');
    await keeper.add('Add a place');
    await keeper.typePlace(`${family} South`, { street: '9 Oak St', zip: '75204' });
    await keeper.save();

    // Found by the ZIP code, and put where the door is: pressed, moved, typed; nothing is kept before it is saved.
    await expect(keeper.heading()).toHaveText('Where it is on the map');
    const degrees = page.getByLabel('Degrees north');
    const found = await degrees.inputValue();
    await page.getByRole('button', { name: /^A map of the point in Dallas/ }).click({ position: { x: 144, y: 44 } });
    const pressed = Number(await degrees.inputValue());
    expect(pressed - Number(found)).toBeCloseTo(0.0604, 3);
    await hands.pick(page.getByLabel('How far'), '1 mile');
    await keeper.press('South');
    expect(pressed - Number(await degrees.inputValue())).toBeCloseTo(0.0145, 3);
    await hands.type(degrees, '29.76');
    await hands.type(page.getByLabel('Degrees east'), '-95.37');
    await keeper.press('Show it on the map');
    await expect(page.getByText(/^This point is \d+ miles from Dallas, TX 75204/).first()).toBeVisible();
    await keeper.save();
    await expect(page.getByRole('alert')).toContainText('miles from Dallas, TX 75204. Put it within 25 miles');
    await keeper.press('Move it back to where the ZIP code is');
    await expect(degrees).toHaveValue(found);
    await hands.type(degrees, '32.90010, -96.75020');
    await hands.type(page.getByLabel('Degrees east'), '');
    await keeper.press('All of Texas');
    await keeper.save();
    await expect(page.getByRole('link', { name: `${family} South` })).toBeVisible();

    for (const [clinic, method] of [
      [`${family} North`, 'IV infusion'],
      [`${family} South`, 'IM injection'],
    ] as const) {
      await page.goto('/listing');
      await keeper.fillOffering(clinic, method);
    }
    for (const [row, amount] of [
      [1, '2400'],
      [2, '1800'],
    ] as const) {
      await page.goto(`/listing/offerings/${row}/course`);
      await keeper.typeStep(1, { phase: 'Dosing session', sessions: '6', amount });
      await page.getByLabel('The course price holds from').fill('2026-11-01');
      await keeper.save();
    }
    await page.goto('/listing');
    await keeper.fillTheRest('Unhurried care');
    await keeper.open('Who you see');
    for (const language of ['Spanish', 'French']) await keeper.tick('Which languages do you work in?', language);
    for (const insurer of ['Aetna', 'Cigna']) await keeper.tick('Which insurers’ networks are you in?', insurer);
    await keeper.tick('Which conditions do people come to you for?', 'Chronic pain');
    await keeper.save();
    await holder.setUpApp();
    await keeper.publish();

    const patient = await somebodyElse('without scripts');
    await patient.page.goto(`/search?near=75204&q=${family}`);
    await expect(async () => {
      await patient.page.reload();
      await expect(patient.page.getByRole('link', { name: `Robin ${family}, MD` })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await patient.hands.press(patient.page.getByRole('link', { name: `Robin ${family}, MD` }));
    for (const said of ['Ketamine in practice', 'Ketamine and psychotherapy', `${family} North`, `${family} South`])
      await expect(patient.page.getByText(said).first()).toBeVisible();
    for (const said of ['Oklahoma', 'Spanish', 'French', 'Aetna', 'Cigna', 'IV infusion', 'IM injection'])
      await expect(patient.page.getByText(said).first()).toBeVisible();

    // Another address of the same place: the point is found anew, and that is said.
    await page.goto('/listing/places/2');
    await hands.type(page.getByLabel('ZIP code'), '75201');
    await keeper.save();
    await expect(page.getByText('The address changed, so we found the point again.')).toBeVisible();
    await page.goto('/listing/versions/1');
    await keeper.press('Bring version 1 back');
    await page.goto('/listing/places/2/point');
    await expect(page.getByText('32.90010, -96.75020')).toBeVisible();

    await page.goto('/listing/team');
    for (const colleague of [await findSomebody(() => true), await findSomebody(() => true)]) {
      await hands.type(page.getByLabel('Their name, or some of it'), colleague.displayName.split(',')[0] ?? '');
      await keeper.press('Find');
      await hands.press(page.getByRole('button', { name: `Ask ${colleague.displayName}`, exact: true }));
      await expect(page.getByRole('status')).toContainText('They have been asked.');
    }
  });
});
