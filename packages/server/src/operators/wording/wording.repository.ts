import type { Finding } from '../../listing/claims/read-claims.js';
import { STORED_WORDS, withWords, type StoredWords } from '../../listing/workspace/publishing/review-words.js';
import { displayNameOf } from '../../listing/practitioner/practitioner-facts.js';
import type { ListingState } from '../../listing/words.js';
import type { Cipher } from '../../platform/cipher.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';
import type { WordingReason } from './wording-decisions.js';
import { waitingIn, type Waiting } from '../waiting.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface WordingRow {
  readonly id: string;
  readonly practitionerId: string;
  readonly sentAt: string;
  readonly state: WordingState;
  readonly listingName: string;
  readonly listingSlug: string;
  readonly listingState: ListingState;
  readonly wording: readonly Finding[];
  /** The account the listing answers to. */
  readonly keeperId: string | null;
}

export type WordingState = 'OPEN' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN';

interface StoredRow extends Omit<WordingRow, 'listingName'> {
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
}

const WORDING = `
  SELECT r.id, r.practitioner_id AS "practitionerId",
    to_char(r.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sentAt", r.state, r.wording,
    p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals, p.slug AS "listingSlug",
    p.state AS "listingState", c.account_id AS "keeperId"
  FROM listing_reviews r JOIN practitioners p ON p.id = r.practitioner_id
  LEFT JOIN listing_controllers c ON c.practitioner_id = p.id`;

/** One more than the size, the one that waits longest first. */
export async function listWaitingWording(
  reader: Reader,
  { size, after }: { readonly size: number; readonly after: Position | null },
): Promise<WordingRow[]> {
  const rows = await reader.query<StoredRow>(
    `${WORDING} WHERE r.state = 'OPEN' AND r.cause = 'WORDING' AND ($1::timestamptz IS NULL OR (r.sent_at, r.id) > ($1, $2::uuid))
     ORDER BY r.sent_at, r.id LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return rows.map(named);
}

export async function findWording(reader: Reader, id: string): Promise<WordingRow | null> {
  const [row] = await reader.query<StoredRow>(`${WORDING} WHERE r.id = $1 AND r.cause = 'WORDING'`, [id]);
  return row ? named(row) : null;
}

export function countWaitingWording(reader: Reader): Promise<Waiting> {
  return waitingIn(reader, {
    since: `sent_at`,
    from: `FROM listing_reviews WHERE state = 'OPEN' AND cause = 'WORDING'`,
  });
}

export interface WordingEventRow {
  readonly id: string;
  readonly sentAt: string;
  readonly state: WordingState;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly why: WordingReason | null;
  readonly answer: string | null;
  readonly wording: readonly Finding[];
}

/** Every time an operator was asked about this listing's wording, the newest first; at most 50. */
export async function listAsked(reader: Reader, cipher: Cipher, practitionerId: string): Promise<WordingEventRow[]> {
  const rows = await reader.query<Omit<WordingEventRow, 'answer'> & StoredWords>(
    `SELECT id, to_char(sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "sentAt", state, why, ${STORED_WORDS}, wording,
       to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "decidedAt", decided_by AS "decidedBy"
     FROM listing_reviews r WHERE practitioner_id = $1 AND cause = 'WORDING' ORDER BY r.sent_at DESC, r.id LIMIT 50`,
    [practitionerId],
  );
  return rows.map((row) => withWords(cipher, row));
}

function named({ givenName, familyName, postnominals, ...row }: StoredRow): WordingRow {
  return { ...row, listingName: displayNameOf(givenName, familyName, postnominals) };
}
