import { buildSchema, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { CompilingExecutor } from './graphql-executor.js';
import type { OperationContext } from './graphql-context.js';

const names = Array.from({ length: 9 }, (_, n) => `f${n}`);
const schema = buildSchema(`type Query { tree: Tree } type Tree { ${names.map((name) => `${name}: Int`).join(' ')} }`);
/** Forty fields, nine of which are written once and spread four times. No other is the same. */
const document = (number: number) => {
  const places = Array.from({ length: 4 }, (_, n) => `d${number}p${n}: tree { ...All }`);
  return parse(`{ ${places.join(' ')} } fragment All on Tree { ${names.join(' ')} }`);
};

/** What Apollo asks of it. */
interface Loadable {
  load(): Promise<{ readonly executor: (given: unknown) => Promise<unknown> }>;
}

async function openExecutor() {
  const executor = new CompilingExecutor(schema, 1, 400);
  const gateway = executor.gateway() as unknown as Loadable;
  const { executor: execute } = await gateway.load();
  const context = (of: DocumentNode) => ({ document: of }) as unknown as OperationContext;
  return {
    ask: (of: DocumentNode) =>
      execute({
        ...{ request: { variables: {} }, document: of, context: context(of) },
        operation: of.definitions[0] as OperationDefinitionNode,
      }),
    isCompiled: (of: DocumentNode) => executor.executeKnown(undefined, {}, context(of)) !== null,
  };
}

test('what is compiled takes no more memory than there is for it: what was used longest ago has to come twice once more', async () => {
  const { ask, isCompiled } = await openExecutor();
  const documents = Array.from({ length: 12 }, (_, number) => document(number));
  const [first, ...others] = documents;
  for (const each of documents) for (let times = 0; times < 2; times++) await ask(each);
  expect(documents.filter(isCompiled)).toHaveLength(10);
  expect(isCompiled(first!)).toBe(false);
  await ask(first!);
  expect(isCompiled(first!)).toBe(false);
  expect(await ask(first!)).toMatchObject({ data: { d0p0: null, d0p3: null } });
  expect(isCompiled(first!)).toBe(true);
  expect(others.filter(isCompiled)).toHaveLength(9);
});
