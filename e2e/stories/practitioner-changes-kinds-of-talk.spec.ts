import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a practitioner changes what they offer: patients see it at once, and what was asked for stays', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(120_000);
    const person = await findSomebody(
      (each) =>
        talksFromAfar(each) && answersRequests(each) && each.consultationTypes.length === 1 && each.clinics.length > 0,
    );
    const asked = await requestAndConfirm({ person, patient: newPatient() }, mailbox);
    const keeper = new HoursKeeper(page, hands, mailbox, person);
    await keeper.signIn();
    await keeper.openHours();
    await hands.press(page.getByRole('link', { name: 'Kinds of talk' }));
    await expect(page.getByText('One has been asked for or agreed on.')).toBeVisible();

    const patient = await somebodyElse('without scripts');
    await openPrivateLink(patient.page, patient.hands, asked.link);
    const agreed = await patient.page.getByText(/^\d+ minutes$/).innerText();

    await hands.press(page.getByRole('link', { name: /^Change: / }).first());
    await hands.type(page.getByLabel('How many minutes it takes'), '7');
    await hands.type(page.getByLabel('What it costs, in dollars'), '85.50');
    await keeper.save();
    await expect(page.getByRole('alert')).toContainText('in steps of five');
    await expect(page.getByLabel('What it costs, in dollars')).toHaveValue('85.50');
    await hands.type(page.getByLabel('How many minutes it takes'), '55');
    await hands.pick(page.getByLabel('How long before the talk should a patient who cannot come cancel?'), '3 days');
    await keeper.save();
    await keeper.expectKept();
    await expect(page.getByText('55 minutes, $85.50')).toBeVisible();
    await expect(page.getByText('One of them stays as it was agreed before you changed this.')).toBeVisible();

    await patient.page.reload();
    await expect(patient.page.getByText(/^\d+ minutes$/)).toHaveText(agreed);
    const times = `/practitioners/${person.slug}/times?from=${person.from}`;
    await patient.page.goto(times);
    await expect(patient.page.getByText('55 min').first()).toBeVisible();
    await expect(patient.page.getByText('at least 3 days before')).toBeVisible();

    await hands.press(page.getByRole('link', { name: 'Add a kind of talk' }));
    await hands.type(page.getByLabel('What it is called'), 'A short call');
    await hands.choose(page.getByLabel('By phone'));
    await hands.type(page.getByLabel('How many minutes it takes'), '15');
    await keeper.save();
    await expect(page.getByRole('heading', { name: 'A short call' })).toBeVisible();
    await hands.press(page.getByRole('button', { name: 'Up: A short call' }));
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('A short call');
    await patient.page.goto(`/practitioners/${person.slug}`);
    await expect(patient.page.getByText('A short call').first()).toBeVisible();

    await hands.press(page.getByRole('button', { name: 'Stop offering: A short call' }));
    await expect(page.getByText('Not offered now.')).toBeVisible();
    await patient.page.reload();
    await expect(patient.page.getByText('A short call')).toHaveCount(0);
    await hands.press(page.getByRole('button', { name: 'Offer again: A short call' }));
    await expect(page.getByText('Patients can ask for it again.')).toBeVisible();
    await patient.page.reload();
    await expect(patient.page.getByText('A short call').first()).toBeVisible();
  });
});
