import { findSomebody, answersRequests } from '../given/directory.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });
test.setTimeout(120_000);

test('a clinician asks for a patient: it is said of them, and goes nowhere before their own code', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const person = await findSomebody(answersRequests);
  const patient = newPatient();
  await page.goto(`/practitioners/${person.slug}?from=${person.from}`);
  const times = page.getByRole('region', { name: /^A first talk/ }).getByRole('listitem');
  await hands.press(times.getByRole('link').first());

  const form = new RequestForm(page, hands);
  await hands.choose(page.getByLabel(/^A patient I refer/));
  await form.onward();
  await form.answer(/^Are they thinking about ending their life right now/, 'No');
  if (await form.heading('Where will they be during the talk?').isVisible()) await form.onward();
  await form.answer('How old are they?', '18 to 64');
  await form.agreeToCollect();
  await form.answerQuestions([[/^Their heart and blood vessels/, 'High blood pressure']]);
  await expect(page.getByText(/^About the patient: they have high blood pressure\./).first()).toBeVisible();
  await form.onward();

  await expect(form.heading(`How can ${person.givenName} reach them?`)).toBeVisible();
  await hands.type(page.getByLabel('What to call them'), patient.name);
  await hands.type(page.getByLabel('Their email address'), patient.email);
  await hands.type(page.getByLabel(/^Phone number/), patient.phone);
  await hands.type(page.getByLabel('What to call you'), 'Noor Referring');
  await hands.type(page.getByLabel('Your email address'), patient.email);
  await form.onward();
  await expect(page.getByText(/This is your own address\./).first()).toBeVisible();
  await hands.type(page.getByLabel('Your email address'), 'noor@referring.example');
  await form.onward();
  await form.write('');
  await form.agreeAndSend();

  await expect(form.heading('Type the code from their email')).toBeVisible();
  const asked = await somebodyElse('without scripts');
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  expect(await mailbox.count(practitioner.address)).toBe(0);
  const { code } = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
  await hands.type(page.getByLabel('Code', { exact: true }), code ?? '');
  await hands.press(page.getByRole('button', { name: 'Confirm and send' }));

  await practitioner.followTheLinkAndSignIn();
  await expect(asked.page.getByText('Noor Referring, a clinician who refers the patient')).toBeVisible();
  await expect(asked.page.getByText('Their heart and blood vessels: do any of these apply to them?')).toBeVisible();
});
