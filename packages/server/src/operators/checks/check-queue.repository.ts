import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { StoredVerificationState } from '../../verification/words.js';
import type { CheckedSubject } from '../../verification/verification-records.js';
import type { Position } from '../desk-page.js';
import { checkTerms, DAYS_AHEAD, type CheckItem, type DeskCheckKind } from './check-kinds.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** What is claimed, and what is on file about it. Dates are calendar dates. */
export interface CheckRow {
  readonly id: string;
  readonly which: string;
  readonly name: string;
  readonly path: string;
  readonly npi: string | null;
  readonly jurisdiction: string | null;
  readonly detail: string | null;
  readonly given: string | null;
  readonly number: string | null;
  readonly expiresOn: string | null;
  readonly inNetwork: boolean | null;
  readonly state: StoredVerificationState | null;
  readonly source: string | null;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
  /** The practitioner's; null for a place. */
  readonly listingId: string | null;
  readonly isHidden: boolean;
  /** It does not fit, and is of somebody whose listing is shown. */
  readonly mayHide: boolean;
  /** Whether the operator who reads keeps it. */
  readonly isOwn: boolean;
  /** What the queue is sorted by: the day it lapses, and the first day of all for what was never looked up. */
  readonly dueOn: string;
}

const PRACTITIONER = `p.given_name || ' ' || p.family_name || coalesce(', ' || nullif(array_to_string(p.postnominals, ', '), ''), '')
  AS name, 'practitioners/' || p.slug AS path, p.npi, p.id AS listing_id, p.state AS listing_state`;
const NOTHING = `NULL::text AS jurisdiction, NULL::text AS detail, NULL::text AS given, NULL::text AS number,
  NULL::date AS expires_on, NULL::boolean AS in_network`;
/** Whoever patients see or will see; the listings that operators hid are looked at, and do not wait. */
const LIVE = `p.state IN ('PUBLISHED', 'PAUSED', 'IN_REVIEW', 'HIDDEN')`;

/** Every thing of a kind that may be looked up; $1 is today. */
const claims: Readonly<Record<DeskCheckKind, string>> = {
  LICENSE: `SELECT l.id, '' AS which, ${PRACTITIONER}, l.jurisdiction, l.profession AS detail, l.kind AS given, l.number,
      l.expires_on, NULL::boolean AS in_network
    FROM licenses l JOIN practitioners p ON p.id = l.practitioner_id WHERE ${LIVE} AND l.expires_on >= $1::date`,
  TRAINING: `SELECT t.id, '' AS which, ${PRACTITIONER}, NULL::text AS jurisdiction, t.title AS detail, t.body AS given,
      NULL::text AS number, NULL::date AS expires_on, NULL::boolean AS in_network
    FROM trainings t JOIN practitioners p ON p.id = t.practitioner_id WHERE ${LIVE} AND $1::date IS NOT NULL`,
  REMS_LOCATION: `SELECT l.id, '' AS which, c.name, 'clinics/' || c.slug AS path, NULL::text AS npi, NULL::uuid AS listing_id, NULL::text AS listing_state,
      l.region AS jurisdiction,
      l.street || ', ' || l.city || ' ' || l.postal_code AS detail, NULL::text AS given, NULL::text AS number,
      NULL::date AS expires_on, NULL::boolean AS in_network
    FROM locations l JOIN clinics c ON c.id = l.clinic_id
    WHERE $1::date IS NOT NULL AND EXISTS (SELECT FROM offerings o JOIN practitioners p ON p.id = o.practitioner_id
      WHERE o.location_id = l.id AND o.care_setting = 'REMS_CERTIFIED_SITE' AND ${LIVE} AND p.state <> 'HIDDEN')`,
  BOARD_DISCIPLINE: `SELECT p.id, '' AS which, ${PRACTITIONER}, ${NOTHING}
    FROM practitioners p WHERE ${LIVE} AND $1::date IS NOT NULL`,
  FEDERAL_EXCLUSION: `SELECT p.id, '' AS which, ${PRACTITIONER}, ${NOTHING}
    FROM practitioners p WHERE ${LIVE} AND $1::date IS NOT NULL`,
  INSURER_PARTICIPATION: `SELECT p.id, i.insurer AS which, ${PRACTITIONER}, NULL::text AS jurisdiction, i.insurer AS detail,
      NULL::text AS given, NULL::text AS number, NULL::date AS expires_on, i.in_network
    FROM insurer_participations i JOIN practitioners p ON p.id = i.practitioner_id WHERE ${LIVE} AND $1::date IS NOT NULL`,
};

/** $1 is today, $2 how many days ahead. */
function onFile(kind: DeskCheckKind): string {
  const { of } = checkTerms[kind];
  return `SELECT c.*, v.state, v.source, v.checked_on, v.recheck_by,
      CASE WHEN v.state IN ('SELF_ATTESTED', 'DISPUTED') THEN '0001-01-01'
           ELSE coalesce(v.recheck_by, '0001-01-01') END AS due_on
    FROM (${claims[kind]}) c
    LEFT JOIN verifications v ON v.subject_kind = '${of}' AND v.subject_id = c.id AND v.subject = '${kind}'
      AND v.which = c.which`;
}

const COLUMNS = `id, which, name, path, npi, jurisdiction, detail, given, number, expires_on::text AS "expiresOn",
  in_network AS "inNetwork", state, source, checked_on::text AS "checkedOn", recheck_by::text AS "recheckBy",
  due_on::text AS "dueOn", listing_id AS "listingId", coalesce(listing_state = 'HIDDEN', false) AS "isHidden",
  coalesce(state = 'DISPUTED' AND listing_state <> 'HIDDEN', false) AS "mayHide"`;

/** Whether an account keeps the thing that is looked up. */
const isKeeper = (kind: string, id: string, account: string) =>
  `EXISTS (SELECT FROM keepers_of_checked(${kind}, ${id}) AS k(id) WHERE k.id = ${account})`;
const IS_DUE = `due_on <= $1::date + $2::integer AND coalesce(listing_state <> 'HIDDEN', true)`;

export function listDueChecks(
  reader: Reader,
  kind: DeskCheckKind,
  {
    today,
    operatorId,
    size,
    after,
  }: {
    readonly today: string;
    readonly operatorId: string;
    readonly size: number;
    readonly after: Position | null;
  },
): Promise<CheckRow[]> {
  return reader.query(
    `SELECT ${COLUMNS}, ${isKeeper(`'${checkTerms[kind].of}'`, 'id', '$6')} AS "isOwn" FROM (${onFile(kind)}) q
     WHERE ${IS_DUE} AND ($3::date IS NULL OR (due_on, id::text || which) > ($3::date, $4))
     ORDER BY due_on, id::text || which LIMIT $5`,
    [today, DAYS_AHEAD, after?.[0] ?? null, after?.[1] ?? '', size + 1, operatorId],
  );
}

export async function countDueChecks(reader: Reader, kind: DeskCheckKind, today: string): Promise<number> {
  const [row] = await reader.query<{ count: number }>(`SELECT count(*) FROM (${onFile(kind)}) q WHERE ${IS_DUE}`, [
    today,
    DAYS_AHEAD,
  ]);
  return row?.count ?? 0;
}

/** Also while it is not due: what was recorded a moment ago is still looked at. */
export async function findCheck(
  reader: Reader,
  { kind, id, which }: CheckItem,
  { today, operatorId }: { readonly today: string; readonly operatorId: string },
): Promise<CheckRow | null> {
  const [row] = await reader.query<CheckRow>(
    `SELECT ${COLUMNS}, ${isKeeper(`'${checkTerms[kind].of}'`, 'id', '$4')} AS "isOwn"
     FROM (${onFile(kind)}) q WHERE id = $2 AND which = $3`,
    [today, id, which, operatorId],
  );
  return row ?? null;
}

export async function keepsChecked(reader: Reader, accountId: string, { kind, id }: CheckedSubject): Promise<boolean> {
  const [row] = await reader.query<{ is: boolean }>(`SELECT ${isKeeper('$1', '$2', '$3')} AS is`, [
    kind,
    id,
    accountId,
  ]);
  return row?.is ?? false;
}
