import { daysUntilHidden, daysUntilStale } from '../../listing/freshness/freshness.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';
import { waitingIn, type Waiting } from '../waiting.js';

type Reader = Pick<UnitOfWork, 'query'>;

export const REMINDED = 'listing.stale.reminded';

export interface StaleRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** "2026-08-20" */
  readonly confirmedOn: string;
  readonly keeperId: string | null;
  readonly hasAddress: boolean;
  /** When an operator last wrote to them because of this. */
  readonly remindedAt: Date | null;
}

/** Sunk, and still before everybody. Somebody made up for a demonstration counts once somebody keeps their listing. */
const STALE = `
  FROM practitioners p LEFT JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE p.state = 'PUBLISHED' AND p.last_confirmed_on <= $1::date - ${daysUntilStale}
    AND p.last_confirmed_on > $1::date - ${daysUntilHidden} AND (NOT p.invented OR c.account_id IS NOT NULL)`;

const ROW = `
  SELECT p.id, p.slug, concat_ws(', ', p.given_name || ' ' || p.family_name, nullif(array_to_string(p.postnominals, ', '), '')) AS name,
    p.last_confirmed_on::text AS "confirmedOn", c.account_id AS "keeperId",
    p.contact_email IS NOT NULL OR c.account_id IS NOT NULL AS "hasAddress",
    (SELECT max(at) FROM audit_entries a
     WHERE a.subject_kind = 'practitioner' AND a.subject_id = p.id AND a.action = '${REMINDED}') AS "remindedAt"
  ${STALE}`;

/** One more than the size; the one that sank longest ago first. */
export function listStale(
  reader: Reader,
  today: string,
  { size, after }: { readonly size: number; readonly after: Position | null },
): Promise<StaleRow[]> {
  return reader.query(
    `${ROW} AND ($2::date IS NULL OR (p.last_confirmed_on, p.id) > ($2::date, $3::uuid))
     ORDER BY p.last_confirmed_on, p.id LIMIT $4`,
    [today, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
}

/** Null: it is not stale any more, or not there. */
export async function findStale(reader: Reader, today: string, id: string): Promise<StaleRow | null> {
  const [row] = await reader.query<StaleRow>(`${ROW} AND p.id = $2`, [today, id]);
  return row ?? null;
}

export function countStale(reader: Reader, today: string): Promise<Waiting> {
  return waitingIn(
    reader,
    { since: `(p.last_confirmed_on + ${daysUntilStale})::timestamp AT TIME ZONE 'UTC'`, from: `${STALE}` },
    [today],
  );
}
