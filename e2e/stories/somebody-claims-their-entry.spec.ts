import { listInRegistry } from '../given/registry.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { claimEntry, confirmClaim, lookUpClaim } from '../people/claims.js';
import { bringOperator } from '../people/operator.js';
import { changeRows } from '../site/site-command.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('an entry of the registry is claimed by whom it is about, and not by somebody who knows its number', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(240_000);
    const listed = await listInRegistry();
    const ines = newAccount();
    const office = `office@${listed.familyName.toLowerCase()}.example`;
    await new AccountHolder(page, hands, mailbox).signInByLink(ines.email);
    await claimEntry(page, hands, listed);
    await expect(page.getByText('Waiting for an operator')).toBeVisible();

    const rosa = await somebodyElse('without scripts');
    await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
    await lookUpClaim(rosa.page, rosa.hands, listed, office);
    const paul = await somebodyElse('without scripts');
    await bringOperator('Paul', paul.page, paul.hands, mailbox);
    await confirmClaim(paul.page, paul.hands, listed);

    const { code } = await mailbox.waitFor({ to: office, subject: 'Your code' });
    await page.reload();
    await hands.type(page.getByLabel('The code from the email'), code ?? '');
    await hands.press(page.getByRole('button', { name: 'Continue' }));
    await expect(page.getByRole('status')).toContainText('The code was right.');
    await mailbox.waitFor({ to: office, subject: 'About your listing: 72 hours' });
    await changeRows(
      `UPDATE outbox SET sent_at = sent_at - interval '73 hours' WHERE kind = 'claiming.notice';
       UPDATE listing_claims SET waits_until = waits_until - interval '73 hours' WHERE npi = '${listed.npi}'`,
    );
    await expect(async () => {
      await page.reload();
      await expect(page.getByText('It is yours.')).toBeVisible({ timeout: 100 });
    }).toPass({ timeout: 30_000 });
    await hands.press(page.getByRole('link', { name: 'Go to your listing' }));
    await expect(page.getByText(listed.name)).toBeVisible();

    const mallory = await somebodyElse('without scripts');
    await new AccountHolder(mallory.page, mallory.hands, mailbox).signInByLink(newAccount().email);
    await claimEntry(mallory.page, mallory.hands, listed, newAccount().email);
    await mallory.hands.type(mallory.page.getByLabel('The code from the email'), '000000');
    await mallory.hands.press(mallory.page.getByRole('button', { name: 'Continue' }));
    await expect(mallory.page.getByRole('alert')).toContainText('That is not the code we emailed.');
    await mallory.hands.press(mallory.page.getByRole('button', { name: 'Ask the operators' }));
    await expect(mallory.page.getByText('Waiting for an operator')).toBeVisible();

    const { link } = await mailbox.waitFor({ to: ines.email, subject: 'About your listing' });
    const reader = await somebodyElse('without scripts');
    await reader.page.goto(link ?? '');
    await reader.hands.type(reader.page.getByLabel('What our operators should know'), 'I am the one who keeps it.');
    await reader.hands.press(reader.page.getByRole('button', { name: 'It is not me: stop it' }));
    await expect(reader.page.getByRole('status')).toContainText('It is stopped.');
    for (const [operator, said] of [
      [rosa, 'It happens once another operator agrees.'],
      [paul, 'Decided.'],
    ] as const) {
      await operator.page.goto('/operators/disputes');
      await operator.hands.press(operator.page.getByRole('link', { name: listed.name, exact: true }));
      await operator.hands.press(operator.page.locator('summary', { hasText: 'Refuse the claim' }));
      await operator.hands.choose(operator.page.getByRole('radio', { name: 'It is about someone else' }));
      await operator.hands.press(operator.page.getByRole('button', { name: 'Refuse the claim' }));
      await expect(operator.page.getByRole('status')).toContainText(said);
    }
    await mallory.page.reload();
    await expect(
      mallory.page.getByText('It was disputed, and two operators did not find that it is you.'),
    ).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your listing');
  });

  test('an impostor fails at the look-up, at the confirmation and in the 72 hours', async ({
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(240_000);
    const listed = await listInRegistry();
    const office = `office@${listed.familyName.toLowerCase()}.example`;
    const rosa = await somebodyElse('without scripts');
    await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
    const paul = await somebodyElse('without scripts');
    await bringOperator('Paul', paul.page, paul.hands, mailbox);
    const impostor = async () => {
      const mallory = await somebodyElse('without scripts');
      await new AccountHolder(mallory.page, mallory.hands, mailbox).signInByLink(newAccount().email);
      await claimEntry(mallory.page, mallory.hands, listed);
      return mallory;
    };
    const refuse = async ({ page: desk, hands }: typeof rosa, why: string) => {
      await desk.goto('/operators/claims');
      await hands.press(desk.getByRole('link', { name: listed.name, exact: true }));
      await hands.press(desk.locator('summary', { hasText: 'Refuse the claim' }));
      await hands.choose(desk.getByRole('radio', { name: why }));
      await hands.press(desk.getByRole('button', { name: 'Refuse the claim' }));
      await expect(desk.getByRole('status')).toBeVisible();
    };

    const first = await impostor();
    await refuse(rosa, 'What was found does not match the claimant');
    await first.page.reload();
    await expect(first.page.getByText('What we found does not match.')).toBeVisible();

    const second = await impostor();
    await lookUpClaim(rosa.page, rosa.hands, listed, office);
    await refuse(paul, 'No licence in force was found');
    await second.page.reload();
    await expect(second.page.getByText('We found no licence in force under that name.')).toBeVisible();

    // Somebody who reads the office's mail has the code; the office is told all the same, and has 72 hours.
    const third = await impostor();
    await lookUpClaim(rosa.page, rosa.hands, listed, office);
    await confirmClaim(paul.page, paul.hands, listed);
    const { code } = await mailbox.waitFor({ to: office, subject: 'Your code' });
    await third.page.reload();
    await third.hands.type(third.page.getByLabel('The code from the email'), code ?? '');
    await third.hands.press(third.page.getByRole('button', { name: 'Continue' }));
    await expect(third.page.getByRole('status')).toContainText('The code was right.');
    const { link } = await mailbox.waitFor({ to: office, subject: 'About your listing: 72 hours' });
    const reader = await somebodyElse('without scripts');
    await reader.page.goto(link ?? '');
    await reader.hands.press(reader.page.getByRole('button', { name: 'It is not me: stop it' }));
    await expect(reader.page.getByRole('status')).toContainText('It is stopped.');
    await third.page.reload();
    await expect(third.page.getByText('It is yours.')).toHaveCount(0);
    await expect(third.page.getByRole('link', { name: 'Go to your listing' })).toHaveCount(0);
    await third.page.goto('/listing');
    await expect(third.page.getByText(listed.name)).toHaveCount(0);
  });
});
