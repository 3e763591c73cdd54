import type { VerificationEntity } from './verification.entity.js';
import type { StoredVerificationState, VerificationSubject } from './words.js';

/** A transaction, or reads outside any. */
interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The thing checked, by the word its capability has for it. */
export type CheckedKind = VerificationEntity['subjectKind'];

/** A verification as it is stored. Dates are calendar dates, "2026-05-03". */
export interface CheckedFact {
  readonly subjectId: string;
  readonly subject: VerificationSubject;
  readonly state: StoredVerificationState;
  readonly source: string | null;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
}

/**
 * What is on file about each of the things but their insurers, which carry their own, in the order of the list of subjects;
 * nothing for who has nothing.
 */
export async function findVerifications(
  reader: Reader,
  kind: CheckedKind,
  subjectIds: readonly string[],
): Promise<Map<string, CheckedFact[]>> {
  const found = new Map<string, CheckedFact[]>();
  if (subjectIds.length === 0) return found;
  const rows = await reader.query<CheckedFact>(
    `SELECT subject_id AS "subjectId", subject, state, source, checked_on::text AS "checkedOn",
            recheck_by::text AS "recheckBy"
     FROM verifications WHERE subject_kind = $1 AND subject_id = ANY ($2::uuid[]) AND which = ''
     ORDER BY subject_id, array_position($3::text[], subject)`,
    [kind, subjectIds, readingOrder],
  );
  for (const row of rows) {
    const facts = found.get(row.subjectId);
    if (facts) facts.push(row);
    else found.set(row.subjectId, [row]);
  }
  return found;
}

const readingOrder: readonly VerificationSubject[] = [
  'IDENTITY',
  'LICENSE',
  'BOARD_DISCIPLINE',
  'FEDERAL_EXCLUSION',
  'REMS_LOCATION',
  'TRAINING',
  'MALPRACTICE_COVER',
];
