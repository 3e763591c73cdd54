import { expect, test } from 'vitest';
import { readOrigins } from './read-origins.js';

test.each([
  [['https://example.org'], ['https://example.org']],
  [[' https://Example.org/search?a=1 ', ''], ['https://example.org']],
  [['https://example.org:8443'], ['https://example.org:8443']],
  [['https://example.org', 'https://example.org/'], ['https://example.org']],
  [['http://localhost:3000'], ['http://localhost:3000']],
  [['http://example.org'], null],
  [['https://a@example.org'], null],
  [['example.org'], null],
  [['*'], null],
  [['https://*.example.org'], null],
  [['null'], null],
  [['https://example.org', 'javascript:alert(1)'], null],
  [Array.from({ length: 11 }, (_, i) => `https://a${i}.example.org`), null],
  [[], []],
])('%s is %s', (typed, origins) => {
  expect(readOrigins(typed)).toEqual(origins);
});
