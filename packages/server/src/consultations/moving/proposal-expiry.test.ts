import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { canBeAnswered, proposalExpiry } from './proposal-expiry.js';

const zone = 'America/Chicago';
/** Tuesday, twenty past ten. */
const now = '2026-12-08T10:20-06:00';

test.each([
  ['a request', 'REQUESTED', '2027-02-01T15:00-06:00', '2027-01-04T09:00-06:00', false, '2026-12-10T10:20-06:00'],
  [
    'a request that says lately',
    'REQUESTED',
    '2027-02-01T15:00-06:00',
    '2027-01-04T09:00-06:00',
    true,
    '2026-12-09T10:20-06:00',
  ],
  [
    'a request, sooner than it was to begin',
    'REQUESTED',
    '2027-02-01T15:00-06:00',
    '2026-12-09T09:00-06:00',
    false,
    '2026-12-09T08:00-06:00',
  ],
  [
    'a confirmed talk, which no word of lately hurries',
    'CONFIRMED',
    '2027-02-01T15:00-06:00',
    '2027-01-04T09:00-06:00',
    true,
    '2026-12-10T10:20-06:00',
  ],
  [
    'a confirmed talk that begins before',
    'CONFIRMED',
    '2026-12-08T15:00-06:00',
    '2027-01-04T09:00-06:00',
    false,
    '2026-12-08T15:00-06:00',
  ],
] as const)('other times for %s wait until', (_, state, startsAt, first, lately, expected) => {
  const at = (text: string) => Temporal.Instant.from(text);
  const facts = { now: at(now), startsAt: at(startsAt), first: at(first) };
  const expiresAt = proposalExpiry({ ...facts, state, zone, lately });
  expect(expiresAt.toString()).toBe(at(expected).toString());
});

test('nobody could answer what begins within the hour', () => {
  const at = (text: string) => Temporal.Instant.from(text);
  expect(canBeAnswered(at('2026-12-08T11:20-06:00'), at(now))).toBe(false);
  expect(canBeAnswered(at('2026-12-08T11:21-06:00'), at(now))).toBe(true);
});
