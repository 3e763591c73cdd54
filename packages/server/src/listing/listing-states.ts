import type { ListingState } from './words.js';

/** What can happen to a listing as a whole by its practitioner, or with the wording they asked about. */
export type ListingStep = 'PUBLISH' | 'APPROVE' | 'PAUSE' | 'RESUME' | 'ASK_REVIEW' | 'END_REVIEW';

/**
 * The whole lifecycle but for hiding, which keeps what a listing was before. What is published stays before everybody
 * while its next wording is with an operator: only what was never published waits IN_REVIEW. What an operator approves
 * changes what a paused listing says, and leaves it paused: only its practitioner brings it back.
 */
const steps: Readonly<Record<ListingState, Readonly<Partial<Record<ListingStep, ListingState>>>>> = {
  DRAFT: { PUBLISH: 'PUBLISHED', ASK_REVIEW: 'IN_REVIEW' },
  IN_REVIEW: { PUBLISH: 'PUBLISHED', APPROVE: 'PUBLISHED', ASK_REVIEW: 'IN_REVIEW', END_REVIEW: 'DRAFT' },
  PUBLISHED: {
    PUBLISH: 'PUBLISHED',
    APPROVE: 'PUBLISHED',
    PAUSE: 'PAUSED',
    ASK_REVIEW: 'PUBLISHED',
    END_REVIEW: 'PUBLISHED',
  },
  PAUSED: {
    PUBLISH: 'PUBLISHED',
    APPROVE: 'PAUSED',
    RESUME: 'PUBLISHED',
    ASK_REVIEW: 'PAUSED',
    END_REVIEW: 'PAUSED',
  },
  // The row of its hiding keeps it out of sight: what is published meanwhile is what it comes back to.
  HIDDEN: { PUBLISH: 'PUBLISHED', END_REVIEW: 'HIDDEN' },
};

/** Null: it cannot happen to a listing in that state. */
export function stateAfter(state: ListingState, step: ListingStep): ListingState | null {
  return steps[state][step] ?? null;
}
