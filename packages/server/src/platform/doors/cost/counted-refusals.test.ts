import { apiBudgets } from '@clearing/shared/api-limits';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { openHouse, type TestHouse } from '../../../../test/graphql-client.js';

const { points, seconds } = apiBudgets.ANYONE;
const budgetOfAnyone = { name: 'graphql', capacity: points, seconds };

let database: TestDatabase;
let house: TestHouse;
beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database, { rateLimits: true, trustProxy: ['127.0.0.1'] });
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const json = { 'content-type': 'application/json' };
const left = (headers: Headers) => Number(/;r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
const ask = async (init: RequestInit, path = '', address = '203.0.113.5') => {
  const response = await fetch(house.publicDoor.url + path, {
    ...init,
    headers: { 'x-forwarded-for': address, ...(init.headers as object) },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('what never comes to a door', () => {
  it.each<[string, number, RequestInit, string?]>([
    ['a form', 415, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }],
    [
      'other letters',
      415,
      { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-7' }, body: '{}' },
    ],
    [
      'what is compressed',
      415,
      { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync('{"query":"{__typename}"}') },
    ],
    ['half a JSON', 400, { method: 'POST', headers: json, body: '{' }],
    ['a list', 400, { method: 'POST', headers: json, body: '[]' }],
    ['too much', 413, { method: 'POST', headers: json, body: 'x'.repeat(300_000) }],
    ['another method', 405, { method: 'PUT', headers: json, body: '{}' }],
    ['another method, with a form', 405, { method: 'PATCH', headers: { 'content-type': 'text/plain' }, body: 'x' }],
    ['a method of caches', 405, { method: 'PURGE' }],
    ['a method that only reads, with a body', 405, { method: 'QUERY', headers: json, body: '{}' }],
    ['no type that we have', 406, { headers: { accept: 'text/html' } }, '?query={__typename}'],
    ['a hash that is none', 400, {}, '?extensions={"persistedQuery":{"version":1,"sha256Hash":"x"}}'],
  ])('%s costs a point as everything refused does, and says so', async (_what, status, init, path) => {
    const before = left((await ask({}, '?query={nothing}')).headers);
    const answer = await ask(init, path);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ extensions: { cost: { requested: 1, actual: 1 } } });
    expect(left(answer.headers)).toBe(before - 1);
    expect(answer.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD, POST, OPTIONS' : null);
  });

  it('is answered by Retry-After once nothing is left', async () => {
    const address = '203.0.113.6';
    await house.services.limits.take(budgetOfAnyone, address, points);
    for (const init of [
      { method: 'POST', headers: json, body: '{' },
      { method: 'PUT', headers: json, body: '{}' },
    ]) {
      const { status, headers } = await ask(init, '', address);
      expect({ status, waits: Number(headers.get('retry-after')) > 0 }).toEqual({ status: 429, waits: true });
    }
  });

  it('a key that opens nothing is told in the header what the try took', async () => {
    const { status, headers } = await ask(
      { headers: { authorization: 'Bearer x' } },
      '?query={__typename}',
      '203.0.113.7',
    );
    expect({ status, left: left(headers) }).toEqual({ status: 401, left: points - 100 });
  });

  it('our own pages’ door counts none of it, and says nothing of costs', async () => {
    const answer = await fetch(house.appDoor.url, { method: 'POST', headers: json, body: '{' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('ratelimit')).toBeNull();
    expect(await answer.json()).not.toHaveProperty('extensions');
  });
});

it('who shows a key in an address is told so, also when nothing is left', async () => {
  const address = '203.0.113.8';
  await house.services.limits.take(budgetOfAnyone, address, points);
  const { status, text } = await ask({}, '?query={__typename}&key=clr_live_x', address);
  expect({ status, isToldSo: text.includes('revoke this one') }).toEqual({ status: 400, isToldSo: true });
});

describe('what stands between us and who asks', () => {
  const query = `?query=${encodeURIComponent('{ conditions { slug } }')}`;

  it('may ask by HEAD for what a GET would say of itself', async () => {
    const [head, get] = [await ask({ method: 'HEAD' }, query), await ask({}, query)];
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    for (const name of ['etag', 'cache-control', 'content-type', 'vary']) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
    }
    const write = await ask({ method: 'HEAD' }, '?query=mutation{__typename}');
    expect(write.status).toBe(405);
  });

  it('and a page of another site may ask whether what it kept is still so', async () => {
    const preflight = await ask({
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toContain('if-none-match');
    const etag = (await ask({}, query)).headers.get('etag')!;
    expect((await ask({ headers: { 'if-none-match': etag } }, query)).status).toBe(304);
  });
});
