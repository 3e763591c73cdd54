import { answersRequests, findSomebody, talksFromAfar, type FoundPractitioner } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { moveToToday } from '../later/booked-today.js';
import { askForEverything } from '../people/open-everything.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });
test.setTimeout(150_000);

const talksByVideo = (person: FoundPractitioner): boolean =>
  answersRequests(person) && talksFromAfar(person) && person.consultationTypes.every(({ mode }) => mode === 'VIDEO');

test('a patient moves a confirmed talk by three times of their own, joins it when it is near, and closes an old link', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebody(talksByVideo);
  const request = await requestAndConfirm({ person, patient }, mailbox);
  const asked = await somebodyElse('without scripts');
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await hands.press(asked.page.getByRole('button', { name: 'Accept', exact: true }));
  await hands.type(asked.page.getByLabel('Where the video talk takes place'), 'https://meet.example/room-7');
  await practitioner.lookAt('');
  await practitioner.tellThem();
  const confirmed = await mailbox.waitFor({ to: patient.email, subject: /^Confirmed: / });
  expect(confirmed.text).not.toContain('meet.example');
  const requestPage = asked.page.url();

  await openPrivateLink(page, hands, request.link);
  await hands.press(page.getByRole('link', { name: 'Move it to another time' }));
  await hands.press(page.getByRole('button', { name: 'Propose these times' }));
  await expect(page.getByRole('alert')).toContainText('Choose one to three times.');
  for (let at = 0; at < 3; at++) await hands.choose(page.getByRole('checkbox').nth(at));
  const second = await page.getByRole('main').getByRole('time').nth(1).getAttribute('datetime');
  await hands.type(page.getByLabel(/should know\?/), 'I work on that day.');
  await hands.press(page.getByRole('button', { name: 'Propose these times' }));
  await expect(page.getByText(/^It is on .+ You proposed other times, and /)).toBeVisible();

  const proposed = await mailbox.waitFor({ to: practitioner.address, subject: 'Other times for you to choose' });
  expect(proposed.text).not.toContain('I work on that day.');
  await asked.page.goto(requestPage);
  await expect(asked.page.getByRole('blockquote')).toHaveText('I work on that day.');
  await hands.press(asked.page.getByRole('link', { name: 'Choose a time, or say that none work' }));
  await hands.choose(asked.page.getByRole('radio').nth(1));
  await hands.press(asked.page.getByRole('button', { name: 'Send my choice' }));
  await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();

  const moved = await mailbox.waitFor({ to: patient.email, subject: /^Moved: / });
  expect(moved.appointment).toMatchObject({ title: 'Appointment', startsAt: new Date(second ?? '').toISOString() });
  await page.context().clearCookies();
  await openPrivateLink(page, hands, moved.joinLink);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not yet');
  await expect(page.getByRole('main')).not.toContainText('room-7');
  await moveToToday(person.slug);
  await hands.press(page.getByRole('link', { name: 'Check again' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can join now');
  await expect(page.getByRole('link', { name: 'Open the talk on meet.example' })).toHaveAttribute(
    'href',
    'https://meet.example/room-7',
  );

  // That link opens the way in and nothing else.
  await expect(page.getByRole('link', { name: 'Your request' })).toHaveCount(0);
  await openPrivateLink(page, hands, moved.link);
  await hands.press(page.getByRole('link', { name: /^Open everything/ }));
  await askForEverything(page, hands, mailbox, patient.email);
  await hands.press(page.getByRole('link', { name: 'Make a new one, and close the old ones' }));
  await hands.press(page.getByRole('button', { name: 'Close the old links and email me a new one' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The old links are closed');
  await page.goto(request.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page opens with a private link');
  const letter = await mailbox.waitFor({ to: patient.email, subject: 'Your new private link' });
  await openPrivateLink(page, hands, letter.link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('is confirmed.');
});
