import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.js';
import { openHouse, type TestHouse } from './graphql-client.js';
import { Scenario } from './scenario.js';

const POOL = 3;
let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: POOL, connectTimeoutMs: 200 });
  house = await openHouse(database);
  await new Scenario(database).practitioner('Ana Ruiz').licensedIn('US-TX').at('Dallas').publish();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

/** Every connection is taken by something that takes its time, as on a day when very many people come. */
async function whileAllConnectionsAreTaken(work: () => Promise<void>): Promise<void> {
  const runners = Array.from({ length: POOL }, () => database.dataSource.createQueryRunner());
  for (const runner of runners) await runner.connect();
  try {
    await work();
  } finally {
    for (const runner of runners) await runner.release();
  }
}

const people = `{ practitioners(first: 1) { nodes { slug } } }`;
const GRAPHQL = 'application/graphql-response+json';
const ask = (url: string, query: string, accept = 'application/json') =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });

test.each(['publicDoor', 'appDoor'] as const)(
  '%s says that we are busy, when to come back, and nothing else',
  async (name) => {
    const { url } = house[name];
    await whileAllConnectionsAreTaken(async () => {
      for (const accept of ['application/json', GRAPHQL]) {
        const answer = await ask(url, people, accept);
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        const { data, errors } = (await answer.json()) as { data?: object | null; errors: { extensions: object }[] };
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
        expect(errors).toHaveLength(1);
        expect(errors[0]).toMatchObject({
          message: 'We cannot take this right now. Try again in a few seconds.',
          extensions: { code: 'BUSY' },
        });
      }
    });
    // It passes by itself, once somebody lets a connection go.
    const answer = await ask(url, people);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([200, null]);
    expect(await answer.json()).not.toHaveProperty('errors');
  },
);

test('a mutation that found no connection did nothing, and says so in the same way', async () => {
  const mutation = `mutation { requestSignInLink(input: { email: "ana@practice.example" }) { __typename } }`;
  await whileAllConnectionsAreTaken(async () => {
    expect((await ask(house.appDoor.url, mutation)).status).toBe(503);
  });
  expect(await database.unitOfWork.query(`SELECT FROM mail_links`)).toEqual([]);
});

test('where something came of it, the answer is one: what did not says so', async () => {
  await whileAllConnectionsAreTaken(async () => {
    const answer = await ask(house.publicDoor.url, `{ __typename practitioners(first: 1) { nodes { slug } } }`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      data: { __typename: 'Query' },
      errors: [{ path: ['practitioners', 'nodes'], extensions: { code: 'BUSY', status: 503, retryAfterSeconds: 5 } }],
    });
  });
});

/** Whoever waits for a table then, waits on a connection that the database ends: as when it is started anew. */
async function whileConnectionsBreak(table: string, work: () => Promise<Response>): Promise<Response> {
  const holding = database.dataSource.createQueryRunner();
  await holding.connect();
  await holding.startTransaction();
  try {
    await holding.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    const answer = work();
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => ((await holding.query(end)) as unknown[]).length).toBeGreaterThan(0);
    return await answer;
  } finally {
    await holding.rollbackTransaction();
    await holding.release();
  }
}

test('a question whose connection breaks is one to ask again, by GET and by POST, and by program', async () => {
  const { url } = house.publicDoor;
  const query = `{ practitioner(slug: "ana-ruiz") { broken: slug } }`;
  for (const ask of [
    () => fetch(`${url}?query=${encodeURIComponent(query)}`),
    () =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }),
  ]) {
    const answer = await whileConnectionsBreak('practitioners', ask);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY', retryAfterSeconds: 5 } }] });
    expect((await ask()).status).toBe(200);
  }
});
