import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import { requestAndConfirm } from '../given/requests.js';
import { newPatient, RequestForm } from '../people/patient.js';
import { takeBack, Waiter } from '../people/waiting-list.js';
import { expect, test } from '../story.js';

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(180_000);

    test('none of the times suits; somebody gives theirs up, and it is kept for whoever waits', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      const person = await findSomebody((each) => answersRequests(each) && talksFromAfar(each));
      // Far enough off that there are two hours in which to answer an offer: some are asked two days ahead at the latest.
      const given = await requestAndConfirm({ person, patient: newPatient(), hoursAhead: 54 }, mailbox);
      const patient = newPatient();
      const waiter = new Waiter(page, hands, mailbox, person);
      await waiter.begin();
      await waiter.send();
      await expect(page.getByRole('alert')).toContainText('3 things to fix');
      await waiter.fill(patient);
      await waiter.send();
      await waiter.confirm(patient);

      const other = await somebodyElse(way);
      await takeBack(other.page, other.hands, given.link);
      await waiter.followOffer(patient);
      // The first time that came free with it: one that begins shortly before, and would have run into it, comes first.
      const offered = (await page.getByRole('time').first().getAttribute('datetime')) ?? '';
      expect(Date.parse(given.startsAt) - Date.parse(offered)).toBeGreaterThanOrEqual(0);
      expect(Date.parse(given.startsAt) - Date.parse(offered)).toBeLessThan(60 * 60_000);
      // Nobody else is shown it while it is kept.
      await other.page.goto(waiter.timesOn(offered.slice(0, 10)));
      await expect(other.page.getByRole('heading', { level: 1 })).toHaveText(`First talk with ${person.givenName}`);
      await expect(other.page.locator(`time[datetime="${offered}"]`)).toHaveCount(0);

      await hands.press(page.getByRole('button', { name: 'Ask for this time' }));
      await expect(page.getByText(/It is kept for you until/)).toBeVisible();
      await new RequestForm(page, hands).fillAndSend(patient);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Type the code from your email');
      await expect(page.getByText(/is held until then/)).toBeVisible();
      const { code } = await mailbox.waitFor({ to: patient.email, subject: 'Your code' });
      await hands.type(page.getByLabel('Code', { exact: true }), code ?? '');
      await hands.press(page.getByRole('button', { name: 'Confirm and send' }));
      await expect(page.getByRole('heading', { level: 1 })).toContainText('will answer by');
    });
  });
}
