import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });

test('a no that comes after a yes from another window is not sent, and the words are still there', async ({
  page,
  hands,
  mailbox,
}) => {
  const person = await findSomebody(answersRequests);
  await requestAndConfirm({ person, patient: newPatient() }, mailbox);
  const practitioner = new AskedPractitioner(page, hands, mailbox, person);
  await practitioner.followTheLink();
  const here = page.url();
  await practitioner.preview('Decline', 'I am away until spring.');

  const window = await page.context().newPage();
  await window.goto(here);
  await window.getByRole('button', { name: 'Accept', exact: true }).click();
  await window.getByRole('button', { name: 'See what they will read' }).click();
  await window.getByRole('button', { name: 'Accept and tell them' }).click();
  await expect(window.getByText('Confirmed. The patient has been told.')).toBeVisible();

  await practitioner.tellThem();
  await expect(page.getByText('Your answer was not sent. The request had changed.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('blockquote')).toHaveText('I am away until spring.');
  await expect(page.getByText('Confirmed. The patient has been told.')).toBeVisible();
});
