import { findSomebody } from '../given/directory.js';
import { Complainant } from '../people/complainant.js';
import { HoursKeeper } from '../people/hours-keeper.js';
import { bringOperator } from '../people/operator.js';
import { expect, test } from '../story.js';

test.describe('without scripts', () => {
  test.use({ way: 'without scripts' });

  test('somebody tells what went wrong; an operator asks the other side, answers and closes it; it is taken back', async ({
    page,
    hands,
    mailbox,
    somebodyElse,
  }) => {
    test.setTimeout(180_000);
    const person = await findSomebody(({ clinics }) => clinics.length > 0);
    const keeper = await somebodyElse('without scripts');
    await new HoursKeeper(keeper.page, keeper.hands, mailbox, person).signIn();

    const sam = new Complainant(page, hands);
    await sam.openEvent(person.slug);
    await expect(page.getByRole('link', { name: 'Call 911' }).last()).toBeVisible();
    await expect(page.getByText('We are not an emergency service. No one is watching this page.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'MedWatch' })).toHaveAttribute('href', 'https://www.fda.gov/medwatch');
    await sam.send();
    await expect(page.getByRole('alert')).toContainText('Say in a few words what happened.');
    await sam.type('On Friday I was left alone and could not stand. Now I want to die.');
    await sam.send();
    await expect(sam.heading()).toHaveText('Thank you for telling us. Please talk to someone now.');
    await hands.press(page.getByRole('button', { name: 'I am safe, continue' }));
    await expect(page.getByLabel('What happened, and when?')).toHaveValue(/could not stand/);
    await hands.type(page.getByLabel('An email address for our answer'), 'sam.told@patients.example');
    await sam.send();
    await expect(sam.heading()).toHaveText('Thank you for telling us. We have it.');
    await expect(page.getByText('You said that you are safe.')).toBeVisible();
    await expect(page.getByText('could not stand')).toHaveCount(0);
    const own = page.url().replace(/\?.*/, '');

    const rosa = await somebodyElse('without scripts');
    await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
    await rosa.hands.press(rosa.page.getByRole('link', { name: 'Complaints and adverse events' }));
    await rosa.hands.press(rosa.page.getByRole('link', { name: person.displayName }));
    await expect(rosa.page.getByText('could not stand')).toBeVisible();
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Take it on' }));
    await expect(rosa.page.getByRole('status')).toContainText('Taken on');
    await rosa.hands.press(rosa.page.locator('summary', { hasText: 'Ask for their side' }));
    await rosa.hands.type(rosa.page.getByLabel('What you ask them'), 'Who stays with people after a treatment?');
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Ask for their side' }));
    await expect(rosa.page.getByRole('status')).toContainText('Asked for their side');

    const { link } = await mailbox.waitFor({
      to: `${person.slug}@${person.clinics[0]?.slug}.example`,
      subject: 'A question from an operator',
    });
    await keeper.page.goto(link ?? '');
    await expect(keeper.page.getByText('Who stays with people after a treatment?')).toBeVisible();
    await expect(keeper.page.getByText('could not stand')).toHaveCount(0);
    await keeper.hands.type(keeper.page.getByLabel('What happened, as you see it'), 'A nurse. That day she was ill.');
    await keeper.hands.press(keeper.page.getByRole('button', { name: 'Send it' }));
    await expect(keeper.page.getByRole('status')).toContainText('The operators have your answer.');

    // Rosa's page is older than the answer: she is told, and what she wrote is still there.
    await rosa.hands.press(rosa.page.locator('summary', { hasText: 'Write to the person who told us' }));
    await rosa.hands.type(rosa.page.getByLabel('What you write to them'), 'We asked, and look into it.');
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Write to the person who told us' }));
    await expect(rosa.page.getByRole('alert')).toContainText('Someone changed this a moment ago.');
    await expect(rosa.page.getByText('A nurse. That day she was ill.')).toBeVisible();
    await expect(rosa.page.getByLabel('What you write to them')).toHaveValue('We asked, and look into it.');
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Write to the person who told us' }));
    await expect(rosa.page.getByRole('status')).toContainText('Wrote');
    await mailbox.waitFor({ to: 'sam.told@patients.example', subject: 'An answer to what you told us' });
    await page.goto(own);
    await expect(sam.heading()).toHaveText('An operator is looking into it');
    await expect(page.getByText('We asked, and look into it.')).toBeVisible();

    await rosa.hands.press(rosa.page.locator('summary', { hasText: 'Close it' }));
    await rosa.hands.choose(rosa.page.getByRole('radio', { name: 'What was wrong has been put right' }));
    await rosa.hands.type(rosa.page.getByLabel('What you found'), 'Two nurses from now on.');
    await rosa.hands.press(rosa.page.getByRole('button', { name: 'Close it' }));
    await expect(rosa.page.getByRole('status')).toContainText('Closed.');

    await page.reload();
    await expect(sam.heading()).toHaveText('We have closed it');
    await hands.press(page.locator('summary', { hasText: 'Withdraw it' }));
    await hands.press(page.getByRole('button', { name: 'Withdraw it and erase it' }));
    await expect(sam.heading()).toHaveText('What you told us is erased');
    await rosa.page.goto('/operators/complaints?state=closed');
    await rosa.hands.press(rosa.page.getByRole('link', { name: person.displayName }));
    await expect(rosa.page.getByText('Two nurses from now on.')).toHaveCount(0);
  });
});
