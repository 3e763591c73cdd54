import { findSomebody } from '../given/directory.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { appealHiding, bringOperator, reportListing } from '../people/operator.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('an operator hides a listing; its practitioner is told, mends it and asks; another operator shows it again', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(180_000);
    const person = await findSomebody(({ clinics }) => clinics.length > 0);
    const email = `${person.slug}@${person.clinics[0]?.slug}.example`;
    const neighbour = await somebodyElse('without scripts');
    await reportListing(neighbour.page, neighbour.hands, person.slug, 'The headline is not true.');
    const rosa = await somebodyElse('without scripts');
    await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
    await rosa.page.goto('/operators/reports');
    await rosa.hands.press(rosa.page.getByRole('link', { name: person.displayName, exact: true }));
    await rosa.hands.press(rosa.page.locator('summary', { hasText: 'Hide the listing' }));
    await rosa.hands.choose(rosa.page.getByRole('radio', { name: 'It says something that is not true' }));
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Hide the listing' }));
    await expect(rosa.page.getByRole('status')).toContainText('Listing hidden');
    await mailbox.waitFor({ to: email, subject: 'Your listing is hidden' });

    await new HoursKeeper(page, hands, mailbox, person).signIn();
    await page.goto('/listing/words');
    await page.getByLabel('One line', { exact: true }).fill('Unhurried, and true');
    await hands.press(page.getByRole('button', { name: 'Save and continue' }));
    await expect(page.getByText('An operator has hidden it: nobody sees it.')).toBeVisible();
    await hands.press(page.getByRole('link', { name: 'Read it through' }));
    await hands.press(page.getByRole('button', { name: 'Save this for when it is shown again' }));
    await expect(page.getByRole('status')).toContainText('Saved.');
    await appealHiding(page, hands, 'I changed the headline.');

    await rosa.page.goto('/operators/appeals');
    await rosa.hands.press(rosa.page.getByRole('link', { name: person.displayName, exact: true }));
    await expect(rosa.page.getByText('You hid this listing, so another operator decides.')).toBeVisible();
    const paul = await somebodyElse('without scripts');
    await bringOperator('Paul', paul.page, paul.hands, mailbox);
    await paul.hands.press(paul.page.getByRole('link', { name: 'Appeals against hiding' }));
    await paul.hands.press(paul.page.getByRole('link', { name: person.displayName, exact: true }));
    await expect(paul.page.getByText('I changed the headline.')).toBeVisible();
    await expect(paul.page.getByText('Unhurried, and true')).toBeVisible();
    await neighbour.page.goto(`/practitioners/${person.slug}`);
    await expect(neighbour.page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
    await paul.hands.choose(paul.page.getByRole('radio', { name: 'What was wrong has been fixed' }));
    await paul.hands.press(paul.page.getByRole('button', { name: 'Show the listing again' }));
    await expect(paul.page.getByRole('status')).toContainText('The listing is shown again.');

    await mailbox.waitFor({ to: email, subject: 'An answer about your listing' });
    await page.reload();
    await expect(page.getByText('You asked, and an operator no longer hides it.')).toBeVisible();
    await neighbour.page.reload();
    await expect(neighbour.page.getByText('Unhurried, and true')).toBeVisible();
  });
});
