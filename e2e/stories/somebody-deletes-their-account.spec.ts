import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { AccountHolder } from '../people/account.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { expect, test } from '../story.js';

for (const way of ['without scripts', 'with a keyboard alone'] as const) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(120_000);

    test('a patient deletes their account: what they asked for is taken back, and the practitioner reads no more of it', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      const patient = newPatient();
      const person = await findSomebody(answersRequests);
      const { link } = await requestAndConfirm({ person, patient }, mailbox);
      const asked = await somebodyElse('without scripts');
      const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
      await practitioner.followTheLinkAndSignIn();

      await asked.page.goto('/account/delete');
      await expect(asked.page.getByText(/^1 patient is waiting for an answer/)).toBeVisible();
      await asked.hands.choose(
        asked.page.getByRole('checkbox', { name: 'Yes, delete my account and everything in it' }),
      );
      await asked.hands.press(asked.page.getByRole('button', { name: 'Delete my account' }));
      await expect(asked.page.getByRole('alert')).toContainText('Confirm that they are told, or answer them first.');

      const holder = new AccountHolder(page, hands, mailbox);
      await holder.signInByLink(patient.email);
      await hands.press(page.getByRole('link', { name: 'Delete your account' }));
      await expect(page.getByText('1 open request or talk is withdrawn')).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Delete my account' }));
      await expect(page.getByRole('alert')).toContainText('Confirm that you want it gone.');
      await hands.choose(page.getByRole('checkbox', { name: 'Yes, delete my account and everything in it' }));
      await hands.press(page.getByRole('button', { name: 'Delete my account' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account is gone');
      await mailbox.waitFor({ to: patient.email, subject: 'Your account is deleted' });
      await page.goto('/account');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
      expect((await page.goto(link))?.status()).toBe(404);

      await mailbox.waitFor({ to: practitioner.address, subject: 'A request was withdrawn' });
      await asked.page.goto('/requests');
      await expect(asked.page.getByText(patient.name)).toHaveCount(0);
      await asked.page.goto('/account/delete');
      await expect(asked.page.getByRole('button', { name: 'Delete my account' })).toBeVisible();
    });
  });
}
