import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.setTimeout(120_000);

test('the browser’s own Back leads from what a patient would read to what was written, and nothing is lost or read twice', async ({
  page,
  hands,
  mailbox,
}) => {
  const person = await findSomebody(answersRequests);
  await requestAndConfirm({ person, patient: newPatient() }, mailbox);
  const practitioner = new AskedPractitioner(page, hands, mailbox, person);
  await practitioner.followTheLink();
  const written = page.getByLabel(/^A few words for /);
  const read = page.getByRole('main').getByRole('blockquote');

  await practitioner.preview('Decline', 'I am away until spring.');
  await expect(page.getByText('After that, the time is no longer held.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /^Decline the request from / })).toBeVisible();
  await expect(written).toHaveValue('I am away until spring.');
  await practitioner.lookAt('I am away until May.');
  await expect(read).toHaveText('I am away until May.');

  // Between two patients the phone has no network for a moment.
  await page.goBack();
  await page.route('**/requests/*', (route) => route.abort());
  await hands.press(page.getByRole('button', { name: 'See what they will read' }));
  await expect(page.getByText('What you typed is still here.')).toBeInViewport();
  await expect(written).toHaveValue('I am away until May.');
  await page.unroute('**/requests/*');

  // Back to the request, which is read once: each reading is on record.
  let readings = 0;
  const isReading = (method: string, url: string) =>
    method === 'GET' && /\/requests\/[^/]+$/.test(new URL(url).pathname);
  page.on('request', (request) => void (readings += isReading(request.method(), request.url()) ? 1 : 0));
  await hands.press(page.getByRole('link', { name: 'Back', exact: true }));
  await expect(page.getByRole('heading', { name: 'Answers, as asked' })).toBeVisible();
  expect(readings).toBe(1);

  await practitioner.beginToPropose();
  await practitioner.proposeTimes(2, 'Would one of these do?');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /^Propose other times to / })).toBeVisible();
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  await expect(written).toHaveValue('Would one of these do?');
  await page.goForward();
  await expect(read).toHaveText('Would one of these do?');
  await practitioner.tellThem();
  await expect(page.getByText(/^You proposed other times\. They are held until /)).toBeVisible();
  expect(readings).toBe(2);
});
