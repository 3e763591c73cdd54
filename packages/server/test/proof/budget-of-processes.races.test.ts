import { randomBytes, randomUUID } from 'node:crypto';
import { apiBudgets } from '@clearing/shared/api-limits';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertKey } from '../../src/partners/keys/key.repository.js';
import { endingOf, hashOfKey, newKeyText } from '../../src/partners/keys/key-text.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { testSettings } from '../graphql-client.js';
import { ProcessApart } from './apart/process-apart.js';

let database: TestDatabase;
let servers: readonly ProcessApart[];
/** Of the public door, at each of three processes that share the database and nothing else. */
let doors: readonly string[];
let key: string;

beforeAll(async () => {
  const root = randomBytes(32);
  database = await createTestDatabase({ poolSize: 4, key: root });
  key = await aLiveKey();
  servers = await Promise.all([1, 2, 3].map(() => ProcessApart.start('server')));
  const settings = { ...testSettings, rateLimits: true, trustProxy: ['127.0.0.1'] };
  // Their clocks stand still, so nothing of what is spent comes back.
  const now = database.clock.now().toString();
  const given = { url: database.url, poolSize: 8, key: root.toString('base64'), now, settings };
  const origins = await Promise.all(servers.map((server) => server.ask<string>('open', given)));
  doors = origins.map((origin) => `${origin}/graphql`);
}, 60_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.end()));
  await database.drop();
});

const QUERY = `query ($people: Int!) {
  practitioners(first: $people) { nodes { clinics { practitioners(first: 20) { nodes { slug professions { slug } } } } } } }`;

interface Answer {
  readonly data?: unknown;
  readonly extensions: { readonly cost: { readonly requested: number; readonly actual: number } };
}

/** Everybody asks at once, and goes on until they were refused three times: what one process leased, another cannot have. */
async function spendAll(headers: Record<string, string>, people: number): Promise<{ spent: number; each: number }> {
  let [spent, each] = [0, 0];
  const body = JSON.stringify({ query: QUERY, variables: { people } });
  const askers = Array.from({ length: 24 }, async (_, n) => {
    for (let refused = 0; refused < 3;) {
      const sent = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
      const response = await fetch(doors[n % doors.length]!, sent);
      const { data, extensions } = (await response.json()) as Answer;
      each = extensions.cost.requested;
      spent += extensions.cost.actual;
      if (response.status === 200) expect(data).toEqual({ practitioners: { nodes: [] } });
      else {
        expect({ status: response.status, data }).toEqual({ status: 429, data: undefined });
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        refused += 1;
      }
    }
  });
  await Promise.all(askers);
  return { spent, each };
}

it.each([
  ['an address, by dear questions', 'ANYONE', 30],
  ['an address, by cheap ones', 'ANYONE', 1],
  ['a live key, by dear ones', 'LIVE', 30],
] as const)(
  'three processes give all of the budget of %s, and no more than it',
  async (_of, kind, people) => {
    const headers: Record<string, string> =
      kind === 'LIVE' ? { authorization: `Bearer ${key}` } : { 'x-forwarded-for': `203.0.113.${people}` };
    const { spent, each } = await spendAll(headers, people);
    const { points } = apiBudgets[kind];
    expect(spent).toBeLessThanOrEqual(points);
    // Of the portion that each leased last, less than one question is left over.
    expect(spent).toBeGreaterThan(points - doors.length * Math.max(each, points / 20));
  },
  60_000,
);

async function aLiveKey(): Promise<string> {
  const [accountId, partnerId, text] = [randomUUID(), randomUUID(), newKeyText('LIVE')];
  await database.unitOfWork.run(async (tx) => {
    const now = tx.clock.now().toString();
    await tx.query(
      `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, 'x', 'x', $2, $2)`,
      [accountId, now],
    );
    await tx.query(
      `INSERT INTO partners (id, account_id, organisation, site, purpose, joined_at, live, live_asked_at, live_decided_at)
       VALUES ($1, $2, 'Elm', 'https://elm.example', 'We refer people.', $3, 'APPROVED', $3, $3)`,
      [partnerId, accountId, now],
    );
    const stored = { id: randomUUID(), partnerId, kind: 'LIVE', name: 'Live', ending: endingOf(text) } as const;
    const rest = { origins: [], madeAt: new Date(now), expiresAt: null, lastUsedOn: null, revokedAt: null };
    await insertKey(tx, { ...stored, ...rest, scopes: ['directory:read'] }, hashOfKey(text));
  });
  return text;
}
