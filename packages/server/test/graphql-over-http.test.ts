import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.js';
import { openHouse, type TestHouse } from './graphql-client.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const JSON_BODY = { 'content-type': 'application/json' };
interface Costly {
  readonly data: unknown;
  readonly extensions: { readonly cost: { readonly requested: number } };
}

describe('both doors speak GraphQL over HTTP', () => {
  it.each(['publicDoor', 'appDoor'] as const)('%s: every audit of the specification holds', async (door) => {
    const audits = serverAudits({ url: house[door].url });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const failed = results.filter((result) => result.status !== 'ok').map(({ id, name }) => `${id} ${name}`);
    expect(failed).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it.each(['publicDoor', 'appDoor'] as const)('%s: an empty document is the caller’s to mend', async (door) => {
    for (const query of ['', ' ', '# nothing']) {
      const { status, errors } = await house[door].post(JSON.stringify({ query }));
      const code = query === '' ? 'BAD_REQUEST' : 'GRAPHQL_PARSE_FAILED';
      expect([status, errors?.[0]?.extensions?.code]).toEqual([query === '' ? 400 : 200, code]);
    }
  });

  it.each(['publicDoor', 'appDoor'] as const)(
    '%s: which of several operations is meant is the caller’s to say, each time',
    async (door) => {
      const query = 'query One { __typename } query Two { __typename }';
      for (const named of [{}, { operationName: 'Three' }, { operationName: '' }, {}]) {
        const { status, data, errors } = await house[door].post(JSON.stringify({ query, ...named }));
        const code = errors?.[0]?.extensions?.code;
        expect([named, status, data, code]).toEqual([named, 200, undefined, 'OPERATION_RESOLUTION_FAILURE']);
      }
      const { data } = await house[door].post(JSON.stringify({ query, operationName: 'Two' }));
      expect(data).toEqual({ __typename: 'Query' });
    },
  );

  it('an empty name is none: what it costs is what it costs without one, also when it was asked before', async () => {
    const query = '{ conditions { slug } professions { slug } }';
    const costOf = async (named: object) => {
      const body = JSON.stringify({ query, ...named });
      const response = await fetch(house.publicDoor.url, { method: 'POST', headers: JSON_BODY, body });
      const { data, extensions } = (await response.json()) as Costly;
      expect(data).toBeDefined();
      return extensions.cost.requested;
    };
    const cost = await costOf({});
    expect(cost).toBeGreaterThan(10);
    for (const named of [{}, {}, { operationName: '' }, { operationName: null }])
      expect(await costOf(named)).toBe(cost);
  });
});
