import type { PractitionerChangeKind } from '../../../directory/changes/change-kind.js';

/** What a partner may be told of, by the names that stand in `type`. */
export const webhookEventTypes = [
  'listing.published',
  'listing.changed',
  'listing.hidden',
  'availability.changed',
  'verification.changed',
] as const;
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Sent because the partner asked for it; about nobody. */
export const TEST_EVENT = 'webhook.test';

/** What a change that was just told is, to whoever listens: by what they have to do, and both where both changed. */
export function eventsOf(kind: PractitionerChangeKind, areChecksOther: boolean): readonly WebhookEventType[] {
  switch (kind) {
    case 'PUBLISHED':
      return ['listing.published'];
    case 'CHANGED':
      return areChecksOther ? ['listing.changed', 'verification.changed'] : ['listing.changed'];
    case 'VERIFICATION_CHANGED':
      return ['verification.changed'];
    // Whatever the reason, and whether it comes back or not: it is taken down.
    case 'HIDDEN':
    case 'REMOVED':
      return ['listing.hidden'];
  }
}
