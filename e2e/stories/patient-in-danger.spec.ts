import { type Page, type Response } from '@playwright/test';
import { answersRequests, findSomebody, type Found } from '../given/directory.js';
import type { Hands } from '../machine/hands.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { AskedPractitioner } from '../people/practitioner.js';
import { expect, test } from '../story.js';

const crisisHeading = 'Thank you for telling us. Please talk to someone now.';
const largestPage = 15 * 1024;

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('"yes, now" opens a page of help alone, and "I am safe" comes back to the same page', async ({
      page,
      hands,
    }) => {
      const person = await pickATime(page, hands);
      const form = new RequestForm(page, hands);
      await form.answer('Who is this for?', 'Me');
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await form.answer(/ending your life right now/, 'Yes');
      await expectHelpAlone(page, await answer, person);

      await hands.press(page.getByRole('button', { name: 'I am safe, continue' }));
      await expect(form.heading(/ending your life right now/)).toBeVisible();
      await expect(page.getByRole('status')).toContainText('You said you are safe.');
      await expect(page.getByLabel('Yes', { exact: true })).toBeChecked();
      await form.onward();
      await expect(form.heading(/^Where will you be|^How old are you/)).toBeVisible();
    });
  });
}

test.describe('words of danger in the message', () => {
  test.setTimeout(120_000);

  test('stop the send, keep every word, and go on marked for both sides', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    const patient = newPatient();
    const person = await pickATime(page, hands);
    const form = new RequestForm(page, hands);
    const message = 'I can’t go on like this. I want to end my life tonight.';
    await form.begin();
    await form.agreeToCollect();
    await form.answerQuestions();
    await form.leaveContact(patient);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await form.write(message);
    await expectHelpAlone(page, await answer, person);
    await expect(page.getByRole('main')).not.toContainText(patient.name);

    await page.getByRole('button', { name: 'I am safe, continue' }).click();
    await expect(page.getByLabel('Your message')).toHaveValue(message);
    await form.onward();
    await expect(page.getByText(message).first()).toBeVisible();
    await expect(page.getByText(patient.email)).toBeVisible();
    expect(await mailbox.count(patient.email)).toBe(0);
    await form.agreeAndSend();
    await expect(form.heading('Type the code from your email')).toBeVisible();
    const { code } = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
    await page.getByLabel('Code', { exact: true }).fill(code ?? '');
    await page.getByRole('button', { name: /^Confirm and / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');

    const asked = await somebodyElse();
    await new AskedPractitioner(asked.page, asked.hands, mailbox, person).followTheLink();
    await expect(asked.page.getByText('Safety comes first here')).toBeVisible();
  });

  test('"lately" goes on, with the lines beside the next page', async ({ page, hands }) => {
    await pickATime(page, hands);
    const form = new RequestForm(page, hands);
    await form.answer('Who is this for?', 'Me');
    await form.answer(/ending your life right now/, 'Not now, but I have had these thoughts lately');
    await expect(form.heading(/^Where will you be|^How old are you/)).toBeVisible();
    await expect(page.getByText('These people are there for you at any hour.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Call 988', exact: true })).toBeVisible();
  });
});

async function pickATime(page: Page, hands: Hands): Promise<Found> {
  const person = await findSomebody(answersRequests);
  await page.goto(`/practitioners/${person.slug}?from=${person.from}&zone=America/Chicago`);
  const times = page.getByRole('region', { name: `A first talk with ${person.givenName}` });
  await hands.press(times.getByRole('listitem').getByRole('link').first());
  return person;
}

/** Small, without scripts, and without a word of what it interrupted. */
async function expectHelpAlone(page: Page, response: Response, person: Found): Promise<void> {
  const html = await response.text();
  expect(Buffer.byteLength(html)).toBeLessThan(largestPage);
  expect(html).not.toMatch(/<script/i);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(crisisHeading);
  await expect(page).toHaveTitle('Clearing');
  await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toHaveAttribute('href', 'tel:988');
  await expect(page.getByRole('link', { name: 'Text 988', exact: true })).toHaveAttribute('href', 'sms:988');
  await expect(page.getByRole('link', { name: 'call 911' })).toHaveAttribute('href', 'tel:911');
  await expect(page.getByRole('banner')).toHaveCount(0);
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/ketamin|treatment|practitioner|talk with|\d [ap]m/i);
  expect(words).not.toContain(person.givenName);
}
