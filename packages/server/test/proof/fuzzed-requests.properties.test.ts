import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catchUp } from '../../src/platform/changes.js';
import { buildSchemas } from '../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { askForChanges } from '../feed-reader.js';
import { openHouse, type TestHouse } from '../graphql-client.js';
import { Chance, SchemaFuzzer, TEXTS, type FuzzedRequest } from '../schema-fuzzer.js';
import { Scenario } from '../scenario.js';
import { longest, sizeOf } from './sizes.js';

/** `npm run prove:requests` asks 5,000; npm test some hundred. A seed repeats all of it. */
const REQUESTS = sizeOf('REQUESTS', 400);
const SEED = sizeOf('SEED', 20_261_127);

const { publicSchema, appSchema } = buildSchemas();

let database: TestDatabase;
let house: TestHouse;
let known: string[];
const surprises: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const logger = pino({ level: 'error', base: null }, { write: (line: string) => void surprises.push(line) });
  house = await openHouse(database, {}, logger);
  const scenario = new Scenario(database);
  const people = [];
  for (const name of ['Ana Heronsway, MD', 'Ben Ibiswood, MD', 'Cleo Ospreyton, MD']) {
    people.push(
      await scenario
        .practitioner(name)
        .licensedIn('US-TX')
        .at('Dallas')
        .offers('iv-infusion', { price: 45_000 })
        .hours('Mon-Fri 9:00-17:00')
        .publish(),
    );
  }
  for (const follower of house.services.followers) await catchUp(database.unitOfWork, follower);
  const { data } = await askForChanges(house.publicDoor);
  known = [
    ...people.flatMap(({ globalId, slug, clinicSlug }) => [globalId, slug, clinicSlug ?? '']),
    data.practitionersChangedSince!.latestCursor,
  ];
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

/** Names of types and tables that the public door has not, and words that only code or a database says. */
function privateWords(): RegExp {
  const publicNames = new Set(Object.keys(publicSchema.getTypeMap()));
  const names = Object.keys(appSchema.getTypeMap()).filter((name) => !publicNames.has(name) && name.length > 7);
  const ofCode = [
    'SELECT ',
    'INSERT ',
    'syntax error at or near',
    'violates',
    'node_modules',
    '\\.[jt]s:\\d',
    ' at \\w+ \\(',
  ];
  const tables = ['practitioner_changes', 'search_practitioners', 'consultation_types', 'access_links'];
  return new RegExp([...names.map((name) => `\\b${name}\\b`), ...tables, ...ofCode].join('|'));
}

/** A caller's own words come back in some errors, as what was wrong: they tell nothing. */
function whatWeSay(text: string, { query, variables }: FuzzedRequest): string {
  const theirs = `${query} ${JSON.stringify(variables)}`;
  return text.replaceAll(/\b[A-Z]\w+\b/g, (word) => (theirs.includes(word) ? '' : word));
}

it.each(TEXTS)('%j at every place that takes words breaks nothing', async (word) => {
  const query = `query ($word: String!, $id: ID!, $words: [String!]) {
    practitioners(first: 1, search: $word) { totalCount } near: practitioners(first: 1, near: { place: $word }) { totalCount }
    filtered: practitioners(first: 1, filter: { conditions: $words, languages: $words, insurers: $words }) { totalCount }
    after: practitioners(first: 1, after: $word) { totalCount } since: practitionersChangedSince(first: 1, after: $word) { latestCursor }
    places(search: $word) { label } helpFor(text: $word) { slug } practitioner(slug: $word) { id } clinic(slug: $word) { id }
    node(id: $id) { id } }`;
  const { status, errors } = await house.publicDoor.send(query, { word, id: word, words: [word] });
  const told = JSON.stringify({ word, errors });
  expect(status, told).toBe(200);
  expect(
    errors.some(({ extensions }) => extensions?.code === 'INTERNAL'),
    told,
  ).toBe(false);
});

it(
  `${REQUESTS} requests made out of the schema: none breaks anything, and no answer tells how it is made`,
  async () => {
    const secret = privateWords();
    const fuzzer = new SchemaFuzzer(publicSchema, new Chance(SEED), known);
    const statuses = new Map<number, number>();
    let withData = 0;
    for (let n = 0; n < REQUESTS; n++) {
      const request = fuzzer.next();
      const accept = n % 2 === 0 ? 'application/json' : 'application/graphql-response+json';
      const response = await fetch(house.publicDoor.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify(request),
      });
      const text = await response.text();
      const told = JSON.stringify({ seed: SEED, n, ...request, text: text.slice(0, 2_000) });
      expect(response.status, told).toBeLessThan(500);
      const answer = JSON.parse(text) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
      expect(answer.data !== undefined || answer.errors !== undefined, told).toBe(true);
      expect(answer.errors?.some(({ extensions }) => extensions?.code === 'INTERNAL') ?? false, told).toBe(false);
      expect(secret.exec(whatWeSay(text, request))?.[0], told).toBeUndefined();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (answer.data != null) withData += 1;
    }
    expect(surprises).toEqual([]);
    // A fuzzer of which nothing is understood proves nothing.
    expect([withData > REQUESTS / 4, withData]).toEqual([true, withData]);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400]));
  },
  longest,
);
