import { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { Scenario, type InStory } from '../../test/scenario.js';
import { appendChange, catchUp } from '../platform/changes.js';
import { buildSchemas } from '../schema.js';
import { outdatedRowsSweep } from './rows/search-rebuild.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { steadyFields } from './remembered/steady-answers.js';
import { SearchState } from './search-state.js';
import { searchFollower } from './rows/search-follower.js';

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
let ana: InStory;

const follow = () => catchUp(database.unitOfWork, searchFollower);

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
  ana = await scenario
    .practitioner('Ana González, MD')
    .who({ conditions: ['ptsd'], languages: ['en', 'es'], about: 'Unhurried.' })
    .licensedIn('US-TX')
    .at('Dallas')
    .inClinic('Cedar Hill Wellness')
    .offers('iv-infusion', { price: 45_000 })
    .integrates('IN_HOUSE', { modalities: ['emdr'], timing: ['AFTER_SESSION'] })
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  await scenario
    .practitioner('Ben Ito, DO')
    .who({ professions: ['anesthesiologist'], conditions: ['chronic-pain'], acceptingNewPatients: false })
    .licensedIn('US-TX', { checked: false })
    .at('Fort Worth')
    .inClinic('Blue Heron Pain Center')
    .offers('im-injection')
    .publish();
  await scenario
    .practitioner('Mei Tan, LCSW')
    .who({ professions: ['clinical-social-worker'], conditions: ['ptsd', 'ocd'] })
    .integrates('IN_HOUSE', { sessionPrice: 15_000 })
    .licensedIn('US-TX')
    .licensedIn('US-OK')
    .at('Norman, OK')
    .inClinic('Open Sky')
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  await follow();
});
beforeEach(() => database.clock.set(testNow));
afterAll(async () => {
  await house.close();
  await database.drop();
});

interface Found {
  readonly totalCount: number;
  readonly searchedAt: { readonly label: string } | null;
  readonly placeSuggestions: readonly { readonly label: string }[];
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly givenName: string };
    readonly distanceKm: number | null;
    readonly nearestLocation: { readonly city: string } | null;
    readonly lowestSessionPrice: { readonly formatted: string } | null;
    readonly nextSlot: { readonly startsAt: string; readonly consultationType: { readonly mode: string } } | null;
    readonly matchedOn: readonly { readonly label: string }[];
    readonly worthKnowing: readonly { readonly label: string }[];
  }[];
}

async function search(args: string): Promise<Found> {
  const { practitioners } = await house.publicDoor.ask<{ practitioners: Found }>(
    `{ practitioners(first: 10, ${args}) { totalCount searchedAt { label } placeSuggestions { label } edges {
      cursor node { givenName } distanceKm nearestLocation { city } lowestSessionPrice { formatted }
      nextSlot { startsAt consultationType { mode } } matchedOn { label } worthKnowing { label } } } }`,
  );
  return practitioners;
}

const names = async (args: string): Promise<string[]> => {
  const { edges, totalCount } = await search(args);
  expect(edges).toHaveLength(totalCount);
  return edges.map(({ node }) => node.givenName).sort();
};

describe('words', () => {
  test.each([
    ['gonzales', ['Ana'], 'a name, one letter away'],
    ['GONZÁLEZ', ['Ana'], 'a name with its accent'],
    ['gonza\u0301lez', ['Ana'], 'a name with its accent typed apart'],
    ['Ana González, MD', ['Ana'], 'a name as the listing shows it'],
    ['dr. gonzalez', ['Ana'], 'a title before a name'],
    ['a doctor', ['Ana', 'Ben'], 'a title alone'],
    ['ketmaine', ['Ana', 'Ben'], 'ketamine, mistyped'],
    ['infusion', ['Ana'], 'a method'],
    ['IV', ['Ana'], 'a short method'],
    ['blue heron', ['Ben'], 'a clinic'],
    ['anesthesiolgist', ['Ben'], 'a profession, mistyped'],
    ['psychiatry', ['Ana'], 'a profession by its field'],
    ['ptsd', ['Ana', 'Mei'], 'a condition'],
    ['ptsd norman', ['Mei'], 'a condition and a city: every word'],
    ['fort worth', ['Ben'], 'a city'],
    ['depress', [], 'the beginning of a condition nobody has'],
    ['chron', ['Ben'], 'the beginning of a condition'],
    ['emdr', ['Ana'], 'a kind of integration'],
    ['ptsd therapist in norman', ['Mei'], 'a profession by what people call it'],
    ['ptsd surgeon in norman', [], 'a word that matches nobody'],
    ['shot', ['Ben'], 'a method by what people call it'],
    ['integration', ['Ana'], 'who says a kind of integration therapy'],
    ['ft. worth', ['Ben'], 'a city written short'],
    ['“infusion” — dallas', ['Ana'], 'what a phone makes of quotation marks and dashes'],
    ['ketamina para el dolor crónico', ['Ben'], 'Spanish, its small words passed over'],
    ['tratamiento con ketamina para el TEPT en norman', [], 'Spanish, each of whose words has to match'],
    ['terapia para la depresio\u0301n', [], 'a condition nobody has, in Spanish'],
    ['psiquiatra de Dallas', ['Ana'], 'a profession in Spanish'],
    ['la infusion', [], 'a small word of Spanish among no other Spanish ones'],
    ['🌲', [], 'a picture'],
    ['مرحبا', [], 'another script, from right to left'],
    ["'; DROP TABLE practitioners; --", [], 'punctuation'],
    ['%_%', ['Ana', 'Ben', 'Mei'], 'nothing that is a word'],
    ['   ', ['Ana', 'Ben', 'Mei'], 'nothing'],
  ])('%j finds %j: %s', async (text, found) => {
    expect(await names(`search: ${JSON.stringify(text)}`)).toEqual(found);
  });

  test('a method is found where it may be given today, and not by the word alone once the certificate has lapsed', async () => {
    const site = await scenario
      .practitioner('Uma Lind, MD')
      .licensedIn('US-TX')
      .at('Plano')
      .inClinic('Dry Creek')
      .certified()
      .offers('intranasal-esketamine')
      .publish();
    await follow();
    expect(await names('search: "spravato plano"')).toEqual(['Uma']);
    database.clock.advance({ hours: 24 * 181 });
    await scenario.confirm(site);
    await follow();
    expect(await names('search: "plano"')).toEqual(['Uma']);
    expect(await names('search: "spravato plano"')).toEqual([]);
    database.clock.set(testNow);
    await scenario.pause(site);
    await follow();
  });

  test('who is named as typed comes before who is named nearly so', async () => {
    const similar = await scenario.practitioner('Zoe Gonzales, MD').licensedIn('US-TX').publish();
    await follow();
    const order = async (text: string) => (await search(`search: "${text}"`)).edges.map(({ node }) => node.givenName);
    expect(await order('gonzales')).toEqual(['Zoe', 'Ana']);
    expect(await order('gonzalez')).toEqual(['Ana', 'Zoe']);
    await scenario.pause(similar);
    await follow();
  });
});

describe('near', () => {
  test('a city keeps who gives care close to it, with the distance of the closest place', async () => {
    const { searchedAt, edges } = await search('near: { place: "dallas" }, sort: DISTANCE');
    expect(searchedAt?.label).toBe('Dallas, TX');
    expect(edges.map(({ node, nearestLocation }) => [node.givenName, nearestLocation?.city])).toEqual([
      ['Ana', 'Dallas'],
      ['Ben', 'Fort Worth'],
    ]);
    expect(edges[0]?.distanceKm).toBe(0);
    expect(edges[1]?.distanceKm).toBeGreaterThan(40);
  });

  test('includeRemote adds, after all others, who may care for a patient there remotely', async () => {
    const { edges } = await search('near: { place: "75201", radiusKm: 10, includeRemote: true }, sort: PRICE');
    expect(edges.map(({ node, distanceKm }) => [node.givenName, distanceKm === null])).toEqual([
      ['Ana', false],
      ['Mei', true],
    ]);
    expect(edges[1]?.matchedOn.map(({ label }) => label)).toEqual(['Can see you there remotely']);
  });

  test('coordinates lie in the jurisdiction of the closest town', async () => {
    const remote = (latitude: number, longitude: number) =>
      names(`near: { latitude: ${latitude}, longitude: ${longitude}, radiusKm: 5, includeRemote: true }`);
    expect(await remote(35.47, -97.52)).toEqual(['Mei']);
    expect(await remote(34.05, -118.24)).toEqual([]);
    expect(await remote(0, 0)).toEqual([]);
    expect(await remote(5e-324, -1e-310)).toEqual([]);
  });

  test('a region is the whole of it', async () => {
    expect(await names('near: { place: "Texas", radiusKm: 1 }')).toEqual(['Ana', 'Ben']);
  });

  test('a place that is not understood finds nobody and offers the likely ones', async () => {
    const { totalCount, edges, searchedAt, placeSuggestions } = await search('near: { place: "Springfeild" }');
    expect([totalCount, edges, searchedAt]).toEqual([0, [], null]);
    expect(placeSuggestions.map(({ label }) => label)).toContain('Springfield, MO');
  });
});

test('a place that was understood is searched, and its namesakes are offered beside it', async () => {
  const { searchedAt, placeSuggestions } = await search('near: { place: "LA" }');
  expect([searchedAt, placeSuggestions]).toEqual([{ label: 'Los Angeles, CA' }, [{ label: 'Louisiana' }]]);
});

describe('an edge', () => {
  test('of the first question a process is asked has its reasons in words', async () => {
    const fresh = await openHouse(database);
    const { practitioners } = await fresh.publicDoor.ask<{ practitioners: Found }>(
      `{ practitioners(first: 1, search: "ana") { edges { matchedOn { label } } } }`,
    );
    await fresh.close();
    const labels = practitioners.edges[0]?.matchedOn.map(({ label }) => label);
    expect(labels).toEqual(['Integration in house', 'Licence checked at its source', 'Offers IV infusion']);
  });

  test('says the price and the next time of what matches, why it was found and what is worth knowing', async () => {
    const { edges } = await search('filter: { deliveryMethods: ["iv-infusion"], languages: ["es"] }');
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({
      distanceKm: null,
      nearestLocation: null,
      lowestSessionPrice: { formatted: '$450' },
      nextSlot: { startsAt: '2026-11-23T15:00:00Z', consultationType: { mode: 'VIDEO' } },
      matchedOn: [{ label: 'Offers IV infusion' }, { label: 'Speaks Spanish' }],
      worthKnowing: [],
    });
  });

  test('tells plain facts that may speak against somebody', async () => {
    const { edges } = await search('search: "ito"');
    expect(edges[0]?.worthKnowing.map(({ label }) => label)).toEqual([
      'Licence not yet checked by us',
      'Not taking new patients now',
      'No price given',
      'Integration by referral only',
    ]);
  });

  test('tells a check that ran out from one that never was, from the day on which it counts no more', async () => {
    const uma = await scenario
      .practitioner('Uma Reyes, MD')
      .licensedIn('US-TX', { checked: '2026-12-01' })
      .at('Plano')
      .offers('iv-infusion')
      .publish();
    await follow();
    const licence = async () => {
      const [edge] = (await search('search: "reyes"')).edges;
      return edge?.worthKnowing.map(({ label }) => label).filter((label) => /licence/i.test(label));
    };
    database.clock.set('2026-12-02T04:59:59Z');
    expect(await licence()).toEqual([]);
    database.clock.set('2026-12-02T05:00:00Z');
    expect(await licence()).toEqual(['Our check of their licence ran out on December 1, 2026']);
    database.clock.set(testNow);
    await scenario.pause(uma);
    await follow();
  });
});

describe('following', () => {
  test('a listing that changes is found by its new words as soon as the change is followed', async () => {
    expect(await names('search: "renamed"')).toEqual([]);
    await database.unitOfWork.run(async (tx) => {
      await tx.query(
        `UPDATE clinics SET name = 'Renamed House' FROM locations WHERE clinic_id = clinics.id AND locations.id = $1`,
        [ana.locationIds[0]],
      );
      await tx.query(
        `INSERT INTO changes (kind, subject_kind, subject_id, at) SELECT 'clinic.changed', 'clinic', clinic_id, now() FROM locations WHERE id = $1`,
        [ana.locationIds[0]],
      );
    });
    await follow();
    expect(await names('search: "renamed"')).toEqual(['Ana']);
    expect(await names('search: "cedar"')).toEqual([]);
  });

  test('a total that was counted before is counted anew once a listing changed', async () => {
    const taking =
      '{ practitioners(first: 1, filter: { acceptingNewPatients: true }) { totalCount facets { languages { count } } } }';
    const total = async () =>
      (await house.publicDoor.ask<{ practitioners: { totalCount: number } }>(taking)).practitioners.totalCount;
    const before = await total();
    expect(await total()).toBe(before);
    await scenario.practitioner('Ida Berg, MD').licensedIn('US-TX').publish();
    await follow();
    expect(await total()).toBe(before + 1);
  });

  test('a page that was read before says what its listings say now, followed or not', async () => {
    const { unitOfWork } = database;
    const { id: practitionerId } = await scenario.practitioner('Noor Alam, MD').licensedIn('US-TX').publish();
    await follow();
    const headline = async () => {
      const page = `{ practitioners(first: 1, search: "alam") { nodes { headline } } }`;
      const { practitioners } = await house.publicDoor.ask<{
        practitioners: { nodes: readonly { readonly headline: string | null }[] };
      }>(page);
      return practitioners.nodes[0]?.headline;
    };
    const say = (words: string) =>
      unitOfWork.run(async (tx) => {
        await tx.query(`UPDATE practitioners SET headline = $2 WHERE id = $1`, [practitionerId, words]);
        await appendChange(tx, {
          kind: 'listing.changed',
          subjectKind: 'practitioner',
          subjectId: practitionerId,
        });
      });
    await headline();
    await say('One');
    expect(await headline()).toBe('One');
    await say('Two');
    expect(await headline()).toBe('Two');
    await follow();
    expect(await headline()).toBe('Two');
    // Nobody announced this one: what is remembered is not read again.
    await unitOfWork.query(`UPDATE practitioners SET headline = 'Three' WHERE id = $1`, [practitionerId]);
    expect(await headline()).toBe('Two');
  });

  test('a whole answer that is given again says what its listings say now, followed or not', async () => {
    const { unitOfWork } = database;
    const { id: practitionerId } = await scenario
      .practitioner('Aki Mori, MD')
      .who({ languages: ['en', 'is'] })
      .licensedIn('US-TX')
      .publish();
    await follow();
    const page = `query($filter: PractitionerFilter) { practitioners(first: 1, filter: $filter) {
      nodes { headline } pageInfo { endCursor } totalCount } }`;
    const ask = () =>
      house.publicDoor.ask<{ practitioners: { nodes: { headline: string | null }[]; totalCount: number } }>(page, {
        filter: { languages: ['is'] },
      });
    const headline = async () => (await ask()).practitioners.nodes[0]?.headline;
    const say = (words: string) =>
      unitOfWork.query(`UPDATE practitioners SET headline = $2 WHERE id = $1`, [practitionerId, words]);
    const announce = () =>
      unitOfWork.run((tx) =>
        appendChange(tx, { kind: 'listing.changed', subjectKind: 'practitioner', subjectId: practitionerId }),
      );
    await ask();
    expect(await ask()).toEqual(await ask());
    await say('One');
    await announce();
    expect(await headline()).toBe('One');
    await follow();
    for (let round = 0; round < 3; round++) expect(await headline()).toBe('One');
    await scenario.pause({ id: practitionerId });
    expect((await ask()).practitioners.nodes).toEqual([]);
    await follow();
    for (let round = 0; round < 3; round++)
      expect((await ask()).practitioners).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('who was told that a change is done finds it in another process too', async () => {
    const { dataSource, clock, unitOfWork } = database;
    const state = new SearchState({ query: (...asked) => unitOfWork.query(...asked), believedMs: 40 });
    const change = { kind: 'listing.changed', subjectKind: 'practitioner', subjectId: ana.id };
    for (let round = 0; round < 4; round++) {
      await follow();
      while ((await state.now()).isBehind);
      await new UnitOfWork(dataSource, clock, 40).run((tx) => appendChange(tx, change));
      expect((await state.now()).isBehind).toBe(true);
    }
    await follow();
  });

  test('every field whose answers are remembered is one of the schema', () => {
    const { publicSchema } = buildSchemas();
    for (const coordinate of steadyFields) {
      const [type = '', field = ''] = coordinate.split('.');
      expect(publicSchema.getType(type), coordinate).toBeInstanceOf(GraphQLObjectType);
      expect(Object.keys((publicSchema.getType(type) as GraphQLObjectType).getFields()), coordinate).toContain(field);
    }
  });

  test('rows that an older version made are made anew by the worker, once', async () => {
    const { unitOfWork } = database;
    const sweep = outdatedRowsSweep(unitOfWork);
    await sweep.run();
    await unitOfWork.query(`UPDATE settings SET value = '0' WHERE name = 'directory.search-rows'`);
    await unitOfWork.query(`UPDATE search_practitioners SET sort_name = 'outdated'`);
    expect(await sweep.run()).toBeGreaterThan(0);
    expect(await sweep.run()).toBe(0);
    expect(await unitOfWork.query(`SELECT FROM search_practitioners WHERE sort_name = 'outdated'`)).toEqual([]);
  });

  test('a paused listing is gone at once, also before the change is followed', async () => {
    const zoe = await scenario.practitioner('Zoe Brown, MD').licensedIn('US-TX').publish();
    await follow();
    expect(await names('search: "brown"')).toEqual(['Zoe']);
    await scenario.pause(zoe);
    expect((await search('search: "brown"')).edges).toEqual([]);
    await follow();
    expect(await names('search: "brown"')).toEqual([]);
  });
});
