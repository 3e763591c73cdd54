import { findSomebody } from '../given/directory.js';
import { requestConsultation } from '../given/requests.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { expect, test } from '../story.js';

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(120_000);

    test('the time goes to somebody else while the form is filled in, and not a word is lost', async ({
      page,
      hands,
      mailbox,
    }) => {
      const patient = newPatient();
      const person = await findSomebody();
      await page.goto(`/practitioners/${person.slug}?from=${person.from}&zone=America/Chicago`);
      const times = page.getByRole('region', { name: `A first talk with ${person.givenName}` });
      const first = times.getByRole('listitem').getByRole('link').first();
      const startsAt = (await first.getByRole('time').getAttribute('datetime')) ?? '';
      await hands.press(first);

      const form = new RequestForm(page, hands);
      await form.begin();
      await form.agreeToCollect();
      await form.answerQuestions([[/your head and eyes/i, 'None of these']]);
      await form.leaveContact(patient);
      await form.write('Please call in the morning.');
      await requestConsultation({ person, patient: newPatient(), startsAt });
      await form.agreeAndSend();

      await expect(page.getByRole('status')).toContainText('That time is no longer free.');
      expect(await mailbox.count(patient.email)).toBe(0);
      const other = page.getByRole('radio').first();
      expect(await other.getAttribute('value')).not.toBe(startsAt);
      await hands.choose(other);
      await hands.press(page.getByRole('button', { name: 'Continue with this time' }));

      await expect(page.getByText('Please call in the morning.').first()).toBeVisible();
      await expect(page.getByText(patient.email)).toBeVisible();
      await form.agreeAndSend();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Type the code from your email');
      const { code } = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
      await hands.type(page.getByLabel('Code', { exact: true }), code ?? '');
      await hands.press(page.getByRole('button', { name: /^Confirm and / }));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/will answer by|is confirmed/);
    });
  });
}

test('a time that is gone, past or never offered is said before the first question', async ({ page }) => {
  const person = await findSomebody();
  const [type] = person.consultationTypes;
  const path = `/practitioners/${person.slug}/request?type=${type?.id}&from=${person.from}`;
  for (const at of ['2026-01-05T15:00:00Z', '2031-01-06T15:00:00Z', '2027-01-05T03:07:00Z', 'tomorrow', '%00']) {
    const answer = await page.goto(`${path}&at=${at}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/^First talk with|can’t see you there$/);
  }
});
