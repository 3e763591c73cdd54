import type { ListingState } from '../listing/words.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { Compared, LikenessReason } from './likeness.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** A listing that came before everybody, as it is compared. */
export interface ListingToCompare extends Compared {
  readonly id: string;
  readonly slug: string;
  readonly state: ListingState;
  /** Whether a licence of theirs was looked up, and that counts still. */
  readonly isChecked: boolean;
}

const LISTING = `
  SELECT p.id, p.slug, p.state, p.given_name AS "givenName", p.family_name AS "familyName", p.npi,
    coalesce((SELECT jsonb_agg(jsonb_build_object('city', l.city, 'region', l.region) ORDER BY o.position, l.id)
              FROM practitioner_locations o JOIN locations l ON l.id = o.location_id WHERE o.practitioner_id = p.id), '[]') AS cities,
    coalesce((SELECT jsonb_agg(jsonb_build_object('jurisdiction', l.jurisdiction, 'profession', l.profession, 'number', l.number)
                               ORDER BY l.jurisdiction, l.id)
              FROM licenses l WHERE l.practitioner_id = p.id), '[]') AS licenses,
    EXISTS (SELECT FROM licenses l
            JOIN verifications v ON v.subject_kind = 'license' AND v.subject_id = l.id AND v.subject = 'LICENSE'
            WHERE l.practitioner_id = p.id AND l.expires_on >= $2::date
              AND v.state IN ('REGISTRY_MATCHED', 'DOCUMENT_CHECKED') AND coalesce(v.recheck_by, 'infinity') >= $2::date) AS "isChecked"
  FROM practitioners p`;

/** Those that came before everybody at some time. */
export function findToCompare(reader: Reader, ids: readonly string[], day: string): Promise<ListingToCompare[]> {
  return reader.query(`${LISTING} WHERE p.id = ANY ($1::uuid[]) AND p.slug <> p.id::text`, [ids, day]);
}

export interface Keys {
  readonly looks: readonly string[];
  /** "US-TX H8812" */
  readonly licenses: readonly string[];
}

/** Whoever shares a look or a number with somebody: found by indexes, however many listings there are. */
export async function findSharing(reader: Reader, { looks, licenses }: Keys): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT practitioner_id AS id FROM listing_looks WHERE looks && $1::text[]
     UNION
     SELECT l.practitioner_id FROM unnest($2::text[], $3::text[]) AS k(jurisdiction, number)
     JOIN licenses l ON l.jurisdiction = k.jurisdiction AND l.number IS NOT NULL
       AND upper(regexp_replace(l.number, '[^A-Za-z0-9]', '', 'g')) = k.number`,
    [looks, licenses.map((key) => key.split(' ')[0]), licenses.map((key) => key.split(' ')[1])],
  );
  return rows.map(({ id }) => id);
}

export interface Looked {
  readonly id: string;
  readonly looks: readonly string[];
  readonly entryImport: string | null;
}

export async function writeLooks(tx: Transaction, rule: number, looked: readonly Looked[]): Promise<void> {
  await tx.query(
    `INSERT INTO listing_looks (practitioner_id, looks, rule, entry_import)
     SELECT id, ARRAY (SELECT jsonb_array_elements_text(looks)), $2, "entryImport"
     FROM jsonb_to_recordset($1::jsonb) AS l(id uuid, looks jsonb, "entryImport" uuid)
     ON CONFLICT (practitioner_id) DO UPDATE SET looks = excluded.looks, rule = excluded.rule, entry_import = excluded.entry_import`,
    [JSON.stringify(looked), rule],
  );
}

/** Never read, read by an older rule, or the registry says something else about their number since. */
export async function listUnread(reader: Reader, rule: number, most: number): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT p.id FROM practitioners p
     LEFT JOIN listing_looks l ON l.practitioner_id = p.id
     LEFT JOIN registry_entries e ON e.npi = p.npi AND e.deactivated_on IS NULL
     WHERE p.slug <> p.id::text AND (l.rule IS DISTINCT FROM $1 OR l.entry_import IS DISTINCT FROM e.import_id) LIMIT $2`,
    [rule, most],
  );
  return rows.map(({ id }) => id);
}

/** Two that could be taken for one. */
export interface LookAlike {
  readonly id: string;
  readonly practitionerId: string;
  /** Null: it is an entry of the registry. */
  readonly otherId: string | null;
  readonly npi: string | null;
  readonly reasons: readonly LikenessReason[];
  readonly compared: string;
}

/** Told once; settled, it is told again only when what was compared is not the same any more. */
export async function tell(tx: Transaction, alike: readonly LookAlike[]): Promise<void> {
  const write = (rows: readonly LookAlike[], conflict: string) =>
    tx.query(
      `INSERT INTO listing_look_alikes AS a (id, practitioner_id, other_id, npi, reasons, compared, found_at)
       SELECT id, "practitionerId", "otherId", npi, ARRAY (SELECT jsonb_array_elements_text(reasons)), compared, $2
       FROM jsonb_to_recordset($1::jsonb)
         AS l(id uuid, "practitionerId" uuid, "otherId" uuid, npi text, reasons jsonb, compared text)
       ON CONFLICT ${conflict} DO UPDATE SET reasons = excluded.reasons, compared = excluded.compared, npi = excluded.npi,
         practitioner_id = CASE WHEN a.state = 'OPEN' THEN a.practitioner_id ELSE excluded.practitioner_id END,
         other_id = CASE WHEN a.state = 'OPEN' THEN a.other_id ELSE excluded.other_id END,
         found_at = CASE WHEN a.state = 'OPEN' THEN a.found_at ELSE excluded.found_at END, state = 'OPEN'
       WHERE a.state <> 'DIFFERENT' OR a.compared <> excluded.compared`,
      [JSON.stringify(rows), tx.clock.now().toString()],
    );
  await write(
    alike.filter(({ otherId }) => otherId !== null),
    '(least(practitioner_id, other_id), greatest(practitioner_id, other_id)) WHERE other_id IS NOT NULL',
  );
  await write(
    alike.filter(({ otherId }) => otherId === null),
    '(practitioner_id) WHERE other_id IS NULL',
  );
}

/**
 * What was read now and is not alike any more. A draft that waits is compared by who holds it, and a number that somebody
 * wanted is over once they publish without it.
 */
export async function forgetOthers(
  tx: Transaction,
  ids: readonly string[],
  alike: readonly LookAlike[],
): Promise<void> {
  await tx.query(
    `UPDATE listing_look_alikes a SET state = 'GONE'
     FROM practitioners p WHERE p.id = a.practitioner_id AND a.state = 'OPEN'
       AND (a.practitioner_id = ANY ($1::uuid[]) OR a.other_id = ANY ($1::uuid[]) AND NOT 'SAME_NPI' = ANY (a.reasons))
       AND p.slug <> p.id::text
       AND NOT EXISTS (SELECT FROM listing_reviews r WHERE r.practitioner_id = a.practitioner_id AND r.state = 'OPEN')
       AND NOT EXISTS (
         SELECT FROM jsonb_to_recordset($2::jsonb) AS l("practitionerId" uuid, "otherId" uuid)
         WHERE (l."practitionerId", l."otherId") IS NOT DISTINCT FROM (a.practitioner_id, a.other_id)
           OR (l."otherId", l."practitionerId") IS NOT DISTINCT FROM (a.practitioner_id, a.other_id))`,
    [ids, JSON.stringify(alike)],
  );
}

/** What an operator has said is two different people, by what was compared. */
export async function findSettled(reader: Reader, practitionerId: string): Promise<Set<string>> {
  const rows = await reader.query<{ compared: string }>(
    `SELECT compared FROM listing_look_alikes WHERE (practitioner_id = $1 OR other_id = $1) AND state = 'DIFFERENT'`,
    [practitionerId],
  );
  return new Set(rows.map(({ compared }) => compared));
}

/** Null: no listing has the number. */
export async function findWhoHasNumber(reader: Reader, npi: string): Promise<string | null> {
  const [row] = await reader.query<{ id: string }>(`SELECT id FROM practitioners WHERE npi = $1`, [npi]);
  return row?.id ?? null;
}
