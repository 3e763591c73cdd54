import { findSomebody, seesPeopleAtTwoPlaces } from '../given/directory.js';
import { requestConsultation } from '../given/requests.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { newPatient } from '../people/patient.js';
import { expect, test } from '../story.js';
import { take } from './take.js';

test('the hours of a listing', async ({ page, hands, mailbox }) => {
  const person = await findSomebody((each) => each.clinics.length > 0);
  await requestConsultation({ person, patient: newPatient() });
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await keeper.signIn();
  await keeper.openHours();
  await take(page, 'hours');
  await keeper.openDay('Monday');
  await take(page, 'hours-day');
  await page.getByLabel('From').first().fill('17:00');
  await page.getByLabel('Until').first().fill('09:00');
  await keeper.save();
  await take(page, 'hours-day-to-mend');
  await page.goto(`/my-hours/${person.slug}/talks`);
  await take(page, 'hours-talks');
  await page
    .getByRole('button', { name: /^Stop offering/ })
    .first()
    .click();
  await take(page, 'hours-talks-stopped');
  await page
    .getByRole('link', { name: /^Change: / })
    .first()
    .click();
  await take(page, 'hours-talk');
  await page.getByLabel('How many minutes it takes').fill('7');
  await keeper.save();
  await take(page, 'hours-talk-to-mend');
  await page.goto(`/my-hours/${person.slug}/today`);
  await take(page, 'hours-today');
  await page.goto(`/my-hours/${person.slug}/zone`);
  await take(page, 'hours-zone');
  await keeper.openHours();
  await page
    .getByRole('link', { name: /^\w{3}, \w{3} \d+$/ })
    .nth(5)
    .click();
  await take(page, 'hours-date');
  await page.getByRole('button', { name: 'Close this date' }).click();
  await keeper.takeTimeOff('2027-02-01', '2027-02-05');
  await page.getByRole('link', { name: 'Dates and time off' }).first().click();
  await take(page, 'hours-dates');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Your talks in a calendar' }).click();
  await page.getByRole('button', { name: 'Make the address' }).click();
  await take(page, 'hours-calendar');
  await page.goto(`/my-hours/${person.slug}/other-calendars`);
  await page.getByLabel('Its address').fill('https://calendar.invalid/mine.ics');
  await page.getByRole('button', { name: 'Add this calendar' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('No calendar can be found at this address.')).toBeVisible({ timeout: 1 });
  }).toPass();
  await take(page, 'hours-other-calendars');
  await keeper.openHours();
  await keeper.closeEveryDay();
  await take(page, 'hours-closed');
});

test('the way between two places', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(seesPeopleAtTwoPlaces);
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await keeper.signIn();
  await keeper.openHours();
  await take(page, 'hours-two-places');
  await page.goto(`/my-hours/${person.slug}/travel`);
  await take(page, 'hours-travel');
  await page.getByLabel(/^Minutes from /).fill('an hour');
  await keeper.save();
  await take(page, 'hours-travel-to-mend');
});
