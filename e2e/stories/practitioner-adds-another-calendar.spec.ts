import { answersRequests, findSomebody, talksFromAfar } from '../given/directory.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('a practitioner adds a calendar kept elsewhere, is told that it cannot be found, and removes it', async ({
    page,
    hands,
    mailbox,
  }) => {
    const person = await findSomebody(
      (each) => talksFromAfar(each) && answersRequests(each) && each.clinics.length > 0,
    );
    const keeper = new HoursKeeper(page, hands, mailbox, person);
    await keeper.signIn();
    await keeper.openHours();
    await hands.press(page.getByRole('link', { name: 'Your other calendars' }));
    await expect(page.getByText('No calendar is being read now.')).toBeVisible();

    const address = page.getByLabel('Its address');
    const add = page.getByRole('button', { name: 'Add this calendar' });
    await hands.type(address, 'https://127.0.0.1/secret.ics');
    await hands.press(add);
    await expect(page.getByRole('alert')).toContainText('Only an address with a name');
    await expect(address).toHaveValue('https://127.0.0.1/secret.ics');

    // By the standards of the net no name server knows a name that ends so: the worker looks, and nobody is asked.
    await hands.type(address, 'webcal://calendar.invalid/private-0815/basic.ics');
    await hands.type(page.getByLabel('What you call it, if you like'), 'My own');
    await hands.press(add);
    await expect(page.getByText('Added. We will read it in a moment')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'My own' })).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(page.getByText('No calendar can be found at this address.')).toBeVisible({ timeout: 1 });
    }).toPass({ timeout: 20_000 });
    await expect(page.getByText('calendar.invalid · not read yet')).toBeVisible();
    await expect(page.getByText('patients may see times when you are busy')).toBeVisible();
    expect(await page.content()).not.toContain('private-0815');

    await keeper.openHours();
    const unread = page.getByRole('status').filter({ hasText: 'My own: No calendar can be found at this address.' });
    await expect(unread).toContainText('It has never been read.');
    await hands.press(unread.getByRole('link', { name: 'See what you can do' }));
    await hands.press(page.getByRole('button', { name: 'Read again now: My own' }));
    await expect(page.getByText('We will read it again in a moment')).toBeVisible();
    await hands.press(page.getByRole('button', { name: 'Remove My own' }));
    await expect(page.getByText('Removed. What was in it no longer counts.')).toBeVisible();
    await expect(page.getByText('No calendar is being read now.')).toBeVisible();
  });
});
