import { appendChange } from '../../platform/changes.js';
import { tellOfPlaces } from '../clinics/telling-of-places.js';
import { tellTeamOfLeaving } from '../team/telling-teams.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';

/** What a request of a patient refers to: which talk it was, where, and by which clock. */
const NEEDED_BY_REQUESTS: ReadonlySet<string> = new Set(['consultation_types', 'schedules']);

const FORGET_EVERY_SECONDS = 3600;

/**
 * A listing goes with the account that keeps it, at once and for everybody. Where patients have asked it for talks, a name
 * without anything else stays behind for them. Under the lock of its practitioner; nothing is promised any more.
 */
export async function removeListing(tx: Transaction, id: string): Promise<void> {
  await tellTeamOfLeaving(tx, id);
  const places = await tx.query<{ id: string }>(
    `SELECT location_id AS id FROM practitioner_locations WHERE practitioner_id = $1`,
    [id],
  );
  await removeChecks(tx, id);
  await removeClinicsOf(tx, id);
  const asked = await tx.query(
    `SELECT 1 FROM consultations WHERE practitioner_id = $1
     UNION ALL SELECT 1 FROM waiting_list_entries WHERE practitioner_id = $1 LIMIT 1`,
    [id],
  );
  if (asked.length === 0) await tx.query(`DELETE FROM practitioners WHERE id = $1`, [id]);
  else await leaveTheName(tx, id);
  await appendChange(tx, { kind: 'listing.left', subjectKind: 'practitioner', subjectId: id });
  // A clinic shows a place while somebody works there.
  await tellOfPlaces(
    tx,
    places.map((place) => place.id),
  );
}

/** The name goes, too, once no patient holds a request to it any more. */
export function forgetNamesOfThoseWhoLeft(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'listing.names-of-those-who-left',
    everySeconds: FORGET_EVERY_SECONDS,
    run: async () => {
      const over = await unitOfWork.query<{ id: string }>(
        `SELECT id FROM practitioners p
         WHERE left_at IS NOT NULL
           AND NOT EXISTS (SELECT FROM consultations c WHERE c.practitioner_id = p.id AND c.contact_erased_at IS NULL)
           AND NOT EXISTS (SELECT FROM waiting_list_entries e WHERE e.practitioner_id = p.id AND e.contact_erased_at IS NULL)
         LIMIT 100`,
      );
      for (const { id } of over) await unitOfWork.run((tx) => forgetTheName(tx, id));
      return over.length;
    },
  };
}

/** Nobody reads any more with whom, or where, they would have talked. */
async function forgetTheName(tx: Transaction, id: string): Promise<void> {
  await tx.lock('practitioner', id);
  const clinics = await tx.query<{ id: string }>(
    `SELECT DISTINCT l.clinic_id AS id FROM consultation_types t JOIN locations l ON l.id = t.location_id
     WHERE t.practitioner_id = $1`,
    [id],
  );
  await tx.query(
    `UPDATE consultation_types SET name = 'A first talk', mode = 'VIDEO', location_id = NULL WHERE practitioner_id = $1`,
    [id],
  );
  await tx.query(`DELETE FROM schedules WHERE practitioner_id = $1`, [id]);
  await tx.query(
    `UPDATE practitioners SET given_name = 'Somebody', family_name = 'who left', left_at = NULL WHERE id = $1`,
    [id],
  );
  await removeClinics(
    tx,
    clinics.map((clinic) => clinic.id),
    id,
  );
}

/** What was looked up about them, their licences and their training. The audit log says that it was, without a word of it. */
async function removeChecks(tx: Transaction, id: string): Promise<void> {
  const ofTheirs = `(subject_kind = 'practitioner' AND subject_id = $1)
    OR (subject_kind = 'license' AND subject_id IN (SELECT id FROM licenses WHERE practitioner_id = $1))
    OR (subject_kind = 'training' AND subject_id IN (SELECT id FROM trainings WHERE practitioner_id = $1))`;
  await tx.query(`DELETE FROM verification_records WHERE ${ofTheirs}`, [id]);
  await tx.query(`DELETE FROM verifications WHERE ${ofTheirs}`, [id]);
}

/** The clinics they work at go with them, when nobody else does. */
async function removeClinicsOf(tx: Transaction, id: string): Promise<void> {
  const clinics = await tx.query<{ id: string }>(
    `SELECT DISTINCT l.clinic_id AS id FROM locations l JOIN practitioner_locations pl ON pl.location_id = l.id
     WHERE pl.practitioner_id = $1`,
    [id],
  );
  await tx.query(`DELETE FROM practitioner_locations WHERE practitioner_id = $1`, [id]);
  await removeClinics(
    tx,
    clinics.map((clinic) => clinic.id),
    id,
  );
}

/** Where nobody works, no request refers to a room and nobody else keeps it or belongs to it, there is no clinic. */
async function removeClinics(tx: Transaction, ids: readonly string[], leaver: string): Promise<void> {
  const empty = await tx.query<{ id: string }>(
    `SELECT id FROM clinics c WHERE id = ANY ($1::uuid[])
       AND NOT EXISTS (SELECT FROM locations l JOIN practitioner_locations pl ON pl.location_id = l.id
         WHERE l.clinic_id = c.id)
       AND NOT EXISTS (SELECT FROM clinic_managers m WHERE m.clinic_id = c.id)
       AND NOT EXISTS (SELECT FROM clinic_members m WHERE m.clinic_id = c.id AND m.practitioner_id <> $2)
       AND NOT EXISTS (SELECT FROM locations l JOIN consultation_types t ON t.location_id = l.id
         JOIN (SELECT consultation_type_id FROM consultations UNION ALL SELECT consultation_type_id FROM waiting_list_entries) a
           ON a.consultation_type_id = t.id WHERE l.clinic_id = c.id)`,
    [ids, leaver],
  );
  const gone = [empty.map(({ id }) => id)];
  const ofRooms = `subject_kind = 'location' AND subject_id IN (SELECT id FROM locations WHERE clinic_id = ANY ($1::uuid[]))`;
  await tx.query(`DELETE FROM verification_records WHERE ${ofRooms}`, gone);
  await tx.query(`DELETE FROM verifications WHERE ${ofRooms}`, gone);
  await tx.query(`DELETE FROM clinics WHERE id = ANY ($1::uuid[])`, gone);
}

/** Everything that would go with the row goes: what belongs to listings from tomorrow on as well. */
async function leaveTheName(tx: Transaction, id: string): Promise<void> {
  for (const { table, column } of await tablesOfListings(tx)) {
    if (!NEEDED_BY_REQUESTS.has(table)) await tx.query(`DELETE FROM ${table} WHERE ${column} = $1`, [id]);
  }
  await tx.query(
    `UPDATE practitioners SET slug = id::text, npi = NULL, pronouns = NULL, postnominals = '{}', professions = '{}',
       headline = NULL, about = NULL, conditions = '{}', experience_with = '{}', languages = '{en}',
       accepting_new_patients = false, practising_since = NULL, integration_level = 'NONE',
       integration_modalities = '{}', integration_timing = '{}', integration_sessions_included = NULL,
       integration_session_price = NULL, integration_accepts_dosed_elsewhere = false, integration_note = NULL,
       photo = NULL, state = 'DRAFT', contact_email = NULL, contact_email_hash = NULL, updated_at = $2, left_at = $2
     WHERE id = $1`,
    [id, tx.clock.now().toString()],
  );
}

function tablesOfListings(tx: Transaction): Promise<{ table: string; column: string }[]> {
  return tx.query(
    `SELECT c.conrelid::regclass::text AS "table", a.attname AS "column"
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.confrelid = 'practitioners'::regclass AND c.contype = 'f' AND c.confdeltype = 'c'
     ORDER BY 1, 2`,
  );
}
