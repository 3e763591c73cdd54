import { appendChanges } from '../../platform/changes.js';
import type { Transaction } from '../../platform/unit-of-work.js';

/**
 * Times of these were taken or are free again: whoever was shown them asks anew. The schedule's change and not the
 * practitioner's: no listing says another thing by it, and everything that follows listings would read them again.
 */
export async function tellHeldTimes(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
  await appendChanges(
    tx,
    practitionerIds.map((subjectId) => ({ kind: HELD_TIMES_CHANGED, subjectKind: 'schedule', subjectId })),
  );
}

export const HELD_TIMES_CHANGED = 'availability.held-times-changed';
