import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndAccept, requestAndConfirm, requestConsultation } from '../given/requests.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('a request is taken back before the answer, and the practitioner is told', async ({
      page,
      hands,
      mailbox,
    }) => {
      const patient = newPatient();
      const person = await findSomebody(answersRequests);
      const { link } = await requestAndConfirm({ person, patient }, mailbox);
      await openPrivateLink(page, hands, link);
      await hands.press(page.getByRole('link', { name: 'Withdraw this request' }));
      await expect(page.getByText('No reason needed.')).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Withdraw it' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('You withdrew this request.');
      await expect(page.getByRole('link', { name: 'Withdraw this request' })).toHaveCount(0);
      const letter = await mailbox.waitFor({ to: `${person.slug}@`, subject: 'A request was withdrawn' });
      expect(letter.text).toContain('The time is no longer held for them.');
    });
  });
}

test('a confirmed talk is called off: both are told, and the calendars forget it', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebody(answersRequests);
  const asked = await somebodyElse();
  const { link, startsAt, practitioner } = await requestAndAccept({ person, patient }, mailbox, asked);

  await openPrivateLink(page, hands, link);
  await page.getByRole('link', { name: 'Cancel this talk' }).click();
  await page.getByLabel(/should know\?/).fill('I moved away. I want to die some days.');
  await page.getByRole('button', { name: 'Cancel it' }).click();
  // Words of danger never stop a cancellation: help stands beside what came of it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cancelled this talk.');
  await expect(page.getByText('Please talk to someone now.')).toBeVisible();

  for (const to of [patient.email, practitioner.address]) {
    const letter = await mailbox.waitFor({ to, subject: /^Cancelled: / });
    expect(letter.appointment).toMatchObject({ status: 'CANCELLED', title: 'Appointment' });
    expect(letter.appointment?.startsAt).toBe(new Date(startsAt).toISOString());
  }
});

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a patient wants no reminders of a confirmed talk but one', async ({ page, hands, mailbox, somebodyElse }) => {
    const person = await findSomebody(answersRequests);
    const asked = await somebodyElse('without scripts');
    const { link } = await requestAndAccept({ person, patient: newPatient() }, mailbox, asked);
    await openPrivateLink(page, hands, link);
    await hands.press(page.getByText('Change the reminders'));
    await page.getByLabel('Three days before').setChecked(false);
    await page.getByLabel('The day before').setChecked(false);
    await page.getByLabel('Two hours before').setChecked(true);
    await hands.press(page.getByRole('button', { name: 'Save the reminders' }));
    await expect(page.getByRole('status')).toContainText('Saved.');
    await hands.press(page.getByText('Change the reminders'));
    await expect(page.getByLabel('The day before')).not.toBeChecked();
    await expect(page.getByLabel('Two hours before')).toBeChecked();
  });
});

test('a request without its code is taken back from the page that asks for it', async ({ page, hands }) => {
  const person = await findSomebody(answersRequests);
  const { link, startsAt } = await requestConsultation({ person, patient: newPatient() });
  await openPrivateLink(page, hands, link);
  await page.getByRole('link', { name: 'Withdraw it now' }).click();
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You withdrew this request.');
  // Its time can be asked for again at once.
  await requestConsultation({ person, patient: newPatient(), startsAt });
});
