import { respondBy } from '@clearing/shared/time/business-days';
import { Temporal } from 'temporal-polyfill';
import type { ConsultationViewer } from '../door/consultation-sides.js';
import type { ConsultationRecord } from '../consultation.repository.js';

type Asked = Pick<ConsultationRecord, 'respondBy' | 'askedAt' | 'startsAt' | 'proposedTimes' | 'hoursZone'>;

/**
 * By when it is to be answered, as this viewer is told. It is a day shorter where somebody spoke of danger, which is an
 * answer: whoever acts by a share is told the shorter time of all, as long as it is to come. What is open after that is seen
 * to be, and they are told how long it really is.
 */
export function answerByFor(
  { share }: Pick<ConsultationViewer, 'share'>,
  { respondBy: answerBy, askedAt, startsAt, proposedTimes, hoursZone: zone }: Asked,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (!share || !answerBy || !askedAt) return answerBy;
  const shortest = respondBy({ askedAt, startsAt: proposedTimes?.[0] ?? startsAt, zone, lately: true });
  const isToCome = Temporal.Instant.compare(shortest, now) > 0;
  return isToCome && Temporal.Instant.compare(shortest, answerBy) < 0 ? shortest : answerBy;
}

/** Until when other times are held, as this viewer is told: of what is confirmed nothing that was answered counts. */
export function heldUntilFor(
  viewer: Pick<ConsultationViewer, 'share'>,
  record: Pick<ConsultationRecord, 'state' | 'proposalExpiresAt'> & Asked,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const { state, proposalExpiresAt: respondBy } = record;
  return state === 'CONFIRMED' ? respondBy : answerByFor(viewer, { ...record, respondBy }, now);
}
