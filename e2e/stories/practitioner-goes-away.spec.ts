import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { signInWithBothSteps } from '../given/signed-in.js';
import { newAccount } from '../people/account.js';
import { addressOf, Helper, PractitionerWhoLeaves } from '../people/helpers-of-practitioner.js';
import { openEverything } from '../people/open-everything.js';
import { newPatient } from '../people/patient.js';
import { openPrivateLink } from '../people/practitioner.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a practitioner goes away: the desk books and reads nothing, a colleague reads once the patient says yes', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(180_000);
    const person = await findSomebody(
      (each) => talksFromAfar(each) && answersRequests(each) && each.clinics.length > 0,
    );
    const colleague = await findSomebody((each) => each.clinics.length > 0);
    await signInWithBothSteps(page, addressOf(person), mailbox);
    const leaving = new PractitionerWhoLeaves(page, hands, person);
    await leaving.goAway();
    const { email } = newAccount();
    await leaving.askScheduler(email);
    await leaving.askColleague(addressOf(colleague));

    const patient = await somebodyElse('without scripts');
    await patient.page.goto(`/practitioners/${person.slug}?from=${person.from}`);
    await expect(patient.page.getByText(/^Away\. Back on /)).toBeVisible();
    const robin = newPatient();

    const desk = await somebodyElse('without scripts');
    const atDesk = new Helper(desk.page, desk.hands, mailbox);
    await atDesk.followTheLink(email);
    await atDesk.takeWithNewStep();
    const other = await somebodyElse('without scripts');
    const answering = new Helper(other.page, other.hands, mailbox);
    await signInWithBothSteps(other.page, addressOf(colleague), mailbox);
    await other.page.goto('/account/shares');
    await answering.take();

    const { link } = await requestAndConfirm({ person, patient: robin }, mailbox);
    await atDesk.openRequest(email);
    const answers = (at: typeof desk) => at.page.getByRole('heading', { name: 'Answers, as asked' });
    await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText(`${robin.name} is asking for a first talk`);
    await expect(answers(desk)).toBeHidden();
    await expect(desk.page.getByText('To talk about first')).toBeHidden();
    await expect(desk.page.getByText(robin.email)).toBeHidden();
    await answering.openRequest(addressOf(colleague));
    await expect(answers(other)).toBeHidden();

    await openPrivateLink(patient.page, patient.hands, link);
    await openEverything(patient.page, patient.hands, mailbox, robin.email);
    const yes = `I agree that ${colleague.displayName} may read what I sent`;
    await patient.hands.press(patient.page.getByRole('button', { name: yes }));
    await expect(patient.page.getByText(/ and may read your answers, your message/)).toBeVisible();
    await other.page.reload();
    await expect(answers(other)).toBeVisible();
    await desk.page.reload();
    await expect(answers(desk)).toBeHidden();
    await patient.page.reload();
    await expect(patient.page.getByText(`${colleague.displayName}, for ${person.displayName}`)).toBeVisible();

    await desk.hands.press(desk.page.getByRole('button', { name: 'Accept', exact: true }));
    await expect(desk.page.getByLabel(/^A few words for /)).toBeHidden();
    await desk.hands.press(desk.page.getByRole('button', { name: 'See what they will read' }));
    await desk.hands.press(desk.page.getByRole('button', { name: 'Accept and tell them' }));
    await expect(desk.page.getByText('Confirmed. The patient has been told.')).toBeVisible();
    await mailbox.waitFor({ to: robin.email, subject: /^Confirmed: / });

    await page.goto(new URL(desk.page.url()).pathname);
    await expect(page.getByText(`Accepted by Front desk for ${person.givenName}`)).toBeVisible();
    await page.goto(`/my-hours/${person.slug}/shares`);
    await hands.press(page.getByRole('button', { name: 'End this now: Front desk' }));
    await expect(page.getByText('It is over as of now.')).toBeVisible();
    expect((await desk.page.reload())?.status()).toBe(404);
    await desk.page.goto('/account/shares');
    await expect(desk.page.getByText('There is nobody you may answer for now.')).toBeVisible();
    await other.hands.press(other.page.getByRole('link', { name: 'All requests' }));
    await other.page.goto('/account/shares');
    await other.hands.press(other.page.getByRole('button', { name: `Stop helping: ${person.displayName}` }));
    await expect(other.page.getByText('It is over as of now.')).toBeVisible();
  });
});
