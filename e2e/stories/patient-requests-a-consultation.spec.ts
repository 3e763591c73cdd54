import { type Page } from '@playwright/test';
import { answersRequests, askDirectory, claim, type FoundPractitioner } from '../given/directory.js';
import type { Hands } from '../machine/hands.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test, ways, type Way } from '../story.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** On paper stands what they want to say, and nothing of the form. */
async function printsASheetToTakeAlong(page: Page, message: string): Promise<void> {
  const sheet = page.locator('.print-only');
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('High blood pressure', { exact: true })).toBeVisible();
  await expect(sheet.getByText(message)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: null });
}

for (const way of ways) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(150_000);

    test('from "Dallas" to the practitioner\'s yes', async ({ page, hands, mailbox, somebodyElse }) => {
      const patient = newPatient();
      const message = 'I sleep badly since spring.\nMornings are best for me.';

      await lookForSomebodyInDallas(page, hands, way);
      const person = await openAListing(page, hands);
      const when = await chooseATime(page, hands);

      const form = new RequestForm(page, hands);
      await expect(page.getByText(`You chose ${when}`)).toBeVisible();
      await form.begin();
      await form.agreeToCollect();
      await form.answerQuestions([[/heart and blood vessels/, 'High blood pressure']]);
      await expect(page.getByText(/You said you have high blood pressure/).first()).toBeVisible();
      await form.leaveContact(patient);
      await form.write(message);
      await expect(page.getByText(when).first()).toBeVisible();
      await expect(page.getByText(patient.email)).toBeVisible();
      await printsASheetToTakeAlong(page, message);
      await form.agreeAndSend();

      await expect(heading(page)).toHaveText('Type the code from your email');
      await expect(page.getByText(`Your time, ${when}, is held until then.`)).toBeVisible();
      const codeLetter = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
      await hands.type(
        page.getByLabel('Code', { exact: true }),
        ` ${codeLetter.code?.slice(0, 3)} ${codeLetter.code?.slice(3)}`,
      );
      await hands.press(page.getByRole('button', { name: 'Confirm and send' }));
      await expect(heading(page)).toHaveText(new RegExp(`^Sent. ${person.givenName} will answer by .+Central`));
      await expect(page.getByText('Nobody has opened them yet.')).toBeVisible();
      const sent = await mailbox.waitFor({ to: patient.email, subject: 'Your request was sent' });

      const asked = await somebodyElse(way);
      const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
      await practitioner.followTheLinkAndSignIn();
      await expect(heading(asked.page)).toContainText(`${patient.name} is asking for `);
      await expect(asked.page.getByText('1 point', { exact: true })).toBeVisible();
      await expect(asked.page.getByRole('blockquote')).toHaveText(message);
      await expect(asked.page.getByRole('link', { name: patient.email })).toBeVisible();
      await expect(asked.page.getByRole('heading', { name: 'High blood pressure' })).toBeVisible();
      await practitioner.preview('Accept', 'Please have a list of your medicines ready.', 'Something to write with.');
      await expect(asked.page.getByText(`Your first talk with ${person.givenName} is confirmed.`)).toBeVisible();
      await expect(asked.page.getByText('Something to write with.')).toBeVisible();
      await practitioner.tellThem();
      await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();
      await expect(asked.page.getByLabel(/^What to bring/)).toHaveValue('Something to write with.');

      const confirmed = await mailbox.waitFor({ to: patient.email, subject: /^Confirmed: / });
      expect(confirmed.text).toContain('Please have a list of your medicines ready.');
      expect(confirmed.text).toContain('> Something to write with.');
      expect(confirmed.appointment).toMatchObject({ title: 'Appointment', status: 'CONFIRMED', isInUtc: true });
      for (const { subject, from, appointment } of [codeLetter, sent, confirmed]) {
        expect(`${subject} ${from} ${appointment?.title} ${appointment?.place}`).not.toMatch(
          /ketamin|psych|therap|clinic|depress/i,
        );
      }

      const elsewhere = await somebodyElse(way);
      await openPrivateLink(elsewhere.page, elsewhere.hands, confirmed.link);
      await expect(heading(elsewhere.page)).toHaveText(`Your first talk with ${person.givenName} is confirmed.`);
      await expect(elsewhere.page.getByText(`It is on ${when}.`)).toBeVisible();
      await expect(elsewhere.page.getByText('Please have a list of your medicines ready.')).toBeVisible();
      await expect(elsewhere.page.getByText('Something to write with.')).toBeVisible();
      const start = await elsewhere.page.getByRole('definition').first().getByRole('time').getAttribute('datetime');
      expect(confirmed.appointment?.startsAt).toBe(new Date(start ?? '').toISOString());
      const reads = elsewhere.page.getByRole('region', { name: 'Who read your answers' }).getByRole('listitem');
      await expect(reads.first()).toHaveText(new RegExp(`^${person.displayName}, .+\\d:\\d\\d [ap]m`));
    });
  });
}

async function lookForSomebodyInDallas(page: Page, hands: Hands, way: Way): Promise<void> {
  await page.goto('/');
  await hands.type(page.getByLabel('City or ZIP'), 'Dallas');
  await hands.press(page.getByRole('button', { name: 'Find' }));
  await expect(heading(page)).toContainText('near Dallas, TX');
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await hands.choose(filters.getByLabel('Within 2 weeks'));
  if (way === 'without scripts') await hands.press(filters.getByRole('button', { name: 'Show people' }));
  await expect(page).toHaveURL(/within=P14D/);
  // With scripts the address changes first: until the answer has come, who stood there before still does.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** The first of the results who answers requests themselves and whom no other story asks. */
async function openAListing(page: Page, hands: Hands): Promise<FoundPractitioner> {
  const links = page.getByRole('article').getByRole('heading').getByRole('link');
  for (const link of await links.all()) {
    const slug = /\/practitioners\/([^?]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
    const person = await findPerson(slug);
    if (!answersRequests(person) || !(await claim(slug))) continue;
    await hands.press(link);
    await expect(heading(page)).toHaveText(person.displayName);
    return person;
  }
  throw new Error('Nobody among the results answers requests.');
}

async function findPerson(slug: string): Promise<FoundPractitioner> {
  const query = `query($slug: String!) { practitioner(slug: $slug) {
    id slug givenName displayName consultationTypes { id mode bookingPolicy } } }`;
  return ((await askDirectory(query, { slug })) as { practitioner: FoundPractitioner }).practitioner;
}

/** By way of all times, on another day than the first. Answers the time as the page says it. */
async function chooseATime(page: Page, hands: Hands): Promise<string> {
  await hands.press(page.getByRole('link', { name: 'See all times' }));
  await expect(page.getByText(/^Times are in Central/)).toBeVisible();
  const days = page.getByRole('navigation', { name: 'Days with free times' }).getByRole('listitem').getByRole('link');
  await hands.press(days.nth(1));
  await expect(days.nth(1)).toHaveAttribute('aria-current', 'date');
  await hands.choose(page.getByRole('radio').nth(1));
  const when = await page
    .locator('label')
    .filter({ has: page.locator('input:checked') })
    .getByRole('time')
    .innerText();
  await hands.press(page.getByRole('button', { name: 'Continue with this time' }));
  return when;
}
