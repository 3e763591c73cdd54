import { expect, it } from 'vitest';
import { shareOf } from './usage-sum.js';

it.each([
  [0, 10, '0.0'],
  [1, 1_001, null],
  [1, 1_000, '0.1'],
  [1, 3, '33.3'],
  [10, 10, '100.0'],
  [3_000_000, 3_000_000_001, null],
])('%d of %d is %s of a hundred', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});
