import { crossOrigin } from '@clearing/shared/api-cors';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type GraphqlClient, type TestHouse } from '../../../test/graphql-client.js';
import { PartnerStory } from '../../../test/partner-story.js';
import type { StoryBrowser } from '../../../test/account-story.js';
import { newKeyText } from './key-text.js';

let database: TestDatabase;
let story: PartnerStory;
let partner: StoryBrowser;
let other: TestHouse;
let door: GraphqlClient;
const lines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  story = await PartnerStory.open(database, {}, logger);
  // Another process: it shares the database alone.
  other = await openHouse(database, { rateLimits: true });
  partner = await story.withLiveKeys('partner@network.example');
  door = story.accounts.house.publicDoor;
});
afterAll(async () => {
  await other.close();
  await story.close();
  await database.drop();
});

const SHORT = '{ rateLimit { limit cost remaining resetAt } }';
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
const anyScopes = ['directory:read', 'availability:read', 'consultations:refer', 'webhooks:manage'];

interface Said {
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: { readonly cost: Record<string, unknown> & { throttleStatus: { remaining: number } } };
  readonly data?: unknown;
}
const post = async (query: string, headers: Record<string, string> = {}, url = door.url) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, said: JSON.parse(text) as Said };
};

/** One live key at a time: the one before is revoked. */
let last: string | null = null;
const aLiveKey = async (input: object = {}) => {
  if (last) await story.revoke(partner, last);
  const name = `Live ${lines.length} ${Math.random()}`;
  const { text, key } = await story.aKey(partner, { kind: 'LIVE', name, scopes: anyScopes, ...input });
  last = key;
  return { text, key };
};

describe('a key that opens something', () => {
  it('has a budget of its own, and each answer says what it cost', async () => {
    const { text } = await aLiveKey();
    const { status, said, headers } = await post(
      '{ conditions { slug } rateLimit { limit cost remaining } }',
      bearer(text),
    );
    expect(status).toBe(200);
    const { cost } = said.extensions!;
    const requested = Number(cost['requested']);
    expect(requested).toBeGreaterThan(1);
    expect(said.data).toMatchObject({ rateLimit: { limit: 1_000_000, cost: requested } });
    expect(cost).toMatchObject({
      actual: requested,
      throttleStatus: { limit: 1_000_000, remaining: 1_000_000 - requested },
    });
    expect(headers.get('ratelimit-policy')).toBe('"graphql.live-key";q=1000000;w=60;qu="points"');
    expect(headers.get('ratelimit')).toMatch(/^"graphql\.live-key";r=\d+;t=\d+$/);
    // Who shows none explores, and no more than that.
    expect((await post(SHORT)).said.data).toMatchObject({ rateLimit: { limit: 20_000 } });
  });

  it('says what an answer cost that is remembered, that is invalid, and that was refused', async () => {
    const { text } = await aLiveKey();
    const remembered = '{ practitioners(first: 1) { nodes { slug } } }';
    for (let times = 0; times < 4; times++) await post(remembered, bearer(text));
    const answers = [
      await post(remembered, bearer(text)),
      await post('{ nothing }', bearer(text)),
      await post('{ unreadable', bearer(text)),
      await post(`{ ${Array.from({ length: 99 }, (_, n) => `a${n}: __typename`).join(' ')} }`, bearer(text)),
      await post(remembered),
      await post('{ nothing }'),
    ];
    for (const { said, headers } of answers) {
      expect(said.extensions?.cost).toMatchObject({
        requested: expect.any(Number),
        throttleStatus: { limit: expect.any(Number) },
      });
      expect(headers.get('ratelimit')).toMatch(/;r=\d+;t=\d+$/);
    }
  });

  it('is told by which limit something was refused, and a stranger is not', async () => {
    const { text } = await aLiveKey();
    const nested = (depth: number) => `${'{a'.repeat(depth)}${'}'.repeat(depth)}`;
    const many = (n: number, write: (i: number) => string) => Array.from({ length: n }, (_, i) => write(i)).join(' ');
    const hostile = [
      [`{ ${many(99, (n) => `a${n}: __typename`)} }`, /30 aliases/],
      [`{ nodes(ids: [${many(201, () => '"x"')}]) { id } }`, /200 items/],
      [`{ ${'a { '.repeat(20)} b ${'} '.repeat(20)} }`, /14 nested fields/],
      [`{ a } #${'x'.repeat(33_000)}`, /32768 characters/],
      [`{ practitioners(first: 1001) { nodes { slug } } }`, /50 items per page/],
      [`{ ${'a '.repeat(300)} }`, /20000 pairs of fields/],
      [`{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`, /3 nested lists/],
      [nested(100), /60 nested brackets/],
    ] as const;
    for (const [query, limit] of hostile) {
      const [keyed, stranger] = [await post(query, bearer(text)), await post(query)];
      expect(keyed.status, query.slice(0, 40)).toBe(stranger.status);
      expect(keyed.status).toBeGreaterThanOrEqual(400);
      expect(keyed.said.errors?.[0]?.message).toMatch(limit);
      expect(stranger.said.errors?.[0]?.message).not.toMatch(/\d/);
    }
    const body = JSON.stringify({ query: SHORT, variables: { a: 'x'.repeat(300_000) } });
    const large = (headers: Record<string, string>) =>
      fetch(door.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect(await (await large(bearer(text))).text()).toMatch(/262144 bytes/);
    expect(((await (await large({})).json()) as Said).errors?.[0]?.message).not.toMatch(/\d/);
  });

  it('has its day of use written down, and no more than that', async () => {
    const { text, key } = await aLiveKey();
    const used = async () =>
      (await story.consoleOf(partner)).partner?.keys.find((each) => each['key'] === key)?.['lastUsedOn'];
    await post(SHORT, bearer(text));
    expect(await used()).toBeNull();
    for (const sweep of story.accounts.house.services.refreshes.filter(({ name }) => name === 'partners.key-use')) {
      await sweep.run();
    }
    expect(await used()).toBe(database.clock.now().toString().slice(0, 10));
  });
});

it('a test key sees no real listing: where there are no invented ones it is refused', async () => {
  const { text } = await story.aKey(partner, { name: 'To try', scopes: anyScopes });
  const { status, said } = await post('{ practitioners(first: 1) { nodes { slug } } }', bearer(text));
  expect({ status, code: said.errors?.[0]?.extensions['code'] }).toEqual({ status: 403, code: 'NO_SANDBOX' });
});

describe('a publishable key', () => {
  it('works on the sites it is bound to, and only there', async () => {
    const origins = ['https://elm.example'];
    const input = { kind: 'PUBLISHABLE', name: 'Embed', scopes: ['directory:read'], origins };
    const { text } = await story.aKey(partner, input);
    const at = (origin: string | null) => post(SHORT, { ...bearer(text), ...(origin !== null && { origin }) });
    expect((await at('https://elm.example')).status).toBe(200);
    // Whoever types on such a page that they are in danger is told whom to call.
    const typed = '{ helpFor(text: "I want to end my life tonight") { slug } none: helpFor(text: "Dallas") { slug } }';
    const heard = await post(typed, { ...bearer(text), origin: 'https://elm.example' });
    expect(heard.said.data).toEqual({ helpFor: expect.arrayContaining([{ slug: '988' }]), none: [] });
    for (const origin of ['https://elm.example.org', 'http://elm.example', 'null', null]) {
      const { status, said } = await at(origin);
      expect({ origin, status, code: said.errors?.[0]?.extensions['code'] }).toEqual({
        origin,
        status: 403,
        code: 'OTHER_ORIGIN',
      });
    }
    const preflight = await fetch(door.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://elm.example', 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.status).toBe(204);
    const told = [...preflight.headers].filter(([name]) => name.startsWith('access-control-'));
    expect(Object.fromEntries(told)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': crossOrigin.methods.join(', '),
      'access-control-allow-headers': crossOrigin.requestHeaders.join(', '),
      'access-control-max-age': String(crossOrigin.preflightSeconds),
      'access-control-expose-headers': crossOrigin.answerHeaders.join(', '),
    });
  });

  it('for tests is had at once, opens what is invented, and is bound all the same', async () => {
    const { browser } = await story.aPartner('embed@network.example');
    const wanted = { kind: 'PUBLISHABLE_TEST', name: 'Try it', scopes: ['directory:read', 'availability:read'] };
    expect(await story.makeKey(browser, wanted)).toMatchObject({ problems: [{ path: ['origins'] }] });
    const origins = ['http://localhost:3000'];
    expect(await story.makeKey(browser, { ...wanted, origins, scopes: ['webhooks:manage'] })).toMatchObject({
      problems: [{ path: ['scopes'] }],
    });
    const { text } = await story.aKey(browser, { ...wanted, origins });
    expect(text).toMatch(/^clr_pub_test_/);
    const at = async (origin: string | null) => {
      const headers = { ...bearer(text), ...(origin !== null && { origin }) };
      const { said } = await post('{ practitioners(first: 1) { nodes { slug } } }', headers);
      return said.errors?.[0]?.extensions['code'];
    };
    // Where nothing is invented it opens nothing, least of all what is real.
    expect(await at('http://localhost:3000')).toBe('NO_SANDBOX');
    for (const origin of ['http://localhost:3001', 'null', null]) expect(await at(origin)).toBe('OTHER_ORIGIN');
  });

  it('secret keys that are bound come from servers, or from pages of those sites', async () => {
    const { text } = await aLiveKey({ origins: ['https://elm.example'] });
    expect((await post(SHORT, bearer(text))).status).toBe(200);
    expect((await post(SHORT, { ...bearer(text), origin: 'https://elm.example' })).status).toBe(200);
    expect((await post(SHORT, { ...bearer(text), origin: 'https://oak.example' })).status).toBe(403);
  });
});

describe('what opens nothing', () => {
  it('is answered the same, whatever it is', async () => {
    const { text: revoked, key } = await aLiveKey();
    await story.revoke(partner, key);
    last = null;
    const { text: expired, key: expiring } = await story.aKey(partner, {
      kind: 'LIVE',
      name: 'Short',
      expiresInDays: 1,
    });
    const before = database.clock.now();
    expect((await post(SHORT, bearer(expired))).status).toBe(200);
    database.clock.advance({ hours: 24 });
    const shown = [
      bearer(revoked),
      bearer(expired),
      bearer(newKeyText('LIVE')),
      bearer('clr_live_'),
      bearer('x'),
      { authorization: 'Basic YTpi' },
      { authorization: 'Bearer' },
      { authorization: '' },
      { authorization: `Bearer ${revoked} ${revoked}` },
    ];
    const answers = await Promise.all(shown.map((headers) => post(SHORT, headers)));
    database.clock.set(before);
    await story.revoke(partner, expiring);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    for (const { headers } of answers) {
      expect(headers.get('www-authenticate')).toBe('Bearer realm="Clearing", error="invalid_token"');
      expect(headers.get('content-type')).toContain('application/json');
    }
  });

  it('is refused everywhere within a second of being revoked', async () => {
    const { text, key } = await aLiveKey();
    const doors = [door.url, other.publicDoor.url];
    for (const url of doors) expect((await post(SHORT, bearer(text), url)).status).toBe(200);
    await story.revoke(partner, key);
    last = null;
    const revokedAt = performance.now();
    const passed = () => performance.now() - revokedAt;
    // Asked all the time: it is no matter of being forgotten meanwhile. Not as fast as can be: refusals cost their address.
    const late: number[] = [];
    while (passed() < 2_000 || late.length === 0) {
      const began = passed();
      const statuses = await Promise.all(doors.map(async (url) => (await post(SHORT, bearer(text), url)).status));
      if (began >= 1_000) late.push(...statuses);
      await wait(50);
    }
    expect(late).not.toContain(200);
    for (const url of doors) expect((await post(SHORT, bearer(text), url)).status).toBe(401);
  });

  it('is every live key of a partner whose live keys ended, or whose account is suspended or gone', async () => {
    const ended = await story.withLiveKeys('ended@network.example');
    const { text } = await story.aKey(ended, { kind: 'LIVE', name: 'Live' });
    expect((await post(SHORT, bearer(text))).status).toBe(200);
    await story.decide(String((await story.consoleOf(ended)).partner?.id), 'END', 'AGAINST_TERMS');
    const suspended = await story.withLiveKeys('suspended@network.example');
    const { text: ofSuspended } = await story.aKey(suspended, { kind: 'LIVE', name: 'Live' });
    const operator = await story.operator();
    const note = 'They sell what they read.';
    const asked = { of: 'suspended@network.example', reason: 'NOT_TRUE', note };
    const outcome = await operator.act('suspendAccount', 'SuspendAccountInput', asked, '__typename');
    expect(outcome).toMatchObject({ __typename: 'DeskSuspension' });
    const gone = await story.withLiveKeys('gone@network.example');
    const { text: ofGone } = await story.aKey(gone, { kind: 'LIVE', name: 'Live' });
    expect((await post(SHORT, bearer(ofGone))).status).toBe(200);
    await gone.act('deleteAccount', 'DeleteAccountInput', { confirm: true, callOff: false });
    await wait(1_000);
    for (const key of [text, ofSuspended, ofGone]) expect((await post(SHORT, bearer(key))).status).toBe(401);
    expect(await story.consoleOf(suspended)).toEqual({ partner: null });
  });

  it('tried too often from one address, it has to wait', async () => {
    const { url } = other.publicDoor;
    const tries = { 'x-forwarded-for': '203.0.113.99', ...bearer(newKeyText('LIVE')) };
    const statuses = new Set<number>();
    for (let at = 0; at < 250; at += 50) {
      for (const { status } of await Promise.all(Array.from({ length: 50 }, () => post(SHORT, tries, url)))) {
        statuses.add(status);
      }
    }
    expect(statuses).toEqual(new Set([401, 429]));
  });
});

describe('a key in an address', () => {
  it('is refused in words, and stands in no line of the log', async () => {
    const { text } = await aLiveKey();
    lines.splice(0);
    const query = encodeURIComponent(SHORT);
    const urls = [
      `?key=${text}&query=${query}`,
      `?query=${query}&access_token=${text}`,
      `?query=${query}&k=${text.replaceAll('_', '%5F')}`,
      `?query=${encodeURIComponent(`{ a(k: "${text}") }`)}`,
      `?query=${query}&cut=%zz&k=%63${text.slice(1)}`,
      `?query=${query}&next=${encodeURIComponent(`/?k=%63${text.slice(1).replaceAll('_', '%5F')}`)}`,
    ];
    for (const each of urls) {
      for (const headers of [{}, bearer(text)]) {
        const response = await fetch(`${door.url}${each}`, { headers });
        expect(response.status, each).toBe(400);
        const said = (await response.json()) as Said;
        expect(said.errors?.[0]?.extensions['code']).toBe('KEY_IN_ADDRESS');
        expect(said.errors?.[0]?.message).toContain('Authorization: Bearer');
        expect(JSON.stringify(said)).not.toContain(text.slice(9, 30));
      }
    }
    await post('{ practitioners(first: 500) { nodes { slug } } }', bearer(text));
    await post(SHORT, bearer(newKeyText('LIVE')));
    await fetch(`${door.url.replace('/graphql', '')}/${text}`);
    await fetch(`${door.url.replace('/graphql', '')}/app/graphql?key=${text}`);
    await wait(50);
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.join('\n')).not.toMatch(/clr_|clr%5F/i);
    expect(lines.join('\n')).not.toContain(text.slice(9, 30));
  });
});
