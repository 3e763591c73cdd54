import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { bringOperator } from '../people/operator.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('an operator suspends an account; its holder answers, another operator confirms, and later it is open again', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(180_000);
    const person = await findSomebody((each) => answersRequests(each) && each.clinics.length > 0);
    const email = `${person.slug}@${person.clinics[0]?.slug}.example`;
    const patient = newPatient();
    const { link } = await requestAndConfirm({ person, patient }, mailbox);
    await new HoursKeeper(page, hands, mailbox, person).signIn();

    const rosa = await somebodyElse('without scripts');
    await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
    await rosa.hands.press(rosa.page.getByRole('link', { name: 'Suspended accounts' }));
    await rosa.hands.press(rosa.page.getByRole('link', { name: 'Suspend an account' }));
    await rosa.hands.type(rosa.page.getByLabel('Email address, or the web address of a listing'), email);
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Look it up' }));
    await expect(rosa.page.getByRole('link', { name: person.displayName })).toBeVisible();
    expect(rosa.page.url()).not.toContain('example');
    await rosa.hands.choose(rosa.page.getByRole('radio', { name: 'It is not run by the person it names' }));
    await rosa.hands.type(rosa.page.getByLabel('What shows this'), 'The board lists another photo.');
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Suspend the account' }));
    await expect(rosa.page.getByRole('status')).toContainText('Another operator has to confirm it.');
    await expect(rosa.page.getByText('Confirm the suspension')).toHaveCount(0);

    await mailbox.waitFor({ to: email, subject: 'About your account' });
    await page.goto('/requests');
    await expect(page.getByText(patient.name)).toHaveCount(0);
    await expect(page.getByText('While it is, you do not see requests to your listing.')).toBeVisible();
    await expect(page.getByText('Nobody is waiting for an answer')).toHaveCount(0);
    await page.goto(`/practitioners/${person.slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
    await page.goto('/account/suspension');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account is suspended');
    await hands.type(page.getByLabel('Your reasons against it'), 'It is me: please call.');
    await hands.press(page.getByRole('button', { name: 'Send it' }));
    await expect(page.getByRole('status')).toContainText('Sent.');

    const paul = await somebodyElse('without scripts');
    await bringOperator('Paul', paul.page, paul.hands, mailbox);
    await paul.page.goto('/operators/suspensions');
    await paul.hands.press(paul.page.getByRole('link', { name: email }));
    await expect(paul.page.getByText('It is me: please call.')).toBeVisible();
    await paul.hands.press(paul.page.getByRole('button', { name: 'Confirm the suspension' }));
    await expect(paul.page.getByRole('alert')).toContainText('They wrote to you');
    await paul.hands.type(paul.page.getByLabel('Why it stays closed'), 'We called, and it was somebody else.');
    await paul.hands.press(paul.page.getByRole('button', { name: 'Confirm the suspension' }));
    await expect(paul.page.getByRole('status')).toContainText('Confirmed.');

    await mailbox.waitFor({ to: patient.email, subject: 'An answer to your request' });
    const sam = await somebodyElse('without scripts');
    await openPrivateLink(sam.page, sam.hands, link);
    await expect(sam.page.getByRole('heading', { level: 1 })).toContainText('can’t offer this first talk');
    await expect(sam.page.getByRole('link', { name: person.displayName })).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('We called, and it was somebody else.')).toBeVisible();

    await paul.page.goto('/operators/suspensions?queue=IN_FORCE');
    await paul.hands.press(paul.page.getByRole('link', { name: email }));
    await paul.hands.press(paul.page.getByRole('button', { name: 'Open the account again' }));
    await expect(paul.page.getByRole('status')).toContainText('The account is open.');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account is open');
    await page.goto(`/practitioners/${person.slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(person.displayName);
  });
});
