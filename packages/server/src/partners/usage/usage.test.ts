import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { PartnerStory, type MadeKey } from '../../../test/partner-story.js';
import type { KeyUse } from '../../platform/doors/keys/key-uses.js';
import { partnerUsageCsvPath } from '@clearing/shared/partner-usage';
import { authenticate } from '../../platform/authenticator.js';
import { BatchWriter } from '../../platform/counted-batches.js';
import { foldOperations } from './fold-operations.js';
import { MOST_OPERATIONS, UsageCounter } from './usage-counter.js';
import { addUsage, listOperations } from './usage.repository.js';

let database: TestDatabase;
let story: PartnerStory;
let ana: StoryBrowser;
let key: MadeKey;
let scoped: MadeKey;
let ben: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database, {});
  ana = await story.withLiveKeys('ana@network.example');
  key = await story.aKey(ana, { kind: 'LIVE', name: 'Live' });
  scoped = await story.aKey(ana, { kind: 'LIVE', name: 'Times alone', scopes: ['availability:read'] });
  ben = await story.withLiveKeys('ben@charity.example');
});
beforeEach(() => database.unitOfWork.query(`TRUNCATE partner_usage, partner_usage_codes`));
afterAll(async () => {
  await story.close();
  await database.drop();
});

const ask = async (text: string | null, body: object | string, headers: Record<string, string> = {}) => {
  const response = await fetch(story.accounts.house.publicDoor.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(text !== null && { authorization: `Bearer ${text}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  await response.text();
};
const sweep = async (name: string) => {
  const { refreshes, sweeps } = story.accounts.house.services;
  for (const each of [...refreshes, ...sweeps]) if (each.name === name) await each.run();
};
const write = () => sweep('partners.usage');

interface Sum {
  readonly requests: number;
  readonly failed: number;
  readonly refused: number;
  readonly points: number;
  readonly medianMilliseconds: number | null;
}
interface Usage {
  readonly total: Sum;
  readonly days: readonly { readonly day: string; readonly sum: Sum }[];
  readonly operations: readonly { readonly operation: string; readonly sum: Sum }[];
  readonly operationsLeftOut: number;
  readonly codes: readonly { readonly code: string; readonly times: number }[];
}
const SUM = 'requests failed refused points medianMilliseconds';
const usageOf = async (browser: StoryBrowser, args = ''): Promise<Usage> => {
  const { viewer } = await browser.ask<{ viewer: { partner: { usage: Usage } } }>(
    `{ viewer { partner { usage${args} { total { ${SUM} } days { day sum { ${SUM} } }
       operations { operation sum { ${SUM} } } operationsLeftOut codes { code times } } } } }`,
  );
  return viewer.partner.usage;
};

describe('what keys ask', () => {
  it('is counted by day and operation, with what it cost and what became of it, and for its partner alone', async () => {
    const search = 'query Search { conditions { slug } }';
    await ask(key.text, { query: search });
    await ask(key.text, { query: search });
    await ask(key.text, { query: '{ professions { slug } }' });
    await ask(key.text, { query: 'query Wrong { nothing }' });
    await ask(scoped.text, { query: search });
    await ask(null, { query: search });
    await write();
    const usage = await usageOf(ana);
    expect(usage.total).toMatchObject({ requests: 5, failed: 1, refused: 1 });
    expect(usage.total.points).toBeGreaterThan(30);
    expect(usage.total.medianMilliseconds).toBeGreaterThan(0);
    const [first] = usage.operations;
    expect(first).toMatchObject({ operation: 'Search', sum: { requests: 3, refused: 1 } });
    expect(usage.operations.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['Wrong', expect.stringMatching(/^#[0-9a-f]{10}$/)]),
    );
    expect(usage.codes).toEqual([
      { code: 'FORBIDDEN', times: 1 },
      { code: 'GRAPHQL_VALIDATION_FAILED', times: 1 },
    ]);
    const today = database.clock.now().toString().slice(0, 10);
    expect(usage.days).toHaveLength(30);
    expect(usage.days.at(-1)).toMatchObject({ day: today, sum: { requests: 5 } });
    expect(usage.days[0]).toMatchObject({ sum: { requests: 0, medianMilliseconds: null } });
    expect((await usageOf(ana, `(key: "${scoped.key}")`)).total).toMatchObject({ requests: 1, refused: 1 });
    expect((await usageOf(ben)).total.requests).toBe(0);
    expect((await usageOf(ben, `(key: "${key.key}")`)).total.requests).toBe(0);
    expect((await usageOf(ana, '(key: "made up")')).total.requests).toBe(0);
  });

  it('is counted of a manifest that is uploaded, too: the points of all are those that the budget lost', async () => {
    const { url } = story.accounts.house.publicDoor;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key.text}` };
    const upload = (body: string) => fetch(`${url}/documents`, { method: 'POST', headers, body });
    const document = '{ conditions { slug } }';
    const hash = createHash('sha256').update(document).digest('hex');
    expect((await upload(JSON.stringify({ [hash]: document }))).status).toBe(200);
    expect((await upload(JSON.stringify({ [hash]: document, none: document }))).status).toBe(422);
    expect((await upload('[')).status).toBe(400);
    await write();
    const { total, operations, codes } = await usageOf(ana);
    expect(operations).toMatchObject([
      { operation: 'POST /graphql/documents', sum: { requests: 2, failed: 1, refused: 0, points: 15 } },
      { operation: '?', sum: { requests: 1, refused: 1, points: 1 } },
    ]);
    expect(total.points).toBe(16);
    expect(codes.map(({ code }) => code).toSorted()).toEqual(['BAD_REQUEST', 'WRONG_HASH']);
  });

  it('is counted by its hash where a key stands in its name: of keys nothing is kept but their hashes', async () => {
    await ask(key.text, { query: `query ${key.text} { conditions { slug } }` });
    await write();
    const rows = await database.unitOfWork.query<{ operation: string }>(`SELECT operation FROM partner_usage`);
    expect(rows).toEqual([{ operation: expect.stringMatching(/^#[0-9a-f]{10}$/) }]);
  });

  it('is counted when it is refused before it is read, too: whoever looks why nothing works finds it', async () => {
    const embed = await story.aKey(ana, {
      ...{ kind: 'PUBLISHABLE', name: 'Embed', scopes: ['directory:read'], origins: ['https://elm.example'] },
    });
    const query = 'query Search { conditions { slug } }';
    await ask(key.text, '{');
    await ask(key.text, ' '.repeat(300_000));
    await ask(key.text, { query }, { accept: 'text/html' });
    await ask(embed.text, { query }, { origin: 'https://oak.example' });
    await ask(key.text, { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } });
    await ask(key.text, { query: 'query Long { conditions { slug } } #' + ' '.repeat(40_000) });
    await write();
    const { total, operations, codes } = await usageOf(ana);
    expect(total).toMatchObject({ requests: 6, refused: 5, failed: 1 });
    const byName = Object.fromEntries(operations.map(({ operation, sum }) => [operation, sum.requests]));
    expect(byName).toMatchObject({ '?': 4, [`#${'ab'.repeat(5)}`]: 1 });
    expect(operations).toHaveLength(3);
    expect(codes.toSorted((one, other) => (one.code < other.code ? -1 : 1))).toEqual([
      { code: 'BAD_REQUEST', times: 1 },
      { code: 'NOT_ACCEPTABLE', times: 1 },
      { code: 'OTHER_ORIGIN', times: 1 },
      { code: 'PERSISTED_QUERY_NOT_FOUND', times: 1 },
      { code: 'TOO_LARGE', times: 2 },
    ]);
    const ofEmbed = await usageOf(ana, `(key: "${embed.key}")`);
    expect(ofEmbed.codes).toEqual([{ code: 'OTHER_ORIGIN', times: 1 }]);
    // The page of somebody else was charged by its address: nothing of it came from this key's budget.
    expect(ofEmbed.total).toMatchObject({ requests: 1, refused: 1, points: 0 });
  });

  it('adds up, keeps nothing of what was asked with, and goes after ninety days', async () => {
    const query = 'query Find($q: String!) { places(search: $q) { label } }';
    for (const q of ['Sycamore', 'Dallas']) {
      await ask(key.text, { query, variables: { q } });
      await write();
    }
    expect((await usageOf(ana)).operations).toMatchObject([{ operation: 'Find', sum: { requests: 2 } }]);
    const rows = await database.unitOfWork.query(`SELECT u::text FROM partner_usage u`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/Sycamore|Dallas|places/);
    const began = database.clock.now();
    database.clock.advance({ hours: 24 * 89 });
    await sweep('partners.usage-erasure');
    expect((await database.unitOfWork.query(`SELECT 1 FROM partner_usage`)).length).toBe(1);
    database.clock.advance({ hours: 24 });
    await sweep('partners.usage-erasure');
    expect((await database.unitOfWork.query(`SELECT 1 FROM partner_usage`)).length).toBe(0);
    database.clock.set(began.toString());
  });
});

describe('what a busy partner asked', () => {
  const today = () => database.clock.now().toString().slice(0, 10);
  const keep = (operation: string, requests: number, daysAgo = 0) =>
    database.unitOfWork.query(
      `INSERT INTO partner_usage (key_id, day, operation, requests, failed, refused, points, latencies)
       SELECT id, $1::date - $4::integer, $2, $3::integer, 0, $3::integer, $3::integer, array_fill(0, ARRAY[26]) FROM partner_keys WHERE name = 'Live' LIMIT 1`,
      [today(), operation, requests, daysAgo],
    );

  it('is told, though it is more than 2,147,483,647', async () => {
    const most = 2_000_000_000;
    for (const daysAgo of [0, 1]) {
      await keep('Search', most, daysAgo);
      await database.unitOfWork.query(
        `INSERT INTO partner_usage_codes (key_id, day, code, times)
         SELECT id, $1::date - $3::integer, 'TOO_MANY_REQUESTS', $2 FROM partner_keys WHERE name = 'Live' LIMIT 1`,
        [today(), most, daysAgo],
      );
    }
    const usage = await usageOf(ana);
    expect(usage.total).toMatchObject({ requests: 2 * most, refused: 2 * most, points: 2 * most });
    expect(usage.operations).toMatchObject([{ operation: 'Search', sum: { requests: 2 * most } }]);
    expect(usage.codes).toEqual([{ code: 'TOO_MANY_REQUESTS', times: 2 * most }]);
  });

  it('is listed by its hundred dearest operations, with how many are left out', async () => {
    await keep('Dear', 1_000);
    expect(await usageOf(ana)).toMatchObject({ operationsLeftOut: 0 });
    for (let n = 0; n < 101; n++) await keep(`Cheap${n}`, 1);
    const { operations, operationsLeftOut } = await usageOf(ana);
    expect([operations.length, operations[0]?.operation, operationsLeftOut]).toEqual([100, 'Dear', 2]);
  });
});

describe('what keys asked, as a table', () => {
  const cookieOf = ({ cookies }: StoryBrowser) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const take = async (browser: StoryBrowser, query: Record<string, string> = {}) => {
    const { downloads, authenticators } = story.accounts.house.services;
    const actor = await authenticate(authenticators, { cookie: cookieOf(browser) });
    const file = await downloads
      .find(({ path }) => path === partnerUsageCsvPath)
      ?.open(actor, new URLSearchParams(query));
    return file && 'body' in file ? (await file.body.toArray()).join('').split('\r\n') : null;
  };

  it('is for whoever is the partner, by key and operation, and no formula', async () => {
    const dashing = await story.aKey(ben, { kind: 'LIVE', name: '=SUM(A1)' });
    await ask(dashing.text, { query: 'query First { conditions { slug } }' });
    await ask(key.text, { query: 'query Other { conditions { slug } }' });
    await write();
    const day = database.clock.now().toString().slice(0, 10);
    const [heads, first, ...rest] = (await take(ben)) ?? [];
    expect(heads).toContain('"day","key","operation","requests","failed","refused","points"');
    expect(first).toMatch(new RegExp(`^"${day}","'=SUM\\(A1\\)","First","1","0","0","\\d+",`));
    expect(rest).toEqual(['']);
    expect((await take(ana, { days: '7', key: key.key }))?.[1]).toContain('"Live","Other","1"');
    expect((await take(ana, { key: dashing.key }))?.[1]).toBe('');
    expect(await take(await story.accounts.signedIn('nobody@post.example'))).toBeNull();
  });
});

describe('a batch of counts', () => {
  const use = (operation: string): KeyUse => ({
    ...{ keyId: '', operation, outcome: 'ANSWERED', codes: [], points: 2, milliseconds: 4 },
  });
  const keyId = async () => {
    const [row] = await database.unitOfWork.query<{ id: string }>(`SELECT id FROM partner_keys WHERE name = 'Live'`);
    return row!.id;
  };

  it('gives a key so many operations by name, and counts the rest together', async () => {
    const counter = new UsageCounter(database.clock);
    const writer = new BatchWriter(counter, database.unitOfWork, async (tx, counts) =>
      addUsage(tx, foldOperations(counts, await listOperations(tx, counts))),
    );
    const id = await keyId();
    for (const round of ['a', 'b']) {
      counter.note({ ...use('a0'), keyId: id });
      for (let n = 0; n < MOST_OPERATIONS; n++) counter.note({ ...use(`${round}${n}`), keyId: id });
      await writer.writeAll();
    }
    const [kept] = await database.unitOfWork.query<{
      lines: number;
      requests: number;
      named: number;
      latencies: number;
    }>(
      `SELECT count(*)::int AS lines, sum(requests)::int AS requests,
         max(requests) FILTER (WHERE operation = 'a0')::int AS named,
         (SELECT sum(n)::int FROM partner_usage, unnest(latencies) AS n) AS latencies
       FROM partner_usage`,
    );
    const all = 2 * MOST_OPERATIONS + 2;
    expect(kept).toEqual({ lines: MOST_OPERATIONS + 1, requests: all, named: 3, latencies: all });
  });

  it('leaves out what comes to a line that is full, and counts all else of the batch', async () => {
    const counter = new UsageCounter(database.clock);
    const [id, day] = [await keyId(), database.clock.now().toString().slice(0, 10)];
    const [lines, codes] = [
      `INSERT INTO partner_usage (key_id, day, operation, requests, failed, refused, points, latencies)
       VALUES ($1, $2, 'Full', 2147483647, 1, 2147483646, 1, array_fill(0, ARRAY[26]))`,
      `INSERT INTO partner_usage_codes (key_id, day, code, times) VALUES ($1, $2, 'TOO_MANY', 2147483647)`,
    ];
    for (const statement of [lines, codes]) await database.unitOfWork.query(statement, [id, day]);
    for (const operation of ['Full', 'Other']) {
      counter.note({ ...use(operation), keyId: id, outcome: 'REFUSED', codes: ['TOO_MANY', 'OTHER'] });
    }
    await new BatchWriter(counter, database.unitOfWork, addUsage).writeAll();
    expect(
      await database.unitOfWork.query(
        `SELECT operation AS what, requests AS times FROM partner_usage
         UNION ALL SELECT code, times FROM partner_usage_codes ORDER BY 1`,
      ),
    ).toEqual([
      { what: 'Full', times: 2_147_483_647 },
      { what: 'OTHER', times: 2 },
      { what: 'Other', times: 1 },
      { what: 'TOO_MANY', times: 2_147_483_647 },
    ]);
  });

  it('leaves out a key that is gone', async () => {
    const counter = new UsageCounter(database.clock);
    counter.note({ ...use('Gone'), keyId: '00000000-0000-4000-8000-000000000000' });
    const writer = new BatchWriter(counter, database.unitOfWork, addUsage);
    await writer.writeAll();
    expect(await database.unitOfWork.query(`SELECT 1 FROM partner_usage`)).toEqual([]);
  });
});
