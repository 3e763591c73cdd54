import type { Change } from '../../platform/changes.js';
import type { Transaction } from '../../platform/unit-of-work.js';

/** Whose listings may say something else after these changes. Things that are not a practitioner's touch nobody. */
export async function practitionersTouchedBy(tx: Transaction, changes: readonly Change[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `WITH touched AS (
       SELECT DISTINCT * FROM unnest($1::text[], $2::uuid[]) AS t(kind, id)
     ), places AS (
       -- A listing names its clinics, and a clinic all its places.
       SELECT there.id FROM touched t JOIN locations l ON l.id = t.id JOIN locations there ON there.clinic_id = l.clinic_id
         WHERE t.kind = 'location'
       UNION SELECT l.id FROM touched t JOIN locations l ON l.clinic_id = t.id WHERE t.kind = 'clinic'
     )
     SELECT id FROM touched WHERE kind = 'practitioner'
     UNION SELECT l.practitioner_id FROM touched t JOIN licenses l ON l.id = t.id WHERE t.kind = 'license'
     UNION SELECT r.practitioner_id FROM touched t JOIN trainings r ON r.id = t.id WHERE t.kind = 'training'
     UNION SELECT pl.practitioner_id FROM places JOIN practitioner_locations pl ON pl.location_id = places.id
     UNION SELECT o.practitioner_id FROM places JOIN offerings o ON o.location_id = places.id
     UNION SELECT c.practitioner_id FROM places JOIN consultation_types c ON c.location_id = places.id
     UNION SELECT c.practitioner_id FROM touched t JOIN consultation_types c ON c.id = t.id
       WHERE t.kind = 'consultation_type'`,
    [changes.map((change) => change.subjectKind), changes.map((change) => change.subjectId)],
  );
  return rows.map((row) => row.id);
}
