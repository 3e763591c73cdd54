import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });
test.setTimeout(120_000);

test('a practitioner proposes three other times, and the patient chooses the second by the link in the mail', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebody(answersRequests);
  await requestAndConfirm({ person, patient }, mailbox);
  const asked = await somebodyElse('without scripts');
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await practitioner.beginToPropose();
  await practitioner.proposeTimes(3, 'Would one of these do?');
  const times = asked.page.getByRole('main').getByRole('listitem').getByRole('time');
  const second = await times.nth(1).getAttribute('datetime');
  await practitioner.tellThem();
  await expect(asked.page.getByText(/^You proposed other times\. They are held until /)).toBeVisible();

  const letter = await mailbox.waitFor({ to: patient.email, subject: 'Other times for you to choose' });
  expect(letter.text).toContain('> Would one of these do?');
  await openPrivateLink(page, hands, letter.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${person.givenName} proposes other times`);
  await expect(page.getByRole('blockquote')).toHaveText('Would one of these do?');
  await hands.press(page.getByRole('button', { name: 'Send my choice' }));
  await expect(page.getByRole('alert')).toContainText('Choose a time, or say that none work.');
  await hands.choose(page.getByRole('radio').nth(1));
  await hands.press(page.getByRole('button', { name: 'Send my choice' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Your first talk with ${person.givenName} is confirmed.`,
  );
  const confirmed = await mailbox.waitFor({ to: patient.email, subject: /^Confirmed: / });
  expect(confirmed.appointment?.startsAt).toBe(new Date(second ?? '').toISOString());
  await asked.page.reload();
  await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();
});
