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
