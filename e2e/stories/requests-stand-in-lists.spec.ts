import { AccountHolder } from '../account.js';
import { requestAndConfirm, requestConsultation } from '../arrange.js';
import { answersRequests, findSomebody } from '../directory.js';
import { newPatient } from '../patient.js';
import { AskedPractitioner } from '../practitioner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });
test.setTimeout(150_000);

test('a practitioner answers out of their list, and the patient finds it in theirs without the link', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebody(answersRequests);
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
  await practitioner.preview('Accept', '');
  await practitioner.tellThem();
  await asked.hands.press(asked.page.getByRole('link', { name: 'All requests' }));
  await expect(asked.page.getByText('Nobody is waiting for an answer.')).toBeVisible();
  await asked.hands.press(asked.page.getByRole('link', { name: 'Confirmed ahead' }));
  await expect(rows).toHaveText([patient.name]);

  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await hands.press(page.getByRole('link', { name: 'What you have asked for' }));
  const requests = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(requests).toHaveText([person.displayName]);
  await hands.press(page.getByRole('link', { name: person.displayName }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Your first talk with ${person.givenName} is confirmed.`,
  );
});
