import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { answersRequests, findSomebody, findSomebodyForMany, talksFromAfar } from '../given/directory.js';
import { requestAndConfirm, requestConsultation, takeBack } from '../given/requests.js';
import { AccountHolder } from '../people/account.js';
import { openEverything } from '../people/open-everything.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { AskedPractitioner, openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

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
    await expect(form.heading(/^Thank you for telling us/)).toBeHidden();
    await examine(page, 'after "I am safe"');
    await form.answer(/ending your life right now/, 'Not now, but I have had these thoughts lately');
    await examineClosedAndOpen(page, 'the place, with lines beside');
    await page.getByLabel('Where you will be during the talk').selectOption('');
    await form.onward();
    await examine(page, 'the place, unanswered');
    await page.getByLabel('Where you will be during the talk').selectOption('US-AK');
    await form.onward();
    await expect(form.heading(/can’t see you there$/)).toBeVisible();
    await examine(page, 'outside their licence');
    await page.getByRole('button', { name: 'Change the place' }).click();
    await page.getByLabel('Where you will be during the talk').selectOption(person.from);
    await form.onward();
    await examineUnanswered('age');
    await form.answer('How old are you?', 'Under 18');
    await expect(form.heading('This is for people 18 and over')).toBeVisible();
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
    await page.getByLabel('Your email address').fill(email);
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
    await page.setViewportSize({ width: 320, height: 800 });
    await page.evaluate(() => void (document.documentElement.style.fontSize = '36px'));
    expect(await page.locator('.changeable .facts__row').evaluateAll(coveredWords)).toEqual([]);
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

    await page.goto(page.url() + '/cancel');
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('withdrew');
    await examine(page, 'taken back');
    await page.goto(`${new URL(page.url()).pathname}/privacy`);
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Erase everything about this request?');
    await examine(page, 'about to be erased');
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Erase everything about this request?');
    await examine(page, 'erased');

    const { link } = await requestAndConfirm({ person, patient }, mailbox);
    await openPrivateLink(page, hands, link);
    await examineClosedAndOpen(page, 'sent');
    await openEverything(page, hands, mailbox, patient.email);
    const sent = new URL(page.url()).pathname;
    for (const path of ['privacy', 'everything']) {
      await open(page, `${sent}/${path}`);
      await examine(page, `sent, ${path}`);
    }
    await open(page, `${sent}/privacy`);
    await page.getByRole('button', { name: /^Stop sharing it with / }).click();
    await examine(page, 'about to be closed to whoever was asked');
    await open(page, sent);
    await page.getByRole('link', { name: 'Withdraw this request' }).click();
    await examine(page, 'take it back');

    const asked = await somebodyElse();
    const practitioner = new AskedPractitioner(asked.page, asked.hands, mailbox, person);
    await practitioner.followTheLink();
    await examineClosedAndOpen(asked.page, 'the request');
    const request = asked.page.url();
    await open(asked.page, '/requests');
    await examine(asked.page, 'a practitioner’s list, of somebody who waits');
    await open(asked.page, request);
    await practitioner.preview('Decline', 'I am away.');
    await examine(asked.page, 'the preview of a no');
    await practitioner.tellThem();
    await examine(asked.page, 'a no that can be taken back');
    await asked.page.getByRole('button', { name: 'Undo it' }).click();
    await practitioner.beginToPropose();
    await asked.page.getByRole('button', { name: 'See what they will read' }).click();
    await expect(asked.page.getByRole('alert')).toBeVisible();
    await examineClosedAndOpen(asked.page, 'other times, none chosen');
    await practitioner.proposeTimes(2, '');
    await examine(asked.page, 'the preview of other times');
    await practitioner.tellThem();
    await page.goto(page.url().replace('/cancel', '/times'));
    await examine(page, 'times to choose from');
    await page.getByRole('button', { name: 'Send my choice' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await examine(page, 'times to choose from, none chosen');
    await page.getByLabel(/^None of these work for me/).check();
    await page.getByRole('button', { name: 'Send my choice' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
    await asked.page.reload();
    await asked.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await examine(asked.page, 'a yes, and what is easily forgotten');
    await practitioner.lookAt('');
    await practitioner.tellThem();
    await expect(asked.page.getByText('Confirmed. The patient has been told.')).toBeVisible();
    await examine(asked.page, 'the request, confirmed');
    await asked.page.getByRole('button', { name: 'Cancel this talk' }).click();
    await examine(asked.page, 'a talk that its practitioner cancels');
    await open(asked.page, '/requests?part=ahead');
    await examine(asked.page, 'a practitioner’s list, of what is ahead');
    await open(asked.page, request);

    await openPrivateLink(page, hands, link);
    await examineClosedAndOpen(page, 'confirmed');
    await page.getByRole('link', { name: 'Cancel this talk' }).click();
    await examine(page, 'cancel');
    await page.getByRole('button', { name: 'Cancel it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cancelled this talk.');
    await examineClosedAndOpen(page, 'cancelled');
    await asked.page.reload();
    await examine(asked.page, 'the request, cancelled');
    for (const part of ['', '?part=ahead', '?part=past']) {
      await open(asked.page, `/requests${part}`);
      await examine(asked.page, `a practitioner's list ${part}`);
    }
    await new AccountHolder(page, hands, mailbox).signInByLink(patient.email);
    await open(page, '/account/requests');
    await examine(page, 'what somebody asked for');
    await open(asked.page, '/requests/none', 404);
    await examine(asked.page, 'no such request');
  });

  test('a list that goes on, and a request taken back while it is answered', async ({ page, hands, mailbox }) => {
    const onePage = 20;
    const person = await findSomebodyForMany(onePage + 1, (each) => answersRequests(each) && talksFromAfar(each));
    const sent = [];
    while (sent.length <= onePage) sent.push(await requestAndConfirm({ person, patient: newPatient() }, mailbox));
    const practitioner = new AskedPractitioner(page, hands, mailbox, person);
    await practitioner.followTheLink();
    await open(page, '/requests');
    await examine(page, 'the first page of many who wait');
    await page.getByRole('link', { name: 'More results' }).click();
    await expect(page.getByRole('link', { name: 'Earlier results' })).toBeVisible();
    await examine(page, 'the second page');
    await page.getByRole('main').getByRole('listitem').getByRole('link').last().click();
    await practitioner.preview('Accept', '');
    for (const each of sent) await takeBack(each);
    await practitioner.tellThem();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone asked for a first talk');
    await examine(page, 'a request taken back while it is answered');
  });
});

/** Of rows, the words on which their Change stands. */
function coveredWords(rows: readonly Element[]): string[] {
  return rows.flatMap((row) => {
    const [term, change] = [row.querySelector('dt'), row.querySelector('button')];
    if (!term || !change) return [];
    const [words, box] = [document.createRange(), change.getBoundingClientRect()];
    words.selectNodeContents(term);
    const isCovered = [...words.getClientRects()].some(
      ({ left, right, top, bottom }) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
    );
    return isCovered ? [words.toString()] : [];
  });
}
