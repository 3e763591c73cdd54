import { expect, test } from 'vitest';
import { ago } from './ago.js';

test.each([
  ['2026-11-25T11:59:00Z', { unit: 'NOW' }],
  ['2026-11-25T12:01:00Z', { unit: 'NOW' }],
  ['2026-11-25T11:40:00Z', { unit: 'MINUTES', count: 20 }],
  ['2026-11-25T10:01:00Z', { unit: 'HOURS', count: 1 }],
  ['2026-11-24T12:00:00Z', { unit: 'DAYS', count: 1 }],
  ['2026-11-12T11:00:00Z', { unit: 'DAYS', count: 13 }],
])('%s', (instant, words) => {
  expect(ago(instant, '2026-11-25T12:00:00Z')).toEqual(words);
});
