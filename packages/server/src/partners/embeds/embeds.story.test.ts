import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';

let database: TestDatabase;
let widgetBuild: string;
const houses: TestHouse[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  widgetBuild = await mkdtemp(join(tmpdir(), 'clearing-widget-'));
});
afterAll(async () => {
  await Promise.all(houses.map((house) => house.close()));
  await database.drop();
  await rm(widgetBuild, { recursive: true });
});

/** A release: what was built, and a server that gives it. */
async function release(text: string): Promise<{ house: TestHouse; origin: string; hash: string }> {
  await writeFile(join(widgetBuild, 'clearing-search.js'), text);
  const house = await openHouse(database, { widgetBuild });
  houses.push(house);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { house, origin: house.publicDoor.url.replace('/graphql', ''), hash };
}

/** As a browser of another origin asks; what comes is not unpacked. */
function ask(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    get(url, { headers: { origin: 'https://elm.example', ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

const keptOf = (hash: string) =>
  expect.poll(() => database.unitOfWork.query('SELECT 1 FROM embed_files WHERE hash = $1', [hash]));
/** A server writes down what it gives when it starts, and then lets go of what was kept long enough. */
const untilKept = (hash: string) => keptOf(hash).toHaveLength(1);
const untilGone = (hash: string) => keptOf(hash).toHaveLength(0);

it('the newest is given to pages of any origin, small, and not again to who has it', async () => {
  const text = `export const first = '${'x'.repeat(500)}';`;
  const { origin } = await release(text);
  const plain = await ask(`${origin}/embed/clearing-search.js`);
  expect(plain.status).toBe(200);
  expect(plain.body.toString()).toBe(text);
  expect(plain.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': expect.stringMatching(/^public, max-age=600\b/),
    vary: 'accept-encoding',
  });
  expect(plain.headers['set-cookie']).toBeUndefined();
  const small = await ask(`${origin}/embed/clearing-search.js`, { 'accept-encoding': 'gzip, br' });
  expect(small.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(small.body).toString()).toBe(text);
  const older = await ask(`${origin}/embed/clearing-search.js`, { 'accept-encoding': 'gzip' });
  expect(gunzipSync(older.body).toString()).toBe(text);
  const again = await ask(`${origin}/embed/clearing-search.js`, { 'if-none-match': plain.headers.etag ?? '' });
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
});

it('a page that names a file by its hash gets it after a newer one came, for a year', async () => {
  const old = await release(`export const second = 2;`);
  await untilKept(old.hash);
  const { 'clearing-search': version } = JSON.parse(
    (await ask(`${old.origin}/embed/versions.json`)).body.toString(),
  ) as Record<string, { path: string; integrity: string }>;
  expect(version?.path).toBe(`/embed/clearing-search-${old.hash}.js`);
  await old.house.close();
  houses.pop();
  const { origin, hash } = await release(`export const third = 3;`);
  await untilKept(hash);
  const pinned = await ask(`${origin}${version?.path}`);
  expect(pinned.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const sum = createHash('sha384').update(pinned.body).digest('base64');
  expect(`sha384-${sum}`).toBe(version?.integrity);
  expect((await ask(`${origin}/embed/clearing-search.js`)).body.toString()).toContain('third');

  database.clock.advance({ hours: 24 * 366 });
  const later = await release(`export const fourth = 4;`);
  await untilGone(old.hash);
  expect((await ask(`${later.origin}${version?.path}`)).status).toBe(404);
});

it('an address that names none is nothing', async () => {
  const { origin } = await release(`export const last = 5;`);
  for (const path of ['clearing-search-0123456789abcdef.js', 'clearing-search-x.js', 'other.js', '..%2fpackage.json']) {
    const { status, headers } = await ask(`${origin}/embed/${path}`);
    expect(status, path).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
  }
});
