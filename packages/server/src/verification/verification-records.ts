import { createHash, randomUUID } from 'node:crypto';
import type { Cipher } from '../platform/cipher.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { CheckedFact, CheckedKind } from './verification.repository.js';

/** What an operator at the desk adds to a check: who, what exactly was seen, and what it can be held against. */
export interface CheckEvidence {
  readonly recordedBy: string;
  readonly found: string;
  /** SHA-256 of the evidence. */
  readonly sha256: Buffer;
  /** What was copied from the source, encrypted for the record of this id; null: it is a file kept elsewhere. */
  readonly seal: ((recordId: string) => Buffer) | null;
}

/** A thing and what is checked about it. `which` tells apart several of one subject: an insurer's slug, else empty. */
export interface CheckedSubject {
  readonly kind: CheckedKind;
  readonly id: string;
  readonly subject: string;
  readonly which: string;
}

export function evidenceCell(row: string) {
  return { table: 'verification_records', column: 'evidence', row };
}

/** The evidence that was copied into a record: hashed as it is, and encrypted. */
export function copiedEvidence(cipher: Cipher, text: string): Pick<CheckEvidence, 'sha256' | 'seal'> {
  return {
    sha256: createHash('sha256').update(text, 'utf8').digest(),
    seal: (recordId) => cipher.encrypt(text, evidenceCell(recordId)),
  };
}

/** Keeps the record of a check for good; answers its id. */
export async function keepRecord(
  tx: Transaction,
  checked: CheckedSubject,
  result: Pick<CheckedFact, 'state' | 'source' | 'checkedOn' | 'recheckBy'>,
  evidence: CheckEvidence | null,
): Promise<string> {
  const id = randomUUID();
  await tx.query(
    `INSERT INTO verification_records (id, subject_kind, subject_id, subject, which, state, source, checked_on,
       recheck_by, recorded_at, recorded_by, found, evidence_sha256, evidence)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      checked.kind,
      checked.id,
      checked.subject,
      checked.which,
      result.state,
      result.source,
      result.checkedOn,
      result.recheckBy,
      tx.clock.now().toString(),
      evidence?.recordedBy ?? null,
      evidence?.found ?? null,
      evidence?.sha256 ?? null,
      evidence?.seal?.(id) ?? null,
    ],
  );
  return id;
}

/** What stood there before any record was kept is kept first: nothing that was ever shown is lost. */
export async function keepFormer(tx: Transaction, checked: CheckedSubject): Promise<void> {
  await tx.query(
    `INSERT INTO verification_records (id, subject_kind, subject_id, subject, which, state, source, checked_on,
       recheck_by, recorded_at)
     SELECT gen_random_uuid(), v.subject_kind, v.subject_id, v.subject, v.which, v.state, v.source, v.checked_on,
            v.recheck_by, coalesce(v.checked_on::timestamptz, $5)
     FROM verifications v
     WHERE v.subject_kind = $1 AND v.subject_id = $2 AND v.subject = $3 AND v.which = $4
       AND NOT EXISTS (SELECT FROM verification_records r
                       WHERE r.subject_kind = $1 AND r.subject_id = $2 AND r.subject = $3 AND r.which = $4)`,
    [checked.kind, checked.id, checked.subject, checked.which, tx.clock.now().toString()],
  );
}

export interface CheckRecord {
  readonly id: string;
  readonly state: CheckedFact['state'];
  readonly source: string | null;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly found: string | null;
  readonly sha256: string | null;
  readonly evidence: Buffer | null;
}

/** Every check that was made, the newest first. */
export function listRecords(
  reader: Pick<UnitOfWork, 'query'>,
  { kind, id, subject, which }: CheckedSubject,
): Promise<CheckRecord[]> {
  return reader.query(
    `SELECT id, state, source, checked_on::text AS "checkedOn", recheck_by::text AS "recheckBy",
            to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "recordedAt",
            recorded_by AS "recordedBy", found, encode(evidence_sha256, 'hex') AS sha256, evidence
     FROM verification_records WHERE subject_kind = $1 AND subject_id = $2 AND subject = $3 AND which = $4
     ORDER BY recorded_at DESC, id`,
    [kind, id, subject, which],
  );
}

/** What stands about these things, and every check of them that was kept; evidence and who looked are left out. */
export function listChecksOf(
  reader: Pick<UnitOfWork, 'query'>,
  subjectIds: readonly string[],
): Promise<Readonly<Record<string, unknown>>[]> {
  return reader.query(
    `SELECT 'as it stands' AS kept, subject_kind AS of, subject_id AS "itsId", subject AS what, nullif(which, '') AS which, state, source,
       checked_on::text AS "checkedOn", recheck_by::text AS "recheckBy", NULL::timestamptz AS "recordedAt", NULL AS found
     FROM verifications WHERE subject_id = ANY ($1::uuid[])
     UNION ALL
     SELECT 'on record', subject_kind, subject_id, subject, nullif(which, ''), state, source,
       checked_on::text, recheck_by::text, recorded_at, found
     FROM verification_records WHERE subject_id = ANY ($1::uuid[])
     ORDER BY kept, of, "itsId", what, "recordedAt"`,
    [subjectIds],
  );
}
