import type { Temporal } from 'temporal-polyfill';
import type { ConsultationState } from './consultation-states.js';

/** When the two kinds of words about a person are erased: what they said, and who they are. */
export interface Erasure {
  readonly answersAt: Temporal.Instant;
  readonly contactAt: Temporal.Instant;
}

export interface ErasureFacts {
  readonly state: ConsultationState;
  /** When it came into that state. */
  readonly since: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Until when the code works; null once it was typed or can no longer be. */
  readonly emailDueAt: Temporal.Instant | null;
  readonly emailConfirmed: boolean;
}

const HOURS_A_DAY = 24;
const days = (count: number) => ({ hours: count * HOURS_A_DAY });

/** How long a request that nobody confirmed by its code is kept. */
export const MINUTES_TO_CONFIRM = 20;

/**
 * The dates of PRODUCT.md's rule 13. While it is still open the dates are the latest it can come to; whatever ends it
 * sooner brings them forward.
 */
export function erasureOf(facts: ErasureFacts): Erasure {
  const { state, since, endsAt } = facts;
  if (!facts.emailConfirmed) {
    const at = facts.emailDueAt ?? since;
    return { answersAt: at, contactAt: at };
  }
  switch (state) {
    case 'DECLINED':
    case 'EXPIRED':
    case 'WITHDRAWN':
      return { answersAt: since.add(days(7)), contactAt: since.add(days(30)) };
    case 'AWAITING_EMAIL':
    case 'REQUESTED':
    case 'CONFIRMED':
    case 'CANCELLED':
    case 'COMPLETED':
    case 'NO_SHOW':
      return { answersAt: endsAt.add(days(30)), contactAt: endsAt.add(days(90)) };
  }
}
