import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { answersRequests, findSomebody, type FoundPractitioner } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { moveToThePast, moveToToday } from '../later/booked-today.js';
import { openEverything } from '../people/open-everything.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

const talksByVideo = (person: FoundPractitioner): boolean =>
  answersRequests(person) && person.consultationTypes.every(({ mode }) => mode === 'VIDEO');

test('moving a talk, joining it, and saying afterwards whether it took place', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(150_000);
  const person = await findSomebody(talksByVideo);
  const patient = newPatient();
  const { link, id } = await requestAndConfirm({ person, patient }, mailbox);
  const privatePage = `/consultations/${encodeURIComponent(id)}`;
  const proposeSome = async () => {
    await open(page, `${privatePage}/move`);
    for (let at = 0; at < 2; at++) await hands.choose(page.getByRole('checkbox').nth(at));
    await hands.press(page.getByRole('button', { name: 'Propose these times' }));
  };
  await openPrivateLink(page, hands, link);
  await open(page, `${privatePage}/move`);
  await examineClosedAndOpen(page, 'other times for a request');
  await page.getByRole('button', { name: 'Propose these times' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'other times, none chosen');
  await proposeSome();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You proposed other times.');
  await examine(page, 'a request with times of the patient’s own');

  const asked = await somebodyElse();
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  const requestPage = asked.page.url();
  await examine(asked.page, 'a request whose patient proposes other times');
  await asked.page.getByRole('link', { name: 'Choose a time, or say that none work' }).click();
  await examine(asked.page, 'a patient’s times to choose from');
  await asked.page.getByRole('button', { name: 'Send my choice' }).click();
  await expect(asked.page.getByRole('alert')).toBeVisible();
  await examine(asked.page, 'a patient’s times, unanswered');
  await asked.page.getByRole('radio').first().check();
  await asked.page.getByRole('button', { name: 'Send my choice' }).click();
  await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();

  await open(page, `${privatePage}/join`);
  await examine(page, 'a way in that is not given yet');
  await asked.page.getByLabel('Where the video talk takes place').fill('https://meet.example/room-7');
  await asked.page.getByRole('button', { name: 'Save it and tell them' }).click();
  await open(page, `${privatePage}/join`);
  await examine(page, 'a way in that is to come');
  await open(page, `${privatePage}/move`);
  await examineClosedAndOpen(page, 'other times for a talk');
  await proposeSome();
  await expect(page.getByText(/You proposed other times, and /)).toBeVisible();
  await examineClosedAndOpen(page, 'a talk with times of the patient’s own');
  await page.getByRole('button', { name: 'Withdraw these times' }).click();
  await open(asked.page, requestPage);
  await asked.page.getByRole('link', { name: 'Move it to another time' }).click();
  await examineClosedAndOpen(asked.page, 'other times for a talk, by its practitioner');
  await practitioner.proposeTimes(1, '');
  await practitioner.tellThem();
  await examine(asked.page, 'a talk with times of the practitioner’s own');
  await open(page, privatePage);
  await examineClosedAndOpen(page, 'a talk whose practitioner proposes other times');
  await open(page, `${privatePage}/times`);
  await examine(page, 'times to choose from for a talk');
  await asked.page.getByRole('button', { name: 'Withdraw these times' }).click();
  await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();

  await openEverything(page, hands, mailbox, patient.email);
  await open(page, `${privatePage}/new-link`);
  await examine(page, 'a new private link');
  await moveToToday(person.slug);
  await open(page, `${privatePage}/join`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can join now');
  await examine(page, 'a way in');
  await open(page, `${privatePage}/cancel`);
  await examine(page, 'cancelling late');
  // The talk was a minute long and four minutes away.
  await moveToThePast(id);
  await open(page, `${privatePage}/join`);
  await examine(page, 'a way in that is over');
  await open(asked.page, requestPage);
  await examine(asked.page, 'a talk that is over');
  await asked.page.getByLabel(/^A few words for /).fill('I waited a while.');
  await asked.page.getByRole('button', { name: /did not come$/ }).click();
  await expect(asked.page.getByText('You did not meet.')).toBeVisible();
  await examine(asked.page, 'a talk at which nobody came');
  await open(page, privatePage);
  await examine(page, 'a talk that was missed');
  await open(page, `${privatePage}/new-link`);
  await page.getByRole('button', { name: 'Close the old links and email me a new one' }).click();
  await examine(page, 'old links that are closed');
});
