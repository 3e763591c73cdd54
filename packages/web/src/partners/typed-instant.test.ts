import { expect, it } from 'vitest';
import { readTypedInstant, writeTypedInstant } from './typed-instant.js';

it.each([
  ['2026-11-27 15:04', '2026-11-27T15:04:00Z'],
  ['2026-11-27T15:04', '2026-11-27T15:04:00Z'],
  ['2026-11-27T15:04:05Z', '2026-11-27T15:04:05Z'],
  ['2026-11-27T15:04:05.123Z', '2026-11-27T15:04:05.123Z'],
  ['2026-02-31 15:04', undefined],
  ['2026-11-27 24:04', undefined],
  ['2026-11-27', undefined],
  ['27.11.2026 15:04', undefined],
  ['', undefined],
])('%j is %s', (typed, instant) => expect(readTypedInstant(typed)).toBe(instant));

it('is written as somebody would type it, no later than it is', () => {
  expect(writeTypedInstant('2026-11-27T15:04:59.999Z')).toBe('2026-11-27 15:04');
});
