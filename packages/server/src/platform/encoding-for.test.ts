import { expect, test } from 'vitest';
import { encodingFor } from './encoding-for.js';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['GZIP ; q=0.1', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0, gzip;q=0.000', null],
  ['identity', null],
  ['x-gzip', null],
  ['', null],
  [undefined, null],
] as const)('%j is answered with %j', (accepted, encoding) => {
  expect(encodingFor(accepted, ['br', 'gzip'])).toBe(encoding);
});
