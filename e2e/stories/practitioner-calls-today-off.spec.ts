import { answersRequests, findSomebodyWhoseDayGoesOn, hasNoTimeToday, talksFromAfar } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { moveTheFirstProposedToToday } from '../later/booked-today.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });
test.setTimeout(120_000);

test('a practitioner cancels a day of which a time was proposed: it is withdrawn, and the patient chooses from the other one', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebodyWhoseDayGoesOn(
    (each) => talksFromAfar(each) && answersRequests(each) && hasNoTimeToday(each),
  );
  await requestAndConfirm({ person, patient }, mailbox);
  const asked = await somebodyElse('without scripts');
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await practitioner.beginToPropose();
  await practitioner.proposeTimes(2, 'These suit me better.');
  await practitioner.tellThem();
  await mailbox.waitFor({ to: patient.email, subject: 'Other times for you to choose' });

  await moveTheFirstProposedToToday(person.slug);
  await asked.page.goto(`/my-hours/${person.slug}/today`);
  await expect(asked.page.getByText('One more time today is held.')).toBeVisible();
  await expect(
    asked.page.getByText(/Cancelling today lets it go\. .+ Proposed times on other days stay/),
  ).toBeVisible();
  await asked.hands.choose(asked.page.getByLabel('I can’t work today.'));
  await asked.hands.press(asked.page.getByRole('button', { name: 'Close the rest of today' }));
  await expect(asked.page.getByRole('status')).toContainText('Today is cancelled.');
  await expect(asked.page.getByText(/more times? today/)).toHaveCount(0);
  await expect(asked.page.getByText('Nothing more can be booked today.').last()).toBeVisible();

  const letter = await mailbox.waitFor({ to: patient.email, subject: 'Other times for you to choose' });
  expect(letter.text).toContain('proposes another time instead of');
  expect(letter.text).toContain('> I can’t work today.');
  await openPrivateLink(page, hands, letter.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${person.givenName} proposes another time`);
  await hands.choose(page.getByRole('radio').first());
  await hands.press(page.getByRole('button', { name: 'Send my choice' }));
  await mailbox.waitFor({ to: patient.email, subject: /^Confirmed: / });
});
