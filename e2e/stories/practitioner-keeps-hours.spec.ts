import {
  answersRequests,
  findSomebody,
  findSomebodyOfOneWeek,
  seesPeopleAtTwoPlaces,
  talksFromAfar,
} from '../given/directory.js';
import { requestConsultation } from '../given/requests.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { newPatient } from '../people/patient.js';
import { expect, test } from '../story.js';

/** What is on the page when it has come: nothing is waited for. */
const atFirstLook = { timeout: 1 };

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a practitioner keeps hours: patients see each change at once, and what was asked for stays', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(120_000);
    const person = await findSomebodyOfOneWeek(
      (each) => talksFromAfar(each) && answersRequests(each) && each.clinics.length > 0,
    );
    const asked = await requestConsultation({ person, patient: newPatient() });
    const keeper = new HoursKeeper(page, hands, mailbox, person);
    await keeper.signIn();
    await keeper.openHours();
    await expect(page.getByText('outside your hours')).toBeHidden();

    const patient = await somebodyElse('without scripts');
    const times = `/practitioners/${person.slug}/times?from=${person.from}`;
    const freeTimes = patient.page.getByRole('radio');
    await patient.page.goto(times);
    await expect(freeTimes.first()).toBeVisible();

    await keeper.closeEveryDay();
    await expect(page.getByText('One talk is outside your hours. It stays as it is.')).toBeVisible();
    await expect(page.getByText('Closed', { exact: true })).toHaveCount(7);
    await patient.page.goto(times);
    await expect(freeTimes).toHaveCount(0, atFirstLook);
    await patient.page.goto(asked.link);
    await patient.hands.press(patient.page.getByRole('button', { name: 'Open', exact: true }));
    await expect(patient.page.getByLabel('Code', { exact: true })).toBeVisible();

    await keeper.openDay('Monday');
    await keeper.typeHours({ from: '17:00', until: '09:00', uses: ['By video', 'By phone'] });
    await keeper.save();
    await expect(page.getByRole('alert')).toContainText('The end is not after the start.');
    await expect(page.getByLabel('From').first()).toHaveValue('17:00');
    await expect(page.getByLabel('By video')).toBeChecked();
    await hands.choose(page.getByLabel('Ends on the next day').first());
    await keeper.alsoOn(['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    // Enter in a field saves: the first button of the form is the one that does.
    await page.getByLabel('From').first().press('Enter');
    await keeper.expectKept();
    await expect(page.getByText('5:00 pm to 9:00 am the next day')).toHaveCount(7);
    await patient.page.goto(times);
    await expect(freeTimes.first()).toBeVisible(atFirstLook);

    const [yesterday, later] = [-1, 100].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
    );
    await keeper.takeTimeOff(yesterday ?? '', later ?? '');
    await patient.page.goto(times);
    await expect(freeTimes).toHaveCount(0, atFirstLook);
    await hands.press(page.getByRole('link', { name: 'Dates and time off' }).first());
    // Whoever was found may be away at another time, too.
    const until = new Date(later ?? '').toLocaleDateString('en-US', {
      timeZone: 'UTC',
      month: 'short',
      day: 'numeric',
    });
    await hands.press(page.getByRole('button', { name: new RegExp(`^Remove .* to .*${until}`) }));
    await expect(page.getByText('Removed. Your hours apply again.')).toBeVisible();
    await patient.page.goto(times);
    await expect(freeTimes.first()).toBeVisible(atFirstLook);
  });

  test('who sees people at two places says how long the way between them takes', async ({ page, hands, mailbox }) => {
    const person = await findSomebody(seesPeopleAtTwoPlaces);
    const keeper = new HoursKeeper(page, hands, mailbox, person);
    await keeper.signIn();
    await keeper.openHours();
    await hands.press(page.getByRole('link', { name: 'Change travel times' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Travel between your places');
    await expect(page.getByText(/Our estimate by car: \d+ minutes\. It counts only if you type it in\./)).toBeVisible();
    const minutes = page.getByLabel(/^Minutes from .+ to /);
    await hands.type(minutes, '481');
    await keeper.save();
    await expect(page.getByRole('alert')).toContainText('Write whole minutes from 0 to 480');
    await expect(minutes).toHaveValue('481');
    await hands.type(minutes, '55');
    await keeper.save();
    await keeper.expectKept();
    await expect(page.getByText('55 minutes')).toBeVisible();
    await hands.press(page.getByRole('link', { name: 'Change travel times' }));
    await hands.type(minutes, '');
    await keeper.save();
    await expect(page.getByText('Not given: nothing is kept free')).toBeVisible();
  });
});
