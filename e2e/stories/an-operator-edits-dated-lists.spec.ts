import { becomeOperator } from '../people/operator.js';
import { expect, test } from '../story.js';

test.use({ way: 'without scripts' });

const yesterday = () => new Date(Date.now() - 86_400_000).toLocaleDateString('en-CA', { timeZone: 'America/New_York' });

test('an operator sees what an insurer’s end changes, saves it, and cannot take a help line away', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(120_000);
  const heading = page.getByRole('heading', { level: 1 });
  const neighbour = await somebodyElse('without scripts');
  await neighbour.page.goto('/operators/dated');
  await expect(neighbour.page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');

  const { email } = await becomeOperator(page, hands, mailbox);
  await hands.press(page.getByRole('link', { name: 'Dated rules and lists' }));
  await hands.press(page.getByRole('link', { name: 'Insurers' }));
  await hands.press(page.getByRole('link', { name: 'Highmark' }));
  await hands.press(page.getByRole('link', { name: 'Set its last day' }));
  await hands.type(page.getByLabel('In your own words'), 'It left the market.');
  await hands.press(page.getByRole('button', { name: 'Show what this changes' }));
  await expect(page.getByRole('alert')).toContainText('Give the last day it holds');
  await expect(page.getByLabel('In your own words')).toHaveValue('It left the market.');
  await hands.type(page.getByLabel('Last day it holds'), yesterday());
  await hands.choose(page.getByRole('radio', { name: 'The help line, the insurer or the register changed, or will' }));
  await hands.type(page.getByLabel('What it is based on'), 'Notice of the insurance department');
  await hands.press(page.getByRole('button', { name: 'Show what this changes' }));
  await expect(heading).toHaveText('What this changes');
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  await expect(page.getByText('Highmark is no longer named').first()).toBeVisible();
  const listing = page.locator('main a[href^="/practitioners/"]').first();
  const path = (await listing.getAttribute('href')) ?? '';
  await neighbour.page.goto(path);
  await expect(neighbour.page.getByText('Highmark').first()).toBeVisible();

  await hands.press(page.getByRole('button', { name: 'Change it first' }));
  await expect(page.getByLabel('What it is based on')).toHaveValue('Notice of the insurance department');
  await hands.press(page.getByRole('button', { name: 'Show what this changes' }));
  await hands.press(page.getByRole('button', { name: 'Save it' }));
  await expect(page.getByRole('status')).toContainText('Saved.');
  await expect(page.getByText('It left the market.')).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  // Going there again would show what the browser keeps for half a minute.
  await neighbour.page.reload();
  await expect(neighbour.page.getByText('Highmark')).toHaveCount(0);

  await page.goto('/operators/dated?kind=HELP_LINE');
  await hands.press(page.getByRole('link', { name: '988 Suicide & Crisis Lifeline' }));
  await hands.press(page.getByRole('link', { name: 'Withdraw it' }));
  await hands.choose(page.getByRole('radio', { name: 'We had it wrong' }));
  await hands.type(page.getByLabel('In your own words'), 'A try.');
  await hands.type(page.getByLabel('What it is based on'), 'Nothing');
  await hands.press(page.getByRole('button', { name: 'Show what this changes' }));
  await expect(page.getByRole('alert')).toContainText('would have no line in English');

  await page.goto('/operators/dated-day');
  await hands.type(page.getByLabel('Day', { exact: true }), '2027-01-01');
  await hands.press(page.getByRole('button', { name: 'Show it' }));
  await expect(page.getByText('at home: in-person evaluation first, everywhere').first()).toBeVisible();

  await page.goto(`/operators/audit?who=${encodeURIComponent(email)}&what=dated`);
  await expect(page.getByRole('cell', { name: 'dated.ended', exact: true })).toBeVisible();
});
