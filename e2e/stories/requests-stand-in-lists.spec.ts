import { answersRequests, findSomebody, type FoundPractitioner } from '../given/directory.js';
import { requestAndConfirm, requestConsultation } from '../given/requests.js';
import { AccountHolder } from '../people/account.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });
test.setTimeout(150_000);

const talksByVideo = ({ consultationTypes }: FoundPractitioner) =>
  consultationTypes.every(({ mode }) => mode === 'VIDEO');

test('a practitioner answers out of their list, calls it off, closes the day, and the patient finds it in theirs without the link', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebody((each) => answersRequests(each) && talksByVideo(each));
  await requestAndConfirm({ person, patient }, mailbox);
  // Somebody typed the same address and never confirmed it: it stands in no list.
  await requestConsultation({ person: await findSomebody(answersRequests), patient });

  const asked = await somebodyElse('without scripts');
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await asked.page.goto('/account');
  await asked.hands.press(asked.page.getByRole('link', { name: 'Requests to you' }));
  const rows = asked.page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(rows).toHaveText([patient.name]);
  await expect(asked.page.getByText('The talk is within your licence.')).toBeVisible();
  await asked.hands.press(asked.page.getByRole('link', { name: patient.name }));
  // What is easily forgotten is asked for, and looked at, before they read anything.
  await asked.hands.press(asked.page.getByRole('button', { name: 'Accept', exact: true }));
  await asked.hands.type(asked.page.getByLabel('Where the video talk takes place'), 'the usual room');
  await asked.hands.press(asked.page.getByRole('button', { name: 'See what they will read' }));
  await expect(asked.page.getByRole('alert')).toContainText('Give the whole address, beginning with https://');
  await asked.hands.type(asked.page.getByLabel('Where the video talk takes place'), 'https://talk.example/robin');
  await practitioner.lookAt('');
  await expect(asked.page.getByRole('link', { name: 'Open the talk on talk.example' })).toBeVisible();
  await practitioner.tellThem();
  await asked.hands.press(asked.page.getByRole('link', { name: 'All requests' }));
  await expect(asked.page.getByText('Nobody is waiting for an answer.')).toBeVisible();
  await asked.hands.press(asked.page.getByRole('link', { name: 'Coming up' }));
  await expect(rows).toHaveText([patient.name]);

  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await hands.press(page.getByRole('link', { name: 'What you have asked for' }));
  const requests = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(requests).toHaveText([person.displayName]);
  await hands.press(page.getByRole('link', { name: person.displayName }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Your first talk with ${person.givenName} is confirmed.`,
  );

  await asked.hands.press(asked.page.getByRole('link', { name: patient.name }));
  await practitioner.preview('Cancel this talk', 'I am ill.');
  await practitioner.tellThem();
  await asked.hands.press(asked.page.getByRole('link', { name: 'All requests' }));
  await asked.hands.press(asked.page.getByRole('link', { name: 'Past', exact: true }));
  await expect(rows).toHaveText([patient.name]);
  await page.reload();
  await expect(page.getByRole('blockquote')).toHaveText('I am ill.');

  await asked.page.goto(`/my-hours/${person.slug}`);
  await asked.hands.press(asked.page.getByRole('link', { name: 'Cancel today' }));
  await asked.hands.press(asked.page.getByRole('button', { name: 'Close the rest of today' }));
  await expect(asked.page.getByRole('alert')).toContainText('Choose a reason.');
  await asked.hands.choose(asked.page.getByLabel('Something urgent came up that can’t wait.'));
  await asked.hands.press(asked.page.getByRole('button', { name: 'Close the rest of today' }));
  await expect(asked.page.getByRole('status')).toContainText('Today is cancelled.');
});
