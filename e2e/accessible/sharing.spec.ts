import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { signInWithBothSteps } from '../given/signed-in.js';
import { newAccount } from '../people/account.js';
import { addressOf, Helper, PractitionerWhoLeaves } from '../people/helpers-of-practitioner.js';
import { openEverything } from '../people/open-everything.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('an absence and who helps in it, from nobody asked to everything over', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const person = await findSomebody((each) => talksFromAfar(each) && answersRequests(each) && each.clinics.length > 0);
  const colleague = await findSomebody((each) => each.clinics.length > 0);
  await signInWithBothSteps(page, addressOf(person), mailbox);
  const leaving = new PractitionerWhoLeaves(page, hands, person);
  const shares = `/my-hours/${person.slug}/shares`;

  await open(page, shares);
  await page.getByRole('button', { name: 'Ask them to manage my calendar' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'nobody helps yet, something to mend');
  await leaving.goAway();
  await examine(page, 'away');
  await open(page, shares);
  await page.getByRole('button', { name: 'Ask them to answer for me' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a colleague is asked, something to mend');
  const { email } = newAccount();
  await leaving.askScheduler(email);
  await leaving.askColleague(addressOf(colleague));
  await examine(page, 'two are asked');

  const desk = await somebodyElse();
  const atDesk = new Helper(desk.page, desk.hands, mailbox);
  await atDesk.followTheLink(email);
  await examine(desk.page, 'asked to help');
  await atDesk.takeWithNewStep();
  await examine(desk.page, 'helping');
  const patient = newPatient();
  const request = await requestAndConfirm({ person, patient }, mailbox);
  await desk.page.goto('/requests');
  await examine(desk.page, 'the requests of somebody else');
  await atDesk.openRequest(email);
  await examine(desk.page, 'a request of somebody else');
  await desk.page.getByRole('button', { name: 'Decline', exact: true }).click();
  await examine(desk.page, 'a no for somebody else');

  const asking = await somebodyElse();
  await open(asking.page, `/practitioners/${person.slug}?from=${person.from}`);
  await examine(asking.page, 'a listing of somebody who is away');
  const other = await somebodyElse();
  await signInWithBothSteps(other.page, addressOf(colleague), mailbox);
  await open(other.page, '/account/shares');
  await new Helper(other.page, other.hands, mailbox).take();
  await openPrivateLink(asking.page, asking.hands, request.link);
  await examine(asking.page, 'a colleague answers, by a link for less');
  await openEverything(asking.page, asking.hands, mailbox, patient.email);
  await examine(asking.page, 'a colleague answers');
  await asking.page.getByRole('button', { name: /^I agree that / }).click();
  await examineClosedAndOpen(asking.page, 'a colleague may read');
  // Asked before they helped: no mail told them of it, and it stands in their list.
  await open(other.page, `/requests/${encodeURIComponent(request.id)}`);
  await expect(other.page.getByRole('heading', { name: 'Answers, as asked' })).toBeVisible();
  await examine(other.page, 'a request that a colleague may read');

  await desk.page.getByRole('button', { name: 'See what they will read' }).click();
  await desk.page.getByRole('button', { name: 'Decline and tell them' }).click();
  await expect(async () => {
    await open(page, `/requests/${encodeURIComponent(request.id)}`);
    await expect(page.getByText('Who did what for you')).toBeVisible({ timeout: 1 });
  }).toPass({ timeout: 60_000 });
  await examine(page, 'what was done for somebody');
  await open(page, shares);
  await page.getByRole('button', { name: 'End this now: Front desk' }).click();
  await examine(page, 'one is over');
  await open(desk.page, '/account/shares');
  await examine(desk.page, 'nobody asks for help any more');
  await open(other.page, '/account/shares');
  await other.page.getByRole('button', { name: /^Stop helping/ }).click();
  await expect(other.page.getByRole('status')).toContainText('It is over');
  await examine(other.page, 'given back');
});
