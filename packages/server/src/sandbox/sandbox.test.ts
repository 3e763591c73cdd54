import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { pino } from 'pino';
import { setTimeout as wait } from 'node:timers/promises';
import type { StoryBrowser } from '../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { openHouse, type GraphqlClient } from '../../test/graphql-client.js';
import { PartnerStory } from '../../test/partner-story.js';
import { demonstrationId } from '../demonstration/ids.js';
import { demonstrationSeed } from '../demonstration/load-demonstration.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { giveUpClocksBut, removeClocksBut } from './sandbox-schemas.js';
import { PAUSED_BY_CLOCKS } from './sandbox-world.js';

let database: TestDatabase;
let story: PartnerStory;
let partner: StoryBrowser;
let test: GraphqlClient;
let key: { readonly authorization: string };

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database, { withSandbox: true });
  await story.accounts.house.server.sandboxReady;
  const made = await story.aPartner('sandbox@network.example');
  partner = made.browser;
  key = { authorization: `Bearer ${made.first.text}` };
  test = story.accounts.house.publicDoor.with(key);
}, 120_000);
afterAll(async () => {
  await story.close();
  await database.drop();
});

const SEARCH = `{ practitioners(first: 50) { totalCount nodes { id slug displayName lastConfirmedOn nextSlot { startsAt } } } }`;
interface Found {
  readonly practitioners: {
    readonly totalCount: number;
    readonly nodes: readonly {
      id: string;
      slug: string;
      lastConfirmedOn: string;
      nextSlot: { startsAt: string } | null;
    }[];
  };
}
const search = async () => (await test.ask<Found>(SEARCH)).practitioners;
interface Feed {
  readonly practitionersChangedSince: {
    readonly nodes: readonly { kind: string; practitionerId: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}
let readSoFar: string | null = null;
const changesSince = async (after: string | null) => {
  const nodes: Feed['practitionersChangedSince']['nodes'][number][] = [];
  for (let cursor = after; ;) {
    const { practitionersChangedSince: page } = await test.ask<Feed>(
      `query ($after: String) { practitionersChangedSince(first: 40, after: $after) {
         nodes { kind practitionerId } pageInfo { endCursor hasNextPage } } }`,
      { after: cursor },
    );
    nodes.push(...page.nodes);
    cursor = page.pageInfo.endCursor ?? cursor;
    if (!page.pageInfo.hasNextPage) return { nodes, cursor };
  }
};
const setClock = async (at: string | null) => {
  const outcome = await partner.act('setSandboxClock', 'SetSandboxClockInput', { at });
  await wait(900);
  return outcome;
};

describe('a test key', () => {
  it('sees invented listings, with times, and none of the directory; the directory sees none of them', async () => {
    const { totalCount, nodes } = await search();
    expect(totalCount).toBeGreaterThan(30);
    expect(nodes.some(({ nextSlot }) => nextSlot !== null)).toBe(true);
    const real = story.accounts.house.publicDoor;
    expect(await real.ask('{ practitioners(first: 1) { totalCount } }')).toEqual({ practitioners: { totalCount: 0 } });
    const { practitioner, node } = await real.ask(
      `query ($slug: String!, $id: ID!) { practitioner(slug: $slug) { slug } node(id: $id) { id } }`,
      { slug: nodes[0]!.slug, id: nodes[0]!.id },
    );
    expect({ practitioner, node }).toEqual({ practitioner: null, node: null });
    const [kept] = await database.unitOfWork.query<{ n: number }>(`SELECT count(*)::integer AS n FROM practitioners`);
    expect(kept).toEqual({ n: 0 });
  });

  it('finds people near the place that our examples ask for, with times, and near a town where clocks do not change', async () => {
    for (const place of ['75201', 'Phoenix, AZ']) {
      const { practitioners } = await test.ask<Found>(
        `query ($place: String!) { practitioners(near: { place: $place }, first: 3) { totalCount nodes { nextSlot { startsAt } } } }`,
        { place },
      );
      expect([place, practitioners.nodes.length]).toEqual([place, 3]);
      expect(practitioners.nodes.some(({ nextSlot }) => nextSlot !== null)).toBe(true);
    }
  });

  it('finds no real listing, by whatever is asked', async () => {
    const { unitOfWork } = database;
    const before = await search();
    // Nor whom a demonstration invents: an id of one directory names nobody in the other.
    const shown = Array.from({ length: 60 }, (_, n) =>
      toGlobalId('Practitioner', demonstrationId(demonstrationSeed, 'practitioner', n)),
    );
    expect(before.nodes.filter(({ id }) => shown.includes(id))).toEqual([]);
    await unitOfWork.query(`INSERT INTO practitioners SELECT * FROM sandbox.practitioners LIMIT 1`);
    await unitOfWork.query(`UPDATE practitioners SET slug = 'a-real-one', given_name = 'Real'`);
    expect((await search()).nodes.map(({ slug }) => slug)).toEqual(before.nodes.map(({ slug }) => slug));
    expect(await test.ask(`{ practitioner(slug: "a-real-one") { slug } }`)).toEqual({ practitioner: null });
    await unitOfWork.query(`DELETE FROM practitioners`);
  });

  it('prepares a link that says it was a trial, and is told of a month that is invented', async () => {
    const { text } = await story.aKey(partner, { name: 'Refers', scopes: ['directory:read', 'consultations:refer'] });
    const refers = story.accounts.house.publicDoor.with({ authorization: `Bearer ${text}` });
    const { practitioners } = await refers.ask<{
      practitioners: { nodes: { id: string; slug: string; consultationTypes: { id: string }[] }[] };
    }>('{ practitioners(first: 1) { nodes { id slug consultationTypes { id } } } }');
    const [{ id, slug, consultationTypes }] = practitioners.nodes as [(typeof practitioners.nodes)[0]];
    const { referConsultation } = await refers.ask<{ referConsultation: { url: string } }>(
      `mutation ($input: ReferConsultationInput!) { referConsultation(input: $input) {
         __typename ... on ConsultationReferral { url isTrial } } }`,
      { input: { practitionerId: id, consultationTypeId: consultationTypes[0]!.id } },
    );
    expect(referConsultation).toMatchObject({ __typename: 'ConsultationReferral', isTrial: true });
    const link = new URL(referConsultation.url);
    expect(link.pathname).toBe(`/practitioners/${slug}/times`);
    const { data } = await story.accounts.house.asPage(
      'query ($handle: String!) { bookingReferral(handle: $handle) { partnerName isTrial } }',
      { handle: link.searchParams.get('booking-referral') },
    );
    expect(data).toEqual({ bookingReferral: { partnerName: 'Elm Network', isTrial: true } });
    const { referralMonths } = await refers.ask<{ referralMonths: unknown[] }>(
      '{ referralMonths { month countedOn } }',
    );
    expect(referralMonths).toEqual([{ month: '2026-10-01', countedOn: '2026-11-08' }]);
  });

  it('says where its partner is told, for the partner as it is, and not as it is invented', async () => {
    const { browser, first } = await story.aPartner('told@network.example');
    await story.revoke(browser, first.key);
    const { text } = await story.aKey(browser, { name: 'Deploys', scopes: ['webhooks:manage'] });
    const deploys = story.accounts.house.publicDoor.with({ authorization: `Bearer ${text}` });
    const input = { name: 'Ours', address: 'https://elm.example/hook', events: ['listing.hidden'] };
    const { setWebhook } = await deploys.ask(
      `mutation ($input: SetWebhookInput!) { setWebhook(input: $input) { __typename ... on WebhookSet { secret } } }`,
      { input },
    );
    expect(setWebhook).toMatchObject({ __typename: 'WebhookSet', secret: expect.stringMatching(/^whsec_/) });
    const { viewer } = await browser.ask<{ viewer: object }>('{ viewer { partner { webhooks { name address } } } }');
    expect(viewer).toEqual({ partner: { webhooks: [{ name: 'Ours', address: input.address }] } });
    expect(await deploys.ask('{ webhooks { name } }')).toEqual({ webhooks: [{ name: 'Ours' }] });
    // The explorer asks as that key for whoever left a page open: what is real is not changed from there, and no secret told.
    const response = await fetch(new URL('/partners/explorer/graphql', test.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; '),
      },
      body: JSON.stringify({ query: 'mutation { deleteWebhook(input: { name: "Ours" }) { __typename } }' }),
    });
    expect([response.status, (await response.json()) as object]).toMatchObject([
      403,
      { errors: [{ message: 'This key may not be used for webhooks:manage.' }] },
    ]);
    expect(await deploys.ask('{ webhooks { name } }')).toEqual({ webhooks: [{ name: 'Ours' }] });
  });

  it('keeps a copy in step: everybody is told of once, and nobody again until something changes', async () => {
    const { nodes } = await search();
    const told = await changesSince(null);
    const ids = told.nodes.map(({ practitionerId }) => practitionerId);
    expect(told.nodes.every(({ kind }) => kind === 'PUBLISHED')).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(nodes.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await changesSince(told.cursor)).toEqual({ nodes: [], cursor: told.cursor });
    readSoFar = told.cursor;
  });

  it('tries caches out: an answer is told by its ETag, and asked for again each time, since clocks are set', async () => {
    const url = `${test.url}?${new URLSearchParams({ query: '{ practitioners(first: 1) { nodes { slug } } }' }).toString()}`;
    const first = await fetch(url, { headers: key });
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await fetch(url, { headers: { ...key, 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it('reads the same schema as whoever has none, and as a live key: what is there is no secret of anybody’s', async () => {
    const live = await story.withLiveKeys('live@network.example');
    const { text } = await story.aKey(live, { kind: 'LIVE', name: 'Reads' });
    const door = story.accounts.house.publicDoor;
    const [stranger, ...keyed] = await Promise.all(
      [door, door.with({ authorization: `Bearer ${text}` }), test].map((asks) => asks.ask(getIntrospectionQuery())),
    );
    const named = JSON.stringify(stranger);
    expect(named).toContain('PractitionerConnection');
    expect(keyed.map((each) => JSON.stringify(each) === named)).toEqual([true, true]);
    const published = await (await fetch(door.url.replace('/graphql', '/schema.graphql'))).text();
    const inOrder = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));
    expect(inOrder(buildClientSchema(stranger as unknown as IntrospectionQuery))).toBe(inOrder(buildSchema(published)));
  });

  it('says its budget, which is counted where all are', async () => {
    const answer = await test.send('{ rateLimit { limit } conditions { slug } }');
    expect(answer.data).toMatchObject({ rateLimit: { limit: 200_000 } });
    expect(answer.headers.get('ratelimit-policy')).toContain('graphql.test-key');
  });

  it('is told what is left as one count, also by a refusal of what no door read', async () => {
    const house = await openHouse(database, { withSandbox: true, rateLimits: true });
    try {
      await house.server.sandboxReady;
      const { url } = house.publicDoor;
      const headers = { ...key, 'content-type': 'application/json' };
      const told: number[] = [];
      for (const body of ['{ "query": "{ __typename }" }', '{ "query":', '{ "query": "{ __typename }" }', 'nothing']) {
        const answer = await fetch(url, { method: 'POST', headers, body });
        told.push(Number(/;r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]));
      }
      const [first = Number.NaN] = told;
      expect(told).toEqual([first, first - 1, first - 2, first - 3]);
    } finally {
      await house.close();
    }
  });
});

it('while another process moves the dates to a new day, nobody is answered in the middle of it', async () => {
  const before = (await search()).nodes.map(({ lastConfirmedOn }) => lastConfirmedOn).sort();
  database.clock.advance({ hours: 24 });
  await wait(3_100);
  let asked: ReturnType<typeof search> | undefined;
  await database.unitOfWork.run(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('demonstration:moving:sandbox', 0))`);
    asked = search();
    await expect(Promise.race([asked, wait(600, 'waits')])).resolves.toBe('waits');
  });
  const after = (await asked!).nodes.map(({ lastConfirmedOn }) => lastConfirmedOn).sort();
  expect(after).not.toEqual(before);
  const isOfNextDay = (day: string, index: number) => Date.parse(day) - Date.parse(before[index]!) === 86_400_000;
  expect(after.every(isOfNextDay)).toBe(true);
});

describe('a sandbox that cannot be', () => {
  it('is said once, and ends nothing else', async () => {
    const { unitOfWork } = database;
    await unitOfWork.query(`CREATE MATERIALIZED VIEW real_names AS SELECT given_name FROM practitioners`);
    const said: string[] = [];
    const logger = pino({ level: 'error', base: null }, { write: (line: string) => void said.push(line) });
    const house = await openHouse(database, { withSandbox: true }, logger);
    await expect.poll(() => said.length).toBe(1);
    expect(await house.publicDoor.with(key).send('{ __typename }')).toMatchObject({ status: 403 });
    expect(await house.publicDoor.send('{ __typename }')).toMatchObject({ status: 200 });
    await house.close();
    expect(said.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'test keys open nothing: there is no sandbox',
    ]);
    await unitOfWork.query(`DROP MATERIALIZED VIEW real_names`);
  });

  it('because its server ends is no fault, and is not waited for', async () => {
    await database.unitOfWork.query(`COMMENT ON SCHEMA sandbox IS 'of another time'`);
    const said: string[] = [];
    const logger = pino({ level: 'error', base: null }, { write: (line: string) => void said.push(line) });
    const house = await openHouse(database, { withSandbox: true }, logger);
    const made = house.server.sandboxReady;
    await house.close();
    await expect(made).rejects.toThrow('The server ends before the sandbox is filled');
    expect(said).toEqual([]);
    const [kept] = await database.unitOfWork.query<{ like: string }>(
      `SELECT obj_description('sandbox'::regnamespace, 'pg_namespace') AS like`,
    );
    expect(kept).toEqual({ like: 'of another time' });
  });
});

describe('tables of clocks that nobody sets any more', () => {
  it('go one by one, and one that is read just now goes the next time', async () => {
    const names = ['1', '2', '3'].map((digit) => `sandbox_${digit.repeat(32)}_1`);
    for (const name of names) {
      await database.unitOfWork.query(`CREATE SCHEMA ${name}`);
      await database.unitOfWork.query(`CREATE TABLE ${name}.read (id integer PRIMARY KEY)`);
    }
    const { dataSource } = database.unitOfWork;
    await database.unitOfWork.run(async (tx) => {
      await tx.query(`SELECT FROM ${names[1]}.read`);
      expect(await removeClocksBut(dataSource, [])).toBe(2);
    });
    expect(await removeClocksBut(dataSource, [])).toBe(1);
  });
});

describe('a clock that is set', () => {
  it('is what next times, free times and freshness go by, and nobody else’s', async () => {
    const now = await search();
    const stranger = await story.aPartner('other@network.example');
    const others = story.accounts.house.publicDoor.with({ authorization: `Bearer ${stranger.first.text}` });
    // The evening before clocks go forward.
    expect(await setClock('2027-03-13T23:00:00Z')).toMatchObject({ __typename: 'AccountChanged' });
    const then = await search();
    expect(Math.abs(then.totalCount - now.totalCount)).toBeLessThan(5);
    const starts = then.nodes.flatMap(({ nextSlot }) => nextSlot?.startsAt ?? []);
    expect(starts.length).toBeGreaterThan(10);
    for (const start of starts) expect(start > '2027-03-13T23:00:00Z' && start < '2027-07-01').toBe(true);
    for (const { lastConfirmedOn } of then.nodes) expect(lastConfirmedOn > '2026-11-13').toBe(true);
    const { practitioners } = await others.ask<Found>(SEARCH);
    expect(practitioners.nodes.map(({ nextSlot }) => nextSlot)).toEqual(now.nodes.map(({ nextSlot }) => nextSlot));
  });

  it('tells what changed by it, to whoever read on from before it was set', async () => {
    const { nodes } = await changesSince(readSoFar);
    expect(nodes.length).toBeGreaterThan(30);
    expect(nodes.some(({ kind }) => kind === 'CHANGED')).toBe(true);
    // In the shared sandbox nobody ever goes: by a clock one does, so that taking down is tried before it matters.
    const gone = nodes.flatMap(({ kind, practitionerId }) => (kind === 'HIDDEN' ? [practitionerId] : []));
    expect(gone).toEqual([toGlobalId('Practitioner', PAUSED_BY_CLOCKS)]);
    expect(await test.ask('query ($id: ID!) { node(id: $id) { id } }', { id: gone[0] })).toEqual({ node: null });
    expect((await search()).nodes.map(({ id }) => id)).not.toContain(gone[0]);
  });

  it('has the night on it when clocks change: an hour that is not there, and one that is there twice, each with its name', async () => {
    const nightTo = async (sunday: string) => {
      const { practitioners } = await test.ask<{
        practitioners: { nodes: { slots: { startsAt: string; label: string; timeZone: string }[] | null }[] };
      }>(
        `{ practitioners(first: 50) { nodes {
           slots(from: "${sunday}T04:00:00Z", to: "${sunday}T13:00:00Z") { startsAt label timeZone } } } }`,
      );
      const all = practitioners.nodes.flatMap(({ slots }) => slots ?? []);
      const clocksIn = (zone: string) => {
        const labels = all.filter(({ timeZone }) => timeZone === zone).map(({ label }) => label);
        return [...new Set(labels.map((label) => / (\d+):\d\d am/.exec(label)?.[1]))];
      };
      return { all, clocksIn };
    };
    // A clock goes by when it was set.
    database.clock.advance({ seconds: 1 });
    await setClock('2027-03-13T23:00:00Z');
    const spring = await nightTo('2027-03-14');
    expect(spring.clocksIn('America/Chicago')).toEqual(expect.arrayContaining(['12', '1', '3']));
    expect(spring.clocksIn('America/Chicago')).not.toContain('2');
    expect(spring.clocksIn('America/Phoenix')).toContain('2');
    database.clock.advance({ seconds: 1 });
    await setClock('2027-11-06T23:00:00Z');
    const autumn = await nightTo('2027-11-07');
    const inChicago = (startsAt: string) =>
      autumn.all.find((slot) => slot.timeZone === 'America/Chicago' && slot.startsAt === startsAt)?.label;
    const [first, second] = [inChicago('2027-11-07T06:00:00Z'), inChicago('2027-11-07T07:00:00Z')];
    expect([first, second]).toEqual([expect.stringContaining('1:00 am'), expect.stringContaining('1:00 am')]);
    expect(first).not.toBe(second);
  });

  it('whose tables are copied before a move was shown shows it, and moves on', async () => {
    const somebody = demonstrationId(20261217, 'practitioner', 3);
    await database.unitOfWork.query(
      `INSERT INTO sandbox.changes (kind, subject_kind, subject_id, at) VALUES ('demonstration.moved', 'practitioner', $1, $2)`,
      [somebody, database.clock.now().toString()],
    );
    database.clock.advance({ seconds: 1 });
    await setClock('2027-04-14T23:00:00Z');
    const { nodes } = await search();
    expect(nodes.length).toBeGreaterThan(30);
    const [copy] = await database.unitOfWork.query<{ schema: string }>(
      `SELECT nspname AS schema FROM pg_namespace WHERE nspname ~ '^sandbox_' ORDER BY oid DESC LIMIT 1`,
    );
    expect(await database.unitOfWork.query(`SELECT id FROM ${copy!.schema}.changes`)).toEqual([]);
    await database.unitOfWork.query('DELETE FROM sandbox.changes');
  });

  it('is gone by also when its tables were given up for those of others: they are made again', async () => {
    database.clock.advance({ seconds: 1 });
    await setClock('2027-03-13T23:00:00Z');
    const before = await search();
    expect(await removeClocksBut(database.dataSource, [])).toBeGreaterThan(0);
    // So long a process believes that they are there.
    await wait(3_100);
    expect(await search()).toEqual(before);
  });

  it('leaves the tables of the one before for whoever has not heard of it yet, and keeps those that are asked', async () => {
    const { dataSource, unitOfWork } = database;
    const clocks = async () => {
      const rows = await unitOfWork.query<{ name: string; since: string | null }>(
        `SELECT nspname AS name, substring(obj_description(oid, 'pg_namespace') FROM '^given up ([0-9]+)$') AS since
         FROM pg_namespace WHERE nspname ~ '^sandbox_' ORDER BY oid`,
      );
      return new Map(rows.map(({ name, since }) => [name, since]));
    };
    const wasGivenUp = (name: string, secondsAgo: number) =>
      unitOfWork.query(`COMMENT ON SCHEMA ${name} IS 'given up ${Math.floor(Date.now() / 1000) - secondsAgo}'`);
    // As a clock before it, which another process may still be asked by.
    const before = `sandbox_${'4'.repeat(32)}_1`;
    await unitOfWork.query(`CREATE SCHEMA ${before}`);
    database.clock.advance({ seconds: 1 });
    await setClock('2027-11-06T23:00:00Z');
    const found = await search();
    const now = [...(await clocks()).keys()].at(-1)!;
    expect((await clocks()).get(before)).toMatch(/^[0-9]+$/);
    expect((await clocks()).get(now)).toBeNull();

    await wasGivenUp(before, 25);
    await wasGivenUp(now, 12);
    await wait(3_100);
    expect(await search()).toEqual(found);
    expect((await clocks()).get(now)).toBeNull();
    await giveUpClocksBut(dataSource, [now]);
    expect([...(await clocks()).keys()]).not.toContain(before);
  });

  it('goes on from there, and back to the real time', async () => {
    await setClock('2027-03-13T23:00:00Z');
    database.clock.advance({ hours: 24 * 3 });
    await wait(3_100);
    const later = await search();
    const starts = later.nodes.flatMap(({ nextSlot }) => nextSlot?.startsAt ?? []);
    expect(starts.length).toBeGreaterThan(10);
    for (const start of starts) expect(start > '2027-03-16T23:00:00Z').toBe(true);
    database.clock.set('2026-11-21T15:10:00Z');
    await partner.requestLink('sandbox@network.example');
    expect(await setClock(null)).toMatchObject({ __typename: 'AccountChanged' });
    const real = await search();
    for (const { nextSlot } of real.nodes) expect(nextSlot === null || nextSlot.startsAt < '2027-03-01').toBe(true);
  });

  it.each(['2020-01-01T00:00:00Z', '2029-01-01T00:00:00Z', '2027-02-31T10:00:00Z', 'March 3, 2027', '2027'])(
    'is not set to %s',
    async (at) => {
      expect(await partner.act('setSandboxClock', 'SetSandboxClockInput', { at })).toMatchObject({
        __typename: 'InvalidInput',
      });
    },
  );
});
