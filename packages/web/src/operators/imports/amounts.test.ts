import { expect, test } from 'vitest';
import { bytesInWords } from './amounts.js';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 KB'],
  [1_250_000, '1.3 MB'],
  [99_960_000, '100 MB'],
  [999_600_000, '1 GB'],
  [9_812_345_678, '9.8 GB'],
  [52_000_000_000_000, '52 TB'],
])('%d is %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});
