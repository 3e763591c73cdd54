import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { askForEverything } from '../people/open-everything.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

const subject = 'You have a message';
const question = 'Is there a lift? I come with a wheelchair.';
const answer = 'There is, on the left of the door.';
const danger = 'I can’t go on. Tonight I end my life.';
const crisisHeading = 'Thank you for telling us. Please talk to someone now.';

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(120_000);

    test('a patient writes, the practitioner answers, and mails say that there is a message and nothing of it', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      const patient = newPatient();
      const person = await findSomebody(answersRequests);
      const { link } = await requestAndConfirm({ person, patient }, mailbox);
      await openPrivateLink(page, hands, link);
      await hands.press(page.getByRole('link', { name: 'Read and write messages' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This needs one more email');
      await askForEverything(page, hands, mailbox, patient.email);
      await hands.press(page.getByRole('link', { name: 'Read and write messages' }));
      await expect(page.getByText('Nobody is watching this box.')).toBeVisible();
      await expect(page.getByText(new RegExp(`${person.givenName} has until .+ to answer`))).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
      await expect(page.getByRole('alert')).toContainText('Write something first.');
      await hands.type(page.getByLabel(/^Write/), question);
      await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
      await expect(page.getByRole('status')).toContainText('Sent.');
      await expect(page.getByRole('listitem').filter({ hasText: question })).toContainText('You');

      const asked = await somebodyElse(way);
      const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
      const told = await mailbox.waitFor({ to: practitioner.address, subject });
      expect(told.text).not.toMatch(/lift|wheelchair/);
      await practitioner.followTheLink();
      await asked.page.goto('/requests');
      await asked.hands.press(asked.page.getByRole('link', { name: '1 new message' }));
      const received = asked.page.getByRole('listitem').filter({ hasText: question });
      await expect(received).toContainText(patient.name);
      await asked.hands.type(asked.page.getByLabel('Write'), answer);
      await asked.hands.press(asked.page.getByRole('button', { name: 'Send', exact: true }));
      await expect(asked.page.getByRole('status')).toContainText('Sent.');
      await asked.page.goto('/requests');
      await expect(asked.page.getByRole('link', { name: /new message/ })).toHaveCount(0);

      const mail = await mailbox.waitFor({ to: patient.email, subject });
      expect(mail.text).not.toContain('left of the door');
      // The letter's own link is enough to read and to answer.
      await page.context().clearCookies();
      await openPrivateLink(page, hands, mail.link);
      await expect(page.getByRole('listitem').filter({ hasText: answer })).toContainText(person.displayName);

      await hands.type(page.getByLabel('Write'), danger);
      await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(crisisHeading);
      await expect(page).toHaveTitle('Clearing');
      await expect(page.getByText('yours may not be read today')).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Back to what I wrote, without sending it' }));
      await expect(page.getByLabel('Write')).toHaveValue(danger);
      await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
      await hands.press(page.getByRole('button', { name: 'Send it too' }));
      await expect(page.getByText('Please talk to someone now.')).toBeVisible();
      const sent = page.getByRole('listitem').filter({ hasText: danger });
      await expect(sent).toContainText('its writer was shown who to call in danger');
      await asked.page.goto('/requests');
      await asked.hands.press(asked.page.getByRole('link', { name: '1 new message' }));
      await expect(asked.page.getByRole('listitem').filter({ hasText: danger })).toBeVisible();
    });
  });
}
