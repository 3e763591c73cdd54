import { readFile } from 'node:fs/promises';
import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { AccountHolder } from '../people/account.js';
import { newPatient } from '../people/patient.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });

test('a patient takes along what we keep of them, and nobody else can', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const patient = newPatient();
  const person = await findSomebody(answersRequests);
  await requestAndConfirm({ person, patient }, mailbox);
  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await hands.press(page.getByRole('link', { name: 'Take it with you' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take your data with you');
  await expect(page.getByRole('link', { name: 'Requests to you' })).toHaveCount(0);

  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await hands.press(page.getByRole('link', { name }));
    return readFile(await (await download).path(), 'utf8');
  };
  const everything = JSON.parse(await saved('Download everything in one file')) as Record<string, unknown>;
  expect(everything['your-requests']).toMatchObject([{ email: patient.email, practitioner: person.displayName }]);
  const csv = await saved('What you have asked for');
  expect(csv).toContain(`"${person.displayName}"`);
  expect(csv).toContain(`"${patient.email}"`);

  const stranger = await somebodyElse('without scripts');
  expect((await stranger.page.goto('/account/data/everything.json'))?.status()).toBe(404);
  await stranger.page.goto('/account/data');
  await expect(stranger.page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});
