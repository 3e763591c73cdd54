import { examine, examineClosedAndOpen, examineLarge } from '../examining/examine.js';
import { findSomebody, seesPeopleAtTwoPlaces, talksFromAfar } from '../given/directory.js';
import { requestConsultation } from '../given/requests.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { newPatient } from '../people/patient.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('the hours of a listing, from nobody’s to closed days and something to mend', async ({ page, hands, mailbox }) => {
  test.setTimeout(150_000);
  const account = new AccountHolder(page, hands, mailbox);
  await account.signInByLink(newAccount().email);
  await open(page, '/my-hours');
  await examine(page, 'no listing to keep');
  await account.signOut();

  const person = await findSomebody((each) => talksFromAfar(each) && each.clinics.length > 0);
  await requestConsultation({ person, patient: newPatient() });
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await keeper.signIn();
  await keeper.openHours();
  await examineClosedAndOpen(page, 'hours');
  await keeper.openDay('Monday');
  await page.getByRole('button', { name: 'More rows' }).click();
  await examine(page, 'hours of a day');
  await examineLarge(page, 'hours of a day');
  await page.reload();
  await page.getByLabel('From').first().fill('17:00');
  await page.getByLabel('Until').first().fill('09:00');
  await keeper.save();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'hours of a day, something to mend');
  await open(page, `/my-hours/${person.slug}/zone`);
  await page.getByLabel('First talks on one day, at most').fill('none');
  await keeper.save();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'the zone of hours, something to mend');
  await keeper.openHours();
  await page
    .getByRole('link', { name: /^\w{3}, \w{3} \d+$/ })
    .nth(3)
    .click();
  await examine(page, 'hours of one date');
  await page.getByRole('button', { name: 'Close this date' }).click();
  await keeper.expectKept();
  await page.getByRole('link', { name: 'Dates and time off' }).first().click();
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.getByLabel('First date').evaluate(roomLeft), 'A date has the room it needs').toBeGreaterThanOrEqual(
    0,
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Take this time off' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'dates and time off, something to mend');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Going away' }).click();
  await page.getByRole('button', { name: 'I am away on these dates' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'going away, something to mend');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Kinds of talk' }).click();
  await examine(page, 'kinds of talk');
  await page
    .getByRole('button', { name: /^Stop offering/ })
    .first()
    .click();
  await examine(page, 'kinds of talk, one stopped');
  await page
    .getByRole('link', { name: /^Change: / })
    .first()
    .click();
  await page.getByLabel('How many minutes it takes').fill('7');
  await keeper.save();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a kind of talk, something to mend');
  await open(page, `/my-hours/${person.slug}/talks/new`);
  await examine(page, 'a new kind of talk');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Your talks in a calendar' }).click();
  await examine(page, 'no address for a calendar');
  await page.getByRole('button', { name: 'Make the address' }).click();
  await expect(page.getByText('This address works now.')).toBeVisible();
  await examine(page, 'an address for a calendar');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('The address is turned off.')).toBeVisible();
  await examine(page, 'an address for a calendar, switched off');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Your other calendars' }).click();
  await page.getByRole('button', { name: 'Add this calendar' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'other calendars, something to mend');
  await page.getByLabel('Its address').fill('https://calendar.invalid/mine.ics');
  await page.getByRole('button', { name: 'Add this calendar' }).click();
  await expect(page.getByText('Added. We will read it in a moment')).toBeVisible();
  await examine(page, 'other calendars');
  const ofCalendars = `/my-hours/${person.slug}/other-calendars`;
  await expect(async () => {
    await open(page, ofCalendars);
    await expect(page.getByText(/^Until it can be read/).first()).toBeVisible({ timeout: 1 });
  }).toPass({ timeout: 20_000 });
  await examine(page, 'another calendar that cannot be read');
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByText('Removed. What was in it no longer counts.')).toBeVisible();
  await examine(page, 'another calendar, removed');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Cancel today' }).click();
  await page.getByRole('button', { name: 'Close the rest of today' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'today, without a reason');
  await page.getByLabel('Something urgent came up that can’t wait.').check();
  await page.getByRole('button', { name: 'Close the rest of today' }).click();
  await expect(page.getByText('Today is cancelled.')).toBeVisible();
  await examine(page, 'today, cancelled');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Morning email' }).click();
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('It is off.')).toBeVisible();
  await examine(page, 'email in the morning, switched off');
  await keeper.openHours();
  await keeper.closeEveryDay();
  await examineClosedAndOpen(page, 'hours with a talk outside');
});

test('the way between two places, said and to mend', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(seesPeopleAtTwoPlaces);
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await keeper.signIn();
  await keeper.openHours();
  await page.getByRole('link', { name: 'Change travel times' }).click();
  await examine(page, 'travel between places');
  await page.getByLabel(/^Minutes from /).fill('an hour');
  await keeper.save();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'travel between places, something to mend');
});

/** In the page: pixels, fewer than none where the browser cuts off what it draws in the field. */
function roomLeft(field: HTMLElement | SVGElement): number {
  const given = field.getBoundingClientRect().width;
  field.style.inlineSize = 'max-content';
  const needed = field.getBoundingClientRect().width;
  field.style.removeProperty('inline-size');
  return given - needed;
}
