import { findSomebody, wasChecked } from '../given/directory.js';
import { disguised, sayPublished } from '../given/look-alikes.js';
import { AccountHolder, newAccount } from '../people/account.js';
import { Keeper } from '../people/keeper.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a listing with the name of one that was checked waits until operators have looked at both', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(180_000);
    const { slug, givenName, displayName } = await findSomebody(wasChecked);
    await sayPublished(slug);
    const familyName = displayName.split(', ')[0]!.slice(givenName.length + 1);
    const typed = { given: disguised(givenName), family: disguised(familyName) };
    expect(typed.given + typed.family).not.toBe(givenName + familyName);
    const holder = new AccountHolder(page, hands, mailbox);
    const keeper = new Keeper(page, hands);
    const { email } = newAccount();
    await holder.signInByLink(email);
    await holder.setUpApp();
    await keeper.begin(typed.given, typed.family);
    await keeper.fillPerson();
    await keeper.fillLicence('Texas');
    await keeper.fillTheRest('Unhurried');
    await page.goto('/listing/publish');
    await keeper.press('Publish this');
    await expect(page.getByRole('status')).toContainText('An operator reviews it before it is published.');
    await expect(page.getByText('Nobody sees it yet.')).toBeVisible();
    await expect(page.getByText(displayName)).toHaveCount(0);

    const rosa = await somebodyElse('without scripts');
    await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
    const both = `${typed.given} ${typed.family}, MD and ${displayName}`;
    await rosa.hands.press(rosa.page.getByRole('link', { name: 'Look-alikes' }));
    await rosa.hands.press(rosa.page.getByRole('link', { name: new RegExp(` and ${displayName}$`) }));
    await expect(rosa.page.getByRole('heading', { level: 1 })).toHaveText('Do they look alike?');
    await expect(rosa.page.getByText(/Cyrillic letter, U\+04/).first()).toBeVisible();
    await rosa.hands.press(rosa.page.locator('summary', { hasText: 'Send the draft back' }));
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Send the draft back' }));
    await expect(rosa.page.getByRole('alert')).toContainText('Choose a reason.');
    await rosa.hands.choose(rosa.page.getByRole('radio', { name: 'Nothing shows that they are who they say' }));
    await rosa.hands.type(rosa.page.getByLabel('What has to change'), 'Tell us how your name is spelled.');
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Send the draft back' }));
    await expect(rosa.page.getByRole('status')).toContainText('The draft was sent back');
    await mailbox.waitFor({ to: email, subject: 'An answer about your listing' });
    await page.goto('/listing/publish');
    await expect(page.getByText('Tell us how your name is spelled.')).toBeVisible();
    await keeper.press('Publish this');

    const paul = await somebodyElse('with a keyboard alone');
    await bringOperator('Paul', paul.page, paul.hands, mailbox);
    await paul.hands.press(paul.page.getByRole('link', { name: 'Look-alikes' }));
    const item = paul.page.getByRole('link', { name: new RegExp(` and ${displayName}$`) });
    await expect(async () => {
      await paul.page.keyboard.press('j');
      await expect(item).toBeFocused({ timeout: 300 });
    }).toPass();
    await paul.page.keyboard.press('Enter');
    await expect(paul.page.getByText('The first is waiting to be published')).toBeVisible();
    await paul.hands.choose(paul.page.getByRole('radio', { name: 'They showed us who they are' }));
    await paul.hands.press(paul.page.getByRole('button', { name: 'They are two people' }));
    await expect(paul.page.getByRole('status')).toContainText('Two people');
    await expect(paul.page.getByRole('link', { name: both })).toHaveCount(0);
    await paul.hands.press(paul.page.getByRole('link', { name: 'See those that are two people' }));
    await expect(item).toBeVisible();
    await page.reload();
    await expect(page.getByText('It is published.')).toBeVisible();
    await expect(page.getByText('nobody will mistake it for someone else’s')).toBeVisible();
  });
});
