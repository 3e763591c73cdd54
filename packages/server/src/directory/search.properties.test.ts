import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { referenceSearch, type ReferenceFound, type ReferenceQuestion } from '../../test/reference-search.js';
import { inventWorld, settle, worldWords, type WorldFact, type WorldPractitioner } from '../../test/search-world.js';
import { Catalog } from '../catalog/catalog.js';
import { legalDay } from '../listing/legality/legal-day.js';
import { fromGlobalId } from '../platform/graphql/global-id.js';
import { SearchVocabulary } from './question/search-vocabulary.js';
import { BestRows } from './remembered/best-rows.js';
import { rebuildSearchRows } from './rows/search-rebuild.js';
import { findPage, type PageFound, type PageWanted } from './search-pages.js';
import { listFields, type SearchQuestion } from './search-question.js';

/**
 * A few hundred practitioners, asked everything at random, on four days between which nothing is written: licences end,
 * checks lapse, listings go stale, the rule on remote prescribing changes, slots pass. What SQL finds is compared with the
 * plainest form of the contract.
 */
let database: TestDatabase;
let house: TestHouse;
let world: WorldPractitioner[];
let catalog: Catalog;

beforeAll(async () => {
  database = await createTestDatabase();
  world = inventWorld(20261121, 240, legalDay(Temporal.Instant.from(testNow)));
  await settle(database, world);
  // Two states say something of their own: one stops for a month whoever may elsewhere, one lets another profession.
  await database.unitOfWork.query(
    `INSERT INTO prescribing_authority (profession, jurisdiction, effective_from, effective_to, prescribing, note, source)
     VALUES ('psychiatrist', 'US-TX', '2026-12-01', '2026-12-31', 'NONE', 'Stopped', '{}'),
       ('psychologist', 'US-OK', '2026-11-01', NULL, 'VARIES_BY_STATE', 'Let', '{}')`,
  );
  // Of one profession it is only known that states differ, and of one state what it says.
  await database.unitOfWork.query(
    `UPDATE prescribing_authority SET prescribing = 'VARIES_BY_STATE' WHERE profession = 'registered-nurse'`,
  );
  await database.unitOfWork.query(
    `INSERT INTO prescribing_authority (profession, jurisdiction, effective_from, effective_to, prescribing, note, source)
     VALUES ('registered-nurse', 'US-OK', '2026-12-01', NULL, 'VARIES_BY_STATE', 'On terms', '{}')`,
  );
  await rebuildSearchRows(database.unitOfWork);
  catalog = await Catalog.load(database.unitOfWork);
  house = await openHouse(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const moments = [0, 20, 45, 100].map((days) => Temporal.Instant.from(testNow).add({ hours: days * 24 }));
const points = [
  { latitude: 32.78, longitude: -96.8, jurisdiction: 'US-TX' },
  { latitude: 35.47, longitude: -97.52, jurisdiction: 'US-OK' },
];

const some = <Value>(values: readonly Value[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Value[]>([]) },
    fc.subarray([...values], { minLength: 1, maxLength: 2 }),
  );
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 2 });
const anyFacts = fc.record(
  Object.fromEntries(
    Object.entries(worldWords.facts).map(([field, values]) => [field, some<string>(values)]),
  ) as Record<WorldFact, fc.Arbitrary<string[]>>,
);
const anyQuestion = fc.record({
  near: maybe(
    fc
      .tuple(fc.constantFrom(...points), fc.constantFrom(40, 120, 350), fc.boolean())
      .map(([point, radiusKm, includeRemote]) => ({ ...point, radiusKm, includeRemote })),
  ),
  services: some(['KETAMINE_TREATMENT', 'KAP', 'INTEGRATION_ONLY']),
  deliveryMethods: some<string>(worldWords.deliveryMethods),
  careSettings: some(['CLINIC', 'REMS_CERTIFIED_SITE', 'HOME_SUPERVISED_REMOTELY']),
  integrationSupport: some(['IN_HOUSE', 'PARTNER_THERAPIST', 'REFERRAL', 'NONE']),
  consultationModes: some(['IN_PERSON', 'VIDEO', 'PHONE']),
  facts: fc.oneof({ weight: 2, arbitrary: fc.constant(noFacts()) }, anyFacts),
  maxSessionPrice: maybe(fc.constantFrom(15_000, 25_000, 50_000)),
  patientLocation: maybe(fc.constantFrom<string>(...worldWords.regions)),
  verified: fc.option(fc.boolean(), { freq: 1 }).map((value) => value),
  acceptingNewPatients: maybe(fc.boolean()),
  availableBefore: maybe(fc.constantFrom('2026-11-25T00:00:00Z', '2026-12-05T00:00:00Z', '2026-12-30T00:00:00Z')),
  word: maybe(fc.constantFrom('dallas', 'norman', 'heron', 'paso')),
}) satisfies fc.Arbitrary<ReferenceQuestion>;
const anySort = fc.constantFrom('BEST_MATCH', 'DISTANCE', 'SOONEST_SLOT', 'PRICE', 'NAME');
const anyMoment = fc.constantFrom(...moments);

function noFacts(): Record<WorldFact, string[]> {
  return Object.fromEntries(Object.keys(worldWords.facts).map((field) => [field, []])) as unknown as Record<
    WorldFact,
    string[]
  >;
}

function variablesOf(question: ReferenceQuestion): Record<string, unknown> {
  const { near, word, facts, maxSessionPrice, ...filter } = question;
  return {
    search: word,
    near: near && {
      latitude: near.latitude,
      longitude: near.longitude,
      radiusKm: near.radiusKm,
      includeRemote: near.includeRemote,
    },
    filter: { ...filter, ...facts, maxSessionPrice: maxSessionPrice === null ? null : { amount: maxSessionPrice } },
  };
}

function reference(question: ReferenceQuestion, now: Temporal.Instant): ReferenceFound[] {
  const mayPrescribe = (jurisdiction: string, day: string) => catalog.remotePrescribing(jurisdiction, day).allowed;
  const prescribes = (...asked: Parameters<Catalog['dated']['prescribesFromAfar']>) =>
    catalog.dated.prescribesFromAfar(...asked);
  return referenceSearch(world, question, { now: now.toString(), today: legalDay(now), mayPrescribe, prescribes });
}

const nothingAsked: ReferenceQuestion = {
  ...{ near: null, word: null, services: [], deliveryMethods: [], careSettings: [], integrationSupport: [] },
  ...{ consultationModes: [], facts: noFacts(), maxSessionPrice: null, patientLocation: null, verified: null },
  ...{ acceptingNewPatients: null, availableBefore: null },
};

/** As the search reads it, without what the rows of the best are not asked anyway. */
function questionOf(asked: ReferenceQuestion, now: Temporal.Instant): SearchQuestion {
  const { facts, maxSessionPrice, patientLocation, verified, acceptingNewPatients } = asked;
  const { services, deliveryMethods, careSettings, integrationSupport, consultationModes } = asked;
  const lists = { services, deliveryMethods, careSettings, integrationSupport, consultationModes };
  return {
    ...{
      maxSessionPrice,
      patientLocation,
      verified,
      acceptingNewPatients,
      words: [],
      near: null,
      availableBefore: null,
    },
    ...{ sort: 'BEST_MATCH', now, today: legalDay(now) },
    lists: { ...nothingListed, ...facts, ...lists },
  };
}
const nothingListed = Object.fromEntries(listFields.map((field) => [field, []])) as unknown as SearchQuestion['lists'];

test.each([
  { rows: 1_000, largest: 50 },
  { rows: 80, largest: 4 },
])('pages of $largest are the same off the first $rows rows in memory', { timeout: 300_000 }, async (given) => {
  const { unitOfWork } = database;
  const vocabulary = new SearchVocabulary(unitOfWork);
  await vocabulary.reload();
  const best = new BestRows(unitOfWork, vocabulary, given.rows);
  const read = (question: SearchQuestion, wanted: PageWanted) => findPage(unitOfWork, question, vocabulary, wanted);
  const everybody = questionOf(nothingAsked, Temporal.Instant.from(testNow));
  const first: PageWanted = { size: 1, direction: 'FORWARD', from: null };
  const { state } = await read(everybody, first);
  expect(best.mayFind(everybody, first)).toBe(false);
  for (let asked = 0; asked < 10; asked++) await best.noteRead(everybody, first, state);
  expect(best.find(everybody, first, state!)?.places).toHaveLength(1);
  expect(best.find(everybody, first, { version: state!.version, isBehind: true })).toBeNull();
  expect(best.find(everybody, first, { version: state!.version + 1, isBehind: false })).toBeNull();
  const anySize = fc.integer({ min: 1, max: given.largest });
  let [fromMemory, notTheFirst] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyQuestion, anyMoment, anySize, async (asked, now, size) => {
      const question = questionOf(asked, now);
      let from: PageWanted['from'] = null;
      for (let page: PageFound | null = null; !page || page.hasMore; from = page.places.at(-1) ?? null) {
        const wanted: PageWanted = { size, direction: 'FORWARD', from };
        page = await read(question, wanted);
        const found = best.find(question, wanted, state!);
        if (!found) continue;
        fromMemory++;
        if (from) notTheFirst++;
        expect(found).toEqual({ ...page, state: found.state });
      }
    }),
    { numRuns: 80, seed: 3 },
  );
  expect(Math.min(fromMemory, notTheFirst)).toBeGreaterThan(20);
});

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly familyName: string };
  readonly distanceKm: number | null;
  readonly lowestSessionPrice: { readonly amount: number } | null;
  readonly nextSlot: { readonly startsAt: string } | null;
}
interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> &
    Record<'startCursor' | 'endCursor', string | null>;
}

const asked = `$search: String, $near: NearInput, $filter: PractitionerFilter`;
const given = `search: $search, near: $near, filter: $filter`;

async function ask(document: string, variables: object): Promise<Record<string, unknown>> {
  const { data, errors = [] } = await house.asPage(document, variables);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return (data as { practitioners: Record<string, unknown> }).practitioners;
}

async function everyPage(variables: object, sort: string, size: number, forward: boolean): Promise<Edge[]> {
  const edges: Edge[] = [];
  let cursor: string | null = null;
  for (;;) {
    const [count, from] = forward ? ['first', 'after'] : ['last', 'before'];
    const page = (await ask(
      `query (${asked}, $sort: PractitionerSort!, $size: Int!, $cursor: String) {
        practitioners(${given}, sort: $sort, ${count}: $size, ${from}: $cursor) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { id familyName } distanceKm lowestSessionPrice { amount } nextSlot { startsAt } }
        } }`,
      { ...variables, sort, size, cursor },
    )) as unknown as Connection;
    if (forward) edges.push(...page.edges);
    else edges.unshift(...page.edges);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    cursor = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
    if (!(forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) {
      expect(page.totalCount).toBe(edges.length);
      return edges;
    }
  }
}

const keyOf = (edge: Edge): string => fromGlobalId(edge.node.id)?.id ?? '';

test(
  'who is found, with distance, price and slot, in every order, forward and backward',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        anyQuestion,
        anySort,
        anyMoment,
        fc.integer({ min: 1, max: 50 }),
        async (question, sort, now, size) => {
          fc.pre(sort !== 'DISTANCE' || question.near !== null);
          database.clock.set(now);
          const expected = new Map(reference(question, now).map((one) => [one.id, one]));
          const edges = await everyPage(
            variablesOf(question),
            sort,
            Math.max(size, Math.ceil(expected.size / 6)),
            true,
          );

          expect(edges.map(keyOf).sort()).toEqual([...expected.keys()].sort());
          for (const edge of edges) {
            const one = expected.get(keyOf(edge));
            expect(edge.lowestSessionPrice?.amount ?? null).toBe(one?.lowestPrice ?? null);
            expect(edge.nextSlot?.startsAt ?? null).toBe(one?.nextSlot ?? null);
            if (one?.distanceKm == null) expect(edge.distanceKm).toBeNull();
            else expect(edge.distanceKm).toBeCloseTo(one.distanceKm, 6);
          }
          expectOrder(sort, edges, expected, question.near?.includeRemote === true);
          const backward = await everyPage(
            variablesOf(question),
            sort,
            Math.max(size, Math.ceil(expected.size / 6)),
            false,
          );
          expect(backward.map(({ cursor }) => cursor)).toEqual(edges.map(({ cursor }) => cursor));
        },
      ),
      { numRuns: 80, seed: 7 },
    );
  },
);

function expectOrder(
  sort: string,
  edges: readonly Edge[],
  expected: ReadonlyMap<string, ReferenceFound>,
  hasRemote: boolean,
): void {
  const rows = edges.map((edge) => expected.get(keyOf(edge)) as ReferenceFound);
  const tier = (row: ReferenceFound) => (hasRemote && row.distanceKm === null ? 1 : 0);
  const key: Record<string, (row: ReferenceFound, edge: Edge) => number> = {
    BEST_MATCH: ({ isStale }) => Number(isStale),
    DISTANCE: ({ distanceKm }) => distanceKm ?? Infinity,
    SOONEST_SLOT: ({ nextSlot }) => (nextSlot ? Date.parse(nextSlot) : Infinity),
    PRICE: ({ lowestPrice }) => lowestPrice ?? Infinity,
    NAME: (_, edge) => ['Åberg', 'Gonzalez', 'Ito', "O'Hara", 'Ruiz-Lopez'].indexOf(edge.node.familyName),
  };
  const keys = rows.map((row, at) => [tier(row), key[sort]?.(row, edges[at] as Edge) ?? 0] as const);
  const sorted = [...keys].sort((a, b) => a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] - b[1]));
  expect(keys).toEqual(sorted);
}

const facetValues: Record<string, readonly string[]> = {
  ...worldWords.facts,
  services: ['KETAMINE_TREATMENT', 'KAP', 'INTEGRATION_ONLY'],
  deliveryMethods: worldWords.deliveryMethods,
  careSettings: ['CLINIC', 'REMS_CERTIFIED_SITE', 'HOME_SUPERVISED_REMOTELY'],
  integrationSupport: ['IN_HOUSE', 'PARTNER_THERAPIST', 'REFERRAL', 'NONE'],
  consultationModes: ['IN_PERSON', 'VIDEO', 'PHONE'],
  verified: ['true', 'false'],
  acceptingNewPatients: ['true', 'false'],
  price: ['25000', '50000', '75000'],
  availability: ['P1D', 'P3D', 'P7D', 'P14D'],
};

function withOnly(question: ReferenceQuestion, field: string, value: string, now: Temporal.Instant): ReferenceQuestion {
  if (field === 'price') return { ...question, maxSessionPrice: Number(value) };
  if (field === 'availability') {
    return { ...question, availableBefore: now.add({ hours: 24 * Temporal.Duration.from(value).days }).toString() };
  }
  if (field === 'verified' || field === 'acceptingNewPatients') return { ...question, [field]: value === 'true' };
  if (field in question.facts) return { ...question, facts: { ...question.facts, [field]: [value] } };
  return { ...question, [field]: [value] };
}

test('every facet count is the total with that value chosen alone', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, anyMoment, async (question, now) => {
      database.clock.set(now);
      const { totalCount, facets } = (await ask(
        `query (${asked}) { practitioners(${given}, first: 1) {
          totalCount facets { ${Object.keys(facetValues)
            .map((field) => `${field} { value count }`)
            .join(' ')} } } }`,
        variablesOf(question),
      )) as { totalCount: number; facets: Record<string, { value: string; count: number }[]> };

      expect(totalCount).toBe(reference(question, now).length);
      for (const [field, values] of Object.entries(facetValues)) {
        const counted = values.map((value) => facets[field]?.find((one) => one.value === value)?.count ?? 0);
        const expected = values.map((value) => reference(withOnly(question, field, value, now), now).length);
        expect([field, ...counted]).toEqual([field, ...expected]);
      }
    }),
    { numRuns: 40, seed: 11 },
  );
});
