import type { HeldTimes } from '../../availability/held/held-times.service.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { ConsultationRecord } from '../consultation.repository.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import { otherSide, oweStands } from './moving-letters-owed.js';

interface Tools {
  readonly heldTimes: HeldTimes;
  readonly changes: ConsultationChanges;
}

/** Of a confirmed talk the other times are free again and the one of before stands; the side that did not do it is told. */
export async function standAgain(
  tx: Transaction,
  { heldTimes, changes }: Tools,
  record: ConsultationRecord,
  {
    by,
    why,
    shareId,
  }: {
    readonly by: ConsultationSide;
    readonly why: 'NONE_SUITED' | 'TAKEN_BACK';
    readonly shareId?: string | undefined;
  },
): Promise<ConsultationRecord> {
  const event = why === 'TAKEN_BACK' ? 'PROPOSAL_TAKEN_BACK' : 'NONE_SUITED';
  await heldTimes.keepOnly(tx, record.id, record.startsAt);
  const changed = await changes.apply(tx, record, { event, by, shareId });
  await oweStands(tx, record, { to: otherSide(by), why });
  return changed!;
}
