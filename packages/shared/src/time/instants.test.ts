import { expect, test } from 'vitest';
import { findInstant } from './instants.js';

test.each([
  ['2026-12-09T21:00:00Z', '2026-12-09T21:00:00Z'],
  ['2026-12-09T21:00Z', '2026-12-09T21:00:00Z'],
  ['2026-12-09T15:00:00.000-06:00', '2026-12-09T21:00:00Z'],
])('%s is %s', (text, instant) => {
  expect(findInstant(text)?.toString()).toBe(instant);
});

test.each([
  '',
  'tomorrow',
  '2026-12-09',
  '2026-12-09T21:00:00',
  '2026-13-09T21:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-01-01T00:00:00Z',
  '2026-12-09T21:00:00Z[America/Chicago]',
  '2026-12-09T21:00:00Z\u0000',
  '2026-02-30T21:00:00Z',
])('%j is no instant we know', (text) => {
  expect(findInstant(text)).toBeNull();
});
