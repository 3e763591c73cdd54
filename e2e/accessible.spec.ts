import { type Page } from '@playwright/test';
import { confirmAgain, letGoStale } from './stale.js';
import { AccountHolder, newAccount, plugInAuthenticator } from './account.js';
import { requestAndAccept, requestAndConfirm, requestConsultation } from './arrange.js';
import { answersRequests, findSomebody, talksFromAfar } from './directory.js';
import { examine, examineClosedAndOpen, examineNarrow } from './examine.js';
import { HoursKeeper } from './hours-keeper.js';
import { Keeper } from './keeper.js';
import { appealHiding, bringOperator, reportListing } from './operator.js';
import { newPatient, RequestForm } from './patient.js';
import { AskedPractitioner, openPrivateLink } from './practitioner.js';
import { claimEntry, confirmClaim, listInRegistry, lookUpClaim } from './registry.js';
import { readRoutes } from './routes.js';
import { expect, test } from './story.js';
import { passTwelveWeeks } from './weeks-of-numbers.js';

const routes = await readRoutes();

/** Routes without an example, and what looks at them below. */
const lookedAtBelow = [
  '/practitioners/:slug',
  '/practitioners/:slug/report',
  '/practitioners/:slug/times',
  '/practitioners/:slug/request',
  '/clinics/:slug',
  '/c/:token',
  '/consultations/:id',
  '/consultations/:id/cancel',
  '/requests/:id',
  '/requests/:id/times',
  '/consultations/:id/times',
  '/requests',
  '/account/requests',
  '/sign-in/:token',
  '/account',
  '/account/email',
  '/account/password',
  '/account/sessions',
  '/account/second-step',
  '/account/second-step/app',
  '/account/second-step/recovery-codes',
  '/account/passkeys',
  '/account/data',
  '/account/delete',
  '/sign-in/second-step',
  '/my-hours',
  '/my-hours/:slug',
  '/my-hours/:slug/today',
  '/my-hours/:slug/mornings',
  '/my-hours/:slug/zone',
  '/my-hours/:slug/calendar',
  '/my-hours/:slug/other-calendars',
  '/my-hours/:slug/dates',
  '/my-hours/:slug/date',
  '/my-hours/:slug/week/:weekday',
  '/operators',
  '/operators/reports',
  '/operators/reports/:id',
  '/listing',
  '/listing/you',
  '/listing/licences',
  '/listing/licences/:item',
  '/listing/trainings',
  '/listing/trainings/:item',
  '/listing/places',
  '/listing/places/:item',
  '/listing/offerings',
  '/listing/offerings/:item',
  '/listing/support',
  '/listing/people',
  '/listing/photo',
  '/listing/words',
  '/listing/publish',
  '/listing/preview',
  '/listing/confirm',
  '/listing/numbers',
  '/listing/versions',
  '/listing/versions/:number',
  '/operators/wording',
  '/operators/wording/:key',
  '/operators/appeals',
  '/operators/appeals/:key',
  '/claim',
  '/claim/entry/:npi',
  '/claim/:key',
  '/claim-notice/:token',
  '/operators/claims',
  '/operators/disputes',
  '/operators/claims-under-way',
  '/operators/stale',
  '/operators/claims/:key',
  '/operators/checks',
  '/operators/checks/:key',
  '/operators/audit',
];

test('every route is looked at', () => {
  const withoutExample = routes.filter(({ example }) => example === null).map(({ pattern }) => pattern);
  expect(withoutExample.toSorted()).toEqual(lookedAtBelow.toSorted());
});

for (const [fault, plant] of [
  [
    'a picture without words',
    () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/icon.svg">'),
  ],
  ['a second h1', () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h1>Again</h1>')],
  ['no title', () => document.title && document.querySelector('title')?.remove()],
  ['words that can hardly be read', () => document.querySelector('main p')?.setAttribute('class', 'planted-faint')],
  [
    'a picture without words that only a phone shows',
    () =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<p class="planted-narrow"><img src="/icon.svg"></p>'),
  ],
  ['something wider than the window', () => document.querySelector('main p')?.setAttribute('class', 'planted-wide')],
] as const) {
  test(`an examination sees ${fault}`, async ({ page }) => {
    await open(page, '/about');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.planted-faint { color: #ddd } .planted-wide { width: 500px; max-width: none }
        @media (min-width: 400px) { .planted-narrow { display: none } }`);
      document.adoptedStyleSheets.push(sheet);
    });
    await page.evaluate(plant);
    await expect(examine(page, fault)).rejects.toThrow();
  });
}

// In one tab, which keeps what an examination needs: half of what looking at a small page takes is the handing over.
test('every page that stands at one address, closed and open', async ({ page }) => {
  test.setTimeout(240_000);
  for (const { example } of routes) {
    if (example === null) continue;
    await open(page, example);
    // Its button stays at the foot of the window, over what one scrolls past.
    await examineClosedAndOpen(page, example, { except: example === '/search/filters' ? ['target-size'] : [] });
  }
});

test('the head and the foot that all pages share, narrow', async ({ page }) => {
  await open(page, '/about');
  await examineNarrow(page, 'the head and the foot');
});

test('what is found, not found, not understood or over', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [state, address, status] of [
    ['results, filtered', '/search?near=Dallas&service=KAP&mode=VIDEO', 200],
    ['results, nobody found', '/search?near=Dallas&miles=5&video=no&language=vi&service=KAP', 200],
    ['results, a place that is not understood', '/search?near=Dallas+Forth', 200],
    ['results, a place nobody knows', '/search?near=Zzyzyx+Qq', 200],
    ['results, words of danger', '/search?q=suicide', 200],
    ['results, a filter nobody knows', '/search?method=magic', 400],
    ['results, a page of another search', '/search?near=Dallas&after=made-up', 400],
    ['filters, several chosen', '/search/filters?near=Dallas&service=KAP&mode=VIDEO&language=es', 200],
    ['nothing there', '/nowhere', 404],
    ['nobody there', '/practitioners/nobody', 404],
    ['a link that opens nothing', '/c/none', 404],
    ['a link to sign in that is over', '/sign-in/none', 404],
  ] as const) {
    await open(page, address, status);
    await examineClosedAndOpen(page, state);
  }
});

test('results, suggestions open and while they are awaited', async ({ page }) => {
  await open(page, '/search?near=Dallas');
  await page.getByLabel('City or ZIP').focus();
  const field = page.getByRole('combobox', { name: 'City or ZIP' });
  await field.fill('');
  await field.pressSequentially('Hous');
  await expect(page.getByRole('option').first()).toBeVisible();
  // While the list is open react-aria hides everything else from assistive technology; Tab closes the list first.
  await examine(page, 'suggestions open', { except: ['aria-hidden-focus', 'page-has-heading-one', 'region'] });
  await page.keyboard.press('Escape');

  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/app/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('complementary', { name: 'Filters' }).getByLabel('Ketamine-assisted psychotherapy').check();
  await expect(page.locator('[aria-busy=true]')).toBeVisible();
  await examine(page, 'results awaited');
  release();
  await expect(page).toHaveURL(/service=KAP/);
});

test('a listing, its times, its clinic and a report of it', async ({ page }) => {
  const person = await findSomebody((each) => talksFromAfar(each) && each.clinics.length > 0);
  const path = `/practitioners/${person.slug}`;
  await open(page, `${path}?from=${person.from}`);
  await examineClosedAndOpen(page, 'a listing');
  await open(page, `${path}?from=US-AK`);
  await examine(page, 'a listing, not licensed where the patient will be');
  await open(page, `${path}/times?from=${person.from}`);
  await examineClosedAndOpen(page, 'times');
  await open(page, `${path}/times?from=US-AK`);
  await examineClosedAndOpen(page, 'times, not licensed where the patient will be');
  await open(page, `/clinics/${person.clinics[0]?.slug}`);
  await examineClosedAndOpen(page, 'a clinic');
  await open(page, `${path}/report`);
  await examine(page, 'a report');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a report without words');
});

test.describe('a request', () => {
  test.setTimeout(150_000);

  test('each kind of page, as it opens and with something to mend', async ({ page, hands }) => {
    const person = await findSomebody(talksFromAfar);
    const form = new RequestForm(page, hands);
    const examineUnanswered = async (state: string) => {
      await examineClosedAndOpen(page, state);
      await form.onward();
      await expect(page.getByRole('alert')).toBeVisible();
      await examine(page, `${state}, unanswered`);
    };
    await open(page, `/practitioners/${person.slug}/request?type=${person.consultationTypes[0]?.id}`);
    await examineUnanswered('a time');
    await page.getByRole('radio').first().check();
    await form.onward();
    await examineUnanswered('for whom');
    await page.getByLabel('Me', { exact: true }).check();
    await form.onward();
    await examineUnanswered('danger');
    await form.answer(/ending your life right now/, 'Yes');
    await expect(form.heading(/^Thank you for telling us/)).toBeVisible();
    await examine(page, 'crisis');
    await page.getByRole('button', { name: 'I am safe, continue' }).click();
    await examine(page, 'after "I am safe"');
    await form.answer(/ending your life right now/, 'Not now, but I have had these thoughts lately');
    await examineClosedAndOpen(page, 'the place, with lines beside');
    await page.getByLabel('Where you will be during the talk').selectOption('');
    await form.onward();
    await examine(page, 'the place, unanswered');
    await page.getByLabel('Where you will be during the talk').selectOption('US-AK');
    await form.onward();
    await expect(form.heading(/can't see you there$/)).toBeVisible();
    await examine(page, 'outside their licence');
    await page.getByRole('button', { name: 'Change the place' }).click();
    await page.getByLabel('Where you will be during the talk').selectOption(person.from);
    await form.onward();
    await examineUnanswered('age');
    await form.answer('How old are you?', 'Under 18');
    await expect(form.heading('This is for people of 18 and over')).toBeVisible();
    await examine(page, 'under 18');
    await page.getByRole('button', { name: 'Back' }).click();
    await form.answer('How old are you?', '65 or older');
    await examineUnanswered('what is collected');
    await page.getByLabel(/^I agree that Clearing collects/).check();
    await form.onward();
    await expect(form.heading('What do you have in mind?')).toBeVisible();
    await examineClosedAndOpen(page, 'what one has in mind');
    await form.onward();
    await examineClosedAndOpen(page, 'the first question');
    await form.answer(/allergic reaction/, 'Yes');
    await examineClosedAndOpen(page, 'a question with several answers');
    await form.answerQuestions([[/heart and blood vessels/, 'High blood pressure']]);
    await examine(page, 'what would be passed on');
    await form.onward();
    await examineUnanswered('contact');
    await page.getByLabel('What to call you').fill('Robin');
    const { email, phone } = newPatient();
    await page.getByLabel('Your mail address').fill(email);
    await page.getByLabel(/^Phone number/).fill(phone);
    await form.onward();
    await expect(form.heading(/^Anything /)).toBeVisible();
    await examine(page, 'message');
    await form.write('Good day.');
    await expect(form.heading('Check and send')).toBeVisible();
    await examineClosedAndOpen(page, 'check and send');
    await page.getByRole('button', { name: /^Send to / }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await examine(page, 'check and send, not agreed to');
  });

  test('the private pages of both sides, from the code to the end', async ({ page, hands, mailbox, somebodyElse }) => {
    const patient = newPatient();
    const person = await findSomebody(answersRequests);
    const unconfirmed = await requestConsultation({ person: await findSomebody(), patient: newPatient() });
    await open(page, unconfirmed.link);
    await examine(page, 'a private link');
    await openPrivateLink(page, hands, unconfirmed.link);
    await examineClosedAndOpen(page, 'the code');
    await page.getByLabel('Code', { exact: true }).fill('12');
    await page.getByRole('button', { name: /^Confirm and / }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await examine(page, 'a wrong code');

    const { link } = await requestAndConfirm({ person, patient }, mailbox);
    await openPrivateLink(page, hands, link);
    await examineClosedAndOpen(page, 'sent');
    await page.getByRole('link', { name: 'Take this request back' }).click();
    await examine(page, 'take it back');

    const asked = await somebodyElse();
    const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
    await practitioner.followTheLink();
    await examineClosedAndOpen(asked.page, 'the request');
    await practitioner.preview('Decline', 'I am away.');
    await examine(asked.page, 'the preview of a no');
    await practitioner.tellThem();
    await examine(asked.page, 'a no that can be taken back');
    await asked.page.getByRole('button', { name: 'Take it back' }).click();
    await practitioner.beginToPropose();
    await asked.page.getByRole('button', { name: 'See what they will read' }).click();
    await expect(asked.page.getByRole('alert')).toBeVisible();
    await examineClosedAndOpen(asked.page, 'other times, none chosen');
    await practitioner.proposeTimes(2, '');
    await examine(asked.page, 'the preview of other times');
    await practitioner.tellThem();
    await page.goto(page.url().replace('/cancel', '/times'));
    await examine(page, 'times to choose from');
    await page.getByLabel(/^None of these suits me/).check();
    await page.getByRole('button', { name: 'Send my choice' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
    await asked.page.reload();
    await practitioner.preview('Accept', '');
    await practitioner.tellThem();
    await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();
    await examine(asked.page, 'the request, confirmed');

    await openPrivateLink(page, hands, link);
    await examineClosedAndOpen(page, 'confirmed');
    await page.getByRole('link', { name: 'Cancel this talk' }).click();
    await examine(page, 'cancel');
    await page.getByRole('button', { name: 'Cancel it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cancelled this talk.');
    await examineClosedAndOpen(page, 'cancelled');
    await asked.page.reload();
    await examine(asked.page, 'the request, cancelled');
    for (const part of ['', '?part=past']) {
      await open(asked.page, `/requests${part}`);
      await examine(asked.page, `a practitioner's list ${part}`);
    }
    await open(asked.page, '/requests/none', 404);
    await examine(asked.page, 'no such request');
  });
});

test('an account, from the link in the mail to the devices', async ({ page, hands, mailbox, somebodyElse }) => {
  const { email } = newAccount();
  const account = new AccountHolder(page, hands, mailbox);
  await open(page, '/sign-in');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await examine(page, 'signing in without an address');
  await page.getByLabel('Your mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look at your mail');
  const { link } = await mailbox.waitFor({ to: email, subject: 'Your link to sign in' });
  await open(page, link ?? '');
  await examine(page, 'a link to sign in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await examine(page, 'an account');
  await page.goto('/account/email');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await examine(page, 'another address, unanswered');
  await page.goto('/account/password');
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await examine(page, 'a password that is too short');
  await account.setPassword('four plain words here');
  await examine(page, 'an account that was changed');
  const other = await somebodyElse();
  await new AccountHolder(other.page, other.hands, mailbox).signInByLink(email);
  await open(page, '/account/requests');
  await examine(page, 'nothing asked for');
  await open(page, '/account/data');
  await examine(page, 'what is taken along');
  await open(page, '/account/delete');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'an account about to be deleted, and not sure');
  await open(page, '/account/sessions');
  await examine(page, 'two devices');
  await open(page, '/sign-in/password');
  await page.getByLabel('Your mail address').fill(email);
  await page.getByLabel('Your password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a password that does not fit');
});

test('the second step, from nothing to an app, recovery codes and a passkey', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const { email } = newAccount();
  const account = new AccountHolder(page, hands, mailbox);
  await account.signInByLink(email);
  await open(page, '/account/second-step');
  await examine(page, 'no second step');
  await open(page, '/account/second-step/app');
  await examine(page, 'an app, not begun');
  await account.beginApp();
  await examine(page, 'an app, to be told');
  await page.getByLabel('Six digits that your app shows now').fill('12');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'an app, a wrong code');
  await account.setUpApp();
  await examine(page, 'recovery codes');
  await open(page, '/account/second-step');
  await examine(page, 'a second step');
  await open(page, '/account/second-step/app');
  await examine(page, 'an app that is there');
  await open(page, '/account/second-step/recovery-codes');
  await examine(page, 'new recovery codes');
  await open(page, '/account/passkeys');
  await examine(page, 'no passkey');
  // After the examination, whose end unplugs it.
  await plugInAuthenticator(page);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status')).toContainText('Your passkey was added.');
  await examineClosedAndOpen(page, 'a passkey');

  const other = await somebodyElse();
  await new AccountHolder(other.page, other.hands, mailbox).signInByLink(email);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('One more step');
  await examineClosedAndOpen(other.page, 'one more step');
  await other.page.getByRole('button', { name: 'Continue' }).click();
  await expect(other.page.getByRole('alert')).toBeVisible();
  await examine(other.page, 'one more step, a wrong code');
  await open(other.page, '/account');
  await examine(other.page, 'an account, one step missing');
  // No device answers there.
  await open(other.page, '/sign-in/passkey');
  await other.page.getByRole('button', { name: 'Use my passkey' }).click();
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('Your device asks you now');
  await examine(other.page, 'a device is asked');
});

test('the hours of a listing, from nobody’s to closed days and something to mend', async ({ page, hands, mailbox }) => {
  test.setTimeout(120_000);
  const account = new AccountHolder(page, hands, mailbox);
  await account.signInByLink(newAccount().email);
  await open(page, '/my-hours');
  await examine(page, 'no listing to keep');
  await account.signOut();

  const person = await findSomebody((each) => talksFromAfar(each) && each.clinics.length > 0);
  await requestConsultation({ person, patient: newPatient() });
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await keeper.signIn();
  await keeper.openHours();
  await examineClosedAndOpen(page, 'hours');
  await keeper.openDay('Monday');
  await page.getByRole('button', { name: 'More rows' }).click();
  await examine(page, 'hours of a day');
  await page.getByLabel('From').first().fill('17:00');
  await page.getByLabel('Until').first().fill('09:00');
  await keeper.save();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'hours of a day, something to mend');
  await open(page, `/my-hours/${person.slug}/zone`);
  await page.getByLabel('First talks on one day, at most').fill('none');
  await keeper.save();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'the zone of hours, something to mend');
  await keeper.openHours();
  await page
    .getByRole('link', { name: /^\w{3}, \w{3} \d+$/ })
    .nth(3)
    .click();
  await examine(page, 'hours of one date');
  await page.getByRole('button', { name: 'Close this date' }).click();
  await keeper.expectKept();
  await page.getByRole('link', { name: 'Dates and time off' }).click();
  await page.getByRole('button', { name: 'Take this time off' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'dates and time off, something to mend');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Your talks in a calendar' }).click();
  await examine(page, 'no address for a calendar');
  await page.getByRole('button', { name: 'Make the address' }).click();
  await expect(page.getByText('This address works from now on.')).toBeVisible();
  await examine(page, 'an address for a calendar');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Your other calendars' }).click();
  await page.getByRole('button', { name: 'Add this calendar' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'other calendars, something to mend');
  await page.getByLabel('Its address').fill('https://calendar.invalid/mine.ics');
  await page.getByRole('button', { name: 'Add this calendar' }).click();
  await expect(page.getByText('Added. We read it in a moment')).toBeVisible();
  await examine(page, 'other calendars');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Cancel today' }).click();
  await page.getByRole('button', { name: 'Close the rest of today' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'today, without a reason');
  await page.getByLabel('Something urgent came up that can’t wait.').check();
  await page.getByRole('button', { name: 'Close the rest of today' }).click();
  await expect(page.getByText('Today is cancelled.')).toBeVisible();
  await examine(page, 'today, cancelled');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Mail in the morning' }).click();
  await page.getByRole('button', { name: 'Switch it off' }).click();
  await expect(page.getByText('It is switched off.')).toBeVisible();
  await examine(page, 'mail in the morning, switched off');
  await keeper.openHours();
  await keeper.closeEveryDay();
  await examineClosedAndOpen(page, 'hours with a talk outside');
});

test('the desk of operators, its queues and the audit log', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(300_000);
  const person = await findSomebody(({ clinics }) => clinics.length > 0);
  const { slug, displayName } = person;
  const neighbour = await somebodyElse();
  await reportListing(neighbour.page, neighbour.hands, slug, 'Nobody answers the phone.\n\nI tried for a week.');
  await open(page, '/operators', 404);
  await bringOperator('Rosa', page, hands, mailbox);
  await examine(page, 'the desk');
  await open(page, '/operators/reports');
  await examine(page, 'reports that wait');
  await page.getByRole('link', { name: displayName, exact: true }).click();
  await examineClosedAndOpen(page, 'a report');
  await page.getByRole('button', { name: 'Close this report' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a report, closed without a reason');
  await page.getByRole('radio', { name: 'We looked, and it is not so' }).check();
  await page.getByLabel('For the other operators').first().fill('The line works.');
  await page.getByRole('button', { name: 'Close this report' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await open(page, '/operators/reports?state=closed');
  await examine(page, 'reports that are closed');
  await page.getByRole('link', { name: displayName, exact: true }).click();
  await examine(page, 'a closed report');

  await page.locator('summary', { hasText: 'Hide the listing' }).click();
  await page.getByRole('radio', { name: 'It says what is not true' }).check();
  await page.getByRole('button', { name: 'Hide the listing' }).click();
  await expect(page.getByRole('status')).toContainText('Listing hidden');
  const keeper = await somebodyElse();
  await new HoursKeeper(keeper.page, keeper.hands, mailbox, person).signIn();
  await open(keeper.page, '/listing/publish');
  await keeper.page.getByRole('button', { name: 'Send to an operator' }).click();
  await expect(keeper.page.getByRole('alert')).toBeVisible();
  await examine(keeper.page, 'a hidden listing, an appeal without words');
  await appealHiding(keeper.page, keeper.hands, 'I mended it.');
  await examine(keeper.page, 'a hidden listing, an appeal that waits');
  await open(page, '/operators/appeals');
  await examine(page, 'appeals that wait');
  const paul = await somebodyElse();
  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await open(paul.page, '/operators/appeals');
  await paul.page.getByRole('link', { name: displayName, exact: true }).click();
  await examineClosedAndOpen(paul.page, 'an appeal');

  await open(page, '/operators/checks?kind=BOARD_DISCIPLINE');
  await examine(page, 'what waits to be looked up');
  await page.locator('[data-queue] a').first().click();
  await examine(page, 'something to look up');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('radio', { name: 'A registry says the same as the listing' }).check();
  await page.getByLabel('Where you looked', { exact: true }).fill('A register of a story');
  await page.getByLabel('What exactly you saw').fill('Nothing on record.');
  await examine(page, 'something to look up, half filled in');
  await page.getByLabel('Evidence, copied from there').fill('Nothing on record.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await examineClosedAndOpen(page, 'something that was looked up');

  await open(page, '/operators/audit');
  await examine(page, 'the audit log');
  await open(page, '/operators/audit?what=no.such.thing');
  await examine(page, 'the audit log, nothing fits');
  await open(page, '/operators/audit?what=a%20b', 422);
  await examine(page, 'the audit log, not understood');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the explorer, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/graphiql');
    await expect(page.getByText('SearchNearDallas').first()).toBeVisible();
    // Each of its tabs holds the small button that closes it: GraphiQL's own, and not to be changed from outside.
    await examine(page, 'the explorer', { except: ['nested-interactive', 'target-size'], ownColours: true });
  });
}

async function open(page: Page, address: string, status = 200): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(status);
}

test('a listing in the making, from nothing to ready and to an operator', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(240_000);
  const holder = new AccountHolder(page, hands, mailbox);
  const keeper = new Keeper(page, hands);
  await holder.signInByLink(newAccount().email);
  await open(page, '/listing');
  await keeper.press('Begin');
  await examine(page, 'a listing to be begun, without a name');
  await keeper.begin('Robin', 'Wren');
  await examine(page, 'a listing of which all is missing');
  const pages = [
    'you',
    'licences/new',
    'trainings',
    'trainings/new',
    'places/new',
    'offerings/new',
    'support',
    'people',
    'photo',
  ];
  for (const path of [...pages, 'words', 'publish', 'numbers', 'versions']) {
    await open(page, `/listing/${path}`);
    await examineClosedAndOpen(page, `/listing/${path}, empty`);
  }
  await open(page, '/listing/places/new');
  await keeper.save();
  await examine(page, 'a place that was not typed');
  await open(page, '/listing');
  await keeper.fillPerson();
  // It runs out soon: its keeper is told on the list of tasks and where all of it is confirmed.
  await keeper.fillLicence('Texas', new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
  await keeper.fillPlace('Wren Clinic');
  await keeper.fillOffering('Wren Clinic');
  await keeper.fillTheRest('Relief is guaranteed');
  await examine(page, 'a listing of which nothing is missing');
  await open(page, '/listing/photo');
  await keeper.save();
  await examine(page, 'a photo that was not chosen');
  await keeper.addPhoto('Robin, smiling');
  for (const path of [
    'licences',
    'licences/1',
    'places',
    'places/1',
    'offerings',
    'offerings/1',
    'photo',
    'words',
    'publish',
  ]) {
    await open(page, `/listing/${path}`);
    await examineClosedAndOpen(page, `/listing/${path}, filled`);
  }
  await open(page, '/listing/preview');
  await examineClosedAndOpen(page, 'a draft as patients will see it');
  await holder.setUpApp();
  await open(page, '/listing/publish');
  await keeper.press('Send to an operator');
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'flagged words without a reason');
  await keeper.type('Why the words may stand', 'It is the name of our band.');
  await keeper.press('Send to an operator');
  await expect(page.getByRole('status')).toContainText('Sent.');
  await examine(page, 'flagged words with an operator');

  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/wording');
  await examine(rosa.page, 'flagged wording that waits');
  await rosa.page.getByRole('link', { name: 'Robin Wren', exact: true }).last().click();
  await examineClosedAndOpen(rosa.page, 'flagged wording');

  for (const headline of ['Unhurried care', 'Unhurried care, explained first']) {
    await keeper.sayInOneLine(headline);
    await keeper.publish();
  }
  await open(page, '/listing/confirm');
  await examine(page, 'a listing to be confirmed, of which something runs out');
  await open(page, '/listing/versions/2');
  await examineClosedAndOpen(page, 'a version and what it changed');
});

test('twelve weeks of numbers', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(answersRequests);
  await requestAndAccept({ person, patient: newPatient() }, mailbox, { page, hands });
  await passTwelveWeeks(person);
  await open(page, '/listing/numbers');
  await expect(page.getByRole('img')).toHaveCount(5);
  await examineClosedAndOpen(page, 'twelve weeks of numbers');
});

test('listings that nobody confirmed, and a letter to whoever keeps one', async ({ page, hands, mailbox }) => {
  test.setTimeout(120_000);
  const { slug, displayName } = await findSomebody();
  await bringOperator('Rosa', page, hands, mailbox);
  await letGoStale(slug);
  await open(page, '/operators/stale');
  await examine(page, 'stale listings');
  await page.getByRole('button', { name: `Remind ${displayName}` }).click();
  await expect(page.getByRole('status')).toContainText('A letter is on its way.');
  await expect(page.getByRole('button', { name: `Remind ${displayName}` })).toHaveCount(0);
  await examine(page, 'a stale listing, reminded');
  await confirmAgain(slug);
});

test('a claim on an entry of the registry, and what operators and whoever is told see of it', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(240_000);
  const listed = await listInRegistry();
  const address = `office@${listed.familyName.toLowerCase()}.example`;
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  await open(page, `/claim?family=${listed.familyName}`);
  await examine(page, 'entries that were found');
  await open(page, `/claim/entry/${listed.npi}`);
  await examineClosedAndOpen(page, 'an entry');
  await claimEntry(page, hands, listed);
  await examineClosedAndOpen(page, 'a claim that waits for operators');
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await open(rosa.page, '/operators/claims');
  await examine(rosa.page, 'claims that wait');
  await rosa.page.getByRole('link', { name: listed.name, exact: true }).click();
  await rosa.page.getByRole('button', { name: 'Record it' }).click();
  await expect(rosa.page.getByRole('alert')).toBeVisible();
  await examineClosedAndOpen(rosa.page, 'a claim on the desk, looked up without words');
  await lookUpClaim(rosa.page, rosa.hands, listed, address);
  const paul = await somebodyElse();
  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await confirmClaim(paul.page, paul.hands, listed);
  await open(rosa.page, '/operators/claims-under-way');
  await examine(rosa.page, 'claims that wait for somebody else');
  const { link } = await mailbox.waitFor({ to: address, subject: 'Your code' });
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a claim, sent without its code');
  const reader = await somebodyElse();
  await open(reader.page, new URL(link ?? '').pathname);
  await examine(reader.page, 'somebody is told of a claim');
  await reader.page.getByRole('button', { name: 'It is not me: stop it' }).click();
  await expect(reader.page.getByRole('status')).toContainText('It is stopped.');
  await examine(reader.page, 'a claim that was stopped');
  await open(rosa.page, '/operators/disputes');
  await examine(rosa.page, 'disputes that wait');
  await rosa.page.getByRole('link', { name: listed.name, exact: true }).click();
  await examineClosedAndOpen(rosa.page, 'a disputed claim on the desk');
});
