import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndAccept } from '../given/requests.js';
import { countFromThisWeek, passTwelveWeeks } from '../later/weeks-of-numbers.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { bringOperator } from '../people/operator.js';
import { newPatient } from '../people/patient.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

// One story each: together they would be the longest of all, and the last to end.

test('a listing of which all is missing', async ({ page, hands, mailbox }) => {
  test.setTimeout(180_000);
  const holder = new AccountHolder(page, hands, mailbox);
  const keeper = new Keeper(page, hands);
  await holder.signInByLink(newAccount().email);
  await open(page, '/listing');
  await keeper.press('Begin');
  await examine(page, 'a listing to be begun, without a name');
  await keeper.begin('Robin', 'Wren');
  await examine(page, 'a listing of which all is missing');
  const pages = [
    'you',
    'licences/new',
    'trainings',
    'trainings/new',
    'places/new',
    'offerings/new',
    'support',
    'people',
    'photo',
  ];
  for (const path of [...pages, 'words', 'publish', 'numbers', 'versions']) {
    await open(page, `/listing/${path}`);
    await examineClosedAndOpen(page, `/listing/${path}, empty`);
  }
  for (const thing of ['places', 'licences']) {
    await open(page, `/listing/${thing}/new`);
    await keeper.save();
    await examine(page, `one of ${thing} that was not typed`);
  }
});

test('a listing as it is filled, to what patients will see', async ({ page, hands, mailbox }) => {
  test.setTimeout(180_000);
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  const keeper = new Keeper(page, hands);
  await keeper.begin('Robin', 'Wren');
  await keeper.fillPerson();
  await keeper.fillLicence('Texas', inTwentyDays());
  await keeper.fillPlace('Wren Clinic');
  await open(page, '/listing/places/1/point?dropped=yes&clock=yes');
  await examineClosedAndOpen(page, 'a point found anew');
  await page.getByRole('button', { name: /^A map of/ }).click({ position: { x: 60, y: 60 } });
  await examine(page, 'a point that was moved');
  await keeper.type('Degrees east', '-105.2');
  await keeper.press('Show it on the map');
  await examine(page, 'a point where no such address lies, and clocks show another time');
  await keeper.save();
  await examine(page, 'a point that was refused');
  await open(page, '/listing');
  await keeper.fillOffering('Wren Clinic');
  await keeper.fillTheRest('Unhurried care');
  await examine(page, 'a listing of which nothing is missing');
  await open(page, '/listing/photo');
  await keeper.save();
  await examine(page, 'a photo that was not chosen');
  await keeper.addPhoto('Robin, smiling');
  for (const path of [
    'licences',
    'licences/1',
    'places',
    'places/1',
    'offerings',
    'offerings/1',
    'offerings/1/course',
    'photo',
    'words',
    'publish',
  ]) {
    await open(page, `/listing/${path}`);
    await examineClosedAndOpen(page, `/listing/${path}, filled`);
  }
  await open(page, '/listing/offerings/1/course');
  await keeper.save();
  await examine(page, 'a course of which all is missing');
  await keeper.typeStep(1, { phase: 'Dosing session', sessions: '6', amount: 'much' });
  await keeper.press('Add a step');
  await keeper.typeStep(2, { phase: 'Integration', sessions: '2', amount: '300' });
  await keeper.press('Add it up');
  await examineClosedAndOpen(page, 'a course of two steps, counted together');
  await keeper.save();
  await examine(page, 'a course with a step to mend');
  await keeper.typeStep(1, { phase: 'Dosing session', sessions: '6', amount: '2400' });
  await page.getByLabel('The course price holds from').fill('2099-01-31');
  await keeper.save();
  await open(page, '/listing/preview');
  await examineClosedAndOpen(page, 'a draft as patients will see it');
});

test('words that an operator reads, and a listing that was published twice', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
  anotherWindow,
}) => {
  test.setTimeout(180_000);
  const holder = new AccountHolder(page, hands, mailbox);
  await holder.signInByLink(newAccount().email);
  const keeper = new Keeper(page, hands);
  await keeper.begin('Robin', 'Wren');
  await keeper.fillPerson();
  await keeper.fillLicence('Texas', inTwentyDays());
  await keeper.fillPlace('Wren Clinic');
  await keeper.fillOffering('Wren Clinic');
  await keeper.fillTheRest('Relief is guaranteed');
  const elsewhere = await anotherWindow();
  for (const each of [page, elsewhere]) await open(each, '/listing/words');
  await elsewhere.getByLabel('One line', { exact: true }).fill('Relief is guaranteed, again');
  await elsewhere.getByRole('button', { name: 'Save and continue' }).click();
  await expect(elsewhere).not.toHaveURL(/words/);
  await keeper.save();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'words that changed elsewhere meanwhile');
  await holder.setUpApp();
  await open(page, '/listing/publish');
  await keeper.press('Send to an operator');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'flagged words without a reason');
  await keeper.type('Why the words should stay', 'It is the name of our band.');
  await keeper.press('Send to an operator');
  await expect(page.getByRole('status')).toContainText('Sent.');
  await examine(page, 'flagged words with an operator');

  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/wording');
  await examine(rosa.page, 'flagged wording that waits');
  await rosa.page.getByRole('link', { name: 'Robin Wren', exact: true }).last().click();
  await examineClosedAndOpen(rosa.page, 'flagged wording');
  await rosa.page.getByRole('button', { name: 'Allow it, and publish' }).click();
  await expect(rosa.page.getByRole('alert')).toBeVisible();
  await examine(rosa.page, 'flagged wording, let stand without a reason');

  for (const headline of ['Unhurried care', 'Unhurried care, explained first']) {
    await keeper.sayInOneLine(headline);
    await keeper.publish();
  }
  await open(page, '/listing/confirm');
  await examine(page, 'a listing to be confirmed, of which something runs out');
  await open(page, '/listing/versions/2');
  await examineClosedAndOpen(page, 'a version and what it changed');
});

test('twelve weeks of numbers', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(answersRequests);
  await requestAndAccept({ person, patient: newPatient() }, mailbox, { page, hands });
  await passTwelveWeeks(person);
  await open(page, '/listing/numbers');
  await expect(page.getByRole('img')).toHaveCount(5);
  await examineClosedAndOpen(page, 'twelve weeks of numbers');

  await countFromThisWeek(person);
  await page.reload();
  await expect(page.getByText('not counted then').first()).toBeVisible();
  const table = page.getByRole('region', { name: 'By week, the newest first' });
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 'to be scrolled').toBe(0);
});

/** The last day of what runs out soon: its keeper is told on the list of tasks and where all of it is confirmed. */
function inTwentyDays(): string {
  return new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
}
