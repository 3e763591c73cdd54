import { isSuspendedSql } from '../../accounts/suspension/is-suspended.js';
import type { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface HiddenRow {
  readonly id: string;
  readonly name: string;
  /** "Dallas, TX", of a listing without places "TX"; null: it says neither. */
  readonly place: string | null;
  /** "2026-11-30T16:52:07.123456Z" */
  readonly since: string;
  readonly reason: HidingReason;
  /** Null: their account is gone. */
  readonly hiddenBy: string | null;
  readonly keeperId: string | null;
}

/** What a suspension hid comes back with its end, and by nothing else. */
const HIDDEN = `
  SELECT p.id, concat_ws(', ', p.given_name || ' ' || p.family_name, nullif(array_to_string(p.postnominals, ', '), '')) AS name,
    coalesce(
      (SELECT l.city || ', ' || substr(l.region, 4) FROM practitioner_locations o JOIN locations l ON l.id = o.location_id
       WHERE o.practitioner_id = p.id ORDER BY o.position, l.id LIMIT 1),
      (SELECT substr(min(jurisdiction), 4) FROM licenses WHERE practitioner_id = p.id)) AS place,
    to_char(h.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS since, h.reason, h.hidden_by AS "hiddenBy",
    c.account_id AS "keeperId"
  FROM listing_hidings h JOIN practitioners p ON p.id = h.practitioner_id
  LEFT JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE NOT ${isSuspendedSql('c.account_id')}`;

/** One more than the size; the one that was hidden last first: it is the one that somebody comes back for. */
export function listHidden(
  reader: Reader,
  { size, after }: { readonly size: number; readonly after: Position | null },
): Promise<HiddenRow[]> {
  return reader.query(
    `${HIDDEN} AND ($1::timestamptz IS NULL OR (h.since, p.id) < ($1::timestamptz, $2::uuid))
     ORDER BY h.since DESC, p.id DESC LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
}
