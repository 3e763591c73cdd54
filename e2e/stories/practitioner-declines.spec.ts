import type { Page } from '@playwright/test';
import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { letHalfAMinutePass } from '../later/half-a-minute.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

const words = 'I am away until spring.\nDana at the same clinic has room.';

/** What was asked and answered, without the parts that lead on from there. */
async function expectNothingToPressOnPaper(page: Page): Promise<void> {
  const onward = ['Your answer', 'Messages'].map((name) => page.getByRole('heading', { name }));
  for (const part of onward) await expect(part).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Answers, as asked' })).toBeVisible();
  for (const part of onward) await expect(part).toBeHidden();
  await page.emulateMedia({ media: null });
}

test.use({ way: 'without scripts' });

test('a practitioner says no, takes it back, says no again, and the patient reads what the preview showed', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebody(answersRequests);
  const request = await requestAndConfirm({ person, patient }, mailbox);

  const asked = await somebodyElse('without scripts');
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await expectNothingToPressOnPaper(asked.page);
  await practitioner.preview('Decline', words);
  const preview = asked.page.getByRole('main');
  await expect(preview.getByRole('heading', { level: 2 })).toHaveText(
    `${person.givenName} can’t offer this first talk.`,
  );
  await expect(preview.getByRole('blockquote')).toHaveText(words);
  await expect(preview.getByText(/^Below it is a link to others/)).toBeVisible();

  await asked.page.getByRole('button', { name: 'Change it' }).click();
  await expect(asked.page.getByLabel(/^A few words for /)).toHaveValue(words);
  await asked.hands.choose(asked.page.getByLabel('I have no room for new people at the moment.'));
  await practitioner.lookAt(words);
  await expect(preview.getByRole('blockquote')).toHaveText(`I have no room for new people at the moment.\n\n${words}`);
  await practitioner.tellThem();
  await expect(asked.page.getByText('You declined.')).toBeVisible();

  await asked.page.getByRole('button', { name: 'Undo it' }).click();
  await expect(asked.page.getByText(/^Please answer by /)).toBeVisible();
  await openPrivateLink(page, hands, request.link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');

  await practitioner.preview('Decline', words);
  await practitioner.tellThem();
  await expect(asked.page.getByText(/^The patient is told after .+:\d\d:\d\d [ap]m /)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');

  await letHalfAMinutePass(request);
  const letter = await mailbox.waitFor({ to: patient.email, subject: 'An answer to your request' });
  expect(letter.text).toContain('See others who offer the same');
  expect(letter.text).toContain('Dana at the same clinic has room.');
  await openPrivateLink(page, hands, letter.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${person.givenName} can’t offer this first talk.`);
  await expect(page.getByRole('blockquote')).toHaveText(words);
  await expect(page.getByRole('main').getByRole('link', { name: /offers? the same|someone else/ })).toBeVisible();
  await asked.page.reload();
  await expect(
    asked.page.getByText('You declined. The patient has been told, and the time is no longer held.'),
  ).toBeVisible();
});
