import type { Transaction } from '../../platform/unit-of-work.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import type { Reader } from '../consultation.repository.js';

/** The name under which each reading of a message stands in the record. */
export const MESSAGE_READ = { action: 'consultation.message.read', subjectKind: 'consultation_message' } as const;

export interface MessageRow {
  readonly id: string;
  readonly consultationId: string;
  /** Counts up from 1 within its consultation. */
  readonly position: number;
  readonly at: Date;
  readonly by: ConsultationSide;
  readonly shareId: string | null;
  readonly words: Buffer;
}

export interface NewMessage extends Pick<MessageRow, 'id' | 'consultationId' | 'by' | 'shareId' | 'words'> {
  readonly keyHash: Buffer;
  readonly inputHash: Buffer;
}

/** Its writer holds the consultation's row, so positions do not race. */
export async function insertMessage(tx: Transaction, message: NewMessage): Promise<void> {
  const { id, consultationId, by, shareId, words, keyHash, inputHash } = message;
  await tx.query(
    `INSERT INTO consultation_messages (id, consultation_id, position, at, by, share_id, words, key_hash, input_hash)
     SELECT $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8
     FROM consultation_messages WHERE consultation_id = $2`,
    [id, consultationId, tx.clock.now().toString(), by, shareId, words, keyHash, inputHash],
  );
}

/** Names what was sent with this key; null: nothing was, or it is erased. */
export async function findInputHash(
  reader: Reader,
  consultationId: string,
  by: ConsultationSide,
  keyHash: Buffer,
): Promise<Buffer | null> {
  const [row] = await reader.query<{ hash: Buffer }>(
    `SELECT input_hash AS hash FROM consultation_messages WHERE consultation_id = $1 AND by = $2 AND key_hash = $3`,
    [consultationId, by, keyHash],
  );
  return row?.hash ?? null;
}

export async function isAnyWritten(reader: Reader, consultationId: string): Promise<boolean> {
  const found = await reader.query(`SELECT FROM consultation_messages WHERE consultation_id = $1 LIMIT 1`, [
    consultationId,
  ]);
  return found.length > 0;
}

const COLUMNS = `id, consultation_id AS "consultationId", position, at, by, share_id AS "shareId", words`;

export interface MessagePage {
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** After it, or before it; null: from the beginning, or from the end. */
  readonly from: number | null;
  readonly count: number;
}

/** The oldest first, whichever way the page was asked for. */
export async function listMessages(
  reader: Reader,
  consultationId: string,
  { direction, from, count }: MessagePage,
): Promise<MessageRow[]> {
  const [sign, order] = direction === 'FORWARD' ? ['>', 'ASC'] : ['<', 'DESC'];
  const rows = await reader.query<MessageRow>(
    `SELECT ${COLUMNS} FROM consultation_messages
     WHERE consultation_id = $1 AND ($2::integer IS NULL OR position ${sign} $2::integer)
     ORDER BY position ${order} LIMIT $3`,
    [consultationId, from, count],
  );
  return direction === 'FORWARD' ? rows : rows.reverse();
}

export async function findMessage(reader: Reader, id: string): Promise<MessageRow | null> {
  const [row] = await reader.query<MessageRow>(`SELECT ${COLUMNS} FROM consultation_messages WHERE id = $1`, [id]);
  return row ?? null;
}

/** Waits for whoever is writing: what is read after it misses nothing that was sent before. */
export async function waitForWriters(tx: Transaction, consultationId: string): Promise<void> {
  await tx.query(`SELECT 1 FROM consultations WHERE id = $1 FOR SHARE`, [consultationId]);
}

/** Who reads, as the record has it; without an id, anybody of that kind. */
export interface RecordedReader {
  readonly kind: 'PATIENT' | 'ACCOUNT';
  readonly id: string | null;
}

/**
 * Messages that this side wrote and the reader has not read. What was read is what the record says: looking at a page
 * changes nothing else.
 */
export async function countUnread(
  reader: Reader,
  consultationId: string,
  writtenBy: ConsultationSide,
  { kind, id }: RecordedReader,
): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM consultation_messages m WHERE m.consultation_id = $1 AND m.by = $2
       AND NOT EXISTS (
         SELECT FROM audit_entries a WHERE a.subject_kind = '${MESSAGE_READ.subjectKind}' AND a.subject_id = m.id
           AND a.action = '${MESSAGE_READ.action}' AND a.actor_kind = $3 AND ($4::uuid IS NULL OR a.actor_id = $4::uuid))`,
    [consultationId, writtenBy, kind, id],
  );
  return row?.count ?? 0;
}

/** Of this side's messages, whether the other one has some to read: as long as it has, its mail has been sent. */
export async function isUnreadByTheOther(
  reader: Reader,
  consultationId: string,
  writtenBy: ConsultationSide,
): Promise<boolean> {
  const kind = writtenBy === 'PATIENT' ? 'ACCOUNT' : 'PATIENT';
  return (await countUnread(reader, consultationId, writtenBy, { kind, id: null })) > 0;
}
