import { bringOperator } from '../people/operator.js';
import { PartnersEngineer } from '../people/partner.js';
import { expect, test } from '../story.js';

for (const way of ['without scripts', 'with a keyboard alone'] as const) {
  test.describe(way, () => {
    test.use({ way });
    test.setTimeout(240_000);

    test('a partner with live keys asks to go by another name, an operator reads both and says yes, and a patient reads the new one', async ({
      page,
      hands,
      mailbox,
      somebodyElse,
    }) => {
      const ana = new PartnersEngineer(page, hands, mailbox);
      await ana.become();
      await ana.askForLiveKeys();
      // Whoever waits for a first yes changes what is read.
      await hands.press(page.getByRole('link', { name: 'Change name, site or purpose' }));
      await expect(page.getByText('What you change now is what they read.')).toBeVisible();
      await hands.type(page.getByLabel('What you want to do'), 'We show who is near to our members.');
      await hands.press(page.getByRole('button', { name: 'Change it' }));
      await expect(page.getByRole('status')).toContainText('Changed.');
      await expect(page.getByText('We show who is near to our members.')).toBeVisible();

      const rosa = await somebodyElse('without scripts');
      await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
      await rosa.page.goto('/operators/partners');
      const card = rosa.page.locator('[data-queue] li').filter({ hasText: ana.organisation }).first();
      await expect(card).toContainText('We show who is near to our members.');
      await rosa.hands.press(rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }));
      await expect(rosa.page.getByRole('status')).toContainText('Decided.');

      const live = await ana.makeKey('Live key', 'Search', ['Prepare requests for patients']);
      const patient = await somebodyElse('without scripts');
      await patient.page.goto(await ana.linkToSomebody(live));
      await expect(patient.page.getByText(`${ana.organisation} sent you here.`)).toBeVisible();

      const renamed = ana.organisation.replace('Elm', 'Oak');
      await page.goto('/partners/keys');
      await hands.press(page.getByRole('link', { name: 'Change name, site or purpose' }));
      await expect(page.getByRole('textbox', { name: 'Your organisation' })).toHaveValue(ana.organisation);
      await hands.press(page.getByRole('button', { name: 'Ask for the change' }));
      await expect(page.getByRole('alert')).toContainText('Nothing here has changed.');
      await hands.type(page.getByRole('textbox', { name: 'Your organisation' }), `${renamed}, misspelt`);
      await hands.press(page.getByRole('button', { name: 'Ask for the change' }));
      await expect(page.getByRole('status')).toContainText('You asked for the change.');
      await expect(page.getByText(/^You asked on .* Until then everything stays as it is/)).toBeVisible();
      await patient.page.reload();
      await expect(patient.page.getByText(`${ana.organisation} sent you here.`)).toBeVisible();

      // The operator has read one name when another is asked for.
      await rosa.page.goto('/operators/partners');
      await expect(card).toContainText(`${renamed}, misspelt`);
      await hands.press(page.getByRole('link', { name: 'Change your request, or withdraw it' }));
      await expect(page.getByRole('textbox', { name: 'Your organisation' })).toHaveValue(`${renamed}, misspelt`);
      await hands.type(page.getByRole('textbox', { name: 'Your organisation' }), renamed);
      await hands.press(page.getByRole('button', { name: 'Ask for the change' }));
      await expect(page.getByRole('status')).toContainText('You asked for the change.');
      const yes = rosa.page.getByRole('button', { name: `Approve the change by ${ana.organisation}` });
      await rosa.hands.press(yes);
      await expect(rosa.page.getByText('Someone changed this a moment ago. Look at it again.')).toBeVisible();
      await expect(card.getByText(renamed, { exact: true })).toBeVisible();
      await rosa.hands.press(yes);
      await expect(rosa.page.getByRole('status')).toContainText('Decided.');

      await patient.page.reload();
      await expect(patient.page.getByText(`${renamed} sent you here.`)).toBeVisible();
      const letter = await mailbox.waitFor({ to: ana.email, subject: 'Your organisation has changed' });
      expect(letter.text).toContain(renamed);
      await page.goto('/partners/keys');
      await expect(page.getByText(renamed, { exact: true })).toBeVisible();
      expect((await ana.ask(live, '{ rateLimit { limit } }')).status).toBe(200);
    });
  });
}

test('a partner takes back what it asked for, and reads why an operator said no', async ({
  page,
  hands,
  mailbox,
  somebodyElse,
}) => {
  test.setTimeout(180_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  await ana.become();
  await ana.askForLiveKeys();
  const rosa = await somebodyElse('without scripts');
  await bringOperator('Rosa', rosa.page, rosa.hands, mailbox);
  const card = rosa.page.locator('[data-queue] li').filter({ hasText: ana.organisation }).first();
  await rosa.page.goto('/operators/partners');
  await rosa.hands.press(rosa.page.getByRole('button', { name: `Approve ${ana.organisation}` }));
  await expect(rosa.page.getByRole('status')).toContainText('Decided.');

  const askFor = async (site: string) => {
    await page.goto('/partners/words');
    await hands.type(page.getByLabel('Its site'), site);
    await hands.press(page.getByRole('button', { name: 'Ask for the change' }));
    await expect(page.getByRole('status')).toContainText('You asked for the change.');
  };
  await askFor('https://oak.example');
  const otherTab = await page.context().newPage();
  await otherTab.goto('/partners/words');
  await page.goto('/partners/words');
  await hands.press(page.getByRole('button', { name: 'Withdraw the request' }));
  await expect(page.getByRole('status')).toContainText('Your request is withdrawn. Everything stays as it is.');
  await expect(page.getByText('The change you asked for')).toHaveCount(0);
  await otherTab.getByRole('button', { name: 'Withdraw the request' }).click();
  await expect(otherTab.getByText('Nothing is waiting anymore: it was decided, or already withdrawn.')).toBeVisible();
  await otherTab.close();
  await rosa.page.goto('/operators/partners');
  await expect(card).toHaveCount(0);

  await askFor('https://ash.example');
  await rosa.page.goto('/operators/partners');
  await expect(card.getByRole('link', { name: 'https://ash.example' })).toBeVisible();
  await rosa.hands.press(card.locator('summary').filter({ hasText: 'Not this change' }));
  await rosa.hands.press(card.getByRole('button', { name: 'Not this change' }));
  await expect(card.locator('[aria-invalid]')).toHaveCount(1);
  await rosa.hands.choose(card.getByRole('radio', { name: 'The site does not exist' }).first());
  await rosa.hands.press(card.getByRole('button', { name: 'Not this change' }));
  await expect(rosa.page.getByRole('status')).toContainText('Decided.');
  await mailbox.waitFor({ to: ana.email, subject: 'About your organisation' });
  await page.goto('/partners/keys');
  await expect(
    page.getByText('We could not find the site you named, or could not tell that it is yours.'),
  ).toBeVisible();
  await expect(page.getByText('https://elm.example')).toBeVisible();
  await expect(page.getByText('You can make them.')).toBeVisible();
});
