import { examine, examineClosedAndOpen } from '../examining/examine.js';
import { findSomebody } from '../given/directory.js';
import { confirmAgain, letGoStale } from '../later/stale.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { appealHiding, bringOperator, reportListing } from '../people/operator.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('the desk of operators, its queues and the audit log', async ({ page, hands, mailbox, somebodyElse }) => {
  test.setTimeout(300_000);
  const person = await findSomebody(({ clinics }) => clinics.length > 0);
  const { slug, displayName } = person;
  const neighbour = await somebodyElse();
  await reportListing(neighbour.page, neighbour.hands, slug, 'Nobody answers the phone.\n\nI tried for a week.');
  await open(page, '/operators', 404);
  await bringOperator('Rosa', page, hands, mailbox);
  await examine(page, 'the desk');
  await open(page, '/operators/reports');
  await examine(page, 'reports that wait');
  for (const queue of ['reports', 'partners?queue=APPROVED', 'claims', 'checks?kind=LICENSE', 'imports', 'audit']) {
    for (const after of ['zzz', '', '%00', 'WyJ4IiwieSJd']) {
      await open(page, `/operators/${queue}${queue.includes('?') ? '&' : '?'}after=${after}`, 400);
    }
  }
  await examine(page, 'a page of a queue that is none');
  await page.getByRole('link', { name: 'Start from the first page' }).click();
  await expect(page).toHaveURL(/\/operators\/audit$/);
  await open(page, '/operators/reports');
  await page.getByRole('link', { name: displayName, exact: true }).click();
  await examineClosedAndOpen(page, 'a report');
  await page.getByRole('button', { name: 'Close this report' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a report, closed without a reason');
  await page.getByRole('radio', { name: 'We checked, and it is not so' }).check();
  await page.getByLabel('For the other operators').first().fill('The line works.');
  await page.getByRole('button', { name: 'Close this report' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await open(page, '/operators/reports?state=closed');
  await examine(page, 'reports that are closed');
  await page.getByRole('link', { name: displayName, exact: true }).click();
  await examine(page, 'a closed report');

  await page.locator('summary', { hasText: 'Hide the listing' }).click();
  await page.getByRole('radio', { name: 'It says something that is not true' }).check();
  await page.getByRole('button', { name: 'Hide the listing' }).click();
  await expect(page.getByRole('status')).toContainText('Listing hidden');
  const keeper = await somebodyElse();
  await new HoursKeeper(keeper.page, keeper.hands, mailbox, person).signIn();
  await open(keeper.page, '/listing/publish');
  await keeper.page.getByRole('button', { name: 'Send to an operator' }).click();
  await expect(keeper.page.getByRole('alert')).toBeVisible();
  await examine(keeper.page, 'a hidden listing, an appeal without words');
  await appealHiding(keeper.page, keeper.hands, 'I mended it.');
  await examine(keeper.page, 'a hidden listing, an appeal that waits');
  await open(page, '/operators/appeals');
  await examine(page, 'appeals that wait');
  const paul = await somebodyElse();
  await bringOperator('Paul', paul.page, paul.hands, mailbox);
  await open(paul.page, '/operators/appeals');
  await paul.page.getByRole('link', { name: displayName, exact: true }).click();
  await examineClosedAndOpen(paul.page, 'an appeal');
  await paul.page.getByRole('button', { name: 'Leave it hidden' }).click();
  await expect(paul.page.getByRole('alert')).toBeVisible();
  await examine(paul.page, 'an appeal, answered without a reason');

  await open(page, '/operators/checks?kind=BOARD_DISCIPLINE');
  await examine(page, 'what waits to be looked up');
  await page.locator('[data-queue] a').first().click();
  await examine(page, 'something to look up');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('radio', { name: 'A registry says the same as the listing' }).check();
  await page.getByRole('radio', { name: 'Somewhere else' }).check();
  await page.getByLabel('If somewhere else, where?').fill('A register of a story');
  await page.getByLabel('And why you checked there').fill('It is the only one in a story.');
  await page.getByLabel('What exactly you saw').fill('Nothing on record.');
  await examine(page, 'something to look up, half filled in');
  await page.getByLabel('Evidence, copied from the source').fill('Nothing on record.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('status')).toContainText('now says so.');
  await examine(page, 'what waits to be looked up, and what was just now');
  await page.getByRole('link', { name: 'See what you recorded' }).click();
  await examineClosedAndOpen(page, 'something that was looked up');
  await page.getByRole('radio', { name: 'It does not match' }).check();
  await page.getByRole('radio', { name: 'Nursys QuickConfirm' }).check();
  await page.getByLabel('What exactly you saw').fill('A reprimand, 2024.');
  await page.getByLabel('Evidence, copied from the source').fill('A reprimand, 2024.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('heading', { name: 'What comes next' })).toBeVisible();
  await examine(page, 'something that does not fit');
  const lookUp = page.url();
  await page.getByRole('link', { name: 'See it as patients do' }).click();
  await examine(page, 'a listing with something that does not fit');
  await open(page, lookUp);
  await page.getByRole('button', { name: 'Hide the listing' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'hiding without a reason');
  await page.getByRole('radio', { name: 'It says something that is not true' }).check();
  await page.getByRole('button', { name: 'Hide the listing' }).click();
  await expect(page.getByText('The listing is hidden: no one sees it.')).toBeVisible();
  await examine(page, 'something that does not fit, of a hidden listing');
  await page.getByRole('link', { name: 'See hidden listings' }).click();
  const hidden = page.locator('li', { has: page.locator('summary', { hasText: 'Show it again' }) }).first();
  await examine(page, 'hidden listings');
  await hidden.locator('summary').click();
  await hidden.getByRole('button', { name: /^Show it again: / }).click();
  await expect(page.getByText('Choose a reason.').first()).toBeVisible();
  await examine(page, 'hidden listings, shown again without a reason');
  await hidden.getByText('There is something new').click();
  await hidden.getByRole('button', { name: /^Show it again: / }).click();
  await expect(page.getByRole('status')).toContainText('It is shown again as it was.');

  await open(page, '/operators/audit');
  await examine(page, 'the audit log');
  await open(page, '/operators/erased');
  await examine(page, 'what was erased');
  await open(page, '/operators/audit?what=no.such.thing');
  await examine(page, 'the audit log, nothing fits');
  await open(page, '/operators/audit?what=a%20b', 422);
  await examine(page, 'the audit log, not understood');
});

test('listings that nobody confirmed, and a letter to whoever keeps one', async ({ page, hands, mailbox }) => {
  test.setTimeout(120_000);
  const { slug, displayName } = await findSomebody();
  await bringOperator('Rosa', page, hands, mailbox);
  await letGoStale(slug);
  await open(page, '/operators/stale');
  await examine(page, 'stale listings');
  await page.getByRole('button', { name: `Remind ${displayName}` }).click();
  await expect(page.getByRole('status')).toContainText('An email is on its way.');
  await expect(page.getByRole('button', { name: `Remind ${displayName}` })).toHaveCount(0);
  await examine(page, 'a stale listing, reminded');
  await confirmAgain(slug);
});

test('dated rules and lists: what holds, what comes, every form, what an edit changes, and what a day brings', async ({
  page,
  hands,
  mailbox,
}) => {
  test.setTimeout(180_000);
  await bringOperator('Rosa', page, hands, mailbox);
  await open(page, '/operators/dated');
  await examine(page, 'rules in force');
  for (const show of ['TO_COME', 'ENDED']) {
    await open(page, `/operators/dated?kind=INSURER&show=${show}`);
    await examine(page, `insurers, ${show}`);
  }
  for (const kind of ['REMOTE_PRESCRIBING', 'PRESCRIBING', 'HELP_LINE', 'INSURER']) {
    await open(page, `/operators/dated-new?kind=${kind}`);
    await examine(page, `a new line, ${kind}`);
    await page.getByRole('button', { name: 'Show what this changes' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await examine(page, `a new line without anything, ${kind}`);
  }
  await open(page, '/operators/dated?kind=HELP_LINE');
  await page.getByRole('link', { name: '988 Suicide & Crisis Lifeline' }).click();
  await examine(page, 'a help line');
  await page.getByRole('link', { name: 'Set its last day' }).click();
  await examine(page, 'the last day of a help line');
  const fill = async () => {
    await page.getByRole('radio', { name: 'We had it wrong' }).check();
    await page.getByLabel('In your own words').fill('A try.');
    await page.getByLabel('What it is based on').fill('Nothing');
    await page.getByRole('button', { name: 'Show what this changes' }).click();
  };
  await page.getByLabel('Last day it holds').fill('2030-01-31');
  await fill();
  await expect(page.getByRole('alert')).toContainText('would have no line in English');
  await examine(page, 'a help line that cannot end');
  await open(page, '/operators/dated?kind=INSURER');
  await page.getByRole('link', { name: 'Oscar' }).click();
  await page.getByRole('link', { name: 'Withdraw it' }).click();
  await fill();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this changes');
  await examine(page, 'what an edit changes');
  await open(page, '/operators/dated-new?kind=INSURER');
  await page.getByLabel('Its name').fill('A new insurer of a story');
  await page.getByLabel('First day it holds').fill('2026-01-01');
  await fill();
  await page.getByRole('button', { name: 'Save it' }).click();
  await expect(page.getByRole('status')).toContainText('Saved.');
  await examine(page, 'a line that was saved, with its history');
  await open(page, '/operators/dated-day?day=2027-01-01');
  await examine(page, 'what a day brings');
});
