import { manifestLimits } from '@clearing/shared/api-limits';
import { expect, test } from 'vitest';
import { readManifest } from './read-manifest.js';

const entries = [
  { hash: 'a', document: '{ a }' },
  { hash: 'b', document: '{ b }' },
];

test.each<[string, unknown]>([
  ['a map', { a: '{ a }', b: '{ b }' }],
  [
    'with more about each',
    {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [
        { id: 'a', name: 'A', type: 'query', body: '{ a }' },
        { id: 'b', name: 'B', type: 'query', body: '{ b }' },
      ],
    },
  ],
])('documents are read from %s', (_which, body) => {
  expect(readManifest(body)).toEqual(entries);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', ['{ a }']],
  ['a text', '{ a }'],
  ['an empty map', {}],
  ['something else under a hash', { a: { document: '{ a }' } }],
  ['an operation without its text', { operations: [{ id: 'a' }] }],
  ['an operation that is none', { operations: [null] }],
  [
    'more than are taken at a time',
    Object.fromEntries(Array.from({ length: manifestLimits.documents + 1 }, (_, n) => [n, ''])),
  ],
])('%s is no manifest, in a sentence', (_which, body) => {
  expect(readManifest(body)).toMatch(/\.$/);
});
