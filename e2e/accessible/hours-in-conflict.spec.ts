import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { answersRequests, findSomebodyWhoseDayGoesOn, talksFromAfar } from '../given/directory.js';
import { requestAndAccept, requestAndConfirm, requestConsultation } from '../given/requests.js';
import { beBusyAllTheTime, beHere, moveToToday } from '../later/booked-today.js';
import { inDays } from '../people/helpers-of-practitioner.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { newPatient } from '../people/patient.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('hours that change while talks are promised: days, a week, an absence and today', async ({
  page,
  hands,
  mailbox,
}) => {
  test.setTimeout(180_000);
  const person = await findSomebodyWhoseDayGoesOn(
    (each) => talksFromAfar(each) && answersRequests(each) && each.clinics.length > 0,
  );
  const hours = `/my-hours/${person.slug}`;
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await requestAndAccept({ person, patient: newPatient() }, mailbox, { page, hands });
  await requestAndConfirm({ person, patient: newPatient() }, mailbox);
  await requestConsultation({ person, patient: newPatient() });

  await beHere(person.slug);
  const outside = page.getByText(/talks are outside your hours/);
  await keeper.takeTimeOff(inDays(0), inDays(40));
  await expect(outside).toBeVisible();
  await examine(page, 'time off over talks that are promised');
  await open(page, `${hours}/dates`);
  await examine(page, 'dates, with time off');
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByRole('status')).toContainText('Removed.');
  await examine(page, 'dates, time off taken back');

  await open(page, `${hours}/away`);
  await page.getByLabel('First date').fill(inDays(0));
  await page.getByLabel('Last date').fill(inDays(40));
  await page.getByRole('button', { name: 'I am away on these dates' }).click();
  await expect(outside).toBeVisible();
  await examine(page, 'an absence over talks that are promised, and somebody who waits');
  await page.getByRole('button', { name: /^I am staying after all/ }).click();
  await expect(page.getByRole('status').first()).toContainText('Removed.');

  await beBusyAllTheTime(person.slug);
  await open(page, hours);
  await expect(page.getByText(/you are busy during/)).toBeVisible();
  await examine(page, 'talks while another calendar says that somebody is busy');

  await keeper.closeEveryDay();
  await expect(outside).toBeVisible();
  await examineClosedAndOpen(page, 'a closed week under talks that are promised');
  await open(page, `${hours}/talks`);
  await examine(page, 'kinds of talk, and talks outside the hours');

  await moveToToday(person.slug);
  await open(page, `${hours}/today`);
  await expect(page.getByRole('heading', { name: 'Booked for the rest of today' })).toBeVisible();
  await examine(page, 'today, somebody booked, somebody waits and somebody undecided');
  await page.getByRole('button', { name: 'Cancel today and tell them' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'today, somebody booked, without a reason');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Cancel today and tell them' }).click();
  await expect(page.getByRole('status')).toContainText('2 talks are cancelled');
  await examine(page, 'today, called off');
});
