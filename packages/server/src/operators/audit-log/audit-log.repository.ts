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

/** Whether something was ever done whose name is this, or begins with it. */
export async function isAnAction(reader: Reader, action: string): Promise<boolean> {
  const found = await reader.query(
    `SELECT FROM audit_entries WHERE action = $1 OR starts_with(action, $1 || '.') LIMIT 1`,
    [action],
  );
  return found.length > 0;
}

/** What kind of thing it is that something was done to; null: nothing was. */
export async function kindOfSubject(reader: Reader, id: string): Promise<string | null> {
  const [row] = await reader.query<{ kind: string }>(
    `SELECT subject_kind AS kind FROM audit_entries WHERE subject_id = $1 LIMIT 1`,
    [id],
  );
  return row?.kind ?? null;
}

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
