import {
  instant,
  NOT_THEIR_OWN,
  selectComplaints,
  type StoredComplaint,
} from '../../complaints/complaint.repository.js';
import type { ComplaintKind, ComplaintOutcome } from '../../complaints/complaint-words.js';
import type { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { StoredVerificationState, VerificationSubject } from '../../verification/words.js';
import type { Position } from '../desk-page.js';
import type { Waiting } from '../waiting.js';

type Reader = Pick<UnitOfWork, 'query'>;

const IS_LESS_URGENT = `(c.kind <> 'ADVERSE_EVENT')`;

/** Where a row stands in the queue: its urgency is part of its key. */
export function positionOf({ at, id, kind }: StoredComplaint): Position {
  return [at, `${kind === 'ADVERSE_EVENT' ? 0 : 1}:${id}`];
}

const KEY = /^([01]):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function isKeyOfQueue(key: string): boolean {
  return KEY.test(key);
}

/** One more than the size; what went wrong in treatment first, then the one that waits longest. */
export async function listComplaints(
  reader: Reader,
  operatorId: string,
  { isOpen, size, after }: { readonly isOpen: boolean; readonly size: number; readonly after: Position | null },
): Promise<StoredComplaint[]> {
  const [, urgency, id] = KEY.exec(after?.[1] ?? '') ?? [];
  return selectComplaints(
    reader,
    `WHERE ${NOT_THEIR_OWN} AND c.state = $2
       AND ($3::timestamptz IS NULL OR (${IS_LESS_URGENT}, c.at, c.id) > ($4::boolean, $3, $5::uuid))
     ORDER BY ${IS_LESS_URGENT}, c.at, c.id LIMIT $6`,
    [operatorId, isOpen ? 'OPEN' : 'CLOSED', after?.[0] ?? null, urgency === '1', id ?? null, size + 1],
  );
}

export async function findForOperator(reader: Reader, operatorId: string, id: string): Promise<StoredComplaint | null> {
  return (await selectComplaints(reader, `WHERE ${NOT_THEIR_OWN} AND c.id = $2`, [operatorId, id]))[0] ?? null;
}

/** How many wait for this operator, since when, and whether something went wrong in treatment. */
export async function countWaiting(reader: Reader, operatorId: string): Promise<Waiting> {
  const [row] = await reader.query<Waiting>(
    `SELECT count(*)::integer AS count, ${instant('min(c.at)')} AS since,
       coalesce(bool_or(c.kind = 'ADVERSE_EVENT'), false) AS "isUrgent"
     FROM complaints c WHERE ${NOT_THEIR_OWN} AND c.state = 'OPEN'`,
    [operatorId],
  );
  return row ?? { count: 0, since: null, isUrgent: false };
}

/** An address as it was copied, or the slug alone. Null: there is no such page. */
export async function findPage(
  reader: Reader,
  typed: string,
): Promise<{ readonly practitionerId: string | null; readonly clinicId: string | null } | null> {
  const [, clinicSlug] = /\/clinics\/([a-z0-9-]+)/.exec(typed) ?? [];
  const [, slug] = /(?:^|\/practitioners\/)([a-z0-9-]+)(?:$|[/?#])/.exec(typed.trim()) ?? [];
  const [row] = await reader.query<{ practitionerId: string | null; clinicId: string | null }>(
    clinicSlug
      ? `SELECT NULL::uuid AS "practitionerId", id AS "clinicId" FROM clinics WHERE slug = $1 FOR KEY SHARE`
      : `SELECT id AS "practitionerId", NULL::uuid AS "clinicId" FROM practitioners WHERE slug = $1 FOR KEY SHARE`,
    [clinicSlug ?? slug ?? ''],
  );
  return row ?? null;
}

export interface ListingNow {
  readonly state: string;
  readonly hiddenSince: string | null;
  readonly hiddenBecause: HidingReason | null;
}

/** Null: there is no listing. */
export async function findListingNow(reader: Reader, practitionerId: string): Promise<ListingNow | null> {
  const [row] = await reader.query<ListingNow>(
    `SELECT p.state, ${instant('h.since')} AS "hiddenSince", h.reason AS "hiddenBecause"
     FROM practitioners p LEFT JOIN listing_hidings h ON h.practitioner_id = p.id WHERE p.id = $1`,
    [practitionerId],
  );
  return row ?? null;
}

export interface CheckNow {
  readonly subject: VerificationSubject;
  readonly state: StoredVerificationState;
  readonly checkedOn: string | null;
  readonly recheckBy: string | null;
}

/** Of a practitioner, their licences and their certificates. */
export function listChecks(reader: Reader, practitionerId: string): Promise<CheckNow[]> {
  return reader.query(
    `SELECT subject, state, checked_on::text AS "checkedOn", recheck_by::text AS "recheckBy" FROM verifications
     WHERE (subject_kind = 'practitioner' AND subject_id = $1 AND which = '')
       OR (subject_kind = 'license' AND subject_id IN (SELECT id FROM licenses WHERE practitioner_id = $1))
       OR (subject_kind = 'training' AND subject_id IN (SELECT id FROM trainings WHERE practitioner_id = $1))
     ORDER BY subject, checked_on`,
    [practitionerId],
  );
}

export interface OtherComplaint {
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly at: string;
  readonly outcome: ComplaintOutcome | null;
}

export function listOthers(
  reader: Reader,
  { id, practitionerId, clinicId }: StoredComplaint,
): Promise<OtherComplaint[]> {
  return reader.query(
    `SELECT id, kind, ${instant('at')} AS at, outcome FROM complaints o
     WHERE id <> $1 AND (practitioner_id = $2 OR clinic_id = $3) ORDER BY o.at DESC, id LIMIT 20`,
    [id, practitionerId, clinicId],
  );
}

export function listHidings(
  reader: Reader,
  practitionerId: string,
): Promise<{ readonly at: string; readonly isHidden: boolean; readonly why: string | null }[]> {
  return reader.query(
    `SELECT ${instant('at')} AS at, action = 'listing.hidden' AS "isHidden", why FROM audit_entries e
     WHERE subject_kind = 'practitioner' AND subject_id = $1 AND action IN ('listing.hidden', 'listing.shown')
     ORDER BY e.at DESC, id LIMIT 20`,
    [practitionerId],
  );
}
