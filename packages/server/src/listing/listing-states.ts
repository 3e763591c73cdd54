import type { ListingState } from './words.js';

/** What can happen to a listing as a whole. */
export type ListingStep = 'PUBLISH' | 'PAUSE' | 'RESUME' | 'ASK_REVIEW' | 'END_REVIEW' | 'HIDE' | 'UNHIDE';

/**
 * The whole lifecycle. What is published stays before everybody while its next wording is with an operator: only what
 * was never published waits IN_REVIEW. What an operator hid comes back out of sight, for its practitioner to resume.
 */
const steps: Readonly<Record<ListingState, Readonly<Partial<Record<ListingStep, ListingState>>>>> = {
  DRAFT: { PUBLISH: 'PUBLISHED', ASK_REVIEW: 'IN_REVIEW', HIDE: 'HIDDEN' },
  IN_REVIEW: { PUBLISH: 'PUBLISHED', END_REVIEW: 'DRAFT', HIDE: 'HIDDEN' },
  PUBLISHED: {
    PUBLISH: 'PUBLISHED',
    PAUSE: 'PAUSED',
    ASK_REVIEW: 'PUBLISHED',
    END_REVIEW: 'PUBLISHED',
    HIDE: 'HIDDEN',
  },
  PAUSED: { PUBLISH: 'PUBLISHED', RESUME: 'PUBLISHED', ASK_REVIEW: 'PAUSED', END_REVIEW: 'PAUSED', HIDE: 'HIDDEN' },
  HIDDEN: { END_REVIEW: 'HIDDEN', UNHIDE: 'PAUSED' },
};

/** Null: it cannot happen to a listing in that state. */
export function stateAfter(state: ListingState, step: ListingStep): ListingState | null {
  return steps[state][step] ?? null;
}
