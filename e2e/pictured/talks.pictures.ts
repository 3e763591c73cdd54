import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import { requestAndAccept, requestAndConfirm } from '../given/requests.js';
import { AccountHolder } from '../people/account.js';
import { askForEverything, runOut } from '../people/open-everything.js';
import { bringOperator } from '../people/operator.js';
import { newPatient } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { takeBack, Waiter } from '../people/waiting-list.js';
import { test } from '../story.js';
import { picturesFolder, take } from './take.js';

test('messages, what was agreed to, and what was erased', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody(answersRequests);
  const patient = newPatient();
  const { link } = await requestAndConfirm({ person, patient }, mailbox);
  await openPrivateLink(page, hands, link);
  await take(page, 'private_link_with_all');
  await page.goto(`${new URL(page.url()).pathname}/more`);
  await take(page, 'more');
  await page.getByRole('button', { name: 'Email me the link' }).click();
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

test('moving a talk whose answers are erased', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody(
    (each) => answersRequests(each) && each.consultationTypes.every(({ mode }) => mode === 'VIDEO'),
  );
  const patient = newPatient();
  const asked = await somebodyElse();
  const { link } = await requestAndAccept({ person, patient }, mailbox, asked);
  await openPrivateLink(page, hands, link);
  await hands.press(page.getByRole('link', { name: /What you agreed to/ }));
  await askForEverything(page, hands, mailbox, patient.email);
  await page.goto(`${new URL(page.url()).pathname.replace(/\/privacy$/, '')}/privacy`);
  await hands.press(page.getByRole('button', { name: /^Erase what I answered/ }));
  await take(page, 'collect_no_more');
  await hands.press(page.getByRole('button', { name: 'Erase it now' }));
  const talk = new URL(page.url()).pathname.replace('/privacy', '');
  await page.goto(talk);
  await take(page, 'talk_without_answers');
  await page.goto(`${talk}/move`);
  await take(page, 'move_place_erased');
  await hands.choose(page.getByRole('checkbox').first());
  await hands.press(page.getByRole('button', { name: 'Propose these times' }));
  await take(page, 'move_place_missing');
  await asked.page.reload();
  await take(asked.page, 'asked_place_erased');
  await asked.hands.press(asked.page.getByRole('link', { name: 'Move it to another time' }));
  await asked.hands.choose(asked.page.getByRole('checkbox').first());
  await asked.hands.press(asked.page.getByRole('button', { name: 'See what they will read' }));
  await asked.hands.press(asked.page.getByRole('button', { name: 'Propose and tell them' }));
  await page.goto(`${talk}/times`);
  await hands.choose(page.getByRole('radio').first());
  await hands.press(page.getByRole('button', { name: 'Send my choice' }));
  await take(page, 'choose_place_missing');
});

test('a waiting list', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(240_000);
  const person = await findSomebody((each) => answersRequests(each) && talksFromAfar(each));
  // Far enough off that there are two hours in which to answer an offer.
  const given = await requestAndConfirm({ person, patient: newPatient(), hoursAhead: 54 }, mailbox);
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
  await hands.press(page.getByRole('button', { name: 'It does not work for me' }));
  await take(page, 'waiting-declined');
  await hands.press(page.getByRole('button', { name: 'Leave the list' }));
  await take(page, 'waiting-left');
  await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
  await page.goto('/account/requests');
  await take(page, 'waiting-own');
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

test('on paper', async ({ page, mailbox, hands }) => {
  const person = await findSomebody(answersRequests);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  const print = async (name: string) => page.screenshot({ path: `${picturesFolder}paper_${name}.png`, fullPage: true });
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
