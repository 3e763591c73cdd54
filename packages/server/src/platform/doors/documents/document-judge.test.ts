import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { DocumentJudge } from './document-judge.js';

const schema = buildSchema(
  'type Query { person: Person people(first: Int): [Person] } type Person { name: String friends(first: Int): [Person] }',
);
const judge = new DocumentJudge(schema, { fields: { 'Query.person': 7 }, sizes: {} });
const deep = '{ people(first: 50) { friends(first: 50) { friends(first: 50) { name } } } }';

test.each<[string, readonly string[], number]>([
  ['{ person { name } }', [], 8],
  ['query One { person { name } }', ['One'], 8],
  // The dearest counts, and without a variable what the text says.
  ['query One { person { name } } query Two($n: Int) { people(first: $n) { name } }', ['One', 'Two'], 21],
])('%s fits', (text, operations, points) => {
  expect(judge.judge(text)).toEqual({ kind: 'FITS', operations, points, deprecated: [] });
});

test.each<[string, string, string]>([
  ['{ person {', 'SYNTAX', 'Syntax Error'],
  ['{ nobody }', 'INVALID', 'Cannot query field "nobody" on type "Query".'],
  ['fragment a on Person { name }', 'INVALID', 'Fragment "a" is never used.'],
  ['mutation { person }', 'NOT_OFFERED', 'There is no mutation here.'],
  [deep, 'TOO_EXPENSIVE', 'points; one operation may cost'],
  [`{ ${Array.from({ length: 40 }, (_, n) => `a${n}: person { name }`).join(' ')} }`, 'TOO_COMPLEX', 'At most'],
  [`{ person { name } } #${' '.repeat(40_000)}`, 'TOO_LARGE', 'A document has at most'],
])('%.60s does not, as %s', (text, code, words) => {
  const judged = judge.judge(text);
  expect(judged).toMatchObject({ kind: 'REFUSED', code });
  expect(judged.kind === 'REFUSED' && judged.message).toContain(words);
});
