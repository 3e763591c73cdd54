import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { talksFromAfar, findSomebody } from '../given/directory.js';
import { RequestForm } from '../people/patient.js';
import { expect, test } from '../story.js';

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('under 18: help for every age, nothing kept, and a way back', async ({ page, hands }) => {
      const person = await findSomebody();
      await page.goto(`/practitioners/${person.slug}?from=${person.from}`);
      await hands.press(
        page
          .getByRole('region', { name: /^A first talk/ })
          .getByRole('listitem')
          .getByRole('link')
          .first(),
      );
      const form = new RequestForm(page, hands);
      await form.begin({ age: 'Under 18' });
      await expect(form.heading('This is for people 18 and over')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible();
      await hands.press(page.getByRole('button', { name: 'Back' }));
      await expect(form.heading('How old are you?')).toBeVisible();
      await form.answer('How old are you?', '18 to 64');
      await expect(form.heading('What we collect, and why')).toBeVisible();
    });

    test('outside their licence: why, who can, and a way to mend the place', async ({ page, hands }) => {
      const person = await findSomebody(
        (person) => talksFromAfar(person) && !person.licenses.some(({ jurisdiction }) => jurisdiction === 'US-AK'),
      );
      const place = getJurisdiction(person.from).name;
      await page.goto(`/practitioners/${person.slug}?from=${person.from}`);
      await hands.press(
        page
          .getByRole('region', { name: /^A first talk/ })
          .getByRole('listitem')
          .getByRole('link')
          .first(),
      );
      const form = new RequestForm(page, hands);
      await form.answer('Who is this for?', 'Me');
      await form.answer(/ending your life right now/, 'No');
      await hands.pick(page.getByLabel('Where you will be during the talk'), 'Alaska');
      await form.onward();
      await expect(form.heading(`${person.givenName} can’t see you there`)).toBeVisible();
      await expect(page.getByText(`${person.givenName} is licensed in`)).toContainText(place);
      await hands.press(page.getByRole('button', { name: 'Change the place' }));
      await hands.pick(page.getByLabel('Where you will be during the talk'), place);
      await form.onward();
      await expect(form.heading('How old are you?')).toBeVisible();
    });
  });
}
