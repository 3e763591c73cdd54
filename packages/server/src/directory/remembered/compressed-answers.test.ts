import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';
import { searchFollower } from '../rows/search-follower.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database, { rateLimits: true });
  const about = 'Unhurried, and glad of questions. Ñandú. '.repeat(5);
  await new Scenario(database).practitioner('Ulla Lind, MD').who({ about }).licensedIn('US-TX').publish();
  await catchUp(database.unitOfWork, searchFollower);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const LONG = `{ practitioners(first: 5) { nodes { slug ${Array.from({ length: 25 }, (_, at) => `about${at}: about`).join(' ')} } } }`;
const SHORT = '{ practitioners(first: 5) { nodes { slug } } }';

/** The bytes as they travel. */
async function ask(query: string, accepted: string | null, method = 'POST', more: Record<string, string> = {}) {
  const encodings = accepted === null ? {} : { 'accept-encoding': accepted };
  const url = method === 'POST' ? house.publicDoor.url : `${house.publicDoor.url}?query=${encodeURIComponent(query)}`;
  const asked = request(url, { method, headers: { 'content-type': 'application/json', ...encodings, ...more } });
  asked.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

async function askUntilRemembered(query: string): Promise<void> {
  for (let round = 0; round < 3; round++) await ask(query, null);
}

const partsOf = (body: Buffer) => JSON.parse(body.toString()) as { data: object; extensions: { cost: object } };
/** What stands in it as it is: the end of what was compressed before anybody asked. */
const saysCostUncompressed = ({ body }: { readonly body: Buffer }) => body.includes('"throttleStatus"');

test('a long answer that is given again is compressed once, and says to each what it cost them', async () => {
  const first = await ask(LONG, 'gzip');
  expect([first.headers['content-encoding'], saysCostUncompressed(first)]).toEqual(['gzip', false]);
  await askUntilRemembered(LONG);
  const plain = partsOf((await ask(LONG, null)).body);
  for (const accepted of ['gzip, deflate, br', 'GZIP;q=0.5']) {
    const again = await ask(LONG, accepted);
    expect([again.status, again.headers['content-encoding'], saysCostUncompressed(again)]).toEqual([200, 'gzip', true]);
    expect(again.headers['content-length']).toBe(String(again.body.length));
    expect(again.headers.vary).toContain('accept-encoding');
    const { data, extensions } = partsOf(gunzipSync(again.body));
    expect(data).toEqual(plain.data);
    expect(extensions).toMatchObject({
      cost: { throttleStatus: { remaining: Number(/r=(\d+)/.exec(String(again.headers['ratelimit']))?.[1]) } },
    });
    expect(extensions).not.toEqual(plain.extensions);
  }
});

test('whoever reads no gzip, and what is short, is answered as it stands', async () => {
  await askUntilRemembered(LONG);
  await askUntilRemembered(SHORT);
  for (const [query, accepted] of [
    [LONG, null],
    [LONG, 'identity'],
    [LONG, 'gzip;q=0'],
    [SHORT, 'gzip'],
  ] as const) {
    const { headers, body } = await ask(query, accepted);
    expect([accepted, headers['content-encoding']]).toEqual([accepted, undefined]);
    expect(partsOf(body).data).toHaveProperty('practitioners.nodes');
  }
});

test('one that was worked out for whoever asks is compressed as it goes, and holds nobody else up', async () => {
  const once = LONG.replace('first: 5', 'first: 4');
  const worked = await ask(once, 'gzip', 'GET');
  expect([worked.headers['content-encoding'], saysCostUncompressed(worked)]).toEqual(['gzip', false]);
  expect(partsOf(gunzipSync(worked.body)).data).toHaveProperty('practitioners.nodes');
});

test('one that others may give again is compressed, too, and has the tag that it has as it stands', async () => {
  await askUntilRemembered(LONG);
  const plain = await ask(LONG, null, 'GET');
  const small = await ask(LONG, 'gzip', 'GET');
  expect([small.headers['content-encoding'], saysCostUncompressed(small)]).toEqual(['gzip', true]);
  expect(small.headers.etag).toBe(plain.headers.etag);
  expect(gunzipSync(small.body)).toEqual(plain.body);
  const known = await ask(LONG, 'gzip', 'GET', { 'if-none-match': String(small.headers.etag) });
  expect([known.status, known.body.length]).toEqual([304, 0]);
  const { headers, body } = await ask(LONG, 'gzip', 'HEAD');
  expect([headers['content-encoding'], headers['content-length'], body.length]).toEqual([
    'gzip',
    String(small.body.length),
    0,
  ]);
});
