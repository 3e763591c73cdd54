import { bringOperator } from '../people/operator.js';
import { PartnersEngineer } from '../people/partner.js';
import { expect, test } from '../story.js';

for (const way of ['without scripts', 'with a keyboard alone'] as const) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(180_000);

    test('a partner has a test key at once, a live key once an operator said yes, and shuts it', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      const ana = new PartnersEngineer(page, hands, mailbox);
      const first = await ana.become();
      expect(first).toMatch(/^clr_test_/);
      await hands.press(page.getByRole('link', { name: 'I have copied it' }));
      await expect(page.getByText(first)).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'First test key' })).toBeVisible();
      const invented = '{ practitioners(first: 5) { totalCount nodes { nextSlot { startsAt } } } }';
      // The invented listings are made while the site starts.
      await expect.poll(async () => (await ana.ask(first, invented)).status, { timeout: 60_000 }).toBe(200);
      await hands.press(page.getByRole('link', { name: 'Set the clock' }));
      await hands.press(page.getByRole('button', { name: /when clocks go forward/ }));
      await expect(page.getByRole('status')).toContainText('The clock is set.');
      const eve = /Before .*(\d{4}), when clocks go forward/.exec(await page.getByRole('main').innerText())?.[1] ?? '';
      // The listings are copied for that clock when it is first asked by.
      await expect
        .poll(async () => JSON.stringify((await ana.ask(first, invented)).body), { timeout: 60_000 })
        .toContain(`"startsAt":"${eve}-03-`);
      await hands.press(page.getByRole('link', { name: 'Back to your keys' }));
      const otherTab = await page.context().newPage();
      await otherTab.goto('/partners/live');
      await ana.askForLiveKeys();
      await otherTab.getByLabel('What you want to do').fill('Something else.');
      await otherTab.getByRole('checkbox', { name: 'We agree to these terms' }).check();
      await otherTab.getByRole('button', { name: 'Agree and ask' }).click();
      await expect(otherTab.getByText('You already asked for live keys, in different words.')).toBeVisible();
      await expect(otherTab.getByText('We show people near by who give treatment.')).toBeVisible();
      await expect(otherTab.getByRole('button', { name: 'Agree and ask' })).toHaveCount(0);
      await otherTab.close();
      await hands.press(page.getByRole('link', { name: 'Make a key' }));
      await expect(
        page.getByText('You asked for live keys. An operator will review it, and we will write to you.'),
      ).toBeVisible();
      await expect(page.getByRole('link', { name: 'ask for live keys' })).toHaveCount(0);

      const rosa = await somebodyElse('without scripts');
      await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
      await rosa.hands.press(rosa.page.getByRole('main').getByRole('link', { name: 'Partners', exact: true }));
      await rosa.hands.press(rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }));
      await expect(rosa.page.getByRole('status')).toContainText('Decided.');
      await mailbox.waitFor({ to: ana.email, subject: 'You can make live keys' });

      const live = await ana.makeKey('Live key', 'Search on our site');
      expect(live).toMatch(/^clr_live_/);
      const query = '{ practitioners(first: 1) { totalCount } rateLimit { limit } }';
      expect(await ana.ask(live, query)).toMatchObject({
        status: 200,
        body: { data: { rateLimit: { limit: 1_000_000 } } },
      });

      await hands.press(page.getByRole('link', { name: 'I have copied it' }));
      await hands.press(page.getByRole('link', { name: 'Revoke Search on our site' }));
      await expect(page.getByRole('button', { name: 'Revoke it' })).toBeVisible();
      const tooLate = await page.context().newPage();
      await tooLate.goto(page.url());
      await hands.press(page.getByRole('button', { name: 'Revoke it' }));
      await expect(page.getByRole('status')).toContainText('It no longer opens anything.');
      await tooLate.getByRole('button', { name: 'Revoke it' }).click();
      await expect(tooLate.getByRole('status')).toContainText('The key was already revoked.');
      await tooLate.goBack();
      await tooLate.reload();
      await expect(tooLate.getByRole('status')).toContainText('The key was already revoked.');
      await tooLate.close();
      await expect.poll(async () => (await ana.ask(live, query)).status, { timeout: 2_000 }).toBe(401);
    });
  });
}

test('an operator who decides without a reason is told so where they are, and no key leads to the partner’s own site', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.become();
  await ana.askForLiveKeys();

  const { page: desk, hands: keys } = await somebodyElse('with a keyboard alone');
  await bringOperator('Rosa', desk, keys, mailbox);
  await desk.goto('/operators/partners');
  const queue = desk.locator('[data-queue]');
  await expect(queue).toBeFocused();
  const card = desk.getByRole('listitem').filter({ hasText: ana.organisation });
  await expect(async () => {
    await desk.keyboard.press('j');
    await expect(card).toBeFocused({ timeout: 500 });
  }).toPass();
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL('/operators/partners');

  await keys.press(card.locator('summary'));
  await keys.press(card.getByRole('button', { name: 'Not for now' }));
  const alert = desk.getByRole('alert');
  await expect(alert).toBeFocused();
  await expect(alert).toBeInViewport();
  const why = card.getByRole('group', { name: 'Why' });
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await expect(why).toContainText('Choose a reason. The partner will read it.');
  await expect(desk.locator('[aria-invalid]')).toHaveCount(1);
  await keys.press(alert.getByRole('link'));
  await expect(card.getByRole('radio').first()).toBeFocused();

  await keys.choose(card.getByRole('radio').first());
  await keys.press(card.getByRole('button', { name: 'Not for now' }));
  const decided = desk.getByRole('status');
  await expect(decided).toContainText('Decided.');
  await expect(decided).toBeInViewport();

  await keys.press(desk.getByRole('link', { name: 'Partners who were refused or ended' }));
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Partners who were refused or ended');
  await expect(card).toContainText('It is not clear what they want to do');
  await expect(card.getByRole('button')).toHaveCount(0);
  await keys.press(desk.getByRole('link', { name: 'Partners asking for live keys' }));
  await expect(card).toHaveCount(0);
});

test('a partner whose live keys were ended reads what has to be down until they have them again, and operators find them in their list', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.become();
  await ana.askForLiveKeys();

  const { page: desk, hands: keys } = await somebodyElse('without scripts');
  await bringOperator('Rosa', desk, keys, mailbox);
  const card = desk.getByRole('listitem').filter({ hasText: ana.organisation });
  const yes = card.getByRole('button', { name: `Approve ${ana.organisation}` });
  await desk.goto('/operators/partners');
  await keys.press(yes);
  await expect(desk.getByRole('status')).toContainText('Decided.');
  await page.goto('/partners/keys');
  await ana.makeKey('Live key', 'Search on our site');
  await keys.press(desk.getByRole('link', { name: 'Partners with live keys' }));
  await keys.press(card.locator('summary').filter({ hasText: 'End their live keys' }));
  await keys.choose(card.getByRole('radio').nth(2));
  await keys.press(card.getByRole('button', { name: 'End their live keys' }));
  await expect(desk.getByRole('status')).toContainText('Decided.');
  await expect(card).toHaveCount(0);
  await keys.press(desk.getByRole('link', { name: 'Partners who were refused or ended' }));
  // Who was decided about last stands first.
  await expect(desk.getByRole('heading', { level: 2 }).first()).toHaveText(ana.organisation);

  await page.goto('/partners/keys');
  await expect(page.getByText(/^Within a day, take down what you show from the directory/)).toBeVisible();
  await ana.askForLiveKeys();
  const stillToTakeDown = page.getByText(/^Your live keys were ended on .* Within a day of that, what you showed/);
  await expect(page.getByText('You asked. An operator will review it, and we will write to you.')).toBeVisible();
  await expect(stillToTakeDown).toBeVisible();

  await desk.reload();
  await expect(card).toHaveCount(0);
  await keys.press(desk.getByRole('link', { name: 'Partners asking for live keys' }));
  await expect(card).toContainText('ended');
  await keys.press(yes);
  await expect(desk.getByRole('status')).toContainText('Decided.');
  await page.reload();
  await expect(page.getByText('You can make them.')).toBeVisible();
  await expect(stillToTakeDown).toHaveCount(0);
});
