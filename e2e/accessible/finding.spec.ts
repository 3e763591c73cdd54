import type { Page } from '@playwright/test';
import { examine, examineClosedAndOpen, examineLarge } from '../examining/examine.js';
import { findUnseenFocus, walk } from '../examining/keys.js';
import { findSomebody, talksFromAfar } from '../given/directory.js';
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

test('large text on a phone, help now included', async ({ page }) => {
  const { slug, from } = await findSomebody(talksFromAfar);
  for (const address of [
    ...['/', '/help', '/search?near=Dallas&service=KAP', '/sign-in'],
    ...['/guides/precautions', '/guides/side-effects', '/guides/integration'],
    ...['/schema/changelog', '/partners/about-webhooks'],
    ...['', '/times', '/request', '/waiting'].map((part) => `/practitioners/${slug}${part}?from=${from}`),
  ]) {
    await open(page, address);
    await examineLarge(page, address);
  }
});

test('a long word about somebody found breaks where letters are large: it is not cut off', async ({ page }) => {
  await open(page, '/search?near=Dallas');
  await page.locator('.person__line').evaluateAll((lines) => {
    for (const line of lines) line.textContent = 'Neuropsychopharmacological treatment.';
  });
  await examineLarge(page, 'results, a long word');
});

test('what is told of somebody found breaks within no word where letters are large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '/search?near=Dallas');
  const terms = page.locator('.person__facts dt').filter({ hasText: 'Distance' });
  const lines = () =>
    terms.first().evaluate((term) => term.clientHeight / Number.parseFloat(getComputedStyle(term).lineHeight));
  expect(Math.round(await lines())).toBe(1);
  await page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
  });
  expect(Math.round(await lines())).toBe(1);
});

test('the way to help is whole where letters are three times as large on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/');
  await page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = `${3 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
  });
  const box = await page.getByRole('link', { name: 'Help now · 988' }).boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
});

test('the way to all times stays in sight beside what is read of a listing, however low the window is', async ({
  page,
}) => {
  const person = await findSomebody(({ consultationTypes }) => consultationTypes.length > 2);
  await page.setViewportSize({ width: 1280, height: 620 });
  await open(page, `/practitioners/${person.slug}?from=${person.from}&zone=Pacific/Honolulu`);
  await page.evaluate(() => scrollTo(0, 600));
  await expect(page.getByRole('link', { name: 'See all times' })).toBeInViewport({ ratio: 1 });
});

for (const [state, part, isLarge] of [
  ['of the page of times', 'times', false],
  ['of that page where letters are large', 'times', true],
  ['of a request', 'request', false],
] as const) {
  test(`once a time is chosen the way on stands in sight on a phone, and hides nothing that keys come to: ${state}`, async ({
    page,
  }) => {
    const { slug, from } = await findSomebody(talksFromAfar);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `/practitioners/${slug}/${part}?from=${from}`);
    if (isLarge) await page.evaluate(() => (document.documentElement.style.fontSize = '36px'));
    const onward = page.getByRole('button', { name: 'Continue with this time' });
    const times = page.getByRole('radio');
    await expect(onward).not.toBeInViewport();
    await times.first().check();
    await expect(onward).toBeInViewport({ ratio: 1 });
    for (let at = 1; at < Math.min(6, await times.count()); at++) {
      await page.keyboard.press('ArrowDown');
      await expect(times.nth(at)).toBeFocused();
      const [row, foot] = [await times.nth(at).locator('xpath=..').boundingBox(), await onward.boundingBox()];
      expect(row!.y + row!.height).toBeLessThanOrEqual(foot!.y);
    }
  });
}

for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
  test(`people found keep their width where no hills are drawn: ${Object.keys(media).join()}`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 800 });
    await page.emulateMedia(media);
    await open(page, '/search?near=Dallas');
    const narrow = await page.locator('.person').evaluateAll((people) =>
      people
        .filter((person) => {
          const facts = person.querySelector('.person__facts')?.getBoundingClientRect().width ?? 0;
          return facts < person.getBoundingClientRect().width * 0.75;
        })
        .map((person) => person.querySelector('h2')?.textContent),
    );
    expect(narrow).toEqual([]);
  });
}

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
  await chooseSuggestionByKeys(page);

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

/** From the field with its suggestions open: down and up through them, out of them with nothing changed, and one taken. */
async function chooseSuggestionByKeys(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name: 'City or ZIP' });
  const options = page.getByRole('listbox').getByRole('option');
  const chosen = page.getByRole('option', { selected: true }).or(page.locator('[role=option][data-focused]'));
  const first = await options.nth(0).innerText();
  const second = await options.nth(1).innerText();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(second);
  // Who listens is told which one it is; the focus stays in the field.
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? 'none');
  await expect(field).toBeFocused();
  await expect(chosen).not.toHaveCSS('box-shadow', 'none');
  await expect(options.nth(0)).toHaveCSS('box-shadow', 'none');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('Hous');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const taken = await chosen.innerText();
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue(taken);
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();
}

test('a listing, its times, its clinic and a report of it', async ({ page }) => {
  const person = await findSomebody((each) => talksFromAfar(each) && each.clinics.length > 0);
  const path = `/practitioners/${person.slug}`;
  await open(page, `${path}?from=${person.from}`);
  await examineClosedAndOpen(page, 'a listing');
  await page
    .getByRole('heading', { level: 1 })
    .evaluate((name) => (name.textContent = 'Wilhelmina Featherstonemarsh, MD'));
  await examine(page, 'a listing whose name does not fit beside its picture', { placeOnly: true });
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
    // Its editors come last, and while they are made the page answers nobody.
    await expect(page.getByRole('region', { name: 'Operation Editor' }).locator('.view-line').first()).toBeVisible();
    // Each of its tabs holds the button that closes it: GraphiQL's own, and not to be changed from outside.
    await examine(page, 'the explorer', { except: ['nested-interactive'], ownColours: true, ownKeys: true });
    // Into its editors Enter leads, and not Tab.
    const faults = (await walk(page, 'forwards')).filter((fault) => !fault.includes('Tab does not reach: <textarea'));
    expect([...faults, ...(await findUnseenFocus(page))]).toEqual([]);
  });
}

test('an editor of the explorer is come into, written in and left with keys', async ({ page }) => {
  await open(page, '/graphiql');
  const editor = page.getByRole('region', { name: 'Operation Editor' }).locator('.graphiql-editor');
  const inside = editor.locator('textarea');
  await expect(inside).toBeAttached();
  await expect(async () => {
    await editor.focus();
    await page.keyboard.press('Enter');
    await expect(inside).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('{ helpLines { n');
  // What it suggests is closed first.
  await expect(page.getByRole('option', { name: /^name/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inside).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Execute query/ })).toBeFocused();
});
