import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { limits } from './cost/cost-limits.js';
import { OperationGuard } from './graphql-guard.js';

const schema = buildSchema('type Query { tree: Tree } type Tree { kind: String }');
const request = (query: string) => ({
  ...{ method: 'POST' as const, query, operationName: undefined, variables: {}, extensions: {} },
});
/** As long as one may be, and no other is the same. */
const longest = (number: number) =>
  `{ tree { ${Array.from({ length: limits.fields - 10 }, (_, i) => `a${(i + number).toString(36)}`).join(' ')} } }`;

/** In bytes, when everything was let go that nobody holds. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test('hundreds of documents of whoever sends each only once, each as long as it may be, fill no memory', () => {
  const guard = new OperationGuard(schema, { fields: {}, sizes: {} });
  guard.costOf(request(longest(0)));
  const before = heapInUse();
  for (let number = 1; number <= 250; number++) guard.costOf(request(longest(number)));
  expect(heapInUse() - before).toBeLessThan(100_000_000);
  // It is there until here, with all that it knows.
  expect(guard.documentOf(request(longest(250)))).not.toBeNull();
}, 60_000);

test('a document that was to be known by its hash, where none are, is refused, and no fault of ours', () => {
  const guard = new OperationGuard(schema, { fields: {}, sizes: {} });
  const byHash = { ...request(''), extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
  expect(() => guard.costOf(byHash)).toThrow('Send the document itself: hashes are not accepted here.');
});
