import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Page } from '@playwright/test';
import { examine } from '../examining/examine.js';
import { keyboard } from '../machine/hands.js';
import { whatIsKept } from '../machine/what-browsers-keep.js';
import { PartnersEngineer } from '../people/partner.js';
import { embedded, PartnerSite, versionsToday } from '../site/partner-site.js';
import { expect, origin, test } from '../story.js';

// Both are put between a page and the API before the page is opened: a browser may let through what is asked just then.
const nobodyToSee = { json: { data: { practitioner: null } }, headers: { 'access-control-allow-origin': '*' } };
/** As the API says it, what a page of another origin may read included. */
const tooMuchAtOnce = {
  status: 429,
  headers: {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'retry-after',
    'retry-after': '60',
  },
};

/** Of what a browser keeps for a page. */
const nothing = /^\[\{\},\{\},\[\],\[\],\[\],"",null\]\n\[\]$/;

let site: PartnerSite;
let unbound: PartnerSite;
test.beforeAll(async () => {
  [site, unbound] = await Promise.all([PartnerSite.open(), PartnerSite.open()]);
});
test.afterAll(async () => {
  await Promise.all([site.close(), unbound.close()]);
});

test('a partner who waits for a yes tries both embeds on a strict page of their own', async ({
  page,
  hands,
  mailbox,
  browser,
}) => {
  test.setTimeout(180_000);
  const ana = new PartnersEngineer(page, hands, mailbox);
  const first = await ana.become();
  const key = await ana.makePageKey('Try the search', site.origin);
  const slug = await someoneInvented(ana, first);

  // A header that says where somebody is would not come from a page.
  const reader = await browser.newContext({ extraHTTPHeaders: {} });
  const other = await reader.newPage();
  const faults = listen(other);
  const keys = keyboard(other);
  await test.step('the search, by keys alone', async () => {
    await other.goto(site.put('/search', embedded('clearing-search', { 'publishable-key': key, 'page-size': '1' })));
    expect(await other.evaluate(() => crossOriginIsolated)).toBe(true);
    await expect(other.getByRole('link', { name: 'Find care on Clearing' })).toBeHidden();
    const field = other.getByLabel('City or ZIP code');
    await keys.press(other.getByRole('button', { name: 'Find' }));
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription('Type a ZIP code, or a city with its state.');
    await keys.type(field, 'Texas');
    await other.keyboard.press('Enter');
    await expect(other.getByRole('status')).toHaveText(/^\d+ people in Texas, or by video\. 1 is shown\.$/);
    const people = other.getByRole('article');
    await expect(people).toHaveCount(1);
    await expect(people.first()).toContainText(/Next free.*(?:time|online)/s);
    await expect(people.first()).toContainText('Made up for a demonstration');
    // It looks as the page's sheet says by properties and parts, which is all that reaches into it.
    await expect(other.getByRole('button', { name: 'Find' })).toHaveCSS('background-color', 'rgb(91, 42, 134)');
    await expect(other.getByRole('button', { name: 'Find' })).toHaveCSS('border-radius', '0px');
    await expect(people.first()).toHaveCSS('border-width', '2px');
    const link = people.first().getByRole('link');
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`^${origin}/practitioners/[a-z0-9-]+\\?from=US-TX&zone=America%2FChicago&source=127\\.0\\.0\\.1$`),
    );
    await keys.press(other.getByRole('button', { name: 'Show 1 more' }));
    await expect(people.nth(1).getByRole('link')).toBeFocused();
    expect(await whatIsKept(other)).toMatch(nothing);
    await examine(other, 'a search in a page of another origin');
  });

  await test.step('what was typed is not a place, or speaks of danger', async () => {
    const field = other.getByLabel('City or ZIP code');
    await keys.type(field, 'I want to die');
    await other.keyboard.press('Enter');
    await expect(other.getByRole('heading', { name: 'You can talk to someone now' })).toBeVisible();
    await expect(other.getByRole('link', { name: 'Call 988' }).first()).toHaveAttribute('href', 'tel:988');
    await expect(other.getByRole('status')).toHaveText('We do not know this place.');
    await examine(other, 'help lines in a page of another origin');
    await keys.type(field, '75201 I want to die');
    await other.keyboard.press('Enter');
    await expect(other.getByRole('status')).toContainText('Dallas');
    const elsewhere = other.getByRole('link', { name: 'Search on Clearing' });
    expect(await elsewhere.getAttribute('href')).not.toContain('die');
  });

  await test.step('somebody’s free times', async () => {
    const given = { 'publishable-key': key, practitioner: slug, days: '2' };
    let isHidden = false;
    await other.route(`${origin}/graphql`, (route) => (isHidden ? route.fulfill(nobodyToSee) : route.continue()));
    await other.goto(site.put('/times', embedded('clearing-availability', given)));
    await expect(other.getByRole('status')).toHaveText(/^(?:Free times (?:from|on)|No free times before) /);
    const time = other.getByRole('link', { name: /\d (?:am|pm) \w+ time/ }).first();
    await expect(time).toBeVisible();
    expect(await time.getAttribute('href')).toMatch(
      new RegExp(`^${origin}/practitioners/${slug}/request\\?type=\\w+&at=[^&]+&source=127\\.0\\.0\\.1$`),
    );
    const days = other.locator('summary');
    const before = await days.allInnerTexts();
    await keys.press(other.getByRole('button', { name: 'Later days' }));
    await expect.poll(() => days.allInnerTexts()).not.toEqual(before);
    await expect(other.getByRole('button', { name: 'Later days' })).toBeFocused();
    expect(await whatIsKept(other)).toMatch(nothing);
    await examine(other, 'free times in a page of another origin');
    // Hidden while the page stands open, and looked at again after a while.
    isHidden = true;
    await lookAgainLater(other);
    await expect(other.getByRole('status')).toHaveText('This listing can’t be shown right now.');
    const element = other.locator('clearing-availability');
    await expect(element.getByRole('heading')).toHaveText(['Free times for a first talk']);
    await expect(days).toHaveCount(0);
    await other.unroute(`${origin}/graphql`);
    await other.goto(site.put('/nobody', embedded('clearing-availability', { ...given, practitioner: 'nobody-here' })));
    await expect(other.getByRole('status')).toHaveText('This listing can’t be shown right now.');
    await expect(other.getByRole('link', { name: 'Find care on Clearing' })).toBeVisible();
  });

  await test.step('both on one page, each a file whose bytes are checked, moved and changed as frameworks do', async () => {
    const versions = await versionsToday();
    const search = { 'publishable-key': key, near: 'Texas', 'page-size': '1', 'booking-referral': 'a'.repeat(43) };
    const times = { 'publishable-key': key, practitioner: slug };
    await other.goto(
      site.put(
        '/both',
        `<div class="row loud" dir="rtl" lang="he">${embedded('clearing-search', search, versions['clearing-search'])}</div>
         ${embedded('clearing-availability', times, versions['clearing-availability'])}`,
      ),
    );
    const [found, free] = [other.locator('clearing-search'), other.locator('clearing-availability')];
    await expect(found.getByRole('status')).toHaveText(/^\d+ people in Texas/);
    await expect(free.getByRole('status')).toHaveText(/^(?:Free times (?:from|on)|No free times before) /);
    await expect(found.getByRole('article').getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`&source=127\\.0\\.0\\.1&booking-referral=a{43}$`),
    );
    // A row gives it no width, and what is around it may be written from right to left, and loud.
    expect(await found.evaluate((element) => element.clientWidth)).toBeGreaterThan(300);
    const frame = found.locator('section');
    await expect(frame).toHaveAttribute('lang', 'en');
    await expect(frame).toHaveCSS('direction', 'ltr');
    // What the page says of all that is in there is said of the element, too, and its root counts in tens.
    await other.evaluate(() => document.documentElement.style.setProperty('font-size', '62.5%'));
    const quiet = {
      ...{
        color: 'rgb(34, 48, 47)',
        '-webkit-text-fill-color': 'rgb(34, 48, 47)',
        'background-color': 'rgb(251, 247, 240)',
      },
      ...{ 'font-style': 'normal', 'font-size': '16px', 'line-height': '24px', 'text-align': 'start' },
      ...{ 'text-transform': 'none', 'text-shadow': 'none', 'text-indent': '0px', 'word-break': 'normal' },
      ...{
        'text-align-last': 'auto',
        '-webkit-text-stroke-width': '0px',
        'text-emphasis-style': 'none',
        hyphens: 'manual',
      },
    };
    for (const [property, value] of Object.entries(quiet)) await expect(frame).toHaveCSS(property, value);
    await other.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    // Taken out in the middle of a question, and put back elsewhere.
    await found.evaluate((element) => {
      element.setAttribute('near', 'Dallas, TX');
      requestAnimationFrame(() => document.querySelector('main')!.append(element));
    });
    await expect(found.getByRole('status')).toContainText('near Dallas, TX, or by video.');
    // Other choices are looked for at once, and one that is taken away is none.
    await found.evaluate((element) => element.setAttribute('mode', 'PHONE'));
    await expect(found.getByRole('link', { name: 'See this search' })).toHaveAttribute(
      'href',
      /&mode=PHONE&booking-referral=a{43}$/,
    );
    await found.evaluate((element) =>
      ['mode', 'near', 'heading-level'].forEach((name) => element.removeAttribute(name)),
    );
    await expect(found.getByRole('link', { name: 'See this search' })).toHaveAttribute(
      'href',
      /near=Dallas%2C\+TX&booking-referral=a{43}$/,
    );
    // A ZIP code that a page's script has as a number.
    await found.evaluate((element) => Object.assign(element, { near: 75201 }));
    await expect(found.getByRole('status')).toContainText('near Dallas, TX 75201');
    // Put into the page first and given its key then, as some frameworks do.
    await other.evaluate((given) => {
      const element = document.createElement('clearing-search');
      document.querySelector('main')!.append(element);
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    }, search);
    await expect(other.locator('clearing-search').last().getByRole('status')).toContainText('people in Texas');
    await free.evaluate((element) => element.removeAttribute('practitioner'));
    await expect(free.getByRole('status')).toHaveText('');
    await expect(free.getByRole('heading')).toHaveText(['Free times for a first talk']);
  });
  await test.step('in a frame that may run scripts and be left, and nothing more', async () => {
    await other.route(`${site.origin}/frame`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Elm Network</title><iframe width="700" height="900" src="/framed"
          sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"></iframe>`,
      }),
    );
    await other.route(`${origin}/practitioners/*`, (route) => route.fulfill({ body: 'Somebody on Clearing' }));
    site.put('/framed', embedded('clearing-search', { 'publishable-key': key, 'page-size': '1' }));
    await other.goto(`${site.origin}/frame`);
    const frame = other.frameLocator('iframe');
    await keys.type(frame.getByLabel('City or ZIP code'), 'Texas');
    await other.keyboard.press('Enter');
    await expect(frame.getByRole('status')).toContainText('people in Texas, or by video.');
    // Our pages open in no frame.
    await keys.press(frame.getByRole('article').getByRole('link'));
    await expect(other).toHaveURL(new RegExp(`^${origin}/practitioners/`));
    await other.unrouteAll();
  });

  let isBusy = true;
  await other.route(`${origin}/graphql`, (route) => (isBusy ? route.fulfill(tooMuchAtOnce) : route.continue()));
  await test.step('whoever presses what goes away keeps their place', async () => {
    await other.goto(site.put('/gone', embedded('clearing-search', { 'publishable-key': key, 'page-size': '1' })));
    const status = other.getByRole('status');
    await keys.type(other.getByLabel('City or ZIP code'), 'Texas');
    await other.keyboard.press('Enter');
    await expect(status).toHaveText('Clearing can’t answer right now. Try again in a minute.');
    isBusy = false;
    await keys.press(other.getByRole('button', { name: 'Try again' }));
    await expect(status).toContainText('people in Texas, or by video.');
    await expect(status).toBeFocused();
    // Whoever reads on and is not answered keeps what they read, whom they can call included, and the button that they pressed.
    const [people, alert] = [other.getByRole('article'), other.getByRole('alert')];
    const help = other.getByRole('heading', { name: 'You can talk to someone now' });
    await keys.type(other.getByLabel('City or ZIP code'), '75201 I want to die');
    await other.keyboard.press('Enter');
    await expect(status).toContainText('near Dallas, TX 75201');
    await expect(help).toBeVisible();
    isBusy = true;
    await keys.press(other.getByRole('button', { name: 'Show 1 more' }));
    await expect(alert).toHaveText('Clearing can’t answer right now. Try again in a minute.');
    await expect(other.getByRole('button', { name: 'Show 1 more' })).toBeFocused();
    await expect(status).toContainText('near Dallas, TX 75201');
    await expect(people).toHaveCount(1);
    await expect(help).toBeVisible();
    // What stands there already is not read out once more: it has to come anew.
    await alert.evaluate((said) => said.setAttribute('data-read-out', ''));
    await other.keyboard.press('Enter');
    await expect(alert).not.toHaveAttribute('data-read-out');
    isBusy = false;
    await other.keyboard.press('Enter');
    await expect(people.nth(1).getByRole('link')).toBeFocused();
    await expect(alert).toHaveCount(0);
    await keys.type(other.getByLabel('City or ZIP code'), 'Pago Pago');
    await other.keyboard.press('Enter');
    await keys.press(other.getByRole('button', { name: 'Look within 100 miles' }));
    await expect(status).toContainText('within 100 miles of Pago Pago');
    await expect(status).toBeFocused();
  });
  await test.step('whoever got no more, and asks for another place, is not told meanwhile that this failed, too', async () => {
    const [status, alert] = [other.getByRole('status'), other.getByRole('alert')];
    const given = { 'publishable-key': key, 'page-size': '1', near: 'Texas' };
    await other.goto(site.put('/elsewhere', embedded('clearing-search', given)));
    await expect(other.getByRole('article')).toHaveCount(1);
    isBusy = true;
    await keys.press(other.getByRole('button', { name: 'Show 1 more' }));
    await expect(alert).toBeVisible();
    const silence = () => {};
    await other.route(`${origin}/graphql`, silence);
    await keys.type(other.getByLabel('City or ZIP code'), 'Dallas, TX');
    await other.keyboard.press('Enter');
    await expect(status).toHaveText(/^Looking/);
    await expect(alert).toHaveCount(0);
    await expect(other.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(other.getByRole('article')).toHaveCount(1);
    await other.unroute(`${origin}/graphql`, silence);
    isBusy = false;
  });
  await test.step('whoever comes back to a page that names somebody else by now is not shown the one before', async () => {
    const status = other.getByRole('status');
    await other.goto(
      site.put('/another', embedded('clearing-availability', { 'publishable-key': key, practitioner: slug })),
    );
    await expect(status).toHaveText(/^(?:Free times (?:from|on)|No free times before) /);
    isBusy = true;
    await other
      .locator('clearing-availability')
      .evaluate((element) => element.setAttribute('practitioner', 'somebody-else'));
    await expect(status).toHaveText('Clearing can’t answer right now. Try again in a minute.');
    await expect(other.locator('clearing-availability').getByRole('heading')).toHaveText([
      'Free times for a first talk',
    ]);
    isBusy = false;
    await lookAgainLater(other);
    await expect(status).toHaveText('This listing can’t be shown right now.');
  });
  await test.step('whoever chose a kind of talk, and was not answered, tries that one again', async () => {
    await other.goto(
      site.put('/kind', embedded('clearing-availability', { 'publishable-key': key, practitioner: slug })),
    );
    const kind = other.getByLabel('Kind of talk');
    // The kinds stand there before the times do, which are asked for after them.
    await expect(other.getByRole('status')).toHaveText(/^(?:Free times (?:from|on)|No free times before) /);
    const chosen = await kind.locator('option:not([selected])').first().getAttribute('value');
    isBusy = true;
    await kind.selectOption(chosen);
    await expect(other.getByRole('status')).toHaveText('Clearing can’t answer right now. Try again in a minute.');
    isBusy = false;
    await keys.press(other.getByRole('button', { name: 'Try again' }));
    await expect(kind).toHaveValue(chosen ?? '');
  });
  await test.step('where no answer comes it is said that it takes long, and the page’s own link is there meanwhile', async () => {
    await other.route(`${origin}/graphql`, () => {});
    const given = { 'publishable-key': key, near: 'Texas', practitioner: slug };
    for (const name of ['clearing-search', 'clearing-availability'] as const) {
      await other.goto(site.put('/long', embedded(name, given)));
      await expect(other.getByRole('status')).toHaveText(/^Looking/);
      await expect(other.getByRole('link', { name: 'Find care on Clearing' })).toBeHidden();
      await expect(other.getByRole('status')).toHaveText('Still looking. It’s taking longer than usual.');
      await expect(other.getByRole('link', { name: 'Find care on Clearing' })).toBeVisible();
      // Asked for something else, nobody has waited long yet.
      const another = { near: 'Dallas, TX', practitioner: 'somebody-else' };
      await other.locator(name).evaluate((element, asked) => Object.assign(element, asked), another);
      await expect(other.getByRole('status')).toHaveText(/^Looking/);
      await expect(other.getByRole('status')).toHaveText('Still looking. It’s taking longer than usual.');
    }
    await other.unrouteAll();
  });
  expect(faults.filter((fault) => !fault.includes('429'))).toEqual([]);

  await test.step('on a site that the key is not bound to, and without scripts, the page’s own link is there', async () => {
    const plain = { 'publishable-key': key, near: 'Texas' };
    await other.goto(unbound.put('/', embedded('clearing-search', plain)));
    await expect(other.getByText('This is not working on this page right now.')).toBeVisible();
    await expect(other.getByRole('link', { name: 'Find care on Clearing' })).toBeVisible();
    expect(faults.join()).toContain('bound to other origins');
    const quiet = await browser.newContext({ javaScriptEnabled: false, extraHTTPHeaders: {} });
    const silent = await quiet.newPage();
    for (const name of ['clearing-search', 'clearing-availability'] as const) {
      await silent.goto(site.put('/silent', embedded(name, { ...plain, practitioner: slug })));
      await expect(silent.getByRole('link', { name: 'Find care on Clearing' })).toBeVisible();
    }
    await quiet.close();
  });
  await reader.close();
});

test('each embed is at most 20 KB as it travels, from both its addresses', async () => {
  const versions = await versionsToday();
  for (const name of ['clearing-search', 'clearing-availability'] as const) {
    for (const path of [`/embed/${name}.js`, versions[name].path]) {
      const { encoding, bytes } = await travelled(origin + path);
      expect([path, encoding]).toEqual([path, 'gzip']);
      expect(bytes, path).toBeGreaterThan(5_000);
      expect(bytes, path).toBeLessThanOrEqual(20 * 1024);
    }
  }
});

/** What comes over the wire to whoever reads gzip and nothing newer: nothing of it is unpacked. */
async function travelled(url: string): Promise<{ encoding: string | undefined; bytes: number }> {
  const asked = get(url, { headers: { 'accept-encoding': 'gzip' } });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let bytes = 0;
  for await (const piece of response) bytes += (piece as Buffer).length;
  return { encoding: response.headers['content-encoding'], bytes };
}

/** As whoever comes back to a page that stood open for a while. */
async function lookAgainLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    const later = Date.now() + 6 * 60_000;
    Date.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** Somebody of the sandbox with a free time and several kinds of talk, once the sandbox is made. */
async function someoneInvented(ana: PartnersEngineer, key: string): Promise<string> {
  const query =
    '{ practitioners(first: 20, sort: SOONEST_SLOT) { nodes { slug nextSlot { startsAt } consultationTypes { id } } } }';
  await expect.poll(async () => (await ana.ask(key, query)).status, { timeout: 60_000 }).toBe(200);
  const { body } = await ana.ask(key, query);
  const { data } = body as {
    data: { practitioners: { nodes: { slug: string; nextSlot: object | null; consultationTypes: object[] }[] } };
  };
  return data.practitioners.nodes.find((each) => each.nextSlot && each.consultationTypes.length > 1)?.slug ?? '';
}

/** What breaks, what a policy refuses, and every question that goes anywhere but to the two. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const { cookie, referer } = request.headers();
    const isAtClearing = request.url().startsWith(`${origin}/`);
    if (!isAtClearing && !request.url().startsWith(site.origin)) faults.push(request.url());
    if (isAtClearing && (cookie ?? URL.parse(referer ?? '')?.pathname.slice(1)))
      faults.push(`told more: ${cookie} ${referer}`);
  });
  return faults;
}
