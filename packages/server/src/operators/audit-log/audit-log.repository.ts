import { ENTRY_COLUMNS, type StoredEntry } from '../../platform/audit-chain.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface AuditRow extends StoredEntry {
  /** Its place in the chain; null for the moment until it is sealed. */
  readonly place: number | null;
}

export interface AuditQuestion {
  readonly actorId: string | null;
  readonly actorKind: string | null;
  readonly action: string | null;
  readonly subjectId: string | null;
  readonly from: string | null;
  readonly before: string | null;
  readonly after: Position | null;
  readonly limit: number;
}

const WHERE = `
  ($1::uuid IS NULL OR e.actor_id = $1) AND ($2::text IS NULL OR e.actor_kind = $2)
  AND ($3::text IS NULL OR e.action = $3 OR starts_with(e.action, $3 || '.'))
  AND ($4::uuid IS NULL OR e.subject_id = $4)
  AND ($5::timestamptz IS NULL OR e.at >= $5) AND ($6::timestamptz IS NULL OR e.at < $6)`;

/** The newest first, after a position. */
export function listEntries(reader: Reader, question: AuditQuestion): Promise<AuditRow[]> {
  return reader.query(
    `SELECT ${ENTRY_COLUMNS}, s.place FROM audit_entries e LEFT JOIN audit_seals s ON s.entry_id = e.id
     WHERE ${WHERE} AND ($7::timestamptz IS NULL OR (e.at, e.id) < ($7, $8::uuid))
     ORDER BY e.at DESC, e.id DESC LIMIT $9`,
    [
      question.actorId,
      question.actorKind,
      question.action,
      question.subjectId,
      question.from,
      question.before,
      question.after?.[0] ?? null,
      question.after?.[1] ?? null,
      question.limit,
    ],
  );
}
