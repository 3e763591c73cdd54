import { type Locator, type Page } from '@playwright/test';
import { expect, test, ways } from '../story.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const cards = (page: Page) => page.getByRole('main').getByRole('article');
const names = (page: Page) => cards(page).getByRole('heading').allInnerTexts();
const filters = (page: Page): Locator => page.getByRole('complementary', { name: 'Filters' });

for (const way of ways) {
  test.describe(way, () => {
    test.use({ way });

    test('from "Dallas" on the home page to a listing, with a filter on the way', async ({ page, hands }) => {
      await page.goto('/');
      await hands.type(page.getByLabel('City or ZIP'), 'Dallas');
      await hands.press(page.getByRole('button', { name: 'Find' }));
      await expect(heading(page)).toContainText(/^\d+ people near Dallas, TX/);
      const before = (await heading(page).textContent()) ?? '';

      await hands.choose(filters(page).getByLabel('Ketamine-assisted psychotherapy'));
      if (way === 'without scripts') await hands.press(filters(page).getByRole('button', { name: 'Show people' }));
      await expect(page).toHaveURL(/service=KAP/);
      await expect(heading(page)).not.toHaveText(before);
      const chosen = page.getByRole('list', { name: 'Chosen filters' });
      await expect(chosen).toContainText('Ketamine-assisted psychotherapy');
      await expect(filters(page).getByLabel('Ketamine-assisted psychotherapy')).toBeChecked();

      const card = cards(page).first();
      await expect(card).toContainText(/Next free/);
      await expect(card).toContainText(/Central/);
      const name = await card.getByRole('heading').innerText();
      await hands.press(card.getByRole('link', { name }));
      await expect(heading(page)).toHaveText(name);
      await expect(page.getByText(/^Licensed in /)).toContainText('Texas');
    });
  });
}

test('the address says it all: shared with somebody else, and found again by Back', async ({ page, somebodyElse }) => {
  await page.goto('/search?near=Dallas&miles=100&service=KAP&sort=NAME');
  const found = await names(page);
  expect(found.length).toBeGreaterThan(1);
  const total = (await heading(page).textContent()) ?? '';

  const friend = await somebodyElse('without scripts');
  await friend.page.goto(page.url());
  expect(await names(friend.page)).toEqual(found);

  await cards(page).nth(1).getByRole('link').first().click();
  await expect(heading(page)).toHaveText(found[1] ?? '');
  await page.goBack();
  await expect(heading(page)).toHaveText(total);
  expect(await names(page)).toEqual(found);
  await expect(filters(page).getByLabel('Ketamine-assisted psychotherapy')).toBeChecked();
  await expect(page.getByRole('navigation', { name: 'Sort' }).getByRole('link', { name: 'Name' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('a filter is taken away again, and Back brings it back', async ({ page }) => {
  await page.goto('/search?near=Dallas&miles=100');
  const all = (await heading(page).textContent()) ?? '';
  await filters(page).getByLabel('Ketamine-assisted psychotherapy').check();
  await expect(page).toHaveURL(/service=KAP/);
  await expect(heading(page)).not.toHaveText(all);
  const some = (await heading(page).textContent()) ?? '';
  await page.getByRole('list', { name: 'Chosen filters' }).getByRole('link').click();
  await expect(heading(page)).toHaveText(all);
  await expect(filters(page).getByLabel('Ketamine-assisted psychotherapy')).not.toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText(some);
  await expect(filters(page).getByLabel('Ketamine-assisted psychotherapy')).toBeChecked();
});

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('pages are turned by links, nobody is missed and nobody comes twice', async ({ page, hands }) => {
      await page.goto('/search?sort=NAME&near=Texas');
      const onward = page.getByRole('link', { name: 'More results' });
      const first = await names(page);
      const seen = [...first];
      while ((await onward.count()) > 0) {
        const shown = await names(page);
        await hands.press(onward);
        await expect(cards(page).first().getByRole('heading')).not.toHaveText(shown[0] ?? '');
        seen.push(...(await names(page)));
      }
      const total = Number(/\d+/.exec(await heading(page).innerText())?.[0]);
      const byVideo = Number(/(\d+) more who/.exec(await heading(page).innerText())?.[1] ?? 0);
      expect(seen).toHaveLength(total + byVideo);
      expect(new Set(seen).size).toBe(seen.length);

      const back = page.getByRole('link', { name: 'Earlier results' });
      for (let page_ = seen.length; page_ > 20; page_ -= 20) {
        const shown = await names(page);
        await hands.press(back);
        await expect(cards(page).first().getByRole('heading')).not.toHaveText(shown[0] ?? '');
      }
      expect(await names(page)).toEqual(first);
      await expect(back).toHaveCount(0);
    });
  });
}

test('a place that is not understood offers the likely ones', async ({ page }) => {
  await page.goto('/search?near=Dallas+Forth');
  await expect(heading(page)).toHaveText('We do not know the place “Dallas Forth”');
  await expect(page.getByRole('heading', { name: 'Did you mean one of these?' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Dallas, TX' }).click();
  await expect(heading(page)).toContainText('near Dallas, TX');
});

test('places are suggested while one types, and chosen with the keyboard', async ({ page }) => {
  await page.goto('/search');
  await page.getByLabel('City or ZIP').focus();
  const field = page.getByRole('combobox', { name: 'City or ZIP' });
  await expect(field).toBeFocused();
  await field.pressSequentially('Dall');
  await expect(page.getByRole('option', { name: 'Dallas, TX' })).toBeVisible();
  while ((await field.getAttribute('aria-activedescendant')) === null) await field.press('ArrowDown');
  while ((await page.getByRole('option', { name: 'Dallas, TX' }).getAttribute('data-focused')) === null)
    await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue('Dallas, TX');
  await field.press('Enter');
  await expect(heading(page)).toContainText('near Dallas, TX');
});

test('a search that finds nobody says what to widen, with how many there would be', async ({ page }) => {
  const address = '/search?near=Dallas&miles=5&video=no&language=vi&service=KAP&setting=HOME_SUPERVISED_REMOTELY';
  await page.goto(address);
  await expect(page.getByText(/^No one within 5 miles matches/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'The help lines' })).toBeVisible();
  const offer = page
    .getByRole('main')
    .getByRole('link', { name: /^\d+ (?:person|people) (?:without|within|anywhere)/ })
    .first();
  const promised = /^\d+/.exec(await offer.innerText())?.[0];
  await offer.click();
  await expect(page).not.toHaveURL(address);
  await expect(heading(page)).toContainText(new RegExp(`^${promised} `));
});

test('a search that nothing came back for leaves the page, and what was typed', async ({ page, hands }) => {
  await page.goto('/search?near=75201');
  const found = (await heading(page).textContent()) ?? '';
  const words = page.getByLabel('Name, method or condition');
  await hands.type(words, 'depression');
  await page.context().setOffline(true);
  await hands.press(page.getByRole('button', { name: 'Find' }));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('We could not be reached just now.');
  await expect(alert).toBeInViewport();
  await expect(alert.getByRole('link', { name: '988' })).toBeVisible();
  await expect(heading(page)).toHaveText(found);
  await expect(words).toHaveValue('depression');

  await page.context().setOffline(false);
  await hands.press(page.getByRole('button', { name: 'Find' }));
  await expect(page).toHaveURL(/q=depression/);
  await expect(alert).toBeHidden();
});

test('whoever waits for a search sees that it is looked for', async ({ page, hands }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search?near=75201');
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/app/graphql', (route) => isAnswered.then(() => route.continue()));
  await hands.type(page.getByLabel('Name, method or condition'), 'depression');
  const find = page.getByRole('button', { name: 'Find', exact: true });
  const looking = find.getByText('Looking …');
  await expect(looking).toHaveCSS('opacity', '0');
  await hands.press(find);
  await expect(looking).toHaveCSS('opacity', '1');
  await expect(looking).toBeInViewport();
  const saidAloud = page.getByRole('search').locator('xpath=..').getByRole('status');
  await expect(saidAloud).toHaveText('Looking …');
  answer();
  await expect(page).toHaveURL(/q=depression/);
  await expect(saidAloud).toBeEmpty();
  await expect(looking).toHaveCSS('opacity', '0');
  await expect(find).toBeVisible();
});

test('a search that hangs is asked anew by whoever presses again, and is waited for half a minute and no longer', async ({
  page,
  hands,
}) => {
  await page.clock.install();
  await page.goto('/search?near=75201');
  let asked = 0;
  await page.route('**/app/graphql', (route) => (++asked === 2 ? route.continue() : undefined));
  const find = page.getByRole('button', { name: 'Find', exact: true });
  await hands.type(page.getByLabel('Name, method or condition'), 'depression');
  await hands.press(find);
  await expect.poll(() => asked).toBe(1);
  await hands.press(find);
  await expect(page).toHaveURL(/q=depression/);

  await hands.type(page.getByLabel('Name, method or condition'), 'anxiety');
  await hands.press(find);
  await expect.poll(() => asked).toBe(3);
  await page.clock.fastForward('00:31');
  await expect(page.getByRole('alert')).toContainText('We could not be reached just now.');
  await expect(page).toHaveURL(/q=depression/);
});

test('what is ticked while words are looked for is asked for with them, and words with what was ticked', async ({
  page,
  hands,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/search?near=75201');
  await page.route('**/app/graphql', (route) =>
    /KAP.*anxiety|anxiety.*KAP/.test(route.request().postData() ?? '') ? route.continue() : undefined,
  );
  const find = page.getByRole('button', { name: 'Find', exact: true });
  const words = page.getByLabel('Name, method or condition');
  const treatment = page.getByRole('checkbox', { name: 'Ketamine-assisted psychotherapy' });
  await hands.type(words, 'anxiety');
  await hands.press(find);
  await treatment.check();
  await expect(page).toHaveURL(/q=anxiety&service=KAP/);

  await page.goto('/search?near=75201');
  await treatment.check();
  await hands.type(words, 'anxiety');
  await hands.press(find);
  await expect(page).toHaveURL(/q=anxiety&service=KAP/);
  await expect(treatment).toBeChecked();
});

test('the same search once more is no step that Back has to take', async ({ page, hands }) => {
  await page.goto('/');
  await page.goto('/search?near=75201');
  const find = page.getByRole('button', { name: 'Find', exact: true });
  await hands.type(page.getByLabel('Name, method or condition'), 'depression');
  await hands.press(find);
  await expect(page).toHaveURL(/q=depression/);
  await expect(heading(page)).toBeFocused();
  await hands.press(find);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/near=75201$/);
});

test('a search that broke on our side leaves the page, and what was typed', async ({ page, hands }) => {
  await page.goto('/search?near=75201');
  const found = (await heading(page).textContent()) ?? '';
  const contentType = 'application/graphql-response+json; charset=utf-8';
  const body = JSON.stringify({ errors: [{ message: 'Something broke.', extensions: { code: 'INTERNAL' } }] });
  await page.route('**/app/graphql', (route) => route.fulfill({ status: 500, contentType, body }));
  await hands.type(page.getByLabel('Name, method or condition'), 'depression');
  await hands.press(page.getByRole('button', { name: 'Find', exact: true }));
  await expect(page.getByRole('alert')).toContainText('We could not be reached just now.');
  await expect(heading(page)).toHaveText(found);
});

test('a part of the results that nothing came back for is said in their place, and Back leads to those before', async ({
  page,
  hands,
}) => {
  await page.goto('/search?near=75201');
  const found = (await heading(page).textContent()) ?? '';
  await page.route('**/app/graphql', (route) =>
    route.request().postData()?.includes('WidenedSearch') ? route.abort() : route.continue(),
  );
  await hands.type(page.getByLabel('Name, method or condition'), 'nobodyiscalledthis');
  await hands.press(page.getByRole('button', { name: 'Find' }));
  const nothingCame = page.getByRole('heading', { level: 1, name: 'We could not be reached just now' });
  await expect(nothingCame).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(found);
  await page.goForward();
  await expect(nothingCame).toBeVisible();
  await page.unroute('**/app/graphql');
  await hands.press(page.getByRole('link', { name: 'Try again' }));
  await expect(heading(page)).toContainText('No one near');
});

test('a part of the results that hangs is waited for half a minute and no longer, and then said in their place', async ({
  page,
  hands,
}) => {
  await page.clock.install();
  await page.goto('/search?near=75201');
  let asked = 0;
  await page.route('**/app/graphql', (route) => {
    if (!route.request().postData()?.includes('WidenedSearch')) return route.continue();
    asked++;
    return undefined;
  });
  await hands.type(page.getByLabel('Name, method or condition'), 'nobodyiscalledthis');
  await hands.press(page.getByRole('button', { name: 'Find', exact: true }));
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.clock.fastForward('00:31');
  await expect(page.getByRole('heading', { level: 1, name: 'We could not be reached just now' })).toBeFocused();
  await page.unroute('**/app/graphql');
  await hands.press(page.getByRole('link', { name: 'Try again' }));
  await expect(heading(page)).toContainText('No one near');
});

test('a word for the filters, typed where names stand, finds nobody and says where it is chosen', async ({ page }) => {
  await page.goto('/search?near=75201&q=aetna');
  await expect(heading(page)).toContainText('No one near');
  await page.getByRole('link', { name: 'the filters' }).click();
  await expect(page).toHaveURL(/\/search\/filters\?near=75201$/);
});

test('words of danger in the search bring the help lines first, and the results below', async ({ page }) => {
  await page.goto('/search?q=I+want+to+die');
  const help = page.getByRole('region', { name: 'You can talk to someone now' });
  await expect(help.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible();
  await expect(help.getByRole('link', { name: /^Text 988/ })).toBeVisible();
  const order = await page.getByRole('main').getByRole('heading').allInnerTexts();
  expect(order.indexOf('You can talk to someone now')).toBeLessThan(order.findIndex((text) => /^\d|^No/.test(text)));
  await expect(page.getByLabel('Name, method or condition')).toHaveValue('I want to die');
  // They are handed back nowhere else: not as one of the choices to give up, and not in the title of the tab.
  await expect(page.getByRole('main')).toContainText(/\d+ people without these words/);
  await expect(page.getByRole('main')).not.toContainText('want to die');

  await page.goto('/search?near=I+want+to+die');
  await expect(help.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible();
  await expect(heading(page)).toHaveText('We do not know this place');
  await expect(page.getByRole('main')).not.toContainText('want to die');
  await expect(page).toHaveTitle('People · Clearing');

  // Beside a place that is known, too.
  await page.goto('/search?near=75201+I+want+to+die');
  await expect(help.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible();
  await expect(heading(page)).toContainText('Dallas');
  await expect(page.getByRole('main')).not.toContainText('want to die');

  await page.goto('/search?q=dallas');
  await expect(help).toHaveCount(0);
});

for (const [what, query, status] of [
  ['a distance of nowhere', 'near=Dallas&miles=0', 200],
  ['an order nobody knows', 'sort=BEST', 200],
  ['a page of another search', 'near=Dallas&after=made-up', 400],
  ['a filter nobody knows', 'method=magic', 400],
  ['a state that is none', 'from=US-ZZ', 400],
  ['ten thousand letters', `q=${'a'.repeat(5_000)}`, 200],
  ['a NUL', 'q=a%00b&near=%00', 200],
  [
    'emoji, and letters from right to left',
    'q=%F0%9F%8C%84+%D7%A9%D7%9C%D7%95%D7%9D&near=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    200,
  ],
] as const) {
  test(`an address with ${what} is a page, not an error`, async ({ page }) => {
    const answer = await page.goto(`/search?${query}`);
    expect(answer?.status()).toBe(status);
    await expect(page.getByRole('button', { name: 'Find' })).toBeVisible();
    if (status === 400)
      await page.getByRole('link', { name: /^Start from the first page|^Remove all filters/ }).click();
    await expect(heading(page)).toHaveText(/^(?:\d+ (?:person|people)|No one|We do not know)/);
  });
}

for (const way of ['with scripts', 'without scripts'] as const) {
  test.describe(way, () => {
    test.use({ way });

    test('what is typed is shown as it was typed, whatever is in it', async ({ page }) => {
      for (const typed of [
        ...['<valueOf/>', '<toString>x</toString>', '<constructor>x</constructor>', '<0>', '<0>x</0>'],
        ...['<script>alert(1)</script>', '&lt;', '{x}', '\\x41', '\\u003cvalueOf/\\u003e'],
      ]) {
        const answer = await page.goto(`/search?${new URLSearchParams({ near: typed, q: typed })}`);
        expect(answer?.status(), typed).toBe(200);
        await expect(heading(page)).toHaveText(`We do not know the place “${typed}”`);
        await expect(page).toHaveTitle(`People near ${typed} · Clearing`);
        await expect(page.getByLabel('Name, method or condition')).toHaveValue(typed);
      }
    });
  });
}
