import type { CacheHints } from '../platform/doors/caching.js';

const MINUTE = 60;

/**
 * For how many seconds an answer to a GET may be given again by whatever stands between us and who asks; an answer for the
 * least of what stands in it. Nobody may be shown for long who was taken out, and no time that is gone. A test holds every
 * name here against the schema.
 */
export const cacheHints: CacheHints = {
  // Of whoever asks.
  RateLimit: 0,
  ReferralMonth: 0,
  Webhook: 0,
  Slot: 10,
  'Practitioner.backOn': 10,
  'PractitionerEdge.nextSlotThere': 10,
  'PractitionerFacets.availability': 10,
  'PractitionerFilter.availableBefore': 10,
  'PractitionerSort.SOONEST_SLOT': 10,
  'Query.practitionersChangedSince': 5,
  PractitionerChange: 5,
  // What operators may have to take back at once.
  HelpLine: MINUTE,
  // What is known of treatments, and changes with a release or an edit.
  CarePhase: 10 * MINUTE,
  Condition: 10 * MINUTE,
  DeliveryMethod: 10 * MINUTE,
  GuideTopic: 10 * MINUTE,
  Insurer: 10 * MINUTE,
  IntegrationModality: 10 * MINUTE,
  Place: 10 * MINUTE,
  Precaution: 10 * MINUTE,
  Profession: 10 * MINUTE,
  SideEffect: 10 * MINUTE,
  __Schema: 5 * MINUTE,
  __Type: 5 * MINUTE,
};
