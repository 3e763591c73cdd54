import { appendChange } from '../platform/changes.js';
import type { Transaction } from '../platform/unit-of-work.js';

/** That the practitioner takes part in the insurer's network, or does not, was confirmed on that day. */
export async function confirmParticipation(
  tx: Transaction,
  practitionerId: string,
  insurer: string,
  day: string,
): Promise<void> {
  await tx.query(`UPDATE insurer_participations SET confirmed_on = $3 WHERE practitioner_id = $1 AND insurer = $2`, [
    practitionerId,
    insurer,
    day,
  ]);
  await appendChange(tx, { kind: 'listing.insurer-confirmed', subjectKind: 'practitioner', subjectId: practitionerId });
}
