import { respondBy } from '@clearing/shared/time/business-days';
import { Temporal } from 'temporal-polyfill';
import type { ConsultationState } from '../states/consultation-states.js';

export interface ExpiryFacts {
  readonly state: ConsultationState;
  readonly now: Temporal.Instant;
  /** When the talk begins as it stands. */
  readonly startsAt: Temporal.Instant;
  /** The first of the other times. */
  readonly first: Temporal.Instant;
  /** In which the practitioner keeps hours. */
  readonly zone: string;
  /** Whether somebody who asked spoke of danger lately. */
  readonly lately: boolean;
}

/**
 * Until when other times are held: as long as a request that asked for the first of them would wait for its answer. What
 * is confirmed stands meanwhile, so nothing hurries, and nothing is left to choose once it begins.
 */
export function proposalExpiry({ state, now, startsAt, first, zone, lately }: ExpiryFacts): Temporal.Instant {
  if (state !== 'CONFIRMED') return respondBy({ askedAt: now, startsAt: first, zone, lately });
  const answerBy = respondBy({ askedAt: now, startsAt: first, zone, lately: false });
  return Temporal.Instant.compare(answerBy, startsAt) < 0 ? answerBy : startsAt;
}

/** Whether somebody to whom this time is proposed now could still choose it: one that begins within the hour, nobody could. */
export function canBeAnswered(startsAt: Temporal.Instant, now: Temporal.Instant): boolean {
  const answerBy = respondBy({ askedAt: now, startsAt, zone: 'UTC', lately: false });
  return Temporal.Instant.compare(answerBy, now) > 0;
}
