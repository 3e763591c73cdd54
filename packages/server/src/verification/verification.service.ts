import { randomUUID } from 'node:crypto';
import { appendChange, appendChanges } from '../platform/changes.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { keepFormer, keepRecord, type CheckEvidence } from './verification-records.js';
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

/**
 * Puts down what a check found: as a record that stays, and as the current check in place of the one before. Tells whoever
 * follows. Answers the record's id.
 */
export async function recordCheck(
  tx: Transaction,
  { which = '', ...checked }: { readonly kind: CheckedKind; readonly id: string; readonly which?: string },
  result: CheckResult,
  evidence: CheckEvidence | null = null,
): Promise<string> {
  const subject = { ...checked, subject: result.subject, which };
  await tx.lock('verification', `${checked.id} ${result.subject} ${which}`);
  await keepFormer(tx, subject);
  await tx.query(
    `INSERT INTO verifications (id, subject_kind, subject_id, subject, which, state, source, checked_on, recheck_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT ON CONSTRAINT one_verification_per_thing_and_subject DO UPDATE
       SET state = excluded.state, source = excluded.source, checked_on = excluded.checked_on,
           recheck_by = excluded.recheck_by`,
    [
      randomUUID(),
      checked.kind,
      checked.id,
      result.subject,
      which,
      result.state,
      result.source,
      result.checkedOn,
      result.recheckBy,
    ],
  );
  const recordId = await keepRecord(tx, subject, result, evidence);
  await appendChange(tx, { kind: 'verification.recorded', subjectKind: checked.kind, subjectId: checked.id });
  return recordId;
}

/**
 * What was looked up about these insurers was about something else than what is said now. What was found not to be so
 * stays until somebody looks again: it is not said anew by leaving it out once.
 */
export async function withdrawParticipations(
  tx: Transaction,
  practitionerId: string,
  insurers: readonly string[],
): Promise<void> {
  if (insurers.length === 0) return;
  await tx.query(
    `DELETE FROM verifications WHERE subject_kind = 'practitioner' AND subject_id = $1
       AND subject = 'INSURER_PARTICIPATION' AND which = ANY ($2::text[]) AND state <> 'DISPUTED'`,
    [practitionerId, insurers],
  );
}

/**
 * What was checked is no longer what is there: nothing is said to have been checked about it any more. But what was found
 * not to fit a person stays until somebody looks again: another spelling of a name takes nobody off a list.
 */
export async function withdrawChecks(tx: Transaction, kind: CheckedKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const withdrawn = await tx.query<{ id: string }>(
    `DELETE FROM verifications WHERE subject_kind = $1 AND subject_id = ANY ($2::uuid[])
       AND NOT (subject_kind = 'practitioner' AND state = 'DISPUTED')
     RETURNING subject_id AS id`,
    [kind, ids],
  );
  const subjects = new Set(withdrawn.map(({ id }) => id));
  await appendChanges(
    tx,
    [...subjects].map((subjectId) => ({ kind: 'verification.withdrawn', subjectKind: kind, subjectId })),
  );
}
