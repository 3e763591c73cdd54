import { manifestLimits } from '@clearing/shared/api-limits';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';

export interface StoredDocument {
  readonly hash: string;
  /** Their names, with commas between them. */
  readonly operations: string;
  readonly points: number;
  readonly characters: number;
  readonly uploadedAt: Date;
  readonly staysUntil: Date;
}

/** By name. */
export function listDocuments(reader: Pick<UnitOfWork, 'query'>, partnerId: string): Promise<StoredDocument[]> {
  return reader.query(
    `SELECT d.hash, d.operations, d.points, d.characters, d.uploaded_at AS "uploadedAt", p.stays_until AS "staysUntil"
     FROM partner_documents d JOIN persisted_documents p ON p.hash = d.hash
     WHERE d.partner_id = $1 ORDER BY d.operations, d.hash`,
    [partnerId],
  );
}

export function listTexts(
  reader: Pick<UnitOfWork, 'query'>,
  hashes: readonly string[],
): Promise<{ hash: string; document: string }[]> {
  return reader.query(`SELECT hash, document FROM persisted_documents WHERE hash = ANY ($1::text[])`, [hashes]);
}

/**
 * Those that were last uploaded before a day of UTC. A text stays for whoever else uploaded it, as long as they were told; else
 * it is kept as any that was sent once.
 */
export async function removeDocuments(tx: Transaction, partnerId: string, day: string): Promise<number> {
  const gone = await tx.query<{ hash: string }>(
    `DELETE FROM partner_documents WHERE partner_id = $1 AND uploaded_at < $2::date::timestamp AT TIME ZONE 'UTC'
     RETURNING hash`,
    [partnerId, day],
  );
  const hashes = gone.map(({ hash }) => hash);
  // By itself, so that what follows sees whoever uploads the same just now; in one order, as uploads do.
  await tx.query(`SELECT FROM persisted_documents WHERE hash = ANY ($1::text[]) ORDER BY hash FOR UPDATE`, [hashes]);
  await tx.query(
    `UPDATE persisted_documents p
     SET stays_until = (SELECT max(d.uploaded_at) + make_interval(hours => 24 * $2) FROM partner_documents d WHERE d.hash = p.hash)
     WHERE p.hash = ANY ($1::text[])`,
    [hashes, manifestLimits.daysKept],
  );
  return gone.length;
}

/** SQL over p: it was uploaded, and by nobody who is still there. */
const OF_NOBODY = `p.stays_until IS NOT NULL AND NOT EXISTS (SELECT FROM partner_documents d WHERE d.hash = p.hash)`;

/** Those of a partner who is gone are kept as any that was sent once. Answers how many. */
export async function letGoOfNobodys(tx: Transaction): Promise<number> {
  // By itself, as in removing: whoever uploads the same just now is seen by what follows.
  const left = await tx.query<{ hash: string }>(
    `SELECT p.hash FROM persisted_documents p WHERE ${OF_NOBODY} ORDER BY p.hash FOR UPDATE`,
  );
  const gone = await tx.query(
    `UPDATE persisted_documents p SET stays_until = NULL WHERE p.hash = ANY ($1::text[]) AND ${OF_NOBODY} RETURNING 1`,
    [left.map(({ hash }) => hash)],
  );
  return gone.length;
}

/** A document that was uploaded before is the partner's as of now. */
export async function keepDocuments(
  tx: Transaction,
  partnerId: string,
  documents: readonly Pick<StoredDocument, 'hash' | 'operations' | 'points' | 'characters'>[],
): Promise<void> {
  await tx.query(
    `INSERT INTO partner_documents (partner_id, hash, operations, points, characters, uploaded_at)
     SELECT $1, given.hash, given.operations, given.points, given.characters, $6
     FROM unnest($2::text[], $3::text[], $4::integer[], $5::integer[]) AS given (hash, operations, points, characters)
     ON CONFLICT (partner_id, hash)
       DO UPDATE SET points = excluded.points, uploaded_at = excluded.uploaded_at`,
    [
      partnerId,
      documents.map(({ hash }) => hash),
      documents.map(({ operations }) => operations),
      documents.map(({ points }) => points),
      documents.map(({ characters }) => characters),
      tx.clock.now().toString(),
    ],
  );
}
