import { apiBudgets } from '@clearing/shared/api-limits';
import { isEnumType } from 'graphql';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheHints } from '../../../contract/cache-hints.js';
import { fieldFacts } from '../../../contract/field-facts.js';
import { buildSchemas } from '../../../schema.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../../test/database.js';
import { openHouse, type TestHouse } from '../../../../test/graphql-client.js';
import { PartnerStory } from '../../../../test/partner-story.js';
import { Scenario } from '../../../../test/scenario.js';
import { statementsOf } from '../../../../test/statements-of.js';

let database: TestDatabase;
let house: TestHouse;
/** Another process on the same database. */
let other: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  other = await openHouse(database);
  await new Scenario(database).practitioner('Ana Heronsway, MD').licensedIn('US-TX').publish();
});
afterAll(async () => {
  await house.close();
  await other.close();
  await database.drop();
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (hash: string, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash: hash } });
const post = (body: object, at = house) => at.publicDoor.post(JSON.stringify(body));
const keep = (query: string, variables: object = {}, at = house) =>
  post({ query, variables, extensions: persisted(sha256(query)) }, at);
const countKept = async () =>
  (await database.unitOfWork.query<{ count: number }>(`SELECT count(*) FROM persisted_documents`))[0]?.count;

function get(parameters: Record<string, string | object>, headers: Record<string, string> = {}, at = house) {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return fetch(`${at.publicDoor.url}?${search.toString()}`, { headers });
}
const byHash = (query: string, variables: object = {}, headers: Record<string, string> = {}, at = house) =>
  get({ extensions: persisted(sha256(query)), variables }, headers, at);

const PRACTITIONER = 'query ($slug: String!) { practitioner(slug: $slug) { displayName } }';
const ana = { slug: 'ana-heronsway' };

describe('a document by its hash', () => {
  it('is asked for, sent once with its text, and known from then on to every process', async () => {
    const unknown = await post({ variables: ana, extensions: persisted(sha256(PRACTITIONER)) });
    expect([unknown.status, unknown.data, unknown.errors]).toEqual([
      200,
      undefined,
      [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    ]);
    expect((await keep(PRACTITIONER, ana)).data).toEqual({ practitioner: { displayName: 'Ana Heronsway, MD' } });
    for (const at of [house, other]) {
      const known = await post({ variables: ana, extensions: persisted(sha256(PRACTITIONER)) }, at);
      expect(known.data).toEqual({ practitioner: { displayName: 'Ana Heronsway, MD' } });
      const got = await byHash(PRACTITIONER, ana, {}, at);
      expect([got.status, await got.json()]).toMatchObject([
        200,
        { data: { practitioner: { displayName: 'Ana Heronsway, MD' } } },
      ]);
    }
  });

  it('that is not known says so in both media types, and is not to be given again', async () => {
    for (const [accept, status] of [
      ['application/json', 200],
      ['application/graphql-response+json', 400],
    ] as const) {
      const answer = await byHash('{ nobody { sent } }', {}, { accept });
      expect([accept, answer.status]).toEqual([accept, status]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('has to be its own, of this protocol', async () => {
    const wrong: object[] = [
      { query: '{ __typename }', extensions: persisted(sha256('{ other }')) },
      { query: '{ __typename }', extensions: persisted(sha256('{ __typename }').toUpperCase()) },
      { extensions: persisted('x') },
      { extensions: persisted(sha256('{ __typename }'), 2) },
      { extensions: { persistedQuery: { version: 1 } } },
    ];
    const before = await countKept();
    for (const body of wrong) {
      const { status, errors } = await post(body);
      expect([body, status, errors[0]?.extensions?.code]).toEqual([body, 400, 'BAD_REQUEST']);
    }
    expect(await countKept()).toBe(before);
  });

  it('asked for as others take it is told how it is asked for here', async () => {
    const { status, errors } = await post({ documentId: `sha256:${sha256(PRACTITIONER)}` });
    expect([status, errors[0]?.message]).toEqual([
      400,
      'Send the document as "query", or its hash as "extensions.persistedQuery".',
    ]);
  });

  it('is not kept when it is no document, when it was only looked at, or when it cannot be stored', async () => {
    const before = await countKept();
    for (const query of ['{ nothing }', '{ __typename', '{ __typename #\u0000 }\n}', `{ ${'a '.repeat(3_000)} }`]) {
      expect((await keep(query)).status).toBeLessThan(500);
    }
    const looked = '{ looked: __typename }';
    expect((await get({ query: looked, extensions: persisted(sha256(looked)) })).status).toBe(200);
    expect(await countKept()).toBe(before);
    expect(((await (await byHash(looked)).json()) as { errors: unknown[] }).errors).toHaveLength(1);
  });

  it('is not kept with a key in it, which would stand in the database for a month', async () => {
    const before = await countKept();
    const text = `# Sent with clr_live_0123456789\n${PRACTITIONER} # kept?`;
    expect((await keep(text, ana)).data).toEqual({ practitioner: { displayName: 'Ana Heronsway, MD' } });
    expect(await countKept()).toBe(before);
  });

  it.each([
    `{ helpFor(text: "Reference qfir4711z, I want to end my life") { slug } }`,
    `query ($typed: String! = "Reference qfir4711z") { helpFor(text: $typed) { slug } }`,
    `query { ...Found } fragment Found on Query { practitioners(first: 1, search: "qfir4711z") { totalCount } }`,
  ])('is answered and not kept with what somebody typed in it, which is stored nowhere: %s', async (query) => {
    const before = await countKept();
    for (let times = 0; times < 2; times++) expect((await keep(query)).errors).toEqual([]);
    expect(await countKept()).toBe(before);
    const [kept] = await database.unitOfWork.query(`SELECT FROM persisted_documents WHERE document LIKE '%qfir4711z%'`);
    expect(kept).toBeUndefined();
  });

  it('is kept with the variable that somebody’s words stand in', async () => {
    const query = 'query ($typed: String! = "") { helpFor(text: $typed) { slug } }';
    await keep(query, { typed: 'Reference qfir4711z' });
    expect(await (await byHash(query)).json()).toMatchObject({ data: { helpFor: [] } });
  });

  it('is judged as any other: what it costs, and that a GET only reads', async () => {
    const dear = 'query ($n: Int) { practitioners(first: $n) { nodes { careTeam { careTeam { careTeam { id } } } } } }';
    await keep(dear, { n: 1 });
    expect((await byHash(dear, { n: 50 })).status).toBe(400);
    expect((await byHash(dear, { n: 300_000 })).status).toBe(400);
  });

  it('is looked for by nobody who has nothing left: who tries hash after hash asks the database nothing', async () => {
    const address = '203.0.113.77';
    const limited = await openHouse(database, { rateLimits: true, trustProxy: ['127.0.0.1'] });
    try {
      const { points, seconds } = apiBudgets.ANYONE;
      await limited.services.limits.take({ name: 'graphql', capacity: points, seconds }, address, points);
      const tryOne = async (n: number) =>
        (await byHash(`{ nobody${n} }`, {}, { 'x-forwarded-for': address }, limited)).status;
      expect(await tryOne(0)).toBe(429);
      const [status, asked] = await statementsOf(() => tryOne(1));
      expect(status).toBe(429);
      expect(asked.filter((text) => text.includes('persisted_documents'))).toEqual([]);
    } finally {
      await limited.close();
    }
  });

  it('is not known at the door of our own pages, which has its own', async () => {
    const { errors } = await house.appDoor.post(
      JSON.stringify({ extensions: persisted(sha256(PRACTITIONER)), variables: ana }),
    );
    expect(errors).toHaveLength(1);
  });
});

describe('the room for documents', () => {
  it('is bounded for each address and for all, and what is old makes room', async () => {
    const careful = await openHouse(database, { rateLimits: true });
    try {
      const before = Number(await countKept());
      const rate = 500;
      await database.unitOfWork.query(`DELETE FROM rate_limits`);
      for (let n = 0; n < rate + 5; n += 5) {
        const many = [0, 1, 2, 3, 4].map((more) => keep(`{ a${n + more}: __typename }`, {}, careful));
        for (const { data } of await Promise.all(many)) expect(data).toBeDefined();
      }
      expect(Number(await countKept()) - before).toBe(rate);

      await database.unitOfWork.query(
        `INSERT INTO persisted_documents (hash, document, kept_at)
         SELECT encode(sha256(n::text::bytea), 'hex'), '{ __typename }', $1::timestamptz - interval '1 day'
         FROM generate_series(1, 5000) n`,
        [testNow],
      );
      await keep('{ noRoom: __typename }');
      expect(
        ((await (await byHash('{ noRoom: __typename }', {}, {}, other)).json()) as { errors: unknown[] }).errors,
      ).toHaveLength(1);
      const sweep = house.services.sweeps.find(({ name }) => name === 'persisted documents')!;
      await sweep.run();
      expect(Number(await countKept())).toBe(4_500);
      // The latest stay.
      expect((await byHash('{ a7: __typename }', {}, {}, other)).status).toBe(200);
      database.clock.set('2026-12-22T15:00:00Z');
      await sweep.run();
      expect(Number(await countKept())).toBe(0);
    } finally {
      database.clock.set(testNow);
      await careful.close();
    }
  });

  it('that is sent again stays as long again, and is kept as soon as there is room for it', async () => {
    const sweep = house.services.sweeps.find(({ name }) => name === 'persisted documents')!;
    const isKnownElsewhere = async (query: string) =>
      (await database.unitOfWork.query(`SELECT FROM persisted_documents WHERE hash = $1`, [sha256(query)])).length > 0;
    const [often, late] = ['{ often: __typename }', '{ late: __typename }'];
    try {
      await keep(often);
      database.clock.advance({ hours: 20 * 24 });
      await keep(often);
      database.clock.advance({ hours: 29 * 24 });
      await sweep.run();
      expect(await isKnownElsewhere(often)).toBe(true);

      await database.unitOfWork.query(
        `INSERT INTO persisted_documents (hash, document, kept_at)
         SELECT encode(sha256(n::text::bytea), 'hex'), '{ __typename }', $1 FROM generate_series(1, 5000) n`,
        [database.clock.now().toString()],
      );
      await keep(late);
      expect(await isKnownElsewhere(late)).toBe(false);
      await sweep.run();
      await keep(late);
      expect(await isKnownElsewhere(late)).toBe(true);
    } finally {
      await database.unitOfWork.query(`DELETE FROM persisted_documents`);
      database.clock.set(testNow);
    }
  });
});

describe('an answer that may be given again', () => {
  const told = async (query: string, variables: object = {}) =>
    (await get({ query, variables })).headers.get('cache-control');

  it('says for how long: as long as the least of what stands in it', async () => {
    expect(await told(PRACTITIONER, ana)).toBe('public, max-age=60');
    expect(await told('{ conditions { name } }')).toBe('public, max-age=600');
    expect(await told('{ conditions { name } practitioners(first: 1) { totalCount } }')).toBe('public, max-age=60');
    expect(await told('{ practitioners(first: 1) { nodes { nextSlot { startsAt } } } }')).toBe('public, max-age=10');
    expect(await told('{ practitionersChangedSince(first: 1) { latestCursor } }')).toBe('public, max-age=5');
    expect(await told('{ __schema { queryType { name } } }')).toBe('public, max-age=300');
  });

  it('says it as of free times where it is searched by them: who is found has time then', async () => {
    const soon = '2026-11-28T00:00:00Z';
    const counted = (given: string) => `{ practitioners(first: 1, ${given}) { totalCount } }`;
    expect(await told(counted(`filter: { availableBefore: "${soon}" }`))).toBe('public, max-age=10');
    expect(await told(counted('sort: SOONEST_SLOT'))).toBe('public, max-age=10');
    expect(await told(counted('sort: NAME, filter: { verified: true }'))).toBe('public, max-age=60');
    const byVariables = `query ($filter: PractitionerFilter, $sort: PractitionerSort!) {
      practitioners(first: 1, filter: $filter, sort: $sort) { totalCount } }`;
    expect(await told(byVariables, { sort: 'NAME', filter: { availableBefore: soon } })).toBe('public, max-age=10');
    expect(await told(byVariables, { sort: 'SOONEST_SLOT' })).toBe('public, max-age=10');
    expect(await told(byVariables, { sort: 'NAME', filter: { availableBefore: null } })).toBe('public, max-age=60');
  });

  it('has nothing of its asker in it', async () => {
    expect(await told('{ conditions { name } rateLimit { remaining } }')).toBe('no-store');
    const answer = await get({ query: '{ conditions { name } }' });
    expect(((await answer.json()) as { extensions: object }).extensions).toEqual({
      cost: { requested: expect.any(Number), actual: expect.any(Number), throttleStatus: null },
    });
    expect([answer.headers.get('ratelimit'), answer.headers.get('set-cookie')]).toEqual([null, null]);
    // What everybody has who shows no key.
    const policy = `"graphql";q=${apiBudgets.ANYONE.points};w=${apiBudgets.ANYONE.seconds};qu="points"`;
    expect(answer.headers.get('ratelimit-policy')).toBe(policy);
    expect(answer.headers.get('vary')).toContain('authorization');
    expect(answer.headers.get('vary')).toContain('accept-language');
  });

  it('is not sent again to who has it', async () => {
    const first = await byHash(PRACTITIONER, ana);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const ifNoneMatch of [etag, `"x", ${etag}`, etag.slice(2), '*']) {
      const again = await get({ query: PRACTITIONER, variables: ana }, { 'if-none-match': ifNoneMatch });
      expect([ifNoneMatch, again.status, await again.text()]).toEqual([ifNoneMatch, 304, '']);
      expect([again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([etag, 'public, max-age=60']);
    }
    expect((await get({ query: PRACTITIONER, variables: ana }, { 'if-none-match': '"x"' })).status).toBe(200);
    await database.unitOfWork.query(`UPDATE practitioners SET family_name = 'Egretfield' WHERE slug = 'ana-heronsway'`);
    const changed = await get({ query: PRACTITIONER, variables: ana }, { 'if-none-match': etag });
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
  });

  it('is none with an error in it, none that was posted, and none of our own pages', async () => {
    expect(await told('{ practitioners(first: 0) { totalCount } }')).toBe('no-store');
    expect(await told('{ nothing }')).toBe('no-store');
    expect((await house.publicDoor.send('{ conditions { name } }')).headers.get('cache-control')).toBe('no-store');
    const ofPages = await fetch(`${house.appDoor.url}?query={conditions{name}}`);
    expect([ofPages.status, ofPages.headers.get('cache-control'), ofPages.headers.get('etag')]).toEqual([
      200,
      'no-store',
      null,
    ]);
  });

  it('to a key it is private, and says what it cost', async () => {
    const story = await PartnerStory.open(database);
    try {
      const browser = await story.withLiveKeys('elm@partner.example');
      const key = await story.aKey(browser, { kind: 'LIVE', name: 'Site' });
      const headers = { authorization: `Bearer ${key.text}` };
      const answer = await get({ query: '{ conditions { name } }' }, headers, story.accounts.house);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, max-age=600']);
      expect(Object.keys((await answer.json()) as object)).toEqual(['data', 'extensions']);
      const again = await get(
        { query: '{ conditions { name } }' },
        { ...headers, 'if-none-match': answer.headers.get('etag')! },
        story.accounts.house,
      );
      expect(again.status).toBe(304);
    } finally {
      await story.close();
    }
  });

  it('keeps whatever says when somebody has time as briefly as free times themselves', () => {
    const facts = Object.entries(fieldFacts(buildSchemas().publicSchema));
    const ofTimes = facts.filter(([, { scope }]) => scope === 'availability:read');
    expect(ofTimes.length).toBeGreaterThan(5);
    for (const [name, { seconds }] of ofTimes) expect([name, seconds]).toEqual([name, cacheHints['Slot']]);
  });

  it('has hints that name what is there', () => {
    const { publicSchema } = buildSchemas();
    for (const name of Object.keys(cacheHints)) {
      const [type = '', field] = name.split('.');
      const found = publicSchema.getType(type);
      expect([name, found !== undefined]).toEqual([name, true]);
      if (field !== undefined) {
        const isThere = isEnumType(found)
          ? found.getValue(field) != null
          : found && 'getFields' in found && Object.hasOwn(found.getFields(), field);
        expect([name, isThere]).toEqual([name, true]);
      }
    }
  });
});
