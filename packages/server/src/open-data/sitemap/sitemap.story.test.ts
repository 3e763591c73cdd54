import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario, type InStory } from '../../../test/scenario.js';

/** What a search engine is told: which pages there are, and which it may leave alone. */
let database: TestDatabase;
let house: TestHouse;
let ana: InStory;
let bo: InStory;
let scenario: Scenario;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
  ana = await scenario.practitioner('Ana Ruiz, MD').licensedIn('US-TX').at('Dallas, TX').publish();
  bo = await scenario.practitioner('Bo Ek, MD').licensedIn('US-TX').at('Austin, TX').publish();
  await scenario.practitioner('Cleo Made Up, MD').licensedIn('US-TX').at('Waco, TX').publish();
  await database.unitOfWork.query(`UPDATE practitioners SET invented = family_name LIKE 'Made%'`);
  await database.unitOfWork.query(`UPDATE clinics SET invented = name LIKE 'Made%'`);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const { statusCode, payload, headers: given } = await house.server.http.inject({ url: path, headers });
  return { status: statusCode, text: payload, headers: given };
}

const places = (xml: string) => [...xml.matchAll(/<loc>http:\/\/localhost:4000(.*?)<\/loc>/g)].map(([, path]) => path!);

test('the index names parts, and the parts name whoever has a page, with the day it changed', async () => {
  const index = await get('/sitemap.xml');
  expect(index.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(places(index.text)).toEqual(['/sitemap/pages.xml', '/sitemap/practitioners-1.xml', '/sitemap/clinics-1.xml']);
  const people = (await get('/sitemap/practitioners-1.xml')).text;
  expect(places(people).toSorted()).toEqual([`/practitioners/${ana.slug}`, `/practitioners/${bo.slug}`].toSorted());
  expect(people).toContain('<lastmod>2026-11-21T15:00:00.000Z</lastmod>');
  expect(places((await get('/sitemap/clinics-1.xml')).text)).toHaveLength(2);
  for (const path of ['practitioners-2', 'practitioners-0', 'accounts-1', 'practitioners-99999', '../x']) {
    expect([path, (await get(`/sitemap/${path}.xml`)).status]).toEqual([path, 404]);
  }
});

/** What the schema of the protocol says against each of these texts, which a package of the tests brings. */
async function faultsIn(...texts: readonly string[]): Promise<string[]> {
  const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [schemaOfSitemaps] });
  return errors.map(({ rawMessage }) => rawMessage);
}
const packaged = createRequire(import.meta.url).resolve('sitemap');
const schemaOfSitemaps = readFileSync(join(dirname(packaged), '../../schema/sitemap.xsd'), 'utf8');

test('every part is what the schema of the protocol says', async () => {
  const parts = places((await get('/sitemap.xml')).text);
  const texts = await Promise.all(parts.map(async (path) => (await get(path)).text));
  expect(texts).toHaveLength(3);
  expect(await faultsIn(...texts)).toEqual([]);
  const [, people] = texts;
  const yesterday = people!.replace(/<lastmod>[^<]*</, '<lastmod>yesterday<');
  expect(await faultsIn(yesterday)).toEqual([expect.stringContaining("'yesterday' is not a valid value")]);
});

test('what changes is told with its new day, and who is hidden is gone at once, with a clinic where nobody is left', async () => {
  const before = await get('/sitemap/practitioners-1.xml');
  expect((await get('/sitemap/practitioners-1.xml', { 'if-none-match': String(before.headers.etag) })).status).toBe(
    304,
  );
  database.clock.set('2026-11-22T15:00:00Z');
  await scenario.confirm(ana);
  await scenario.pause(bo);
  const after = await get('/sitemap/practitioners-1.xml', { 'if-none-match': String(before.headers.etag) });
  expect([after.status, places(after.text)]).toEqual([200, [`/practitioners/${ana.slug}`]]);
  expect(after.text).toContain('<lastmod>2026-11-22T00:00:00.000Z</lastmod>');
  expect(places((await get('/sitemap/clinics-1.xml')).text)).toHaveLength(1);
  database.clock.set('2027-06-01T15:00:00Z');
  expect(places((await get('/sitemap.xml')).text)).toEqual(['/sitemap/pages.xml']);
});

test('guides are named by what the catalog knows', async () => {
  const pages = places((await get('/sitemap/pages.xml')).text);
  expect(pages).toEqual(
    expect.arrayContaining(['/', '/guides/methods/iv-infusion', '/guides/conditions/ptsd', '/guides/questions-to-ask']),
  );
  expect(new Set(pages).size).toBe(pages.length);
});

test('robots are told what has no end, and of a directory that is made up to leave it alone', async () => {
  const real = await get('/robots.txt');
  expect(real.text).toMatch(
    /^User-agent: \*\n(?:Disallow: \/\S+\n)+\nSitemap: http:\/\/localhost:4000\/sitemap\.xml\n$/,
  );
  expect(real.text).not.toMatch(/Disallow: \/\n/);
  const made = await openHouse(database, { demonstration: { practitioners: 10 } });
  expect((await made.server.http.inject('/robots.txt')).payload).toBe('User-agent: *\nDisallow: /\n');
  await made.close();
});
