import { findSomebody } from '../given/directory.js';
import { requestAndConfirm, requestConsultation } from '../given/requests.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

const wrong = (code: string | null) => (code === '000000' ? '111111' : '000000');

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('a wrong code is said so, five of them end it, and a new one works', async ({ page, hands, mailbox }) => {
      const patient = newPatient();
      const { link } = await requestConsultation({ person: await findSomebody(), patient });
      const first = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
      await openPrivateLink(page, hands, link);
      const field = page.getByLabel('Code', { exact: true });
      const type = async (code: string | null) => {
        await hands.type(field, code ?? '');
        await hands.press(page.getByRole('button', { name: /^Confirm and / }));
        await expect(page.locator('#page[aria-busy=true]')).toHaveCount(0);
      };
      for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
        await type(wrong(first.code));
        await expect(page.getByRole('alert')).toContainText(`You have ${left} left.`);
        await expect(field).toHaveAttribute('aria-invalid', 'true');
      }
      await type(wrong(first.code));
      await expect(page.getByRole('alert')).toContainText('This code no longer works.');
      await type(first.code);
      await expect(page.getByRole('alert')).toContainText('This code no longer works.');

      await hands.press(page.getByRole('button', { name: 'Send a new code' }));
      await expect(page.getByRole('status')).toContainText('A new code is on its way.');
      const second = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
      await type(second.code);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/will answer by|is confirmed/);
    });
  });
}

test('a mistyped address is mended, and only the right one can confirm', async ({ page, hands, mailbox }) => {
  const mistyped = newPatient();
  const right = newPatient();
  const { link } = await requestConsultation({ person: await findSomebody(), patient: mistyped });
  const lost = await mailbox.waitFor({ to: mistyped.email, subject: 'Your code' });
  await openPrivateLink(page, hands, link);
  await page.getByText('Wrong address?').click();
  await page.getByLabel('Your email address').fill('not an address');
  await page.getByRole('button', { name: 'Send the code there' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Your email address')).toHaveValue('not an address');
  await page.getByLabel('Your email address').fill(right.email);
  await page.getByRole('button', { name: 'Send the code there' }).click();
  await expect(page.getByText(right.email)).toBeVisible();
  const letter = await mailbox.waitFor({ to: right.email, subject: 'Your code' });
  await page.getByLabel('Code', { exact: true }).fill(lost.code ?? '');
  await page.getByRole('button', { name: /^Confirm and / }).click();
  await expect(page.getByRole('alert')).toContainText('That is not the code.');
  await page.getByLabel('Code', { exact: true }).fill(letter.code ?? '');
  await page.getByRole('button', { name: /^Confirm and / }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/will answer by|is confirmed/);
});

test('a link that was altered opens nothing, and says what to do', async ({ page, hands, mailbox, somebodyElse }) => {
  const patient = newPatient();
  const person = await findSomebody();
  const { link } = await requestAndConfirm({ person, patient }, mailbox);
  const last = link.at(-2) === 'A' ? 'B' : 'A';
  for (const altered of [link.slice(0, -2) + last + link.slice(-1), link.slice(0, -4), `${link}x`, '/c/none']) {
    const answer = await page.goto(altered);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page opens with a private link');
    await expect(page.getByRole('main')).not.toContainText(person.givenName);
  }

  // The page's own address is worth nothing to somebody who does not hold the link.
  await openPrivateLink(page, hands, link);
  await expect(page.getByText(person.displayName)).toBeVisible();
  const stranger = await somebodyElse();
  const answer = await stranger.page.goto(page.url());
  expect(answer?.status()).toBe(404);
  await expect(stranger.page.getByRole('main')).not.toContainText(person.givenName);

  // A patient's link does not open the practitioner's side.
  await page.goto(page.url().replace('/consultations/', '/requests/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});
