import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';

interface Refusal {
  readonly code: string;
  readonly problems: { readonly path: string[]; readonly message: string }[];
}

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

const document = `query ($search: String, $near: NearInput, $filter: PractitionerFilter, $sort: PractitionerSort! = BEST_MATCH,
  $first: Int, $after: String, $last: Int, $before: String) {
  practitioners(search: $search, near: $near, filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount } }`;

const dallas = { latitude: 32.78, longitude: -96.8 };

test.each([
  ['no size', { first: null }, 'first'],
  ['first 0', { first: 0 }, 'first'],
  ['first and last', { last: 5 }, 'last'],
  ['after with last', { first: null, last: 5, after: 'x' }, 'after'],
  ['before with first', { before: 'x' }, 'before'],
  ['a made-up cursor', { after: 'bm9uc2Vuc2U' }, 'after'],
  ['an empty cursor', { after: '' }, 'after'],
  ['a made-up cursor backward', { first: null, last: 5, before: '\u0000💣' }, 'before'],
  ['10,000 characters', { search: 'a'.repeat(10_000) }, 'search'],
  ['201 trees', { search: '🌲'.repeat(201) }, 'search'],
  ['a NUL', { search: 'ana\u0000' }, 'search'],
  ['neither place nor coordinates', { near: {} }, 'near.place'],
  ['both', { near: { place: 'Dallas', ...dallas } }, 'near.place'],
  ['half a point', { near: { latitude: 32 } }, 'near.longitude'],
  ['a latitude out of range', { near: { ...dallas, latitude: 91 } }, 'near.latitude'],
  ['a longitude out of range', { near: { ...dallas, longitude: -181 } }, 'near.longitude'],
  ['radius 0', { near: { ...dallas, radiusKm: 0 } }, 'near.radiusKm'],
  ['radius 10,000', { near: { ...dallas, radiusKm: 10_000 } }, 'near.radiusKm'],
  ['a place of 10,000 characters', { near: { place: 'x'.repeat(10_000) } }, 'near.place'],
  ['a place with a NUL', { near: { place: 'Dallas\u0000' } }, 'near.place'],
  ['DISTANCE without near', { sort: 'DISTANCE' }, 'sort'],
  ['an unknown method', { filter: { deliveryMethods: ['iv-infusion', 'smoke'] } }, 'filter.deliveryMethods'],
  ['an unknown condition', { filter: { conditions: ['sadness'] } }, 'filter.conditions'],
  ['an unknown modality', { filter: { integrationModalities: ['\u0000'] } }, 'filter.integrationModalities'],
  ['an unknown profession', { filter: { professions: ['coach'] } }, 'filter.professions'],
  ['an unknown insurer', { filter: { insurers: ['🏦'] } }, 'filter.insurers'],
  ['an unknown language', { filter: { languages: ['xx-notreal-toolongsubtag'] } }, 'filter.languages'],
  ['an unnamed language', { filter: { languages: ['qqq'] } }, 'filter.languages'],
  ['a language that is not said', { filter: { languages: ['und-US'] } }, 'filter.languages'],
  ['21 values', { filter: { languages: Array.from({ length: 21 }, (_, at) => `en-${100 + at}`) } }, 'filter.languages'],
  ['an unknown jurisdiction', { filter: { patientLocation: 'US-XX' } }, 'filter.patientLocation'],
  ['a price below zero', { filter: { maxSessionPrice: { amount: -1 } } }, 'filter.maxSessionPrice.amount'],
  [
    'another currency',
    { filter: { maxSessionPrice: { amount: 1, currency: 'EUR' } } },
    'filter.maxSessionPrice.currency',
  ],
  ['a time without a zone', { filter: { availableBefore: '2026-12-09T21:00:00' } }, 'filter.availableBefore'],
  ['a time no calendar holds', { filter: { availableBefore: '-271821-04-20T00:00:00Z' } }, 'filter.availableBefore'],
  ['a word for a time', { filter: { availableBefore: 'soon' } }, 'filter.availableBefore'],
])('%s is refused with its path and a sentence', async (_, variables, path) => {
  const { status, data, errors } = await house.publicDoor.send(document, { first: 5, ...variables });
  expect(status).toBe(200);
  expect(data).toEqual({ practitioners: null });
  expect(errors).toHaveLength(1);
  const refusal = errors[0]?.extensions as Refusal | undefined;
  expect([refusal?.code, refusal?.problems[0]?.path.join('.')]).toEqual(['INVALID_INPUT', path]);
  expect(refusal?.problems[0]?.message).toMatch(/^.{10,120}[.]$/);
});

test('a sign that is two to a program is one character of those that may be typed', async () => {
  const answer = await house.publicDoor.ask(document, { first: 5, search: '🌲'.repeat(200) });
  expect(answer).toEqual({ practitioners: { totalCount: 0 } });
});

test('half a character is searched for and found nowhere', async () => {
  expect(await house.publicDoor.ask(document, { first: 5, search: '\ud800' })).toEqual({
    practitioners: { totalCount: 0 },
  });
});

test('every problem of a question is named in one answer', async () => {
  const { errors } = await house.publicDoor.send(document, { sort: 'DISTANCE', filter: { conditions: ['sadness'] } });
  const refusal = errors[0]?.extensions as Refusal | undefined;
  expect(refusal?.problems).toHaveLength(3);
});

test('a cursor belongs to its search: to the same question in any order of its values, and to no other', async () => {
  const cursorOf = async (filter: object) => {
    const { practitioners } = await house.publicDoor.ask<{ practitioners: { pageInfo: { endCursor: string | null } } }>(
      `query ($filter: PractitionerFilter) { practitioners(first: 1, filter: $filter) { pageInfo { endCursor } } }`,
      { filter },
    );
    return practitioners.pageInfo.endCursor;
  };
  await database.unitOfWork.query(
    `INSERT INTO practitioners (id, slug, given_name, family_name, professions, integration_level, state, last_confirmed_on, updated_at)
     VALUES (gen_random_uuid(), 'ana', 'Ana', 'Ruiz', '{psychiatrist}', 'NONE', 'PUBLISHED', '2026-11-20', now())`,
  );
  await database.unitOfWork.query(
    `INSERT INTO search_practitioners SELECT id, 0, 'ruiz ana', '-infinity', 'infinity', 'infinity', 'infinity', 'infinity', true, 0, 0, 0, 0, 'infinity', 0, NULL FROM practitioners`,
  );
  const after = await cursorOf({ languages: [], verified: false });
  expect(after).not.toBeNull();

  const problemsOf = async (variables: object) =>
    (await house.publicDoor.send(document, { first: 1, after, ...variables })).errors;
  expect(await problemsOf({ filter: { verified: false } })).toEqual([]);
  for (const other of [
    {},
    { filter: { verified: true } },
    { filter: { verified: false }, sort: 'NAME' },
    { filter: { verified: false }, search: 'x' },
  ]) {
    const [error] = await problemsOf(other);
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['after'] }] });
  }
  const altered = `${after?.startsWith('A') ? 'B' : 'A'}${after?.slice(1)}`;
  expect((await problemsOf({ filter: { verified: false }, after: altered }))[0]?.extensions).toMatchObject({
    code: 'INVALID_INPUT',
  });
});
