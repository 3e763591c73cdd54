import { randomUUID } from 'node:crypto';
import { appendChange } from '../platform/changes.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { CheckedKind } from './verification.repository.js';
import type { StoredVerificationState, VerificationSubject } from './words.js';

export interface CheckResult {
  readonly subject: VerificationSubject;
  readonly state: StoredVerificationState;
  /** Source and dates are null for what was only attested; the database holds to that. */
  readonly source: string | null;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
}

/** Puts down what a check found, in place of what the one before it found, and tells whoever follows. */
export async function recordCheck(
  tx: Transaction,
  checked: { readonly kind: CheckedKind; readonly id: string },
  result: CheckResult,
): Promise<void> {
  await tx.query(
    `INSERT INTO verifications (id, subject_kind, subject_id, subject, state, source, checked_on, recheck_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT ON CONSTRAINT one_verification_per_thing_and_subject DO UPDATE
       SET state = excluded.state, source = excluded.source, checked_on = excluded.checked_on,
           recheck_by = excluded.recheck_by`,
    [
      randomUUID(),
      checked.kind,
      checked.id,
      result.subject,
      result.state,
      result.source,
      result.checkedOn,
      result.recheckBy,
    ],
  );
  await appendChange(tx, { kind: 'verification.recorded', subjectKind: checked.kind, subjectId: checked.id });
}
