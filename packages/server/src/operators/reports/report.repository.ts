import { displayNameOf } from '../../listing/practitioner/practitioner-facts.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';
import type { ReportDecision, ReportReason } from './report-decisions.js';
import { waitingIn, type Waiting } from '../waiting.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface ReportRow {
  readonly id: string;
  readonly practitionerId: string;
  readonly receivedAt: string;
  readonly isOpen: boolean;
  readonly erasedOn: string;
  readonly listingName: string;
  readonly listingSlug: string;
  readonly isHidden: boolean;
  readonly saidSafe: boolean;
}

interface StoredReport extends Omit<ReportRow, 'listingName'> {
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
}

const REPORT = `
  r.id, r.practitioner_id AS "practitionerId",
  to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "receivedAt", r.state = 'OPEN' AS "isOpen",
  (r.at AT TIME ZONE 'UTC' + $1::integer * interval '1 day')::date::text AS "erasedOn",
  p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals, p.slug AS "listingSlug",
  p.state = 'HIDDEN' AS "isHidden", r.said_safe AS "saidSafe"
  FROM listing_reports r JOIN practitioners p ON p.id = r.practitioner_id`;

export interface ReportList {
  readonly isOpen: boolean;
  readonly size: number;
  readonly after: Position | null;
}

/** One more than the size, the one that waits longest first. */
export async function listReports(reader: Reader, daysKept: number, list: ReportList): Promise<ReportRow[]> {
  const rows = await reader.query<StoredReport>(
    `SELECT ${REPORT} WHERE r.state = $2 AND ($3::timestamptz IS NULL OR (r.at, r.id) > ($3, $4::uuid))
     ORDER BY r.at, r.id LIMIT $5`,
    [daysKept, list.isOpen ? 'OPEN' : 'CLOSED', list.after?.[0] ?? null, list.after?.[1] ?? null, list.size + 1],
  );
  return rows.map(named);
}

export async function findReports(reader: Reader, daysKept: number, ids: readonly string[]): Promise<ReportRow[]> {
  const rows = await reader.query<StoredReport>(`SELECT ${REPORT} WHERE r.id = ANY ($2::uuid[])`, [daysKept, ids]);
  return rows.map(named);
}

function named({ givenName, familyName, postnominals, ...row }: StoredReport): ReportRow {
  return { ...row, listingName: displayNameOf(givenName, familyName, postnominals) };
}

export function countOpenReports(reader: Reader): Promise<Waiting> {
  return waitingIn(reader, { since: `at`, from: `FROM listing_reports WHERE state = 'OPEN'` });
}

/** Whoever decides holds the report until the transaction ends. Null: it is gone. */
export async function lockReport(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.query(`SELECT 1 FROM listing_reports WHERE id = $1 FOR UPDATE`, [id])).length > 0;
}

export async function setReportState(tx: Transaction, id: string, state: 'OPEN' | 'CLOSED'): Promise<void> {
  await tx.query(`UPDATE listing_reports SET state = $2 WHERE id = $1`, [id, state]);
}

export interface EventRow {
  readonly id: string;
  readonly at: string;
  readonly operatorId: string | null;
  readonly decision: ReportDecision;
  readonly reason: ReportReason | null;
  readonly note: Buffer | null;
}

export async function insertEvent(tx: Transaction, reportId: string, event: Omit<EventRow, 'at'>): Promise<void> {
  await tx.query(
    `INSERT INTO listing_report_events (id, report_id, at, operator_id, decision, reason, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [event.id, reportId, tx.clock.now().toString(), event.operatorId, event.decision, event.reason, event.note],
  );
}

/** The newest first. */
export function listEvents(reader: Reader, reportId: string): Promise<EventRow[]> {
  return reader.query(
    `SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, operator_id AS "operatorId",
            decision, reason, note
     FROM listing_report_events e WHERE report_id = $1 ORDER BY e.at DESC, e.id`,
    [reportId],
  );
}
