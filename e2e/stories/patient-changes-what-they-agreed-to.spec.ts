import { readFile } from 'node:fs/promises';
import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndAccept } from '../given/requests.js';
import { askForEverything } from '../people/open-everything.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('a patient closes what they sent, agrees again, takes it along, and has it erased', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      const patient = newPatient();
      const person = await findSomebody(answersRequests);
      const asked = await somebodyElse();
      const { link, practitioner } = await requestAndAccept({ person, patient }, mailbox, asked);
      await openPrivateLink(page, hands, link);
      await hands.press(page.getByRole('link', { name: /What you agreed to/ }));
      await askForEverything(page, hands, mailbox, patient.email);
      await hands.press(page.getByRole('link', { name: 'Read and write messages' }));
      await hands.type(page.getByLabel(/^Write/), 'Is there a lift?');
      await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
      await hands.press(page.getByRole('link', { name: 'Back to your request' }));
      await hands.press(page.getByRole('link', { name: /What you agreed to/ }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who read it, and what you agreed to');

      await hands.press(page.getByRole('button', { name: /^Stop sharing it with / }));
      await expect(page.getByText('The talk is still on:')).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Stop sharing it' }));
      await expect(page.getByText('Withdrawn')).toBeVisible();
      const letter = await mailbox.waitFor({ to: practitioner.address, subject: 'What was sent is closed' });
      expect(letter.text).not.toContain(patient.name);

      await hands.press(page.getByRole('button', { name: /^Let .* read it again$/ }));
      await hands.press(page.getByRole('button', { name: /^I agree that / }));
      await expect(page.getByRole('button', { name: /^Stop sharing it with / })).toBeVisible();

      const taking = page.waitForEvent('download');
      await page.getByRole('link', { name: 'A file for programs (JSON)' }).click();
      const file = JSON.parse(await readFile(await (await taking).path(), 'utf8')) as { request: { email: string } };
      expect(file.request.email).toBe(patient.email);
      await hands.press(page.getByRole('link', { name: 'A page to print' }));
      await expect(page.getByText(patient.email)).toBeVisible();
      await expect(page.getByText('Is there a lift?')).toBeVisible();
      await hands.press(page.getByRole('link', { name: 'Back', exact: true }));

      await hands.press(page.getByRole('button', { name: 'Erase everything now' }));
      await expect(page.getByText('This cannot be undone')).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Erase everything now' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is erased');
      await mailbox.waitFor({ to: practitioner.address, subject: /^Cancelled: / });
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page opens with a private link');
    });
  });
}
