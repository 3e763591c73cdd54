import { examine } from '../examining/examine.js';
import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { AccountHolder } from '../people/account.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { takeBack, Waiter } from '../people/waiting-list.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('a waiting list, from "none suits me" to the offer and the end', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const person = await findSomebody((each) => answersRequests(each) && talksFromAfar(each));
  // Far enough off that there are two hours in which to answer an offer: some are asked two days ahead at the latest.
  const given = await requestAndConfirm({ person, patient: newPatient(), hoursAhead: 54 }, mailbox);
  const patient = newPatient();
  const waiter = new Waiter(page, hands, mailbox, person);
  await page.goto(waiter.timesOn());
  await examine(page, 'times, and what else there is');
  await waiter.begin();
  await examine(page, 'joining a waiting list');
  await waiter.send();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'joining a waiting list, unanswered');
  await waiter.fill(patient, 'Under 18');
  await waiter.send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is for people 18 and over');
  await page.getByRole('button', { name: 'Back' }).click();
  await waiter.fill({ ...patient, name: 'I want to die tonight' });
  await waiter.send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Thank you for telling us/);
  await examine(page, 'crisis on the way to a waiting list');
  await page.getByRole('button', { name: 'I am safe, continue' }).click();
  await expect(page.getByLabel('Your email address')).toHaveValue(patient.email);
  await examine(page, 'joining a waiting list, after "I am safe"');
  await page.getByLabel('Where you will be during the talk').selectOption('US-AK');
  await waiter.fill(patient);
  await waiter.send();
  await examine(page, 'a waiting list outside their licence');
  await page.getByRole('button', { name: 'Change the place' }).click();
  await expect(page.getByLabel('Your email address')).toHaveValue(patient.email);
  await page.getByLabel('Where you will be during the talk').selectOption(person.from);
  await waiter.send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  await examine(page, 'an email to open');
  await waiter.confirm(patient);
  await examine(page, 'a place on a waiting list');

  const keeper = await somebodyElse();
  const practitioner = new AskedPractitioner(keeper.page, keeper.hands, mailbox, person);
  await practitioner.followTheLink();
  await keeper.page.goto('/requests');
  await expect(keeper.page.getByText('1 person is waiting for a time.')).toBeVisible();
  await examine(keeper.page, 'requests, and how many wait');

  const other = await somebodyElse();
  await takeBack(other.page, other.hands, given.link);
  await waiter.followOffer(patient);
  await examine(page, 'a time that has come free');
  await hands.press(page.getByRole('button', { name: 'It does not work for me' }));
  await expect(page.getByRole('status')).toBeVisible();
  await examine(page, 'an offer that did not suit');
  await hands.press(page.getByRole('button', { name: 'Leave the list' }));
  await expect(page.getByText('You left the list.')).toBeVisible();
  await examine(page, 'a place that was left');
  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await open(page, '/account/requests');
  await expect(page.getByRole('heading', { name: 'Waiting lists' })).toBeVisible();
  await examine(page, 'where somebody waited');
});
