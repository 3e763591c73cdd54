import { canonicalOf, dataOf, faultsInVocabulary } from '../examining/structured-data.js';
import { findSomebody, wasChecked } from '../given/directory.js';
import { readRoutes } from '../site/routes.js';
import { expect, origin, test } from '../story.js';

const routes = (await readRoutes()).filter(({ privacy }) => privacy === 'PUBLIC');
const publicExamples = routes.flatMap(({ example }) => (example === null ? [] : [example]));

test('every public page says where it is to be found, and what it is in words that schema.org knows', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const { slug, clinics } = await findSomebody(({ clinics }) => clinics.length > 0);
  // Of those that have no address by themselves, each by one of somebody's: a new one is added here.
  const ofSomebody = {
    '/practitioners/:slug': `/practitioners/${slug}`,
    '/clinics/:slug': `/clinics/${clinics[0]?.slug}`,
  };
  const withoutExample = routes.filter(({ example }) => example === null).map(({ pattern }) => pattern);
  expect(withoutExample.toSorted()).toEqual(Object.keys(ofSomebody).toSorted());
  // The explorer is no page of that build, and for everybody all the same.
  const paths = [...publicExamples, ...Object.values(ofSomebody), '/search?near=Dallas%2C+TX', '/graphiql'];
  const said: object[] = [];
  for (const path of paths) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 200]);
    const html = await answer.text();
    expect(canonicalOf(html), path).toBe(new URL(path, origin).href);
    const data = dataOf(html);
    expect(data, path).not.toBeNull();
    said.push(data!);
  }
  const wrong = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Physician', cures: 'everything' }] };
  const faults = await faultsInVocabulary([...said, wrong]);
  expect(faults.slice(0, -1).filter(Boolean)).toEqual([]);
  expect(faults.at(-1)).toContain('cures');
});

test('what a listing says to machines stands on its page, and of licences only those that were checked', async ({
  page,
}) => {
  const { slug, displayName } = await findSomebody(wasChecked);
  await page.goto(`/practitioners/${slug}?from=US-CA`);
  const html = await page.content();
  expect(canonicalOf(html)).toBe(`${origin}/practitioners/${slug}`);
  const things = dataOf(html)?.['@graph'] ?? [];
  const profile = things.find((thing) => thing['@type'] === 'ProfilePage');
  const mainEntity = profile?.['mainEntity'] as { readonly '@id': string } | undefined;
  const person = things.find((thing) => thing['@id'] === mainEntity?.['@id']);
  expect(person).toMatchObject({ name: displayName, url: `${origin}/practitioners/${slug}` });
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const credentials = (person?.['hasCredential'] ?? []) as readonly { readonly validIn: { readonly name: string } }[];
  expect(credentials.length).toBeGreaterThan(0);
  for (const { validIn } of credentials) expect(text).toContain(validIn.name);
  const places = (person?.['location'] ?? person?.['workLocation'] ?? []) as readonly {
    readonly address: { readonly streetAddress: string; readonly addressLocality: string };
  }[];
  for (const { address } of places) expect(text).toContain(address.streetAddress);
  expect(JSON.stringify(person)).not.toMatch(/rating|review/i);
  // Somebody who is made up is nobody's to find.
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('the sitemap names every page of words, each under its own address, and a made-up directory is left alone', async ({
  request,
}) => {
  test.setTimeout(120_000);
  expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
  const xml = await (await request.get('/sitemap/pages.xml')).text();
  const pages = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url!);
  // Of the guides, which are many and alike, some.
  const some = pages.filter((url, index) => !url.includes('/guides/') || index % 5 === 0);
  for (const url of some) {
    const answer = await request.get(url);
    const html = await answer.text();
    expect([url, answer.status(), canonicalOf(html)]).toEqual([url, 200, url]);
    expect(html, url).not.toContain('name="robots"');
  }
  const indexed: string[] = [];
  for (const example of publicExamples) {
    if (!(await (await request.get(example)).text()).includes('name="robots"')) indexed.push(origin + example);
  }
  expect(indexed.filter((url) => !pages.includes(url))).toEqual([]);
});

test('a reader of the files of free times comes to the request for one of them, with what it adds to the link', async ({
  page,
  request,
}) => {
  interface Manifest {
    readonly output: readonly { readonly type: string; readonly url: string; readonly count: number }[];
  }
  let slots: Manifest['output'][number] | undefined;
  await expect(async () => {
    const manifest = await request.get('/fhir/$bulk-publish');
    expect(manifest.status()).toBe(200);
    slots = ((await manifest.json()) as Manifest).output.find(({ type, count }) => type === 'Slot' && count > 0);
    expect(slots).toBeDefined();
  }).toPass({ timeout: 50_000 });
  const lines = (await (await request.get(slots!.url)).text()).trim().split('\n');
  const last = JSON.parse(lines.at(-1)!) as { readonly extension: readonly { readonly valueUrl: string }[] };
  const link = new URL(last.extension[0]!.valueUrl);
  link.searchParams.set('source', 'another-site');
  link.searchParams.set('booking-referral', '34d1a803-cd6c-4420-9cf5-c5edcc533538');
  const answer = await page.goto(link.href);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' }).first()).toBeVisible();
  // What it adds is kept nowhere.
  expect(await page.content()).not.toContain('34d1a803');
});

test('what the pages, the explorer and the embeds are made with of others is named there, with its licence', async ({
  page,
}) => {
  for (const [link, first, terms] of [
    ['for the pages', 'react-dom', 'THE SOFTWARE IS PROVIDED "AS IS"'],
    ['for the explorer', 'graphiql', 'THE SOFTWARE IS PROVIDED "AS IS"'],
    ['for the embeds', 'lit-html', 'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS'],
  ] as const) {
    await page.goto('/about');
    await page.getByRole('link', { name: link }).click();
    await expect(page.locator('body')).toContainText(`## ${first}`);
    await expect(page.locator('body')).toContainText(terms);
  }
  await page.goto('/licences.txt');
  await expect(page.locator('body')).toContainText('SIL OPEN FONT LICENSE');
  await page.goto('/graphiql/licences.txt');
  for (const more of ['## Fira Code', 'SIL OPEN FONT LICENSE', '## Roboto', '## Codicons']) {
    await expect(page.locator('body'), 'its typefaces').toContainText(more);
  }
  await expect(page.locator('body'), 'what is in its workers alone').toContainText('## picomatch-browser');
  await expect(page.locator('body'), 'what is within its editor').toContainText('markedjs NOTICES');
  await expect(page.locator('body')).toContainText('Apache License Version 2.0');
});
