import { type Page } from '@playwright/test';
import { answersRequests, findSomebody, ofAnotherClinic, talksFromAfar, type Found } from '../given/directory.js';
import { requestAndAccept } from '../given/requests.js';
import { passTwelveWeeks } from '../later/weeks-of-numbers.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { Keeper } from '../people/keeper.js';
import { newPatient } from '../people/patient.js';
import { expect, test } from '../story.js';
import { take } from './take.js';

test('a listing and what belongs to it', async ({ page }) => {
  const person = await findSomebody((each) => talksFromAfar(each) && each.clinics.length > 0);
  const path = `/practitioners/${person.slug}`;
  for (const [name, address] of [
    ['listing', `${path}?from=${person.from}`],
    ['listing-elsewhere', `${path}?from=US-AK`],
    ['times', `${path}/times?from=${person.from}`],
    ['times-elsewhere', `${path}/times?from=US-AK`],
    ['report', `${path}/report`],
    ['clinic', `/clinics/${person.clinics[0]?.slug}`],
  ] as const) {
    await page.goto(address);
    await take(page, name);
  }
});

test('a listing in the making', async ({ page, hands, mailbox }) => {
  const keeper = new Keeper(page, hands);
  const account = new AccountHolder(page, hands, mailbox);
  await account.signInByLink(newAccount().email);
  await page.goto('/listing');
  await take(page, 'listing-none');
  await keeper.begin('Robin', 'Wren');
  await take(page, 'listing-begun');
  for (const path of ['you', 'licences/new', 'places/new', 'offerings/new', 'support', 'people', 'words', 'publish']) {
    await page.goto(`/listing/${path}`);
    await take(page, `listing-${path.replace('/', '-')}`);
  }
  await page.goto('/listing/licences/new');
  await keeper.save();
  await take(page, 'listing-licence-wrong');
  await page.goto('/listing');
  await keeper.fillPerson();
  // It runs out soon: its keeper is told on the list of tasks and where all of it is confirmed.
  await keeper.fillLicence('Texas', new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
  await keeper.fillPlace('Wren Clinic');
  await page.goto('/listing/places/1/point');
  await take(page, 'listing-point');
  await page.getByRole('button', { name: /^A map of/ }).click({ position: { x: 60, y: 60 } });
  await take(page, 'listing-point-moved');
  await keeper.press('80 miles wide');
  await take(page, 'listing-point-from-afar');
  await keeper.press('All of Texas');
  await keeper.type('Degrees east', '-105.2');
  await keeper.save();
  await take(page, 'listing-point-to-mend');
  await page.goto('/listing');
  await keeper.fillOffering('Wren Clinic');
  await keeper.fillTheRest('Relief is guaranteed');
  await take(page, 'listing-filled');
  for (const path of ['licences', 'offerings', 'offerings/1/course', 'publish', 'numbers', 'versions']) {
    await page.goto(`/listing/${path}`);
    await take(page, `listing-${path}-filled`);
  }
  await page.goto('/listing/photo');
  await take(page, 'listing-photo-none');
  await keeper.save();
  await take(page, 'listing-photo-to-mend');
  await keeper.addPhoto('Robin, smiling');
  await page.goto('/listing/photo');
  await take(page, 'listing-photo');
  await page.goto('/listing/offerings/1/course');
  await keeper.typeStep(1, { phase: 'Dosing session', sessions: '6', amount: '2400' });
  await keeper.press('Add a step');
  await keeper.typeStep(2, { phase: 'Integration', sessions: '2', amount: '300' });
  await keeper.press('Add it up');
  await take(page, 'listing-course-counted');
  await page.getByLabel('The course price holds from').fill('2099-01-31');
  await keeper.save();
  await page.goto('/listing/preview');
  await page.getByText(/^A whole course/).click();
  await take(page, 'listing-preview');
  await account.setUpApp();
  for (const headline of ['Unhurried care', 'Unhurried care, explained first']) {
    await keeper.sayInOneLine(headline);
    await keeper.publish();
  }
  await page.goto('/listing/confirm');
  await take(page, 'listing-confirm');
  await page.goto('/listing/versions/2');
  await take(page, 'listing-version');
});

test('a care team', async ({ page, hands, mailbox, somebodyElse }) => {
  const ana = await findSomebody(ofAnotherClinic());
  const bo = await findSomebody(ofAnotherClinic(ana));
  const cleo = await findSomebody(ofAnotherClinic(ana, bo));
  const ask = async (at: Page, who: Found) => {
    await at.goto(`/listing/team?name=${encodeURIComponent(who.displayName)}`);
    await at.getByRole('button', { name: `Ask ${who.displayName}`, exact: true }).click();
    await expect(at.getByRole('status')).toBeVisible();
  };
  await new HoursKeeper(page, hands, mailbox, ana).signIn();
  await ask(page, bo);
  await ask(page, cleo);
  await page.goto(`/listing/team?name=${encodeURIComponent(bo.givenName)}`);
  await take(page, 'care-team-asked');
  const other = await somebodyElse();
  await new HoursKeeper(other.page, other.hands, mailbox, bo).signIn();
  await other.page.goto('/listing/team');
  await take(other.page, 'care-team-asking');
  await other.page.getByRole('button', { name: `Yes, we work together: ${ana.displayName}` }).click();
  await take(other.page, 'care-team-together');
});

test('twelve weeks of numbers', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(answersRequests);
  await requestAndAccept({ person, patient: newPatient() }, mailbox, { page, hands });
  await passTwelveWeeks(person);
  await page.goto('/listing/numbers');
  await take(page, 'numbers');
});
