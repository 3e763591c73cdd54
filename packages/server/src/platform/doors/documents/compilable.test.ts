import { buildSchema, execute, getOperationAST, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { expect, test } from 'vitest';
import { Chance } from '../../../../test/schema-fuzzer.js';
import { shapeOf } from './compilable.js';

const schema = buildSchema('type Query { a: T b: T x: Int y: Int } type T { a: T b: T x: Int y: Int }');
const leaf = { x: 1, y: 2 };
const tree = (depth: number): object => (depth === 0 ? leaf : { ...leaf, a: tree(depth - 1), b: tree(depth - 1) });
const root = tree(6);

const isCompiled = (text: string) => {
  const document = parse(text, { noLocation: true });
  return shapeOf(document, getOperationAST(document)!).isCompilable;
};

test.each([
  ['{ a { x } b { x } x }', true],
  ['query ($v: Boolean!) { a { x @include(if: $v) ...F } b { ...F } } fragment F on T { y }', true],
  ['query ($v: Boolean!) { a { ...F @include(if: $v) } b { x } } fragment F on T { y }', true],
  ['query ($v: Boolean!) { a { x } a { y @skip(if: $v) } }', true],
  ['query ($v: Boolean!) { a { x ... @skip(if: $v) { x y } } }', true],
  ['query ($v: Boolean!) { a { ...F @include(if: $v) } b { ...F } } fragment F on T { y }', false],
  ['query ($v: Boolean!) { a @skip(if: $v) { ...F } b { ...F } } fragment F on T { y }', false],
  [
    'query ($v: Boolean!) { a { ...G @skip(if: $v) } b { ...F } } fragment G on T { ...F } fragment F on T { y }',
    false,
  ],
  ['query ($v: Boolean!) { a { x } a @skip(if: $v) { y } }', false],
  ['query ($v: Boolean!) { x @skip(if: $v) y x }', false],
  ['query ($v: Boolean!) { n { ... on T { x } ... on N { x @skip(if: $v) } } }', false],
  ['{ __proto__: __typename }', false],
])('%s: compiled: %s', (text, expected) => {
  expect(isCompiled(text)).toBe(expected);
});

/** One that asks for some places twice, spreads fragments again, and leaves out a part. */
function anyDocument(chance: Chance): string {
  const condition = () =>
    chance.isOneIn(8) ? ` @${chance.of(['include', 'skip'])}(if: ${chance.of(['$yes', '$no'])})` : '';
  const selections = (depth: number, on: string, fragments: number): string => {
    const chosen = Array.from({ length: 1 + chance.below(3) }, () => {
      const kind = chance.below(10);
      if (kind < 4 && depth < 4)
        return `${chance.of(['a', 'b'])}${condition()} { ${selections(depth + 1, 'T', fragments)} }`;
      if (kind === 4) return `...${condition()} { ${selections(depth, on, fragments)} }`;
      if (kind < 7 && on === 'T' && fragments > 0) return `...F${chance.below(fragments)}${condition()}`;
      return `${chance.of(['x', 'y'])}${condition()}`;
    });
    return chosen.join(' ');
  };
  const spread = [0, 1, 2].map((number) => `fragment F${number} on T { ${selections(3, 'T', number)} }`);
  return `query ($yes: Boolean!, $no: Boolean!) { ${selections(0, 'Query', 3)} } ${spread.join(' ')}`;
}

test('what is compiled answers as graphql-js does, to the order of its fields', () => {
  const chance = new Chance(20_261_129);
  const variables = { yes: true, no: false };
  const counted = { compiled: 0, otherwise: 0 };
  for (let number = 0; number < 2_000; number++) {
    const text = anyDocument(chance);
    const document = parse(text, { noLocation: true });
    const { isCompilable } = shapeOf(document, getOperationAST(document)!);
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error(`It cannot be compiled at all: ${text}`);
    const expected = JSON.stringify(execute({ schema, document, rootValue: root, variableValues: variables }));
    const isAlike = JSON.stringify(compiled.query(root, null, variables)) === expected;
    if (isCompilable) expect([text, isAlike]).toEqual([text, true]);
    if (isCompilable) counted.compiled++;
    else if (!isAlike) counted.otherwise++;
  }
  // What never met what it is about proves nothing.
  expect(counted.compiled).toBeGreaterThan(300);
  expect(counted.otherwise).toBeGreaterThan(100);
}, 120_000);
