import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { KeptJson } from './kept-json.js';
import { RememberedAnswers } from './remembered-answers.js';

const schema = buildSchema(`
  enum Order { NAME SOONEST }
  input Wanted { before: String, kind: String }
  type Tree { name: String, inLeaf: Boolean }
  type Query { trees(order: Order, wanted: Wanted, words: String): [Tree], weather: String }
`);

/** Trees whose state is ours to choose, and a caller who asks about them. */
function forest() {
  const forest = { state: '1' as string | null, readings: 0 };
  const answers = new RememberedAnswers(schema, {
    fields: new Set(['Query.trees', 'Tree.name']),
    unsteadyInputs: ['SOONEST', 'before', 'words'],
    readState: () => {
      forest.readings++;
      return Promise.resolve(forest.state);
    },
  });
  const documents = new Map<string, ReturnType<typeof parse>>();
  const documentOf = (query: string) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    return document;
  };
  let turn = 0;
  /** What is answered: remembered, or worked out in this turn. */
  const ask = async (query: string, variables: Record<string, unknown> = {}, locale = 'en', operationName?: string) => {
    turn++;
    const request = { method: 'POST' as const, query, variables, operationName, extensions: {} };
    const known = await answers.recall(request, documentOf(query), locale);
    known?.remember(new KeptJson(Buffer.from(`turn ${turn}`)));
    return known?.json?.bytes.toString() ?? 'worked out';
  };
  return { forest, ask };
}

const names = '{ trees { name } }';

test('an answer is kept from the second time on, and given again while the state is the same', async () => {
  const { forest: trees, ask } = forest();
  expect(await ask(names)).toBe('worked out');
  expect(trees.readings).toBe(0);
  expect(await ask(names)).toBe('worked out');
  expect(await ask(names)).toBe('turn 2');
  trees.state = '2';
  expect(await ask(names)).toBe('worked out');
  expect(await ask(names)).toBe('turn 4');
});

test('what arrives together is judged by one look at the state, and what arrives after it by another', async () => {
  const { forest: trees, ask } = forest();
  await ask(names);
  await ask(names);
  trees.readings = 0;
  const together = [ask(names), ask(names), ask(names)];
  // Changed after they asked and before anybody looked: they are judged by what is there when somebody does.
  trees.state = '2';
  expect(await Promise.all(together)).toEqual(['worked out', 'worked out', 'worked out']);
  expect(trees.readings).toBe(1);
  expect(await ask(names)).toBe('turn 5');
  expect(trees.readings).toBe(2);
});

test('while nothing can be told of the state, every answer is worked out, and none is kept', async () => {
  const { forest: trees, ask } = forest();
  await ask(names);
  trees.state = null;
  expect([await ask(names), await ask(names)]).toEqual(['worked out', 'worked out']);
  trees.state = '1';
  expect([await ask(names), await ask(names)]).toEqual(['worked out', 'turn 4']);
});

test('other variables, another language and another operation of a document are other questions', async () => {
  const { ask } = forest();
  const two = 'query A($wanted: Wanted) { trees(wanted: $wanted) { name } } query B { trees { name } }';
  for (let round = 0; round < 2; round++) await ask(two, {}, 'en', 'A');
  expect(await ask(two, {}, 'en', 'A')).toBe('turn 2');
  expect(await ask(two, { wanted: { kind: 'fir' } }, 'en', 'A')).toBe('worked out');
  expect(await ask(two, {}, 'es', 'A')).toBe('worked out');
  expect(await ask(two, {}, 'en', 'B')).toBe('worked out');
});

test.each([
  ['a field of something else', '{ trees { name } weather }', {}],
  ['a field that follows from more', '{ trees { name inLeaf } }', {}],
  ['one behind a fragment', '{ trees { ...more } } fragment more on Tree { inLeaf }', {}],
  ['one that is left out as it happens', '{ trees { name inLeaf @skip(if: true) } }', {}],
  ['an order that follows from more', '{ trees(order: SOONEST) { name } }', {}],
  ['that order as a default', 'query($order: Order = SOONEST) { trees(order: $order) { name } }', {}],
  ['that order as a variable', 'query($order: Order) { trees(order: $order) { name } }', { order: 'SOONEST' }],
  ['an input that follows from more', '{ trees(wanted: { before: "noon" }) { name } }', {}],
  ['it as a variable', 'query($wanted: Wanted) { trees(wanted: $wanted) { name } }', { wanted: { before: 'noon' } }],
  ['an argument that follows from more', 'query($w: String) { trees(words: $w) { name } }', { w: 'fir' }],
  ['what describes the schema', '{ __schema { types { name } } }', {}],
])('%s is never remembered', async (_what, query, variables) => {
  const { forest: trees, ask } = forest();
  for (let round = 0; round < 3; round++) expect(await ask(query, variables)).toBe('worked out');
  expect(trees.readings).toBe(0);
});

test('a long question is not kept to be known again, also where a document takes no notice of what makes it long', async () => {
  const { forest: trees, ask } = forest();
  for (let round = 0; round < 3; round++) expect(await ask(names, { ignored: 'x'.repeat(5_000) })).toBe('worked out');
  expect(trees.readings).toBe(0);
});

test('a long answer is worked out again', async () => {
  const answers = new RememberedAnswers(schema, {
    fields: new Set(['Query.trees', 'Tree.name']),
    unsteadyInputs: [],
    readState: () => Promise.resolve('1'),
  });
  const request = { method: 'POST' as const, query: names, variables: {}, operationName: undefined, extensions: {} };
  const document = parse(names);
  const text = async (length: number) => {
    const known = await answers.recall(request, document, 'en');
    known?.remember(new KeptJson(Buffer.from('x'.repeat(length))));
    return known?.json?.bytes.toString() ?? null;
  };
  expect([await text(9), await text(40_000), await text(9), await text(9)]).toEqual([null, null, null, 'x'.repeat(9)]);
});
