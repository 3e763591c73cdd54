import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whereJsonBreaks } from './where-json-breaks.js';

it.each([
  ['', 1, 1],
  ['   \n ', 2, 2],
  ['query { a }', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['[1, 2,]', 1, 7],
  ['{"a": 1', 1, 8],
  ['{"a": undefined}', 1, 7],
  ["{'a': 1}", 1, 2],
  ['{"a" 1}', 1, 6],
  ['{\n  "a": "x",\n  "b": "y"\n  "c": "z"\n}', 4, 3],
  ['{\r\n  "a": "x\r\ny"\r\n}', 2, 8],
  ['{"a": "not whole}', 1, 7],
  ['{"a": 1}\n{"b": 2}', 2, 1],
  ['{"a": 01}', 1, 8],
  ['{"a": "\\x"}', 1, 7],
  ['[1}', 1, 3],
  ['{"a": 1]', 1, 8],
  ['[true, nul]', 1, 8],
])('%j breaks in line %i at column %i', (text, line, column) => {
  expect(whereJsonBreaks(text)).toEqual({ line, column });
});

it('what is JSON breaks nowhere, and what is not breaks somewhere', () => {
  const mistaken = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', ',', '}', '"', ':', '1', 'x', '\n', '\\', '[', '-'))
    .map(([text, place, sign]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + sign + text.slice(at + (place % 2));
    });
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 4 }), mistaken), (text) => {
      expect(whereJsonBreaks(text) === null).toBe(isJson(text));
    }),
    { numRuns: 2_000 },
  );
});

it('a megabyte is looked through, however deep it is, and however long one string', () => {
  expect(whereJsonBreaks('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 });
  expect(whereJsonBreaks(`{"a": "${'x\\n'.repeat(330_000)}",}`)).toEqual({ line: 1, column: 990_010 });
});
