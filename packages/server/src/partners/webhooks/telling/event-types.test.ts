import { expect, test } from 'vitest';
import { eventsOf } from './event-types.js';

test.each([
  ['PUBLISHED', false, ['listing.published']],
  ['PUBLISHED', true, ['listing.published']],
  ['CHANGED', false, ['listing.changed']],
  ['CHANGED', true, ['listing.changed', 'verification.changed']],
  ['VERIFICATION_CHANGED', true, ['verification.changed']],
  ['HIDDEN', false, ['listing.hidden']],
  ['REMOVED', false, ['listing.hidden']],
] as const)('%s, checks other: %s, is told as %j', (kind, areChecksOther, events) => {
  expect(eventsOf(kind, areChecksOther)).toEqual(events);
});
