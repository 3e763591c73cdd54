import { type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { Complainant } from './complaints.js';
import { Keeper } from './keeper.js';
import { AccountHolder, newAccount, plugInAuthenticator } from './account.js';
import { HoursKeeper } from './hours-keeper.js';
import { requestAndAccept, requestAndConfirm, requestConsultation } from './arrange.js';
import {
  answersRequests,
  findSomebody,
  ofAnotherClinic,
  seesPeopleAtTwoPlaces,
  talksFromAfar,
  type Found,
} from './directory.js';
import { becomeOperator, bringOperator, reportListing } from './operator.js';
import { runOut } from './open-everything.js';
import { takeNameOf } from './look-alikes.js';
import { confirmAgain, letGoStale } from './stale.js';
import { claimEntry, confirmClaim, listInRegistry, lookUpClaim, pressUntilDone, putRegistryFile } from './registry.js';
import { changeRows } from './site-command.js';
import { newPatient, RequestForm } from './patient.js';
import { passAMonth } from './told-partners.js';
import { AskedPractitioner, openPrivateLink } from './practitioner.js';
import { readRoutes } from './routes.js';
import { PartnersEngineer } from './partner.js';
import { embedded, PartnerSite } from './partner-site.js';
import { expect, test } from './story.js';
import { takeBack, Waiter } from './waiting-list.js';
import { passTwelveWeeks } from './weeks-of-numbers.js';

const folder = fileURLToPath(new URL('./pictures/', import.meta.url));
const readmePicture = fileURLToPath(new URL('../docs/picture.png', import.meta.url));
const widths = [320, 768, 1280] as const;

const examples = (await readRoutes()).flatMap(({ example }) => (example === null ? [] : [example]));
const states = [
  '/search?near=Dallas',
  '/search?near=Dallas&service=KAP&mode=VIDEO',
  '/search/filters?near=Dallas&service=KAP',
  '/search?near=Dallas&miles=5&video=no&language=vi&service=KAP',
  '/search?near=Dallas+Forth',
  '/search?q=suicide',
  '/search?near=Zzyzyx+Qq',
  '/search?method=magic',
  '/sign-in/none',
  '/nowhere',
  '/c/none',
  '/mailbox',
  '/graphiql',
  '/partners/start?place=Dallas',
  '/partners/reference?q=slot',
  '/partners/reference?q=zebra',
];

for (const address of [...examples, ...states]) {
  test(address, async ({ page }) => {
    await page.goto(address);
    await take(page, address === '/' ? 'home' : address);
  });
}

test('messages, what was agreed to, and what was erased', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody(answersRequests);
  const patient = newPatient();
  const { link } = await requestAndConfirm({ person, patient }, mailbox);
  await openPrivateLink(page, hands, link);
  await take(page, 'private_link_with_all');
  await page.goto(`${new URL(page.url()).pathname}/more`);
  await take(page, 'more');
  await page.getByRole('button', { name: 'Mail me the link' }).click();
  await take(page, 'more_asked');
  const everything = await mailbox.waitFor({ to: patient.email, subject: 'The link you asked for' });
  await openPrivateLink(page, hands, everything.link);
  await take(page, 'private_link_to_everything');
  await hands.press(page.getByRole('link', { name: 'Read and write messages' }));
  await take(page, 'messages_none');
  await hands.type(page.getByLabel(/^Write/), 'And is there a place to park? I come by car.');
  const openAgain = await runOut(page);
  await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
  await take(page, 'messages_not_sent');
  await openAgain();
  await openPrivateLink(page, hands, everything.link);
  await hands.press(page.getByRole('link', { name: 'Read and write messages' }));
  await hands.type(page.getByLabel(/^Write/), 'Is there a lift? I come with a wheelchair.');
  await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
  await take(page, 'messages_sent');
  await hands.type(page.getByLabel(/^Write/), 'I can’t go on. Tonight I end my life.');
  await hands.press(page.getByRole('button', { name: 'Send', exact: true }));
  await take(page, 'messages_danger');
  const keeper = await somebodyElse();
  await new AskedPractitioner(keeper.page, keeper.hands, mailbox, person).followTheLink();
  await take(keeper.page, 'asked_with_messages');
  await keeper.page.goto('/requests');
  await keeper.hands.press(keeper.page.getByRole('link', { name: '1 new message' }));
  await take(keeper.page, 'messages_read');
  await openPrivateLink(page, hands, link);
  await page.goto(`${new URL(page.url()).pathname}/privacy`);
  await take(page, 'privacy');
  await page.goto(page.url().replace('/privacy', '/everything'));
  await take(page, 'everything');
  await page.goto(page.url().replace('/everything', '/move'));
  await take(page, 'move');
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await rosa.page.goto('/operators/erased');
  await take(rosa.page, 'erased');
});

test('a partner’s console', async ({ page, hands, mailbox }) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.signInToJoin();
  const key = await ana.join();
  await expect.poll(async () => (await ana.ask(key, '{ conditions { slug } }')).status, { timeout: 60_000 }).toBe(200);
  await page.goto('/partners/usage');
  await take(page, 'usage_none');
  await ana.ask(key, 'query First { conditions { slug } }');
  await ana.ask(key, 'query Wrong { nothing }');
  await expect(async () => {
    await page.goto('/partners/usage?days=30');
    await expect(page.getByRole('rowheader', { name: 'First' })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await take(page, 'usage');
  await page.goto('/partners/keys');
  await take(page, 'keys');
  await page.goto('/graphiql?as=test-key');
  await expect(page.getByText(/^You ask with your test key/)).toBeVisible();
  await take(page, 'explorer_as_test_key');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/partners/keys');
  await page.getByRole('button', { name: 'Pages for partners' }).click();
  await page.screenshot({ path: `${folder}partner_pages_open.png` });
});

test('a waiting list', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody((each) => answersRequests(each) && talksFromAfar(each));
  // Far enough off that there are two hours in which to answer an offer.
  const given = await requestAndConfirm({ person, patient: newPatient(), hoursAhead: 30 }, mailbox);
  const patient = newPatient();
  const waiter = new Waiter(page, hands, mailbox, person);
  await page.goto(waiter.timesOn());
  await take(page, 'times-and-what-else');
  await page.goto(waiter.timesOn(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)));
  await take(page, 'none-until');
  await waiter.begin();
  await waiter.send();
  await take(page, 'waiting-unanswered');
  await waiter.fill(patient);
  await take(page, 'waiting-join');
  await waiter.send();
  await take(page, 'waiting-mail');
  await waiter.confirm(patient);
  await take(page, 'waiting-place');
  const keeper = await somebodyElse();
  await new AskedPractitioner(keeper.page, keeper.hands, mailbox, person).followTheLink();
  await keeper.page.goto('/requests');
  await take(keeper.page, 'requests-and-who-waits');
  const other = await somebodyElse();
  await takeBack(other.page, other.hands, given.link);
  await waiter.followOffer(patient);
  await take(page, 'waiting-offer');
  await hands.press(page.getByRole('button', { name: 'It does not suit me' }));
  await take(page, 'waiting-declined');
  await hands.press(page.getByRole('button', { name: 'Leave the list' }));
  await take(page, 'waiting-left');
  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await page.goto('/account/requests');
  await take(page, 'waiting-own');
});

test('a suspended account', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody(({ clinics }) => clinics.length > 0);
  const keeper = await somebodyElse();
  await new HoursKeeper(keeper.page, keeper.hands, mailbox, person).signIn();
  await bringOperator('Rosa', page, hands, mailbox);
  await page.goto(`/operators/suspensions/new?of=${person.slug}`);
  await take(page, 'suspend');
  await page.getByRole('radio', { name: 'Patients could come to harm' }).check();
  await page.getByLabel('What shows it').fill('Two patients told us the same.');
  await page.getByRole('button', { name: 'Suspend the account' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await keeper.page.goto('/account/suspension');
  await take(keeper.page, 'suspended');
  await keeper.page.getByLabel('What speaks against it').fill('I was away then.');
  await keeper.page.getByRole('button', { name: 'Send it' }).click();
  await expect(keeper.page.getByRole('status')).toBeVisible();
  await take(keeper.page, 'suspended-answered');
  const paul = await somebodyElse();
  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await paul.page.goto('/operators/suspensions');
  await take(paul.page, 'suspensions');
  await paul.page.locator('[data-queue] a').last().click();
  await take(paul.page, 'suspension');
});

test('a look-up that does not fit', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody(({ clinics }) => clinics.length > 0);
  await bringOperator('Rosa', page, hands, mailbox);
  await page.goto('/operators/checks?kind=INSURER_PARTICIPATION');
  await take(page, 'participations-to-look-up');
  await page.goto('/operators/checks?kind=FEDERAL_EXCLUSION');
  await page.locator('[data-queue] a').first().click();
  await take(page, 'to-look-up');
  await page.getByRole('radio', { name: 'It does not fit' }).check();
  await page.getByRole('radio', { name: 'OIG List' }).check();
  await page.getByLabel('What exactly you saw').fill('Excluded since 2024.');
  await page.getByLabel('Evidence, copied from there').fill('Excluded since 2024.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await take(page, 'does-not-fit');
  const lookUp = page.url();
  await page.getByRole('link', { name: 'See it as patients do' }).click();
  await take(page, 'listing-does-not-fit');
  await page.goto(lookUp);
  await page.getByRole('radio', { name: 'A licence or a check does not hold' }).check();
  await page.getByRole('button', { name: 'Hide the listing' }).click();
  await expect(page.getByText('The listing is hidden: nobody sees it.')).toBeVisible();
  await take(page, 'does-not-fit-hidden');
  const patient = await somebodyElse();
  await patient.page.goto(`/practitioners/${person.slug}`);
  await take(patient.page, 'listing-with-insurers');
  await patient.page.goto('/search?near=Dallas&insurer=aetna');
  await take(patient.page, 'search-by-insurer');
});

test('complaints', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody(({ clinics }) => clinics.length > 0);
  const keeper = await somebodyElse();
  await new HoursKeeper(keeper.page, keeper.hands, mailbox, person).signIn();
  const sam = await somebodyElse();
  const told = new Complainant(sam.page, sam.hands);
  await sam.page.goto(`/tell-us?about=${person.slug}`);
  await take(sam.page, 'tell-us');
  await sam.page.goto(`/tell-us/complaint?about=${person.slug}`);
  await take(sam.page, 'tell-complaint');
  await told.openEvent(person.slug);
  await take(sam.page, 'tell-event');
  await told.type('On Friday I was left alone after the infusion and could not stand.\n\nNobody called back.');
  await sam.page.getByLabel('A mail address for an answer').fill('sam@patients.example');
  await told.send();
  await take(sam.page, 'told');
  await bringOperator('Rosa', page, hands, mailbox);
  await take(page, 'desk');
  await page.goto('/operators/complaints');
  await take(page, 'complaints');
  await page.getByRole('link', { name: person.displayName }).click();
  await page.getByRole('button', { name: 'Take it on' }).click();
  await page.locator('summary', { hasText: 'Ask for their side' }).click();
  await page.getByLabel('What you ask them').fill('Who stays with people after a treatment?');
  await take(page, 'complaint');
  await page.getByRole('button', { name: 'Ask for their side' }).click();
  const to = `${person.slug}@${person.clinics[0]?.slug}.example`;
  const { link } = await mailbox.waitFor({ to, subject: 'A question from an operator' });
  await keeper.page.goto(link ?? '');
  await take(keeper.page, 'asked-for-their-side');
});

test('a listing and what belongs to it', async ({ page }) => {
  const person = await findSomebody((each) => talksFromAfar(each) && each.clinics.length > 0);
  const path = `/practitioners/${person.slug}`;
  for (const [name, address] of [
    ['listing', `${path}?from=${person.from}`],
    ['listing-elsewhere', `${path}?from=US-AK`],
    ['times', `${path}/times?from=${person.from}`],
    ['times-elsewhere', `${path}/times?from=US-AK`],
    ['report', `${path}/report`],
    ['clinic', `/clinics/${person.clinics[0]?.slug}`],
  ] as const) {
    await page.goto(address);
    await take(page, name);
  }
});

test('an account that is deleted', async ({ page, hands, mailbox, somebodyElse }) => {
  const patient = newPatient();
  const person = await findSomebody(answersRequests);
  await requestAndConfirm({ person, patient }, mailbox);
  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await take(page, 'account');
  await page.goto('/account/delete');
  await hands.press(page.getByRole('button', { name: 'Delete my account' }));
  await take(page, 'account-delete');
  const asked = await somebodyElse();
  await new AskedPractitioner(asked.page, asked.hands, mailbox, person).followTheLinkAndSignIn();
  await asked.page.goto('/account/delete');
  await take(asked.page, 'account-delete-promised');
});

test('a care team', async ({ page, hands, mailbox, somebodyElse }) => {
  const ana = await findSomebody(ofAnotherClinic());
  const bo = await findSomebody(ofAnotherClinic(ana));
  const cleo = await findSomebody(ofAnotherClinic(ana, bo));
  const ask = async (at: Page, who: Found) => {
    await at.goto(`/listing/team?name=${encodeURIComponent(who.displayName)}`);
    await at.getByRole('button', { name: `Ask ${who.displayName}`, exact: true }).click();
    await expect(at.getByRole('status')).toBeVisible();
  };
  await new HoursKeeper(page, hands, mailbox, ana).signIn();
  await ask(page, bo);
  await ask(page, cleo);
  await page.goto(`/listing/team?name=${encodeURIComponent(bo.givenName)}`);
  await take(page, 'care-team-asked');
  const other = await somebodyElse();
  await new HoursKeeper(other.page, other.hands, mailbox, bo).signIn();
  await other.page.goto('/listing/team');
  await take(other.page, 'care-team-asking');
  await other.page.getByRole('button', { name: `Yes, we work together: ${ana.displayName}` }).click();
  await take(other.page, 'care-team-together');
});

test('imports from the registry', async ({ page, hands, mailbox }) => {
  const file = await putRegistryFile({ people: 12, damaged: 3 });
  await bringOperator('Rosa', page, hands, mailbox);
  await page.goto('/operators/imports');
  await take(page, 'imports');
  await page.getByText('How a file comes here').click();
  await take(page, 'imports-how');
  await page.getByLabel(file).check();
  await pressUntilDone(page, hands, 'Try it without writing anything');
  await take(page, 'imports-dry-run');
  await pressUntilDone(page, hands, 'Import it now');
  await take(page, 'imports-done');
  await changeRows(
    `UPDATE import_orders SET state = 'RUNNING', position = 4100000000, file_size = 9812345678, rows = 3400000,
       rows_per_second = 41200, seconds_left = 170, counts = NULL WHERE NOT is_dry_run`,
  );
  await page.reload();
  await take(page, 'imports-under-way');
  await changeRows(`UPDATE import_orders SET state = 'FAILED', problem = 'The disk is full.' WHERE NOT is_dry_run`);
  await page.reload();
  await take(page, 'imports-failed');
});

test('listings that nobody confirmed', async ({ page, hands, mailbox }) => {
  const people = [await findSomebody(), await findSomebody()];
  await bringOperator('Rosa', page, hands, mailbox);
  for (const { slug } of people) await letGoStale(slug);
  await page.goto('/operators/stale');
  await page.getByRole('button', { name: `Remind ${people[0]?.displayName}` }).click();
  await take(page, 'stale');
  await page.goto('/operators');
  await take(page, 'desk-with-stale');
  for (const { slug } of people) await confirmAgain(slug);
});

test('listings that look alike', async ({ page, hands, mailbox }) => {
  const [one, other] = [await findSomebody(), await findSomebody()];
  await bringOperator('Rosa', page, hands, mailbox);
  await takeNameOf(other.slug, one.slug);
  await expect(async () => {
    await page.goto('/operators/look-alikes');
    await expect(page.locator('[data-queue] a').first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await take(page, 'look-alikes');
  await page.locator('[data-queue] a').first().click();
  await take(page, 'look-alike');
});

test('a claim, from the entry to the dispute', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const listed = await listInRegistry();
  const address = `office@${listed.familyName.toLowerCase()}.example`;
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  await page.goto(`/claim?family=${listed.familyName}`);
  await take(page, 'claim-found');
  await page.getByRole('link', { name: listed.name }).click();
  await take(page, 'claim-entry');
  await claimEntry(page, hands, listed);
  await take(page, 'claim-waits-for-operators');
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await rosa.page.goto('/operators/claims');
  await take(rosa.page, 'claims-on-the-desk');
  await lookUpClaim(rosa.page, rosa.hands, listed, address);
  const paul = await somebodyElse();
  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await confirmClaim(paul.page, paul.hands, listed);
  const { code } = await mailbox.waitFor({ to: address, subject: 'Your code' });
  await page.reload();
  await take(page, 'claim-code');
  await hands.type(page.getByLabel('The code from the mail'), code ?? '');
  await hands.press(page.getByRole('button', { name: 'Go on' }));
  await take(page, 'claim-72-hours');
  const { link } = await mailbox.waitFor({ to: address, subject: 'About your listing: 72 hours' });
  await rosa.page.goto('/operators/claims-under-way');
  await take(rosa.page, 'claims-under-way');
  const reader = await somebodyElse();
  await reader.page.goto(link ?? '');
  await take(reader.page, 'claim-notice');
  await reader.page.getByLabel('What our operators should know').fill('I never asked for this.');
  await reader.page.getByRole('button', { name: 'It is not me: stop it' }).click();
  await take(reader.page, 'claim-notice-said-no');
  await rosa.page.goto('/operators/disputes');
  await rosa.page.getByRole('link', { name: listed.name, exact: true }).click();
  await take(rosa.page, 'claim-disputed-on-the-desk');
  await page.reload();
  await take(page, 'claim-disputed');
});

test('a request, page by page', async ({ page, hands, mailbox, somebodyElse }) => {
  const person = await findSomebody((each) => talksFromAfar(each) && answersRequests(each));
  const patient = newPatient();
  const form = new RequestForm(page, hands);
  await page.goto(`/practitioners/${person.slug}/request?type=${person.consultationTypes[0]?.id}&from=${person.from}`);
  await take(page, 'request-time');
  await page.getByRole('radio').first().check();
  await form.onward();
  await take(page, 'request-who');
  await form.onward();
  await take(page, 'request-who-unanswered');
  await form.answer('Who is this for?', 'Me');
  await take(page, 'request-danger');
  await form.answer(/ending your life right now/, 'Yes');
  await take(page, 'request-crisis');
  await page.getByRole('button', { name: 'I am safe, continue' }).click();
  await form.answer(/ending your life right now/, 'Not now, but I have had these thoughts lately');
  await take(page, 'request-place');
  await form.sayWhere();
  await form.answer('How old are you?', 'Under 18');
  await take(page, 'request-under-18');
  await page.getByRole('button', { name: 'Back' }).click();
  await form.answer('How old are you?', '18 to 64');
  await take(page, 'request-collect');
  await form.agreeToCollect();
  await take(page, 'request-question');
  await form.answer(/allergic reaction/, 'No');
  await take(page, 'request-checklist');
  await form.answerQuestions([[/heart and blood vessels/, 'High blood pressure']]);
  await take(page, 'request-outcome');
  await form.onward();
  await take(page, 'request-contact');
  await page.getByRole('button', { name: 'Back' }).click();
  await form.leaveContact(patient);
  await take(page, 'request-message');
  await form.write('Mornings are best for me.');
  await take(page, 'request-check');
  await form.agreeAndSend();
  await expect(form.heading('Type the code from your mail')).toBeVisible();
  await take(page, 'code');
  const { code } = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
  await page.getByLabel('Code', { exact: true }).fill(code ?? '');
  await page.getByRole('button', { name: 'Confirm and send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
  await take(page, 'sent');

  const asked = await somebodyElse();
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await take(asked.page, 'asked');
  await asked.page.goto('/requests');
  await take(asked.page, 'inbox');
  await asked.page.goBack();
  await practitioner.preview('Decline', 'I am away until spring.');
  await take(asked.page, 'asked-preview-no');
  await asked.page.goto(asked.page.url());
  await practitioner.beginToPropose();
  await take(asked.page, 'asked-other-times');
  await practitioner.proposeTimes(2, 'Would one of these do?');
  await take(asked.page, 'asked-preview-other-times');
  await practitioner.tellThem();
  await take(asked.page, 'asked-proposed');
  await page.reload();
  await take(page, 'proposed');
  await page.getByRole('link', { name: 'Choose a time' }).click();
  await take(page, 'choose');
  await page.getByLabel(/^None of these suits me/).check();
  await page.getByRole('button', { name: 'Send my choice' }).click();
  await asked.page.reload();
  await asked.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await take(asked.page, 'asked-how-they-reach-you');
  await asked.page.getByRole('link', { name: 'Back' }).click();
  await asked.page.getByRole('button', { name: 'Decline', exact: true }).click();
  await take(asked.page, 'asked-why-not');
  await asked.page.getByRole('link', { name: 'Back' }).click();
  await practitioner.preview('Accept', 'Please have a list of your medicines ready.', 'A quiet room.');
  await take(asked.page, 'asked-preview-yes');
  await practitioner.tellThem();
  await take(asked.page, 'asked-confirmed');
  await asked.page.goto('/requests');
  await take(asked.page, 'inbox-empty');
  await new AccountHolder(asked.page, asked.hands, mailbox).signInByLink(patient.email);
  await asked.page.goto('/account/requests');
  await take(asked.page, 'my-requests');
  const confirmed = await mailbox.waitFor({ to: patient.email, subject: /^Confirmed: / });
  await page.goto(confirmed.link ?? '');
  await take(page, 'private-link');
  await openPrivateLink(page, hands, confirmed.link);
  await page.getByText('Change the reminders').click();
  await take(page, 'confirmed');
  await page.getByRole('link', { name: 'Cancel this talk' }).click();
  await take(page, 'cancel');
});

test('a request that was declined', async ({ page, hands, mailbox, somebodyElse }) => {
  const person = await findSomebody(answersRequests);
  const { link } = await requestAndConfirm({ person, patient: newPatient() }, mailbox);
  const asked = await somebodyElse();
  const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
  await practitioner.followTheLink();
  await practitioner.preview('Decline', 'I am away until spring.');
  await practitioner.tellThem();
  await take(asked.page, 'asked-declined');
  await openPrivateLink(page, hands, link);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('can’t offer', { timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await take(page, 'declined');
  const other = await requestConsultation({ person: await findSomebody(), patient: newPatient() });
  await openPrivateLink(page, hands, other.link);
  await page.getByLabel('Code', { exact: true }).fill('12');
  await page.getByRole('button', { name: /^Confirm and / }).click();
  await take(page, 'code-wrong');
});

test('a request that was called off', async ({ page, hands, mailbox, somebodyElse }) => {
  const unconfirmed = await requestConsultation({ person: await findSomebody(), patient: newPatient() });
  await openPrivateLink(page, hands, unconfirmed.link);
  await page.getByRole('link', { name: 'Take it back now' }).click();
  await take(page, 'take-back');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await take(page, 'withdrawn');

  const patient = newPatient();
  const person = await findSomebody(answersRequests);
  const asked = await somebodyElse();
  const { link } = await requestAndAccept({ person, patient }, mailbox, asked);
  await openPrivateLink(page, hands, link);
  await page.getByRole('link', { name: 'Cancel this talk' }).click();
  await page.getByRole('button', { name: 'Cancel it' }).click();
  await take(page, 'cancelled');
  await asked.page.reload();
  await take(asked.page, 'asked-cancelled');
});

test('a time that went to somebody else', async ({ page, hands }) => {
  const person = await findSomebody(talksFromAfar);
  await page.goto(`/practitioners/${person.slug}/request?type=${person.consultationTypes[0]?.id}&from=${person.from}`);
  const first = page.getByRole('radio').first();
  const startsAt = (await first.getAttribute('value')) ?? '';
  await first.check();
  const form = new RequestForm(page, hands);
  await form.onward();
  await form.begin();
  await form.agreeToCollect();
  await form.answerQuestions([]);
  await form.leaveContact(newPatient());
  await form.write('');
  await requestConsultation({ person, patient: newPatient(), startsAt });
  await form.agreeAndSend();
  await expect(page.getByRole('status')).toContainText('That time is not free any more');
  await take(page, 'request-time-taken');
});

test('an account', async ({ page, hands, mailbox }) => {
  const { email } = newAccount();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await take(page, 'sign-in-unanswered');
  await page.getByLabel('Your mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  const { link } = await mailbox.waitFor({ to: email, subject: 'Your link to sign in' });
  await page.goto(link ?? '');
  await take(page, 'sign-in-link');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await take(page, 'account-new');
  await new AccountHolder(page, hands, mailbox).setPassword('four plain words here');
  await take(page, 'account-changed');
  for (const part of ['email', 'password', 'sessions']) {
    await page.goto(`/account/${part}`);
    await take(page, `account-${part}`);
  }
});

test('a second step', async ({ page, hands, mailbox, somebodyElse }) => {
  const { email } = newAccount();
  const holder = new AccountHolder(page, hands, mailbox);
  await holder.signInByLink(email);
  await page.goto('/account/second-step');
  await take(page, 'second-step-none');
  await holder.beginApp();
  await take(page, 'second-step-app-read');
  await holder.setUpApp();
  await take(page, 'second-step-codes');
  await plugInAuthenticator(page);
  await page.goto('/account/passkeys');
  await take(page, 'passkeys-none');
  await page.getByLabel('A name for a new one').fill('My phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status')).toContainText('Your passkey was added.');
  await take(page, 'passkeys');
  for (const part of ['second-step', 'second-step/app', 'second-step/recovery-codes']) {
    await page.goto(`/account/${part}`);
    await take(page, `account-${part}`);
  }
  const other = await somebodyElse();
  await new AccountHolder(other.page, other.hands, mailbox).signInByLink(email);
  await take(other.page, 'sign-in-second-step');
  await other.page.getByRole('button', { name: 'Continue' }).click();
  await take(other.page, 'sign-in-second-step-wrong');
  await other.page.goto('/account');
  await take(other.page, 'account-one-step-missing');
});

test('a partner: people it sent, documents, what to leave; and what those see whom it sent', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.signInToJoin();
  await ana.join();
  for (const part of ['referrals', 'documents', 'deprecated']) {
    await page.goto(`/partners/${part}`);
    await take(page, `partners-${part}-none`);
  }
  await page.goto('/partners/keys');
  await ana.askForLiveKeys();
  const rosa = await somebodyElse();
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  await rosa.page.goto('/operators/partners');
  await rosa.page.getByRole('button', { name: `Say yes to ${ana.organisation}` }).click();
  const mayRefer = ['Prepare requests for patients'];
  const live = await ana.makeKey('Live key', 'Search', mayRefer);
  const trial = await ana.makeKey('Test key', 'Trial', mayRefer);
  await passAMonth(ana.organisation);
  await page.goto('/partners/referrals');
  await take(page, 'partners-referrals');
  await page.goto('/partners/deprecated');
  await take(page, 'partners-deprecated');
  await page.goto('/partners/documents');
  const manifest = JSON.stringify({ none: '{ conditions { slug } }' });
  const file = { name: 'manifest.json', mimeType: 'application/json', buffer: Buffer.from(manifest) };
  await page.getByLabel('A manifest').setInputFiles(file);
  await page.getByRole('button', { name: 'Upload' }).click();
  await take(page, 'partners-documents-refused');
  const sent = await somebodyElse();
  await sent.page.goto(await ana.linkToSomebody(live));
  await take(sent.page, 'request-sent-by');
  await sent.page.getByRole('button', { name: 'Leave me out of the count' }).click();
  await take(sent.page, 'request-left-out');
  await expect
    .poll(async () => (await ana.ask(trial, '{ rateLimit { limit } }')).status, { timeout: 60_000 })
    .toBe(200);
  await sent.page.goto(await ana.linkToSomebody(trial));
  await take(sent.page, 'partners-trial');
});

test('the way between two places', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(seesPeopleAtTwoPlaces);
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await keeper.signIn();
  await keeper.openHours();
  await take(page, 'hours-two-places');
  await page.goto(`/my-hours/${person.slug}/travel`);
  await take(page, 'hours-travel');
  await page.getByLabel(/^Minutes from /).fill('an hour');
  await keeper.save();
  await take(page, 'hours-travel-to-mend');
});

test('the hours of a listing', async ({ page, hands, mailbox }) => {
  const person = await findSomebody((each) => each.clinics.length > 0);
  await requestConsultation({ person, patient: newPatient() });
  const keeper = new HoursKeeper(page, hands, mailbox, person);
  await keeper.signIn();
  await keeper.openHours();
  await take(page, 'hours');
  await keeper.openDay('Monday');
  await take(page, 'hours-day');
  await page.getByLabel('From').first().fill('17:00');
  await page.getByLabel('Until').first().fill('09:00');
  await keeper.save();
  await take(page, 'hours-day-to-mend');
  await page.goto(`/my-hours/${person.slug}/talks`);
  await take(page, 'hours-talks');
  await page
    .getByRole('button', { name: /^Stop offering/ })
    .first()
    .click();
  await take(page, 'hours-talks-stopped');
  await page
    .getByRole('link', { name: /^Change: / })
    .first()
    .click();
  await take(page, 'hours-talk');
  await page.getByLabel('How many minutes it takes').fill('7');
  await keeper.save();
  await take(page, 'hours-talk-to-mend');
  await page.goto(`/my-hours/${person.slug}/today`);
  await take(page, 'hours-today');
  await page.goto(`/my-hours/${person.slug}/zone`);
  await take(page, 'hours-zone');
  await keeper.openHours();
  await page
    .getByRole('link', { name: /^\w{3}, \w{3} \d+$/ })
    .nth(5)
    .click();
  await take(page, 'hours-date');
  await page.getByRole('button', { name: 'Close this date' }).click();
  await keeper.takeTimeOff('2027-02-01', '2027-02-05');
  await page.getByRole('link', { name: 'Dates and time off' }).first().click();
  await take(page, 'hours-dates');
  await keeper.openHours();
  await page.getByRole('link', { name: 'Your talks in a calendar' }).click();
  await page.getByRole('button', { name: 'Make the address' }).click();
  await take(page, 'hours-calendar');
  await page.goto(`/my-hours/${person.slug}/other-calendars`);
  await page.getByLabel('Its address').fill('https://calendar.invalid/mine.ics');
  await page.getByRole('button', { name: 'Add this calendar' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('No calendar can be found at this address.')).toBeVisible({ timeout: 1 });
  }).toPass();
  await take(page, 'hours-other-calendars');
  await keeper.openHours();
  await keeper.closeEveryDay();
  await take(page, 'hours-closed');
});

test('the desk of operators', async ({ page, hands, mailbox, somebodyElse }) => {
  const { slug, displayName } = await findSomebody();
  const neighbour = await somebodyElse();
  await reportListing(neighbour.page, neighbour.hands, slug, 'Nobody answers the phone.\n\nI tried for a week.');
  await becomeOperator(page, hands, mailbox);
  await take(page, 'operators');
  await page.goto('/operators/reports');
  await take(page, 'operators-reports');
  await page.getByRole('link', { name: displayName, exact: true }).click();
  await page.locator('summary').first().click();
  await take(page, 'operators-report');
  await page.getByRole('button', { name: 'Hide the listing' }).click();
  await take(page, 'operators-report-wrong');
  await page.getByRole('radio', { name: 'It says what is not true' }).check();
  await page.getByLabel('For the other operators').last().fill('The board knows nobody of that name.');
  await page.getByRole('button', { name: 'Hide the listing' }).click();
  await take(page, 'operators-report-hidden');
  await page.goto('/operators/checks');
  await take(page, 'operators-checks');
  await page.locator('[data-queue] a').first().click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await take(page, 'operators-check');
  await page.goto('/operators/audit');
  await take(page, 'operators-audit');
});

test('a listing in the making', async ({ page, hands, mailbox }) => {
  const keeper = new Keeper(page, hands);
  const account = new AccountHolder(page, hands, mailbox);
  await account.signInByLink(newAccount().email);
  await page.goto('/listing');
  await take(page, 'listing-none');
  await keeper.begin('Robin', 'Wren');
  await take(page, 'listing-begun');
  for (const path of ['you', 'licences/new', 'places/new', 'offerings/new', 'support', 'people', 'words', 'publish']) {
    await page.goto(`/listing/${path}`);
    await take(page, `listing-${path.replace('/', '-')}`);
  }
  await page.goto('/listing');
  await keeper.fillPerson();
  // It runs out soon: its keeper is told on the list of tasks and where all of it is confirmed.
  await keeper.fillLicence('Texas', new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
  await keeper.fillPlace('Wren Clinic');
  await page.goto('/listing/places/1/point');
  await take(page, 'listing-point');
  await page.getByRole('button', { name: /^A map of/ }).click({ position: { x: 60, y: 60 } });
  await take(page, 'listing-point-moved');
  await keeper.press('80 miles wide');
  await take(page, 'listing-point-from-afar');
  await keeper.press('All of Texas');
  await keeper.type('Degrees east', '-105.2');
  await keeper.save();
  await take(page, 'listing-point-to-mend');
  await page.goto('/listing');
  await keeper.fillOffering('Wren Clinic');
  await keeper.fillTheRest('Relief is guaranteed');
  await take(page, 'listing-filled');
  for (const path of ['licences', 'offerings', 'offerings/1/course', 'publish', 'numbers', 'versions']) {
    await page.goto(`/listing/${path}`);
    await take(page, `listing-${path}-filled`);
  }
  await page.goto('/listing/photo');
  await take(page, 'listing-photo-none');
  await keeper.save();
  await take(page, 'listing-photo-to-mend');
  await keeper.addPhoto('Robin, smiling');
  await page.goto('/listing/photo');
  await take(page, 'listing-photo');
  await page.goto('/listing/offerings/1/course');
  await keeper.typeStep(1, { phase: 'Dosing session', sessions: '6', amount: '2400' });
  await keeper.press('Add a step');
  await keeper.typeStep(2, { phase: 'Integration', sessions: '2', amount: '300' });
  await keeper.press('Count it together');
  await take(page, 'listing-course-counted');
  await page.getByLabel('The course costs this from').fill('2099-01-31');
  await keeper.save();
  await page.goto('/listing/preview');
  await page.getByText(/^A whole course/).click();
  await take(page, 'listing-preview');
  await account.setUpApp();
  for (const headline of ['Unhurried care', 'Unhurried care, explained first']) {
    await keeper.sayInOneLine(headline);
    await keeper.publish();
  }
  await page.goto('/listing/confirm');
  await take(page, 'listing-confirm');
  await page.goto('/listing/versions/2');
  await take(page, 'listing-version');
});

test('embeds in a page of somebody else', async ({ browser, page, hands, mailbox }) => {
  test.setTimeout(240_000);
  const site = await PartnerSite.open();
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.signInToJoin();
  const first = await ana.join();
  await page.goto('/partners/keys/new');
  await take(page, 'partners_new_key_kinds');
  const key = await ana.makePageKey('Try it', site.origin);
  const query = '{ practitioners(first: 1, sort: SOONEST_SLOT) { nodes { slug } } }';
  await expect.poll(async () => (await ana.ask(first, query)).status, { timeout: 60_000 }).toBe(200);
  const { body } = await ana.ask(first, query);
  const [someone] = (body as { data: { practitioners: { nodes: { slug: string }[] } } }).data.practitioners.nodes;
  const context = await browser.newContext({ extraHTTPHeaders: {} });
  const reader = await context.newPage();
  const search = (given: Record<string, string>) =>
    reader.goto(site.put('/search', embedded('clearing-search', { 'publishable-key': key, ...given })));
  await search({});
  await take(reader, 'embed_search');
  for (const [near, name] of Object.entries({
    'New York': 'found',
    Paris: 'paris',
    Guam: 'none',
    'I want to die': 'danger',
  })) {
    await search({ near, service: near === 'Guam' ? 'KAP' : '', 'page-size': '3' });
    await expect(reader.getByRole('status')).not.toHaveText(/^(?:Looking…)?$/);
    await take(reader, `embed_search_${name}`);
  }
  await reader.getByLabel('City or ZIP code').fill('');
  await reader.getByRole('button', { name: 'Find' }).click();
  await take(reader, 'embed_search_wrong');
  await search({ near: 'Dallas', 'publishable-key': 'clr_pub_test_none' });
  await expect(reader.getByText('This does not work')).toBeVisible();
  await take(reader, 'embed_search_trouble');
  const times = { 'publishable-key': key, practitioner: someone?.slug ?? '' };
  await reader.goto(site.put('/times', embedded('clearing-availability', { ...times, zone: 'America/Denver' })));
  await expect(reader.getByRole('status')).not.toHaveText(/^(?:Looking.*)?$/);
  await take(reader, 'embed_times');
  await context.close();
  await site.close();
});

test('twelve weeks of numbers', async ({ page, hands, mailbox }) => {
  const person = await findSomebody(answersRequests);
  await requestAndAccept({ person, patient: newPatient() }, mailbox, { page, hands });
  await passTwelveWeeks(person);
  await page.goto('/listing/numbers');
  await take(page, 'numbers');
});

test('the picture of the README', async ({ browser, page, baseURL }) => {
  const open = async (width: number, height: number, address: string, mode: 'light' | 'dark') => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: mode, baseURL });
    const shown = await context.newPage();
    await shown.goto(address);
    return shown;
  };
  const home = await open(1120, 790, '/', 'light');
  const results = await open(1120, 790, '/search?near=Dallas&service=KAP', 'light');
  const card = results.getByRole('article').getByRole('heading').getByRole('link').first();
  const listing = await open(360, 720, (await card.getAttribute('href')) ?? '', 'dark');
  const [wide, narrow] = await Promise.all(
    [home, listing].map(async (shown) => (await shown.screenshot()).toString('base64')),
  );
  await page.setViewportSize({ width: 1320, height: 840 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: transparent }
    img { position: absolute; border-radius: 14px; border: 1px solid #DDD3C3; box-shadow: 0 4px 16px #22302F26 }
    .wide { left: 16px; top: 16px; width: 1120px }
    .narrow { right: 16px; bottom: 16px; width: 360px; border-color: #33443F }
    </style><img class="wide" alt="" src="data:image/png;base64,${wide}"><img class="narrow" alt="" src="data:image/png;base64,${narrow}">`);
  await page.screenshot({ path: readmePicture, omitBackground: true });
  for (const shown of [home, results, listing]) await shown.context().close();
});

test('webhooks', async ({ page, hands, mailbox }) => {
  test.setTimeout(240_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.signInToJoin();
  await ana.join();
  await page.goto('/partners/webhooks');
  await take(page, 'webhooks_none');
  await page.goto('/partners/webhooks/new');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await take(page, 'webhook_new_to_mend');
  await hands.type(page.getByLabel('Its name'), 'Our search index');
  await hands.type(page.getByLabel('The address we call'), 'https://nowhere.invalid/clearing/webhooks');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await take(page, 'webhook_secret');
  await page.getByRole('link', { name: 'I have copied it' }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('row', { name: /webhook\.test/ }).innerText();
    })
    .toContain('Given up');
  await take(page, 'webhook');
  await page.getByRole('link', { name: 'webhook.test' }).click();
  await take(page, 'webhook_message');
  await page.getByRole('link', { name: 'Back to the webhook' }).click();
  await page.getByRole('link', { name: 'Change the webhook' }).click();
  await take(page, 'webhook_to_change');
  await page.getByRole('link', { name: 'Back to the webhook' }).click();
  await page.getByRole('link', { name: 'Change the secret' }).click();
  await take(page, 'webhook_secret_to_change');
  await page.goto('/partners/webhooks');
  await take(page, 'webhooks');
});

test('an account of somebody who keeps a listing, and what is behind it', async ({ page, hands, mailbox }) => {
  const person = await findSomebody((each) => each.clinics.length > 0);
  await new HoursKeeper(page, hands, mailbox, person).signIn();
  for (const [name, address] of [
    ['account-of-keeper', '/account'],
    ['account-data', '/account/data'],
    ['account-shares', '/account/shares'],
    ['away', `/my-hours/${person.slug}/away`],
    ['shares', `/my-hours/${person.slug}/shares`],
    ['mornings', `/my-hours/${person.slug}/mornings`],
    ['own-clinics', '/listing/clinic'],
  ] as const) {
    await page.goto(address);
    await take(page, name);
  }
});

test('lists that operators keep by day', async ({ page, hands, mailbox }) => {
  await bringOperator('Rosa', page, hands, mailbox);
  await page.goto('/operators/dated');
  await take(page, 'dated');
  await page.getByRole('link', { name: 'Insurers' }).click();
  await take(page, 'dated-insurers');
  await page.getByRole('link', { name: 'Highmark' }).click();
  await take(page, 'dated-line');
  await page.getByRole('link', { name: 'Give it a last day' }).click();
  await take(page, 'dated-last-day');
  await page.goto('/operators/dated-new?kind=INSURER');
  await take(page, 'dated-new');
  await page.goto('/operators/dated-day');
  await take(page, 'dated-day');
  await page.goto('/operators/clinic-managers');
  await take(page, 'clinic-managers');
});

test('on paper', async ({ page, mailbox, hands }) => {
  const person = await findSomebody(answersRequests);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  const print = async (name: string) => page.screenshot({ path: `${folder}paper_${name}.png`, fullPage: true });
  await page.goto(`/practitioners/${person.slug}?from=${person.from}`);
  await print('listing');
  await page.goto('/guides/questions-to-ask');
  await print('questions');
  const { link } = await requestAndConfirm({ person, patient: newPatient() }, mailbox);
  await page.emulateMedia({ media: 'screen' });
  await openPrivateLink(page, hands, link);
  await page.emulateMedia({ media: 'print' });
  await print('consultation');
});

test('letters, as they are read', async ({ page, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody((each) => talksFromAfar(each) && answersRequests(each));
  const patient = newPatient();
  const asked = await somebodyElse();
  await requestAndAccept({ person, patient }, mailbox, asked);
  const list = await page.request.get('/mailbox');
  await page.setContent(await list.text());
  const to = [patient.email, `${person.slug}@`];
  const found = await page
    .locator('li')
    .evaluateAll(
      (lines, names) =>
        lines
          .filter((line) => names.some((name) => line.textContent.includes(`To ${name}`)))
          .map((line) => ({ href: line.querySelector('a')?.getAttribute('href') ?? '', about: line.textContent })),
      to,
    );
  for (const { href, about } of found) {
    await page.setContent(await (await page.request.get(href)).text());
    const html = (await page.locator('iframe').getAttribute('srcdoc')) ?? '';
    await page.setContent(html);
    await take(page, `letter_${about.startsWith('Your code') ? 'code' : about.slice(0, 28)}`);
  }
});

/** At every width, in the light and in the dark. */
async function take(page: Page, name: string): Promise<void> {
  const file = name.replaceAll(/[^a-z0-9]+/gi, '_').replace(/^_/, '');
  const size = page.viewportSize();
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${folder}${file}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
