import type { Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import type { Hands } from '../machine/hands.js';
import { whatIsKept } from '../machine/what-browsers-keep.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { Waiter } from '../people/waiting-list.js';
import { expect, test } from '../story.js';

/** Longer than going back within a page takes, in milliseconds. */
const slow = 1000;

async function chooseATime(page: Page, hands: Hands) {
  const person = await findSomebody(answersRequests);
  await page.goto(`/practitioners/${person.slug}?from=${person.from}`);
  const times = page.getByRole('region', { name: /^A first talk/ }).getByRole('listitem');
  await hands.press(times.getByRole('link').first());
  return person;
}

test('the browser’s own Back leads through the request, and what was typed is still there', async ({ page, hands }) => {
  await chooseATime(page, hands);
  const form = new RequestForm(page, hands);
  const patient = newPatient();
  await form.begin();
  await form.agreeToCollect();
  await form.answerQuestions();
  await form.leaveContact(patient);
  const message = page.getByLabel('Your message');
  await hands.type(message, 'I can only talk in the evening.');
  await page.goBack();
  await expect(form.heading(/^How can .+ reach you\?$/)).toBeVisible();
  await expect(form.heading(/^How can .+ reach you\?$/)).toBeFocused();
  await expect(page.getByLabel('Your email address')).toHaveValue(patient.email);
  await page.goBack();
  await expect(form.heading('What we would pass on')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(message).toHaveValue('I can only talk in the evening.');
  // The button on the page leads where the browser's does.
  await hands.press(page.getByRole('button', { name: 'Back' }));
  await expect(form.heading(/^How can .+ reach you\?$/)).toBeVisible();
  await page.goForward();
  await expect(message).toHaveValue('I can only talk in the evening.');

  // Help that came between is one page of the history, too.
  await hands.type(message, 'I cannot go on. I want to die tonight.');
  await form.onward();
  await expect(form.heading(/^Thank you for telling us/)).toBeVisible();
  await expect(page).toHaveTitle('Clearing');
  await page.goBack();
  await expect(message).toHaveValue('I cannot go on. I want to die tonight.');
  // To turn back is not to say "I am safe": the same words stop again.
  await form.onward();
  await expect(form.heading(/^Thank you for telling us/)).toBeVisible();
  await page.goBack();
  await hands.type(message, 'I want to die tonight. Please call.');
  await page.goForward();
  await expect(form.heading(/^Thank you for telling us/)).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'I am safe, continue' }));
  await expect(message).toHaveValue('I want to die tonight. Please call.');
  const kept = await whatIsKept(page);
  for (const secret of [patient.email, patient.name, 'tonight', 'MESSAGE']) expect(kept).not.toContain(secret);

  // A page to read is one page of the history, too; and Forward is no way past what would stop.
  await hands.press(page.getByRole('link', { name: /^Help now/ }));
  await expect(page).toHaveURL(/\/help$/);
  await page.goBack();
  await expect(message).toHaveValue('I want to die tonight. Please call.');
  await hands.type(message, '');
  await form.onward();
  // Once it was sent nothing of it is gone back through.
  let sent = 0;
  page.on('request', (request) => void (sent += request.method() === 'POST' ? 1 : 0));
  await expect(form.heading('Check and send')).toBeVisible();
  await expect(page.locator('.request__ways')).toHaveText(/^Send to \S+You can cancel any time\.Back$/);
  // A second tap while the page of the code is on its way.
  await page.evaluate(() =>
    addEventListener('popstate', () => document.querySelector<HTMLFormElement>('form[data-in-steps]')?.requestSubmit()),
  );
  await form.agreeAndSend();
  const code = form.heading('Type the code from your email');
  await expect(code).toBeVisible();
  expect(sent).toBe(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/practitioners\/[^/?]+\?/);
  await page.goForward();
  await expect(code).toBeVisible();
});

test('what is said on a page is heard when Forward leaves it, and neither haste nor a broken way in between loses anything', async ({
  page,
  hands,
  context,
}) => {
  await chooseATime(page, hands);
  const form = new RequestForm(page, hands);
  const danger = form.heading(/ending your life right now/);
  await page.clock.install();
  // Nothing comes, and nobody is left without a word; the second tap of an impatient thumb sends nothing.
  let sent = 0;
  await page.route('**/request', () => void sent++);
  await hands.choose(page.getByLabel('Me', { exact: true }));
  for (const _ of ['once', 'twice']) await hands.press(page.getByRole('button', { name: 'Continue' }));
  await page.clock.fastForward('00:31');
  await expect(page.getByText('What you typed is still here.')).toBeInViewport();
  expect(sent).toBe(1);
  // What stands between answers in our place.
  await page.unroute('**/request');
  await page.route('**/request', (route) => route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }));
  await form.onward();
  await expect(page.getByText('What you typed is still here.')).toBeInViewport();
  await page.unroute('**/request');
  await form.onward();

  await form.answer(/ending your life right now/, 'No');
  await expect(danger).toBeHidden();
  await page.goBack();
  await expect(danger).toBeVisible();
  await hands.choose(page.getByLabel('Yes', { exact: true }));
  await page.goForward();
  await expect(form.heading(/^Thank you for telling us/)).toBeVisible();
  await page.goBack();
  await form.answer(/ending your life right now/, 'No');
  await form.sayWhere();

  // Forward before Back was answered: the page stays.
  const age = form.heading('How old are you?');
  await expect(age).toBeVisible();
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/request', (route) => held.then(() => route.continue()).catch(() => {}));
  await page.goBack();
  await page.goForward();
  await page.unroute('**/request');
  goOn();
  await form.isAnswered();
  await hands.choose(page.getByLabel('18 to 64', { exact: true }));
  // A token that is gone is exchanged, and the page before takes the new one.
  await context.clearCookies();
  await form.onward();
  await expect(form.heading('This was not sent yet')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('18 to 64', { exact: true })).toBeChecked();
  await form.onward();
  await expect(form.heading('What we collect, and why')).toBeVisible();
});

test('what is to be mended is no step, and without a connection the page stays', async ({ page, hands, context }) => {
  await chooseATime(page, hands);
  const form = new RequestForm(page, hands);
  await form.answer('Who is this for?', 'Me');
  await form.onward();
  await expect(page.getByRole('alert', { name: 'One thing to fix' })).toBeFocused();
  await hands.press(page.getByRole('alert').getByRole('link'));
  await form.answer(/ending your life right now/, 'No');
  await form.sayWhere();
  await context.setOffline(true);
  await hands.choose(page.getByLabel('18 to 64', { exact: true }));
  await form.onward();
  await expect(page.getByText('What you typed is still here.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('What you typed is still here.')).toBeVisible();
  // Whoever presses for help then reads whom to call: that needs nothing of us.
  await hands.press(page.getByRole('link', { name: 'Help now · 988' }));
  await expect(page.getByRole('alert').getByRole('link', { name: '988', exact: true })).toBeInViewport();
  await context.setOffline(false);
  await expect(page.getByLabel('18 to 64', { exact: true })).toBeChecked();
  await form.onward();
  await expect(form.heading('What we collect, and why')).toBeVisible();
  await page.goBack();
  await expect(form.heading('How old are you?')).toBeVisible();
  await page.goBack();
  const [where, danger] = [
    form.heading('Where will you be during the talk?'),
    form.heading(/ending your life right now/),
  ];
  await expect(where.or(danger)).toBeVisible();
  if (await where.isVisible()) await page.goBack();
  await expect(danger).toBeVisible();

  // Loaded again it begins anew, and one Back leaves it.
  await page.reload();
  await expect(form.heading('Who is this for?')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/practitioners\/[^/?]+\?/);
});

test('whoever leaves in the middle of a request is brought back to it by neither Back nor Forward', async ({
  page,
  hands,
}) => {
  const away = /^https:\/\/www\.weather\.gov\//;
  const leaving: string[] = [];
  page.on('console', (message) => away.test(message.text()) && leaving.push(message.text()));
  await page.addInitScript(
    "navigation.addEventListener('navigate', ({ destination }) => console.log(destination.url))",
  );
  await page.route(away, async (route) => {
    await setTimeout(slow);
    await route.fulfill({ contentType: 'text/html', body: '<h1>Rain later</h1>' });
  });
  await chooseATime(page, hands);
  const form = new RequestForm(page, hands);
  await form.begin();
  await form.agreeToCollect();
  await page.goBack();
  await expect(form.heading('What do you have in mind?')).toBeVisible();
  await hands.press(page.getByRole('link', { name: 'Leave this page' }));
  await expect(form.heading('Rain later')).toBeVisible();
  expect(leaving).toHaveLength(1);
  await page.goForward();
  await expect(page).toHaveURL(away);
  await page.goBack();
  await expect(page).toHaveURL(/\/practitioners\/[^/?]+\?/);
});

test('what was typed for a place on a waiting list stands behind the help that came between', async ({
  page,
  hands,
  mailbox,
}) => {
  const waiter = new Waiter(page, hands, mailbox, await findSomebody(talksFromAfar));
  const patient = newPatient();
  await waiter.begin();
  await waiter.fill({ ...patient, name: 'I want to die tonight' });
  const help = page.getByRole('heading', { name: /^Thank you for telling us/ });
  const [name, email] = [page.getByLabel('What to call you'), page.getByLabel('Your email address')];
  // To turn back, however often, is not to say "I am safe".
  for (const _ of ['once', 'twice']) {
    await waiter.send();
    await expect(help).toBeVisible();
    await page.goBack();
    await expect(email).toHaveValue(patient.email);
  }
  await hands.type(name, patient.name);
  for (const _ of ['once', 'twice']) {
    await page.goForward();
    await hands.press(page.getByRole('button', { name: 'I am safe, continue' }));
    await expect(name).toBeVisible();
  }
  await expect(name).toHaveValue(patient.name);
  await waiter.send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  await page.goBack();
  await expect(page).toHaveURL(/\/times\?/);
});

test('a code whose answer is lost on the way is sent again, and Back is no way to it', async ({
  page,
  hands,
  mailbox,
}) => {
  await chooseATime(page, hands);
  const form = new RequestForm(page, hands);
  const patient = newPatient();
  await form.fillAndSend(patient);
  const code = page.getByLabel('Code', { exact: true });
  const confirm = page.getByRole('button', { name: 'Confirm and send' });
  await hands.type(code, '000000');
  await hands.press(confirm);
  await expect(page.getByRole('alert').getByText('That is not the code.')).toBeVisible();
  const letter = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
  await page.route('**/consultations/*', async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await hands.type(code, letter.code ?? '');
  await hands.press(confirm);
  await expect(page.getByText('What you typed is still here.')).toBeInViewport();
  await page.unroute('**/consultations/*');
  await expect(code).toHaveValue(letter.code ?? '');
  await hands.press(confirm);
  await expect(form.heading(/^Sent\. .+ will answer by /)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/practitioners\/[^/?]+\?/);
});
