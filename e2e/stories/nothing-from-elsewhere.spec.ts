import type { Page } from '@playwright/test';
import { answersRequests, findSomebody } from '../given/directory.js';
import { requestAndConfirm, requestConsultation } from '../given/requests.js';
import { ReadAnswers, whatIsKept } from '../machine/what-browsers-keep.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { readRoutes } from '../site/routes.js';
import { expect, origin, test } from '../story.js';

const routes = await readRoutes();
const examples = routes.flatMap(({ example }) => (example === null ? [] : [example]));
const examplesOf = (wanted: 'PUBLIC' | 'PRIVATE') =>
  routes.flatMap(({ example, privacy }) => (example !== null && privacy === wanted ? [example] : []));

test('no page asks anybody else, or breaks a rule of its own', async ({ page }) => {
  test.setTimeout(120_000);
  const watched = await watch(page);
  for (const example of [...examples, '/nowhere', '/graphiql', '/mailbox']) {
    const before = watched.requests;
    await page.goto(example);
    await page.waitForLoadState('load');
    expect(await watched.faults(), example).toEqual([]);
    expect(watched.requests, example).toBeGreaterThan(before);
  }
});

test('the watch sees a picture from elsewhere', async ({ page }) => {
  const watched = await watch(page);
  await page.goto('/about');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="http://127.0.0.1:9/x.png">'));
  await expect(async () => expect(await watched.faults()).not.toEqual([])).toPass({ timeout: 5_000 });
});

test('the look into a browser sees what is kept, wherever a page may keep it', async ({ page }) => {
  await page.goto('/about');
  await page.evaluate(async () => {
    localStorage.setItem('a', 'sorrel');
    sessionStorage.setItem('a', 'samphire');
    await (await caches.open('a')).put('/yarrow', new Response('tansy'));
    const opening = indexedDB.open('a');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('a', { autoIncrement: true }));
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('a', 'readwrite');
    writing.objectStore('a').add('borage');
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
    history.replaceState('campion', '');
  });
  await page.context().addCookies([{ name: 'a', value: 'teasel', url: origin, httpOnly: true }]);
  const kept = await whatIsKept(page);
  for (const word of ['sorrel', 'samphire', 'yarrow', 'tansy', 'borage', 'campion', 'teasel']) {
    expect(kept).toContain(word);
  }
});

test('pages that hold nothing about the reader give no cookie and are asked for anew; private ones are never stored', async ({
  request,
}) => {
  const person = await findSomebody();
  const listing = `/practitioners/${person.slug}`;
  const clinics = person.clinics.map(({ slug }) => `/clinics/${slug}`);
  for (const path of [...examplesOf('PUBLIC'), listing, ...clinics]) {
    const headers = (await request.get(path)).headers();
    expect(headers['cache-control'], path).toBe('no-cache');
    expect(headers['set-cookie'], path).toBeUndefined();
    expectStrictHeaders(headers, path);
  }
  const { link, id } = await requestConsultation({ person, patient: newPatient() });
  const privatePaths = ['/times', '/request', '/report'].map((rest) => listing + rest);
  for (const path of [
    ...examplesOf('PRIVATE'),
    ...privatePaths,
    link,
    `/consultations/${id}`,
    `/consultations/${id}/cancel`,
    `/consultations/${id}/messages`,
    `/requests/${id}`,
    `/requests/${id}/messages`,
    '/c/x',
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers['cache-control'], path).toBe('private, no-store');
    expectStrictHeaders(headers, path);
  }
});

test('a whole request asks nobody else, from the listing to the yes', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const watched = await watch(page);
  const person = await findSomebody(answersRequests);
  const patient = newPatient();
  const message = `I feel low, says ${patient.name}.`;
  const answers = new ReadAnswers();
  answers.of(page);
  await page.goto(`/practitioners/${person.slug}?from=${person.from}`);
  await page.getByRole('link', { name: 'See all times' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue with this time' }).click();
  const form = new RequestForm(page, hands);
  await form.fillAndSend(patient, message);
  const { code } = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
  await page.getByLabel('Code', { exact: true }).fill(code ?? '');
  await page.getByRole('button', { name: 'Confirm and send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
  expect(await watched.faults()).toEqual([]);

  const asked = await somebodyElse();
  answers.of(asked.page);
  const watchedThere = await watch(asked.page);
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await practitioner.preview('Accept', '');
  await practitioner.tellThem();
  await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();
  expect(await watchedThere.faults()).toEqual([]);

  // Nothing of it is left in an address, in what a browser keeps for scripts, in a cookie or in a cache.
  const addresses = [...watched.addresses, ...watchedThere.addresses].join('\n');
  for (const secret of [patient.name, patient.email, 'feel', 'low.', code ?? '-'])
    expect(addresses).not.toContain(encodeURIComponent(secret));
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  const words = [patient.name, patient.email, patient.phone, message];
  for (const somewhere of [page, asked.page]) {
    const kept = await whatIsKept(somewhere);
    expect(words.filter((word) => kept.includes(word) || kept.includes(encodeURIComponent(word)))).toEqual([]);
  }
  const { count, cacheable } = await answers.with(words);
  expect(cacheable).toEqual([]);
  expect(count, 'pages that show what was typed').toBeGreaterThan(3);
});

test('a program that opens every link of a mail changes nothing', async ({ page, hands, request, mailbox }) => {
  const person = await findSomebody(answersRequests);
  const patient = newPatient();
  const { link } = await requestAndConfirm({ person, patient }, mailbox);
  const toPatient = await mailbox.waitFor({ to: patient.email, subject: 'Your request was sent' });
  const toPractitioner = await mailbox.waitFor({ to: `${person.slug}@`, subject: 'A request is waiting' });
  for (const letter of [toPatient, toPractitioner]) {
    const links = [...`${letter.text} ${letter.html}`.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(([url]) => url);
    expect(links.length).toBeGreaterThan(0);
    for (const url of links) {
      await request.head(url);
      const answer = await request.get(url);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['set-cookie'] ?? '').not.toContain('access');
    }
  }
  await openPrivateLink(page, hands, link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
  await expect(page.getByText('Nobody has opened them yet.')).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}/cancel`);
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
  expect(await mailbox.count(patient.email)).toBe(0);
  expect(await mailbox.count(`${person.slug}@`)).toBe(0);
});

test('a form from another site does nothing', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(answersRequests);
  const { link } = await requestAndConfirm({ person, patient: newPatient() }, mailbox);
  await openPrivateLink(page, hands, link);
  const address = page.url();
  const cancel = `${address.split('?')[0]}/cancel`;
  await page.goto(`data:text/html,<form method="post" action="${cancel}"><button>Win</button></form>`);
  await page.getByRole('button', { name: 'Win' }).click();
  await expect(page).toHaveURL(cancel);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
});

function expectStrictHeaders(headers: Record<string, string>, path: string): void {
  const policy = headers['content-security-policy'] ?? '';
  expect(policy, path).toContain("default-src 'none'");
  expect(policy, path).toContain("frame-ancestors 'none'");
  expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
  expect(headers['referrer-policy'], path).toBe('same-origin');
  expect(headers['x-content-type-options'], path).toBe('nosniff');
}

/** Everything a page asks for from now on, what its Content-Security-Policy refused, and what broke in it. */
async function watch(page: Page) {
  const faults: string[] = [];
  const addresses: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    addresses.push(url);
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url)) faults.push(`asked ${url}`);
  });
  page.on('pageerror', (error) => faults.push(`broke: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.warn(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {
    addresses,
    get requests() {
      return addresses.length;
    },
    /** After whatever the page was still doing has been done. */
    faults: async () => {
      await page.waitForTimeout(100);
      return faults;
    },
  };
}
