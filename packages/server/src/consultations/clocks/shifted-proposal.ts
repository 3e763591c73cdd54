import { Temporal } from 'temporal-polyfill';
import type { ConsultationRecord } from '../consultation.repository.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import type { ShiftedTimes } from './shifted-times.js';

export interface KeptProposal {
  readonly times: readonly Temporal.Instant[];
  readonly expiresAt: Temporal.Instant;
  readonly by: ConsultationSide;
}

type Proposing = Pick<
  ConsultationRecord,
  'id' | 'state' | 'proposedTimes' | 'proposalExpiresAt' | 'proposedBy' | 'startsAt'
>;

/**
 * What becomes of other times that wait for a choice. Whoever chooses reads of all of them what the clock shows, so all of
 * them keep that, or the proposal is withdrawn. None: nothing is proposed.
 */
export function shiftedProposal(record: Proposing, shifted: ShiftedTimes): KeptProposal | 'NONE' | 'WITHDRAWN' {
  const { id, proposedTimes, proposalExpiresAt, proposedBy: by } = record;
  if (!proposedTimes || !proposalExpiresAt || !by) return 'NONE';
  const times: Temporal.Instant[] = [];
  for (const time of proposedTimes) {
    const outcome = shifted.of(id, time);
    if (outcome.is === 'STANDS') return 'WITHDRAWN';
    times.push(outcome.is === 'MOVED' ? outcome.to : time);
  }
  times.sort((a, b) => Temporal.Instant.compare(a, b));
  const latest = [times[0]!.subtract({ hours: 1 }), ...(record.state === 'CONFIRMED' ? [record.startsAt] : [])];
  const expiresAt = [proposalExpiresAt, ...latest].reduce((one, other) =>
    Temporal.Instant.compare(other, one) < 0 ? other : one,
  );
  return { times, expiresAt, by };
}

/** Whether none of them is at another moment than before. */
export function isUnchanged({ proposedTimes }: Proposing, { times }: KeptProposal): boolean {
  return times.every((time, at) => time.equals(proposedTimes![at]!));
}
