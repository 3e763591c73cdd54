import { Temporal } from 'temporal-polyfill';
import { isOver } from './consultation-states.js';
import type { ConsultationRecord } from '../consultation.repository.js';

/** Whether there is something to call off: a talk that has begun took place, whoever goes afterwards. */
export function isAhead(
  { state, startsAt }: Pick<ConsultationRecord, 'state' | 'startsAt'>,
  now: Temporal.Instant,
): boolean {
  return !isOver(state) && (state !== 'CONFIRMED' || Temporal.Instant.compare(startsAt, now) > 0);
}
