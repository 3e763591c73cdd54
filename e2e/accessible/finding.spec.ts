import { findSomebody, talksFromAfar } from '../directory.js';
import { examine, examineClosedAndOpen } from '../examine.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

test('what is found, not found, not understood or over', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [state, address, status] of [
    ['results, filtered', '/search?near=Dallas&service=KAP&mode=VIDEO', 200],
    ['results, nobody found', '/search?near=Dallas&miles=5&video=no&language=vi&service=KAP', 200],
    ['results, a place that is not understood', '/search?near=Dallas+Forth', 200],
    ['results, a place nobody knows', '/search?near=Zzyzyx+Qq', 200],
    ['results, words of danger', '/search?q=suicide', 200],
    ['results, a filter nobody knows', '/search?method=magic', 400],
    ['results, a page of another search', '/search?near=Dallas&after=made-up', 400],
    ['filters, several chosen', '/search/filters?near=Dallas&service=KAP&mode=VIDEO&language=es', 200],
    ['nothing there', '/nowhere', 404],
    ['nobody there', '/practitioners/nobody', 404],
    ['a link that opens nothing', '/c/none', 404],
    ['a link to sign in that is over', '/sign-in/none', 404],
  ] as const) {
    await open(page, address, status);
    await examineClosedAndOpen(page, state);
  }
});

test('results, suggestions open and while they are awaited', async ({ page }) => {
  await open(page, '/search?near=Dallas');
  await page.getByLabel('City or ZIP').focus();
  const field = page.getByRole('combobox', { name: 'City or ZIP' });
  await field.fill('');
  await field.pressSequentially('Hous');
  await expect(page.getByRole('option').first()).toBeVisible();
  // While the list is open react-aria hides everything else from assistive technology; Tab closes the list first.
  await examine(page, 'suggestions open', {
    except: ['aria-hidden-focus', 'page-has-heading-one', 'region'],
    ownKeys: true,
  });
  await page.keyboard.press('Escape');

  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/app/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('complementary', { name: 'Filters' }).getByLabel('Ketamine-assisted psychotherapy').check();
  await expect(page.locator('[aria-busy=true]')).toBeVisible();
  await examine(page, 'results awaited');
  release();
  await expect(page).toHaveURL(/service=KAP/);
});

test('a listing, its times, its clinic and a report of it', async ({ page }) => {
  const person = await findSomebody((each) => talksFromAfar(each) && each.clinics.length > 0);
  const path = `/practitioners/${person.slug}`;
  await open(page, `${path}?from=${person.from}`);
  await examineClosedAndOpen(page, 'a listing');
  await open(page, `${path}?from=US-AK`);
  await examine(page, 'a listing, not licensed where the patient will be');
  await open(page, `${path}/times?from=${person.from}`);
  await examineClosedAndOpen(page, 'times');
  await open(page, `${path}/times?from=US-AK`);
  await examineClosedAndOpen(page, 'times, not licensed where the patient will be');
  await open(page, `/clinics/${person.clinics[0]?.slug}`);
  await examineClosedAndOpen(page, 'a clinic');
  await open(page, `${path}/report`);
  await examine(page, 'a report');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await examine(page, 'a report without words');
  await page.getByLabel('What is wrong').fill('The door is around the corner.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, we have it');
  await examine(page, 'a report that was sent');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the explorer, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/graphiql');
    await expect(page.getByText('SearchNearDallas').first()).toBeVisible();
    // Each of its tabs holds the small button that closes it: GraphiQL's own, and not to be changed
    // from outside; in its fields Tab writes.
    await examine(page, 'the explorer', {
      except: ['nested-interactive', 'target-size'],
      ownColours: true,
      ownKeys: true,
    });
  });
}
