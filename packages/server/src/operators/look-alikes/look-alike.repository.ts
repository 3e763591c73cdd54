import type { LikenessReason } from '../../likeness/likeness.js';
import type { ListingState } from '../../listing/words.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Position } from '../desk-page.js';
import type { LookAlikeDecision, LookAlikeReason } from './look-alike-decisions.js';
import { waitingIn, type Waiting } from '../waiting.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface LookAlikeRow {
  readonly id: string;
  readonly foundAt: string;
  readonly state: 'OPEN' | 'DIFFERENT' | 'GONE';
  readonly reasons: readonly LikenessReason[];
  readonly firstId: string;
  readonly firstName: string;
  /** The id itself: it never came before everybody. */
  readonly firstSlug: string;
  readonly firstState: ListingState;
  readonly firstKeeper: string | null;
  /** Of the second: null, where it is an entry of the registry. */
  readonly secondId: string | null;
  readonly secondName: string | null;
  readonly secondSlug: string | null;
  readonly secondState: ListingState | null;
  readonly secondKeeper: string | null;
  readonly npi: string | null;
  /** A draft of the first waits for this. */
  readonly isHeld: boolean;
}

const NAME = (of: string) =>
  `concat_ws(', ', ${of}.given_name || ' ' || ${of}.family_name, nullif(array_to_string(${of}.postnominals, ', '), ''))`;

const ITEM = `
  SELECT a.id, to_char(a.found_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "foundAt", a.state, a.reasons, a.npi,
    p.id AS "firstId", ${NAME('p')} AS "firstName", p.slug AS "firstSlug", p.state AS "firstState",
    pc.account_id AS "firstKeeper",
    o.id AS "secondId", CASE WHEN o.id IS NOT NULL THEN ${NAME('o')} END AS "secondName", o.slug AS "secondSlug",
    o.state AS "secondState", oc.account_id AS "secondKeeper",
    r.cause IS NOT DISTINCT FROM 'LOOK_ALIKE' AS "isHeld"`;
const FROM = `
  FROM listing_look_alikes a JOIN practitioners p ON p.id = a.practitioner_id
  LEFT JOIN practitioners o ON o.id = a.other_id
  LEFT JOIN listing_controllers pc ON pc.practitioner_id = p.id
  LEFT JOIN listing_controllers oc ON oc.practitioner_id = o.id
  LEFT JOIN listing_reviews r ON r.practitioner_id = p.id AND r.state = 'OPEN'`;

/** What nobody sees is taken for nobody: of two, both are before everybody, or one waits to be, or wants a number. */
const WAITS = `
  a.state = 'OPEN' AND (r.id IS NOT NULL OR p.state IN ('PUBLISHED', 'PAUSED') OR 'SAME_NPI' = ANY (a.reasons) AND p.state <> 'HIDDEN')
    AND (r.id IS NOT NULL OR o.id IS NULL OR o.state IN ('PUBLISHED', 'PAUSED'))`;

export interface LookAlikeList {
  readonly isOpen: boolean;
  readonly size: number;
  readonly after: Position | null;
}

/** One more than the size, the one that waits longest first. */
export function listLookAlikes(reader: Reader, { isOpen, size, after }: LookAlikeList): Promise<LookAlikeRow[]> {
  return reader.query(
    `${ITEM} ${FROM} WHERE ${isOpen ? WAITS : `a.state = 'DIFFERENT'`}
       AND ($1::timestamptz IS NULL OR (a.found_at, a.id) > ($1, $2::uuid))
     ORDER BY a.found_at, a.id LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
}

export function countLookAlikes(reader: Reader): Promise<Waiting> {
  return waitingIn(reader, { since: `a.found_at`, from: `${FROM} WHERE ${WAITS}` });
}

export async function findLookAlike(reader: Reader, id: string): Promise<LookAlikeRow | null> {
  const [row] = await reader.query<LookAlikeRow>(`${ITEM} ${FROM} WHERE a.id = $1`, [id]);
  return row ?? null;
}

/** Under the locks of its practitioners: whoever decides second finds it decided. Null: it is not there. */
export async function holdLookAlike(tx: Transaction, id: string): Promise<LookAlikeRow | null> {
  const found = await findLookAlike(tx, id);
  if (!found) return null;
  await tx.lockAll('practitioner', [found.firstId, ...(found.secondId === null ? [] : [found.secondId])]);
  await tx.query(`SELECT FROM listing_look_alikes WHERE id = $1 FOR UPDATE`, [id]);
  return findLookAlike(tx, id);
}

export async function settleLookAlike(tx: Transaction, id: string, state: LookAlikeRow['state']): Promise<void> {
  await tx.query(
    `UPDATE listing_look_alikes SET state = $2, found_at = CASE WHEN $2 = 'OPEN' THEN $3 ELSE found_at END WHERE id = $1`,
    [id, state, tx.clock.now().toString()],
  );
}

export interface EventRow {
  readonly id: string;
  readonly at: string;
  readonly operatorId: string | null;
  readonly decision: LookAlikeDecision;
  readonly reason: LookAlikeReason;
  readonly note: Buffer | null;
}

export async function insertLookAlikeEvent(tx: Transaction, item: string, event: Omit<EventRow, 'at'>): Promise<void> {
  await tx.query(
    `INSERT INTO listing_look_alike_events (id, look_alike_id, at, operator_id, decision, reason, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [event.id, item, tx.clock.now().toString(), event.operatorId, event.decision, event.reason, event.note],
  );
}

/** The newest first. */
export function listLookAlikeEvents(reader: Reader, item: string): Promise<EventRow[]> {
  return reader.query(
    `SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, operator_id AS "operatorId",
       decision, reason, note
     FROM listing_look_alike_events e WHERE look_alike_id = $1 ORDER BY e.at DESC, e.id`,
    [item],
  );
}
