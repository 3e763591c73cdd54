import { giveUpMessages } from '../later/given-up-messages.js';
import { bringOperator } from '../people/operator.js';
import { PartnersEngineer } from '../people/partner.js';
import { expect, opposedWays, test } from '../story.js';

for (const way of opposedWays) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(240_000);

    test('a partner whose server was away turns the pages of what was sent, and has what was given up sent again', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      const ana = new PartnersEngineer(page, hands, mailbox);
      await ana.become();
      await ana.askForLiveKeys();
      await page.goto('/partners/webhooks/new');
      await hands.type(page.getByLabel('Its name'), 'Our search index');
      // Of a place that is nowhere: no story calls anybody.
      await hands.type(page.getByLabel('The URL we call'), 'https://nowhere.example/clearing');
      await hands.press(page.getByRole('button', { name: 'Add the webhook' }));
      await ana.copySecret();
      await hands.press(page.getByRole('link', { name: 'I have copied it' }));
      await expect(ana.heading()).toHaveText('Our search index');
      const webhook = page.url();
      await giveUpMessages(ana.organisation, 50);

      await page.reload();
      const rows = page.getByRole('row', { name: /listing\.hidden/ });
      const [newer, older] = ['Newer messages', 'Older messages'].map((name) => page.getByRole('link', { name })) as [
        ReturnType<typeof page.getByRole>,
        ReturnType<typeof page.getByRole>,
      ];
      const first = await rows.first().getByRole('link').first().getAttribute('href');
      await expect(rows).toHaveCount(20);
      await expect(newer).toHaveCount(0);
      await hands.press(older);
      await hands.press(older);
      await expect(rows).toHaveCount(10);
      await expect(older).toHaveCount(0);
      await hands.press(newer);
      await expect(rows).toHaveCount(20);
      await hands.press(newer);
      await expect(rows.first().getByRole('link').first()).toHaveAttribute('href', first ?? '');
      await expect(newer).toHaveCount(0);

      await hands.press(page.getByRole('link', { name: 'Send again what was given up' }));
      await expect(page.getByText(/^50 messages were given up since/)).toBeVisible();
      await expect(page.getByText('Tests only, for now.')).toBeVisible();
      const send = page.getByRole('button', { name: /^Send th/ });
      await expect(send).toHaveCount(0);
      const form = `${webhook}/given-up`;
      await expect(page).toHaveURL(form);

      const rosa = await somebodyElse('without scripts');
      await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
      await rosa.page.goto('/operators/partners');
      await rosa.hands.press(rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }));
      await expect(rosa.page.getByRole('status')).toContainText('Decided.');

      await page.reload();
      const since = page.getByLabel('Given up since, in UTC');
      const all = await since.inputValue();
      await hands.type(since, 'yesterday');
      await hands.press(page.getByRole('button', { name: 'Count them' }));
      await expect(page.getByRole('alert')).toContainText('Give a date and a time, such as');
      await expect(since).toHaveValue('yesterday');
      await expect(send).toHaveCount(0);
      // A minute later than the first were given up: those of an hour later are left.
      const later = new Date(Date.parse(`${all.replace(' ', 'T')}:00Z`) + 60_000).toISOString();
      await hands.type(since, later.slice(0, 16).replace('T', ' '));
      await hands.press(page.getByRole('button', { name: 'Count them' }));
      await expect(page.getByText(/^25 messages were given up since/)).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Send these 25 messages again' }));
      await expect(page.getByRole('status')).toContainText('What was given up is being sent again.');
      await expect(page).toHaveURL(`${webhook}?done=given-up`);
      // Those, and whatever another story hides at this very moment.
      await expect(page.getByText(/^(?:2[5-9]|3\d) messages$/)).toBeVisible();

      await page.goto(form);
      await expect(page.getByText(/^25 messages were given up since/)).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Send these 25 messages again' }));
      await expect(page.getByText(/^5\d messages$/)).toBeVisible();
      await page.goto(form);
      await expect(
        page.getByText('Nothing that was given up in the last 30 days is left to send again.'),
      ).toBeVisible();
      await expect(send).toHaveCount(0);

      await page.goto(webhook);
      await hands.press(page.getByRole('button', { name: 'Pause it' }));
      await expect(page.getByRole('button', { name: 'Resume it' })).toBeVisible();
      await page.goto(form);
      await expect(page.getByText(/^5\d messages were given up since/)).toBeVisible();
      await expect(page.getByText('This webhook is paused. Resume it first.')).toBeVisible();
      await expect(send).toHaveCount(0);
    });
  });
}
