import type { AppealState } from '../../listing/hiding/appeal.repository.js';
import type { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import { displayNameOf } from '../../listing/practitioner/practitioner-facts.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';
import { waitingIn, type Waiting } from '../waiting.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface AppealRow {
  readonly id: string;
  readonly practitionerId: string;
  readonly sentAt: string;
  readonly state: AppealState;
  readonly hiddenSince: string;
  readonly hiddenBecause: HidingReason;
  readonly hiddenBy: string | null;
  readonly listingName: string;
  readonly isHidden: boolean;
  /** The account the listing answers to. */
  readonly keeperId: string | null;
}

interface StoredRow extends Omit<AppealRow, 'listingName'> {
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const APPEAL = `
  SELECT a.id, a.practitioner_id AS "practitionerId", ${instant('a.sent_at')} AS "sentAt", a.state,
    ${instant('a.hidden_since')} AS "hiddenSince", a.hidden_because AS "hiddenBecause", a.hidden_by AS "hiddenBy",
    p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals, p.state = 'HIDDEN' AS "isHidden",
    c.account_id AS "keeperId"
  FROM listing_appeals a JOIN practitioners p ON p.id = a.practitioner_id
  LEFT JOIN listing_controllers c ON c.practitioner_id = p.id`;

/** One more than the size, the one that waits longest first. */
export async function listWaitingAppeals(
  reader: Reader,
  { size, after }: { readonly size: number; readonly after: Position | null },
): Promise<AppealRow[]> {
  const rows = await reader.query<StoredRow>(
    `${APPEAL} WHERE a.state = 'OPEN' AND ($1::timestamptz IS NULL OR (a.sent_at, a.id) > ($1, $2::uuid))
     ORDER BY a.sent_at, a.id LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return rows.map(named);
}

export async function findAppealRow(reader: Reader, id: string): Promise<AppealRow | null> {
  const [row] = await reader.query<StoredRow>(`${APPEAL} WHERE a.id = $1`, [id]);
  return row ? named(row) : null;
}

export function countWaitingAppeals(reader: Reader): Promise<Waiting> {
  return waitingIn(reader, { since: `sent_at`, from: `FROM listing_appeals WHERE state = 'OPEN'` });
}

/** The reports about a listing, the newest first; at most 20. */
export async function listReportIds(reader: Reader, practitionerId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT id FROM listing_reports WHERE practitioner_id = $1 ORDER BY at DESC, id LIMIT 20`,
    [practitionerId],
  );
  return rows.map(({ id }) => id);
}

function named({ givenName, familyName, postnominals, ...row }: StoredRow): AppealRow {
  return { ...row, listingName: displayNameOf(givenName, familyName, postnominals) };
}
