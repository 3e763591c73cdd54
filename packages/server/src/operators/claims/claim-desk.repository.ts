import type { StoredClaim } from '../../claiming/claim.repository.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';
import type { ClaimQueue } from './claim-decisions.js';
import { waitingIn, type Waiting } from '../waiting.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface ClaimRow extends Pick<
  StoredClaim,
  'id' | 'npi' | 'accountId' | 'begunAt' | 'givenName' | 'familyName' | 'state' | 'frozenFrom' | 'codeRoute'
> {
  readonly codeShownAt: Date | null;
  readonly lookedUpBy: string | null;
  readonly confirmedAt: Date | null;
  readonly waitsUntil: Date | null;
  readonly endedAt: Date | null;
  /** Exactly as it is stored: where it stands in the queue. */
  readonly sortedBy: string;
  /** The account that the entry's listing answers to. */
  readonly keeperId: string | null;
  readonly rivals: number;
}

const CLAIM = `
  SELECT l.id, l.npi, l.account_id AS "accountId", l.begun_at AS "begunAt", l.given_name AS "givenName",
    l.family_name AS "familyName", l.state, l.frozen_from AS "frozenFrom", l.code_route AS "codeRoute",
    l.code_shown_at AS "codeShownAt", l.looked_up_by AS "lookedUpBy", l.confirmed_at AS "confirmedAt",
    l.waits_until AS "waitsUntil", l.ended_at AS "endedAt",
    to_char(l.begun_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sortedBy",
    (SELECT c.account_id FROM practitioners p JOIN listing_controllers c ON c.practitioner_id = p.id
     WHERE p.npi = l.npi) AS "keeperId",
    (SELECT count(*)::integer FROM listing_claims r WHERE r.npi = l.npi AND r.id <> l.id AND r.ended_at IS NULL) AS rivals
  FROM listing_claims l`;

const statesOf: Readonly<Record<ClaimQueue, readonly string[]>> = {
  CLAIMS: ['LOOK_UP', 'CONFIRM'],
  DISPUTES: ['DISPUTED'],
  UNDER_WAY: ['CODE', 'WAITING'],
};

/** One more than the size, the one that waits longest first. */
export function listClaimRows(
  reader: Reader,
  queue: ClaimQueue,
  { size, after }: { readonly size: number; readonly after: Position | null },
): Promise<ClaimRow[]> {
  return reader.query(
    `${CLAIM} WHERE l.state = ANY ($1) AND l.ended_at IS NULL
       AND ($2::timestamptz IS NULL OR (l.begun_at, l.id) > ($2, $3::uuid))
     ORDER BY l.begun_at, l.id LIMIT $4`,
    [statesOf[queue], after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
}

export async function findClaimRow(reader: Reader, id: string): Promise<ClaimRow | null> {
  const [row] = await reader.query<ClaimRow>(`${CLAIM} WHERE l.id = $1`, [id]);
  return row ?? null;
}

export function countClaims(reader: Reader, queue: ClaimQueue): Promise<Waiting> {
  return waitingIn(
    reader,
    { since: `begun_at`, from: `FROM listing_claims WHERE state = ANY ($1) AND ended_at IS NULL` },
    [statesOf[queue]],
  );
}

/** Others on the same entry, the newest first; at most 20. */
export function listOtherClaims(
  reader: Reader,
  { id, npi, accountId }: Pick<ClaimRow, 'id' | 'npi' | 'accountId'>,
): Promise<{ id: string; begunAt: Date; state: ClaimRow['state']; isSameClaimant: boolean }[]> {
  return reader.query(
    `SELECT id, begun_at AS "begunAt", state, account_id = $3 AS "isSameClaimant" FROM listing_claims
     WHERE npi = $1 AND id <> $2 ORDER BY begun_at DESC, id LIMIT 20`,
    [npi, id, accountId],
  );
}
