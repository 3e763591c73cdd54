import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayJoin } from './join-window.js';

const startsAt = Temporal.Instant.from('2026-12-08T15:00:00Z');
const talk = { state: 'CONFIRMED', startsAt, endsAt: startsAt.add({ minutes: 30 }) } as const;

test.each([
  ['a second before half an hour before', '2026-12-08T14:29:59Z', false],
  ['half an hour before', '2026-12-08T14:30:00Z', true],
  ['while it is on', '2026-12-08T15:29:59Z', true],
  ['at its end', '2026-12-08T15:30:00Z', false],
])('the way in, %s', (_words, now, may) => {
  expect(mayJoin(talk, Temporal.Instant.from(now))).toBe(may);
  expect(mayJoin({ ...talk, state: 'CANCELLED' }, Temporal.Instant.from(now))).toBe(false);
});
