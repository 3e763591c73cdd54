import { expect, it } from 'vitest';
import { goesOut, mayResend } from './goes-out.js';

const at = '2026-11-28T10:00:00Z';

it.each([
  ['listing.hidden', 'DELIVERED', null, 'APPROVED', true, true],
  ['listing.hidden', 'GIVEN_UP', null, 'APPROVED', true, true],
  ['listing.hidden', 'WAITING', null, 'APPROVED', true, false],
  ['listing.hidden', 'GIVEN_UP', at, 'APPROVED', false, false],
  ['listing.hidden', 'DELIVERED', null, 'ENDED', false, false],
  ['listing.hidden', 'WAITING', null, 'ASKED', false, false],
  ['webhook.test', 'DELIVERED', null, 'ENDED', true, true],
  ['webhook.test', 'DELIVERED', at, 'NOT_ASKED', true, false],
] as const)('%s, %s, paused at %s, of a partner who is %s: goes out %s, may be sent again %s', (...row) => {
  const [type, state, pausedAt, live, goes, may] = row;
  expect([goesOut({ type }, { pausedAt }, live), mayResend({ type, state }, { pausedAt }, live)]).toEqual([goes, may]);
});
