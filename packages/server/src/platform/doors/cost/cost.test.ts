import { readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, isObjectType, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { prices } from '../../../contract/prices.js';
import { OperationGuard } from '../graphql-guard.js';
import { checkVariables, costOf, type Variables } from './cost.js';
import { RefusedOperation, limits } from './cost-limits.js';
import { fragmentsOf } from './cost-structure.js';

const contract = (name: string) =>
  readFileSync(new URL(`../../../../test/contract/${name}.graphql`, import.meta.url), 'utf8');
const schema = buildSchema(`${contract('directory')}\n${contract('app')}`);

function cost(text: string, variables: Variables = {}): number {
  return priced(text, variables).points;
}

function priced(text: string, variables: Variables = {}) {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation');
  return costOf(schema, operation, fragmentsOf(document), variables, prices);
}

const week = (from: string, to: string) => ({ from, to });
const search = 20;
const one = 1;

describe('what an operation costs', () => {
  it.each([
    ['a single object', '{ practitioner(slug: "a") { displayName } }', {}, one + 1],
    ['a page by a literal', '{ practitioners(first: 10) { nodes { slug } } }', {}, one + search + 10],
    ['a page by a variable', 'query ($n: Int) { practitioners(first: $n) { nodes { slug } } }', { n: 30 }, 51],
    ["a page by a variable's default", 'query ($n: Int = 7) { practitioners(first: $n) { nodes { slug } } }', {}, 28],
    [
      'a given variable over its default',
      'query ($n: Int = 7) { practitioners(first: $n) { nodes { slug } } }',
      { n: 3 },
      24,
    ],
    ['a page backwards', '{ practitioners(last: 10) { edges { cursor } } }', {}, 31],
    ["an argument's default", '{ places(search: "Dallas") { label } }', {}, one + 5],
    ['a page whose size was not said', '{ practitioners { nodes { slug } } }', {}, one + search + 20],
    [
      'lists inside a page',
      '{ practitioners(first: 10) { nodes { offerings { id } } } }',
      {},
      one + search + 10 * (1 + 5),
    ],
    ['ids in a variable', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: ['a', 'b', 'c'] }, one + 3],
    [
      'more ids than the field answers, as the most that it would',
      'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
      { i: Array.from({ length: 60 }, (_, index) => String(index)) },
      one + 50,
    ],
    ['a total', '{ practitioners(first: 1) { totalCount } }', {}, one + search + search],
    [
      'two facets',
      '{ practitioners(first: 1) { facets { price { count } languages { count } } } }',
      {},
      one + search + 1 + 2 * search,
    ],
    ['a field twice in one place', '{ practitioners(first: 1) { totalCount totalCount } }', {}, 41],
    [
      'a page twice in one place, as the larger one',
      '{ practitioners(first: 1) { nodes { slug } } practitioners(first: 40) { nodes { slug } } }',
      {},
      one + search + 40,
    ],
    ['a field twice by an alias', '{ practitioners(first: 1) { a: totalCount b: totalCount } }', {}, 61],
    [
      'what is left out',
      'query ($f: Boolean!) { practitioners(first: 1) { totalCount @include(if: $f) } }',
      { f: false },
      21,
    ],
    ['what is skipped', '{ practitioners(first: 1) { totalCount @skip(if: true) } }', {}, 21],
    [
      'behind a fragment',
      'query { practitioners(first: 1) { ...F } } fragment F on PractitionerConnection { totalCount }',
      {},
      41,
    ],
    [
      'behind an interface',
      '{ node(id: "x") { ... on Clinic { practitioners(first: 1) { totalCount } } } }',
      {},
      one + 1 + 5 + 5,
    ],
    [
      'lists behind an interface, as long as they are elsewhere',
      '{ node(id: "x") { ... on Practitioner { careTeam { clinics { id } } } } }',
      {},
      one + 1 + 10 * (1 + 2),
    ],
    [
      'the dearest of what may stand there, and what is asked of all of them',
      '{ node(id: "x") { ...C ...P } } fragment C on Clinic { locations { id } } fragment P on Practitioner { ...N trainings { title } careTeam { id } } fragment N on Node { id }',
      {},
      one + 1 + 3 + 10,
    ],
    [
      'fields of one name by what they are asked of',
      '{ node(id: "x") { ... on Clinic { people: locations { id } } ... on Practitioner { people: careTeam { clinics { id } } } } }',
      {},
      one + 1 + 10 * (1 + 2),
    ],
    ['the schema itself', '{ __schema { types { name } } }', {}, one + 100],
    ['one type of it', '{ __type(name: "Practitioner") { fields { name type { name } } } }', {}, one + 100],
  ] as const)('%s', (_what, text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected);
  });

  it.each([
    ['a week of free times', week('2026-12-01T00:00:00Z', '2026-12-08T00:00:00Z'), 20 + 7 * 8],
    ['its instants in another zone', week('2026-12-01T00:00:00-06:00', '2026-12-02T06:00:00Z'), 20 + 8],
    ['an hour', week('2026-12-01T00:00:00Z', '2026-12-01T01:00:00Z'), 20 + 1],
    [
      'more than may be asked for, as the most that may',
      week('2026-12-01T00:00:00Z', '2099-12-01T00:00:00Z'),
      20 + 496,
    ],
    ['what cannot be read, as much', week('now', '2026-12-01T00:00:00Z'), 20 + 496],
    ['what ends before it begins', week('2026-12-08T00:00:00Z', '2026-12-01T00:00:00Z'), 20 + 1],
  ])('reckons free times by their days: %s', (_what, { from, to }, expected) => {
    const slots = (inside: string) =>
      cost(`query ($from: DateTime!) { practitioner(slug: "a") { slots(from: $from, to: "${to}") { ${inside} } } }`, {
        from,
      });
    expect(slots('startsAt')).toBe(one + 1 + expected);
    const items = expected - 20;
    expect(slots('label consultationType { name }') - slots('startsAt')).toBe(2 * items);
  });

  it('lets a page of twenty with a week of times each through, and no year of anybody’s by aliases', () => {
    const times = (from: string, to: string) =>
      `slots(from: "${from}", to: "${to}") { startsAt label consultationType { name } }`;
    const page = `{ practitioners(first: 20) { nodes { slug ${times('2026-12-01T00:00:00Z', '2026-12-08T00:00:00Z')} } } }`;
    expect(cost(page)).toBeLessThan(limits.cost / 2);
    const months = Array.from(
      { length: 8 },
      (_, n) => `a${n}: ${times('2026-12-01T00:00:00Z', '2027-02-01T00:00:00Z')}`,
    );
    expect(cost(`{ practitioner(slug: "a") { ${months.join(' ')} } }`)).toBeGreaterThan(limits.cost);
  });

  it('reckons a page that no field would answer as the largest one', () => {
    const text = 'query ($n: Int) { practitioners(first: $n) { nodes { slug } } }';
    expect(cost(text, { n: 51 })).toBe(cost(text, { n: 50 }));
    expect(cost(text, { n: -5 })).toBe(cost(text, { n: 1 }));
  });

  it.each([
    ['a page by a variable', 'query ($n: Int) { practitioners(first: $n) { nodes { slug } } }', true],
    [
      'what may be left out',
      'query ($f: Boolean!) { practitioner(slug: "a") { clinics @include(if: $f) { id } } }',
      true,
    ],
    ['what a resolver alone reads', 'query ($s: String!) { practitioner(slug: $s) { displayName } }', false],
  ])('%s hangs on variables: %s', (_what, text, hangs) => {
    expect(priced(text, { n: 5, f: true, s: 'a' }).hangsOnVariables).toBe(hangs);
  });

  it('is worked out anew for each value that counts, also when the document is known', () => {
    const guard = new OperationGuard(schema, prices);
    const page = (query: string, variables: Variables) =>
      guard.costOf({ method: 'POST', query, operationName: undefined, variables, extensions: {} });
    const byVariable = 'query ($n: Int) { practitioners(first: $n) { nodes { slug } } }';
    expect([5, 30, 5].map((n) => page(byVariable, { n }))).toEqual([26, 51, 26]);
    const literal = '{ practitioners(first: 10) { nodes { slug } } }';
    expect([page(literal, {}), page(literal, {})]).toEqual([31, 31]);
  });

  it('lets every tool read the schema, and nobody read it thirty times in one document', () => {
    expect(cost(getIntrospectionQuery())).toBeLessThan(limits.cost / 8);
    const told = 'name description type { name ofType { name ofType { name } } }';
    const inside = `fields { ${told} }`;
    const everything = `types { fields { type { ${inside} ofType { ${inside} ofType { ${inside} } } } } }`;
    const thirty = Array.from({ length: 30 }, (_, n) => `a${n}: ${everything}`).join(' ');
    expect(cost(`{ __schema { ${everything} } }`)).toBeLessThan(limits.cost);
    expect(cost(`{ __schema { ${thirty} } }`)).toBeGreaterThan(limits.cost);
  });

  it('refuses 300,000 in a variable before it prices anything', () => {
    expect(() => cost('query ($n: Int) { practitioners(first: $n) { nodes { slug } } }', { n: 300_000 })).toThrow(
      RefusedOperation,
    );
  });

  it('prices what a nested request would fan out to', () => {
    const nested =
      '{ practitioners(first: 50) { nodes { clinics { practitioners(first: 50) { nodes { careTeam { id } } } } } } }';
    expect(cost(nested)).toBeGreaterThan(limits.cost);
  });

  it('lets our widest page through: 20 people with every total and facet', () => {
    const facets = Object.keys(fieldsOf('PractitionerFacets')).map((name) => `${name} { value label count }`);
    const page = `{ practitioners(first: 20) { totalCount facets { ${facets.join(' ')} } edges { distanceKm nextSlot { startsAt consultationType { name } }
      matchedOn { label } worthKnowing { label } node { professions { name } offerings { deliveryMethod { name } location { city } } licenses { jurisdiction } insurers { insurer { name } } } } } }`;
    expect(cost(page)).toBeLessThan(limits.cost / 3);
  });
});

describe('where anything may stand', () => {
  const odd = buildSchema(`interface Named { friends: [Named!]! }
    type Ant implements Named { friends: [Named!]! kin: [Ant!]! }
    type Bee implements Named { friends: [Named!]! kin: [Bee!]! }
    type Nest { nodes: [Ant!]! }
    type Query { named: Named nests(first: Int): [Nest!]! }`);
  const costThere = (text: string, fragments = fragmentsOf(parse(text)), fields: Record<string, number> = {}) => {
    const operation = parse(text).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
    return costOf(odd, operation, fragments, {}, { fields, sizes: {} }).points;
  };

  it('a field costs what it does with the dearest of all that may stand there', () => {
    const dearest = { 'Ant.friends': 3, 'Bee.friends': 7 };
    expect(costThere('{ named { friends { __typename } } }', undefined, dearest)).toBe(1 + 1 + 7);
  });

  it('what is asked of each is added to the dearest of what is asked of some', () => {
    const each = '{ __typename }';
    expect(
      costThere(
        `{ named { friends ${each} ... on Ant { kin ${each} } ... on Bee { a: kin ${each} b: kin ${each} } } }`,
      ),
    ).toBe(1 + 1 + 5 + 10);
  });

  it('what is asked of one by an interface is asked of that one alone', () => {
    const asked = (name: string) => `... on Named { ${name}: friends { __typename } }`;
    expect(costThere(`{ named { ... on Ant { ${asked('a')} } ... on Bee { ${asked('b')} } } }`)).toBe(1 + 1 + 5);
  });

  it('the size of a page is that of its own nodes, and of no list inside what a list with a size has', () => {
    expect(costThere('{ nests(first: 2) { nodes { __typename } } }')).toBe(1 + 2 + 2 * 5);
  });

  it('fragments that spread one another twice are gone through once', () => {
    let looks = 0;
    const text = `{ named { ...F0 } } ${Array.from({ length: 12 }, (_, n) => `fragment F${n} on Named { ${`...F${n + 1} `.repeat(2)} }`).join(' ')} fragment F12 on Named { friends { __typename } }`;
    class Counted<Name, Fragment> extends Map<Name, Fragment> {
      override get(name: Name): Fragment | undefined {
        looks++;
        return super.get(name);
      }
    }
    expect(costThere(text, new Counted(fragmentsOf(parse(text))))).toBe(1 + 1 + 5);
    expect(looks).toBeLessThan(100);
  });
});

describe('the price list', () => {
  it('names only what our doors have', () => {
    const emitted = buildSchema(readFileSync(new URL('../../../../schema/app.graphql', import.meta.url), 'utf8'));
    const fieldsThere = (type: string) => {
      const found = emitted.getType(type);
      return isObjectType(found) ? found.getFields() : {};
    };
    const names = [...Object.keys(prices.fields), ...Object.keys(prices.sizes)];
    const unknown = names.filter((name) => {
      const [type = '', field = ''] = name.split('.');
      return field === '*' ? !emitted.getType(type) : !(field in fieldsThere(type));
    });
    expect(unknown).toEqual([]);
  });

  it('prices every facet as a search', () => {
    for (const facet of Object.keys(fieldsOf('PractitionerFacets'))) {
      const text = `{ practitioners(first: 1) { facets { ${facet} { count } } } }`;
      expect(cost(text) - cost('{ practitioners(first: 1) { facets { __typename } } }')).toBe(search);
    }
  });
});

describe('variables nobody has a use for', () => {
  it.each([
    ['a list of 10,000', { filter: { conditions: Array.from({ length: 10_000 }, () => 'x') } }],
    ['objects inside objects', JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`) as Variables],
    ['very many values', Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`v${index}`, 1]))],
  ])('%s are refused', (_what, variables) => {
    expect(() => checkVariables(variables)).toThrow(RefusedOperation);
  });

  it('a full filter passes', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `value-${index}`);
    expect(() => checkVariables({ filter: { conditions: twenty, deliveryMethods: twenty } })).not.toThrow();
  });
});

function fieldsOf(type: string): Readonly<Record<string, unknown>> {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields() : {};
}
