import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { PhotoInDocument } from '../document/listing-document.js';
import { isVisible } from '../listing.repository.js';
import type { PhotoSquare } from './recode-photo.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Keeps the squares of a photo that nothing shows yet. */
export async function addPhoto(
  tx: Transaction,
  practitionerId: string,
  squares: readonly PhotoSquare[],
): Promise<Omit<PhotoInDocument, 'alt'>> {
  const id = randomUUID();
  await tx.query(`INSERT INTO listing_photos (id, practitioner_id, uploaded_at) VALUES ($1, $2, $3)`, [
    id,
    practitionerId,
    tx.clock.now().toString(),
  ]);
  for (const { width, bytes } of squares) {
    const parameters = [id, width, bytes];
    await tx.query(`INSERT INTO listing_photo_squares (photo_id, width, bytes) VALUES ($1, $2, $3)`, parameters);
  }
  return { id, widths: squares.map(({ width }) => width) };
}

export interface StoredSquare {
  readonly practitionerId: string;
  readonly bytes: Buffer;
  /** Whether a listing that may be seen that day shows it. */
  readonly isSeen: boolean;
}

export async function findSquare(
  reader: Reader,
  { id, width }: { readonly id: string; readonly width: number },
  day: string,
): Promise<StoredSquare | null> {
  const [row] = await reader.query<StoredSquare>(
    `SELECT f.practitioner_id AS "practitionerId", s.bytes,
       coalesce(p.photo ->> 'id' = f.id::text, false) AND ${isVisible('$3')} AS "isSeen"
     FROM listing_photo_squares s JOIN listing_photos f ON f.id = s.photo_id
     JOIN practitioners p ON p.id = f.practitioner_id
     WHERE s.photo_id = $1 AND s.width = $2`,
    [id, width, day],
  );
  return row ?? null;
}

/** Whose photos are old enough to be missed by whoever still works with them, and shown by nothing. */
export async function listWithForgottenPhotos(reader: Reader, uploadedBefore: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT DISTINCT f.practitioner_id AS id FROM listing_photos f
     WHERE f.uploaded_at < $1 AND ${IS_FORGOTTEN} LIMIT 200`,
    [uploadedBefore],
  );
  return rows.map(({ id }) => id);
}

/** Under the practitioner's lock: publishing makes versions under it. */
export async function eraseForgottenPhotos(
  tx: Transaction,
  practitionerId: string,
  uploadedBefore: string,
): Promise<number> {
  const gone = await tx.query(
    `DELETE FROM listing_photos f WHERE f.practitioner_id = $1 AND f.uploaded_at < $2 AND ${IS_FORGOTTEN} RETURNING 1`,
    [practitionerId, uploadedBefore],
  );
  return gone.length;
}

const shownBy = (table: string, column: string, owner: string) =>
  `EXISTS (SELECT FROM ${table} t WHERE t.${owner} = f.practitioner_id AND t.${column} ->> 'id' = f.id::text)`;

/** Neither published, nor in the draft, nor in a version, nor in what an operator is asked about. */
const IS_FORGOTTEN = `NOT ${shownBy('practitioners', 'photo', 'id')}
  AND NOT ${shownBy('listing_drafts', "document -> 'photo'", 'practitioner_id')}
  AND NOT ${shownBy('listing_versions', "document -> 'photo'", 'practitioner_id')}
  AND NOT ${shownBy('listing_reviews', "document -> 'photo'", 'practitioner_id')}`;
