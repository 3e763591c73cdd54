import { randomUUID } from 'node:crypto';
import type { Cipher } from '../../../platform/cipher.js';
import type { Transaction } from '../../../platform/unit-of-work.js';
import type { Finding } from '../../claims/read-claims.js';
import { documentFrom, type ListingDocument, type StoredDocument } from '../../document/listing-document.js';
import type { ListingState } from '../../words.js';
import { sealReviewWords, STORED_WORDS, withWords, type StoredWords } from './review-words.js';
import type { WordingReview } from '../workspace.results.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What an operator was asked about a draft: its wording, or whom it looks like; and the whole of it. */
export interface StoredReview {
  readonly id: string;
  readonly practitionerId: string;
  /** Who asked; null once their account is gone. */
  readonly accountId: string | null;
  /** LOOK_ALIKE: it looks like somebody else's listing, and no wording is in question. */
  readonly cause: 'WORDING' | 'LOOK_ALIKE';
  readonly state: 'OPEN' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN';
  readonly reason: string;
  readonly wording: readonly Finding[];
  readonly document: ListingDocument;
  readonly listingSlug: string;
  /** The listing's, as it is now. */
  readonly listingState: ListingState;
}

const REVIEW = `
  SELECT r.id, r.practitioner_id AS "practitionerId", r.account_id AS "accountId", r.cause, r.state, ${STORED_WORDS}, r.wording,
    r.document,
    p.slug AS "listingSlug", p.state AS "listingState"
  FROM listing_reviews r JOIN practitioners p ON p.id = r.practitioner_id`;

type StoredRow = Omit<StoredReview, 'document' | 'reason'> & StoredWords & { readonly document: StoredDocument };

export async function findReview(reader: Reader, cipher: Cipher, id: string): Promise<StoredReview | null> {
  const [row] = await reader.query<StoredRow>(`${REVIEW} WHERE r.id = $1`, [id]);
  return row ? { ...withWords(cipher, row), document: documentFrom(row.document) } : null;
}

/** Whether an operator is asked about this very draft, for this very reason, already. */
export async function isAsked(
  reader: Reader,
  cipher: Cipher,
  { practitionerId, reason, document }: Pick<StoredReview, 'practitionerId' | 'reason' | 'document'>,
): Promise<boolean> {
  const rows = await reader.query<StoredWords & { id: string }>(
    `SELECT r.id, ${STORED_WORDS} FROM listing_reviews r
     WHERE practitioner_id = $1 AND state = 'OPEN' AND document = $2::jsonb`,
    [practitionerId, JSON.stringify(document)],
  );
  return rows.some((row) => withWords(cipher, row).reason === reason);
}

/** What came of the last time its keeper asked an operator about wording; null: they never did. */
export async function findLastReview(
  reader: Reader,
  cipher: Cipher,
  practitionerId: string,
): Promise<WordingReview | null> {
  const [row] = await reader.query<Omit<WordingReview, 'reason' | 'answer'> & StoredWords & { id: string }>(
    `SELECT r.id, r.sent_at AS "sentAt", r.cause = 'LOOK_ALIKE' AS "isAboutLikeness", r.state = 'OPEN' AS "isOpen", r.state = 'APPROVED' AS "isAllowed", ${STORED_WORDS},
       r.decided_at AS "decidedAt", coalesce(d.document <> r.document, false) AS "isDraftChanged"
     FROM listing_reviews r
     JOIN listing_controllers c ON c.practitioner_id = r.practitioner_id AND c.account_id = r.account_id
     LEFT JOIN listing_drafts d ON d.practitioner_id = r.practitioner_id
     WHERE r.practitioner_id = $1 AND r.state <> 'WITHDRAWN' ORDER BY r.sent_at DESC, r.id LIMIT 1`,
    [practitionerId],
  );
  return row ? withWords(cipher, row) : null;
}

export async function insertReview(
  tx: Transaction,
  cipher: Cipher,
  review: Omit<StoredReview, 'id' | 'state' | 'listingSlug' | 'listingState'>,
): Promise<void> {
  const id = randomUUID();
  await tx.query(
    `INSERT INTO listing_reviews (id, practitioner_id, account_id, sent_at, sealed_reason, wording, document, cause)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      review.practitionerId,
      review.accountId,
      tx.clock.now().toString(),
      sealReviewWords(cipher, id, 'reason', review.reason),
      JSON.stringify(review.wording),
      JSON.stringify(review.document),
      review.cause,
    ],
  );
}

/** What an operator is asked about a listing now; null: nothing. */
export async function findOpenReview(
  reader: Reader,
  cipher: Cipher,
  practitionerId: string,
): Promise<StoredReview | null> {
  const [row] = await reader.query<{ id: string }>(
    `SELECT id FROM listing_reviews WHERE practitioner_id = $1 AND state = 'OPEN'`,
    [practitionerId],
  );
  return row ? findReview(reader, cipher, row.id) : null;
}

/** False: no operator was asked. */
export async function withdrawReview(tx: Transaction, practitionerId: string): Promise<boolean> {
  const withdrawn = await tx.query(
    `UPDATE listing_reviews SET state = 'WITHDRAWN', decided_at = $2
     WHERE practitioner_id = $1 AND state = 'OPEN' RETURNING 1`,
    [practitionerId, tx.clock.now().toString()],
  );
  return withdrawn.length > 0;
}

/** Held because they looked like somebody, while nobody is there any more whom they look like: no operator can decide. */
export async function listHeldForNobody(reader: Reader): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT r.id FROM listing_reviews r JOIN practitioners p ON p.id = r.practitioner_id
     WHERE r.state = 'OPEN' AND r.cause = 'LOOK_ALIKE' AND p.state <> 'HIDDEN'
       AND NOT EXISTS (SELECT FROM listing_look_alikes a
         WHERE r.practitioner_id IN (a.practitioner_id, a.other_id) AND a.state = 'OPEN')
     ORDER BY r.sent_at, r.id LIMIT 100`,
  );
  return rows.map(({ id }) => id);
}

export interface ReviewDecision {
  /** Null: nobody had to decide. */
  readonly operatorId: string | null;
  /** A word of a closed list. */
  readonly why: string | null;
  /** For the practitioner to read; null: nothing. */
  readonly answer: string | null;
}

export async function decideReview(
  tx: Transaction,
  cipher: Cipher,
  id: string,
  state: 'APPROVED' | 'RETURNED',
  { operatorId, why, answer }: ReviewDecision,
): Promise<void> {
  await tx.query(
    `UPDATE listing_reviews SET state = $2, decided_at = $3, decided_by = $4, why = $5, sealed_answer = $6 WHERE id = $1`,
    [
      ...[id, state, tx.clock.now().toString(), operatorId, why],
      answer === null ? null : sealReviewWords(cipher, id, 'answer', answer),
    ],
  );
}
