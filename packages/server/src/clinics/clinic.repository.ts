import { isSuspendedForGoodSql } from '../accounts/suspension/is-suspended.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { ClinicToTakeUp } from './clinic.policy.js';

export type Reader = Pick<Transaction, 'query'>;

export const CLINIC_SHARES = ['LICENSES', 'TALKS', 'WAITING'] as const;
export type Share = (typeof CLINIC_SHARES)[number];

/** The accounts that manage it, the first first. */
export async function managersOf(reader: Reader, clinicId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT account_id AS id FROM clinic_managers WHERE clinic_id = $1 ORDER BY since, account_id`,
    [clinicId],
  );
  return rows.map(({ id }) => id);
}

export async function clinicsManagedBy(reader: Reader, accountId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT clinic_id AS id FROM clinic_managers WHERE account_id = $1 ORDER BY since, clinic_id`,
    [accountId],
  );
  return rows.map(({ id }) => id);
}

export async function addManager(tx: Transaction, clinicId: string, accountId: string): Promise<void> {
  await tx.query(
    `INSERT INTO clinic_managers (clinic_id, account_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [clinicId, accountId, tx.clock.now().toString()],
  );
}

export async function removeManager(tx: Transaction, clinicId: string, accountId: string): Promise<void> {
  await tx.query(`DELETE FROM clinic_managers WHERE clinic_id = $1 AND account_id = $2`, [clinicId, accountId]);
}

/** A practitioner who belongs to a clinic. */
export interface Member {
  readonly id: string;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly since: Date;
  readonly shares: Share[];
}

const MEMBER = `SELECT id, clinic_id AS "clinicId", practitioner_id AS "practitionerId", since, shares FROM clinic_members`;

export async function findMember(reader: Reader, id: string): Promise<Member | null> {
  const [row] = await reader.query<Member>(`${MEMBER} WHERE id = $1`, [id]);
  return row ?? null;
}

/** Whoever came first first. */
export function membersOf(reader: Reader, clinicId: string): Promise<Member[]> {
  return reader.query(`${MEMBER} WHERE clinic_id = $1 ORDER BY since, id`, [clinicId]);
}

/** Of these listings. */
export function membershipsOf(reader: Reader, practitionerIds: readonly string[]): Promise<Member[]> {
  return reader.query(`${MEMBER} WHERE practitioner_id = ANY ($1::uuid[]) ORDER BY since, id`, [practitionerIds]);
}

/** Whoever belongs already goes on as they do. Answers the row's id. */
export async function addMember(
  tx: Transaction,
  {
    clinicId,
    practitionerId,
    shares,
  }: Pick<Member, 'clinicId' | 'practitionerId'> & { readonly shares: readonly Share[] },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO clinic_members (id, clinic_id, practitioner_id, since, shares)
     VALUES (gen_random_uuid(), $1, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT nobody_belongs_to_a_clinic_twice DO UPDATE SET shares = excluded.shares RETURNING id`,
    [clinicId, practitionerId, tx.clock.now().toString(), shares],
  );
  if (!row) throw new Error('A row that was just written is there.');
  return row.id;
}

export async function changeShares(tx: Transaction, id: string, shares: readonly Share[]): Promise<void> {
  await tx.query(`UPDATE clinic_members SET shares = $2 WHERE id = $1`, [id, shares]);
}

export async function removeMember(tx: Transaction, id: string): Promise<void> {
  await tx.query(`DELETE FROM clinic_members WHERE id = $1`, [id]);
}

/** Of these listings, where each works at a clinic: ids of places. */
export async function placesWorkedAt(
  reader: Reader,
  clinicId: string,
  practitionerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.query<{ id: string; places: string[] }>(
    `SELECT p.id, ARRAY(
       SELECT l.id FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
       WHERE pl.practitioner_id = p.id AND l.clinic_id = $1
       UNION SELECT l.id FROM listing_drafts d
         CROSS JOIN jsonb_array_elements(d.document -> 'places') AS place
         JOIN locations l ON l.id::text = place ->> 'id'
       WHERE p.slug = p.id::text AND d.practitioner_id = p.id AND l.clinic_id = $1 AND l.closed_at IS NULL) AS places
     FROM practitioners p WHERE p.id = ANY ($2::uuid[])`,
    [clinicId, practitionerIds],
  );
  return new Map(rows.map(({ id, places }) => [id, places]));
}

/** Everybody whose published listing, talks or hours name one of these places. */
export async function practitionersAt(reader: Reader, placeIds: readonly string[]): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT practitioner_id AS id FROM practitioner_locations WHERE location_id = ANY ($1::uuid[])
     UNION SELECT practitioner_id FROM consultation_types WHERE location_id = ANY ($1::uuid[])
     ORDER BY id`,
    [placeIds],
  );
  return rows.map(({ id }) => id);
}

export interface NamedPractitioner {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: string[];
}

export function namesOf(reader: Reader, ids: readonly string[]): Promise<NamedPractitioner[]> {
  return reader.query(
    `SELECT id, given_name AS "givenName", family_name AS "familyName", postnominals
     FROM practitioners WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
}

/** How a practitioner stands to a clinic that they might take up. */
export async function standingOf(reader: Reader, clinicId: string, practitionerId: string): Promise<ClinicToTakeUp> {
  const [row] = await reader.query<ClinicToTakeUp>(
    `SELECT
       EXISTS (SELECT FROM clinic_managers m WHERE m.clinic_id = $1
         AND NOT ${isSuspendedForGoodSql('m.account_id')}) AS "hasManager",
       EXISTS (SELECT FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
         WHERE l.clinic_id = $1 AND pl.practitioner_id = $2) AS "worksThere",
       EXISTS (SELECT FROM clinic_members WHERE clinic_id = $1 AND practitioner_id = $2) AS "isMember",
       EXISTS (SELECT FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
         WHERE l.clinic_id = $1 AND pl.practitioner_id <> $2)
       OR EXISTS (SELECT FROM clinic_members WHERE clinic_id = $1 AND practitioner_id <> $2) AS "hasOthers"`,
    [clinicId, practitionerId],
  );
  if (!row) throw new Error('A question without a table is answered.');
  return row;
}
