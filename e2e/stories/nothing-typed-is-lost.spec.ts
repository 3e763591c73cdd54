import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { expect, test } from '../story.js';

test('what was typed stays on the page without a connection, and can be sent again after it was stopped', async ({
  page,
  hands,
  mailbox,
}) => {
  const keeper = new Keeper(page, hands);
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  await keeper.begin('Robin', 'Wren');
  await page.goto('/listing/words');
  const line = page.getByLabel('One line', { exact: true });
  await hands.type(line, 'A calm place to begin');

  await page.context().setOffline(true);
  await keeper.save();
  await expect(page.getByRole('alert')).toContainText('You have no connection right now.');
  await expect(page.getByRole('alert')).toBeInViewport();
  await expect(line).toHaveValue('A calm place to begin');
  await page.context().setOffline(false);

  // The first answer never comes: somebody presses once more, stops it, and presses again.
  let sent = 0;
  await page.route('**/listing/words', async (route) => {
    sent++;
    if (sent > 1) await route.continue();
  });
  await page.getByRole('button', { name: 'Save and continue' }).evaluate((save: HTMLElement) => {
    const hands = [() => save.click(), () => save.click(), () => window.stop(), () => save.click()];
    for (const [at, act] of hands.entries()) setTimeout(act, 400 * (at + 1));
  });
  await expect(keeper.heading()).toHaveText('Your listing');
  expect(sent, 'by the first press and by the third').toBe(2);
  await page.unroute('**/listing/words');
  await page.goto('/listing/words');
  await expect(line).toHaveValue('A calm place to begin');
});

test('where no browser tells that sending was stopped, a form can be sent again when nobody is impatient any more', async ({
  page,
  hands,
}) => {
  // Safari has nothing that tells, and Firefox tells nothing.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
  await page.clock.install();
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill(newAccount().email);
  let sent = 0;
  await page.route('**/sign-in', async (route) => {
    sent++;
    if (sent > 1) await route.continue();
  });
  const send = page.getByRole('button', { name: 'Send me a link' });
  await send.evaluate((button: HTMLElement) => {
    const hands = [() => button.click(), () => window.stop(), () => button.click(), () => window.stop()];
    for (const [at, act] of hands.entries()) setTimeout(act, 400 * (at + 1));
  });
  await expect.poll(() => sent).toBe(1);
  await page.clock.fastForward('00:11');
  await hands.press(send);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  expect(sent, 'by the first press and by the last').toBe(2);
});

test('what is sent once more after a while is sent once more, however often it is pressed, and a file is left its time', async ({
  page,
  hands,
  mailbox,
}) => {
  const keeper = new Keeper(page, hands);
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  await keeper.begin('Robin', 'Wren');
  // Of what takes seconds otherwise nothing is waited for: ten of them are one.
  await page.addInitScript(() => {
    const later = window.setTimeout;
    window.setTimeout = ((act: () => void, ms = 0) => later(act, ms / 10)) as typeof window.setTimeout;
  });
  for (const [address, times] of [
    ['/listing/words', 2],
    ['/listing/photo', 1],
  ] as const) {
    await page.goto(address);
    let sent = 0;
    await page.route(`**${address}`, () => void sent++);
    await page.getByRole('button', { name: 'Save and continue' }).evaluate((save: HTMLElement) => {
      const press = async () => {
        for (const seconds of [1, 1, 12, 1, 1]) {
          await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
          save.click();
        }
        await new Promise((resolve) => setTimeout(resolve, 1000));
        window.stop();
        save.textContent = 'Stopped';
      };
      void press();
    });
    await expect(page.getByRole('button', { name: 'Stopped' })).toBeVisible();
    await expect.poll(() => sent, address).toBe(times);
    await page.unroute(`**${address}`);
  }
});

test('a browser that takes itself for unconnected, and reaches us still, sends', async ({ page, hands, mailbox }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }));
  const keeper = new Keeper(page, hands);
  await new AccountHolder(page, hands, mailbox).signInByLink(newAccount().email);
  await keeper.begin('Robin', 'Reed');
  await page.goto('/listing/words');
  await hands.type(page.getByLabel('One line', { exact: true }), 'A calm place to begin');
  // A tunnel that leads nowhere: neither a yes nor a no comes back.
  await page.route('**/health/live', () => undefined);
  await keeper.save();
  await expect(page.getByRole('alert')).toContainText('You have no connection right now.');
  await page.unroute('**/health/live');
  await keeper.save();
  await expect(keeper.heading()).toHaveText('Your listing');
});
