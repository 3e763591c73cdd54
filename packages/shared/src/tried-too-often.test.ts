import { expect, it } from 'vitest';
import { triedTooOften } from './tried-too-often.js';

it.each([
  [0, 'in a minute'],
  [60, 'in a minute'],
  [61, 'in 2 minutes'],
  [720, 'in 12 minutes'],
  [5_400, 'in 90 minutes'],
  [5_401, 'in 2 hours'],
  [7_201, 'in 3 hours'],
  [86_400, 'in 24 hours'],
])('who has to wait for %i seconds reads that they can try again %s', (seconds, when) => {
  expect(triedTooOften(seconds)).toBe(`That was a lot of tries. You can try again ${when}.`);
});
