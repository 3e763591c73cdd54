import type { DeriveForPractitioners } from '../demonstration/load-demonstration.js';

/** Minutes of Sunday: the night in which clocks change, and a late morning. */
const HOURS = '(0, 240), (600, 720)';

/**
 * Clocks change in the night to Sunday, when nobody works: whoever set theirs to the evening before would find nothing to practise
 * on. So in each town two of those who talk from afar do work then, and may be asked an hour before.
 */
export const stayAwakeOnSundays: DeriveForPractitioners = async ({ query }, practitionerIds) => {
  const awake = await query<{ id: string }>(
    `SELECT id FROM (
       SELECT p.id, row_number() OVER (PARTITION BY town.city ORDER BY p.id) AS nth
       FROM practitioners p CROSS JOIN LATERAL (
         SELECT o.city, o.region FROM practitioner_locations pl JOIN locations o ON o.id = pl.location_id
         WHERE pl.practitioner_id = p.id ORDER BY pl.position LIMIT 1) AS town
       WHERE p.id = ANY ($1::uuid[])
         AND EXISTS (SELECT FROM consultation_types t WHERE t.practitioner_id = p.id AND t.location_id IS NULL)
         AND EXISTS (SELECT FROM licenses h JOIN verifications v ON v.subject_kind = 'license' AND v.subject_id = h.id
                     WHERE h.practitioner_id = p.id AND h.jurisdiction = town.region
                       AND v.state IN ('REGISTRY_MATCHED', 'DOCUMENT_CHECKED'))
     ) AS each WHERE nth <= 2`,
    [practitionerIds],
  );
  const ids = [awake.map(({ id }) => id)];
  await query(
    `INSERT INTO weekly_hours (id, practitioner_id, weekday, start_minute, end_minute, location_id, modes)
     SELECT gen_random_uuid(), id, 7, hours.start_minute, hours.end_minute, NULL, ARRAY['VIDEO', 'PHONE']
     FROM unnest($1::uuid[]) AS id CROSS JOIN (VALUES ${HOURS}) AS hours (start_minute, end_minute)`,
    ids,
  );
  await query(
    `UPDATE consultation_types SET lead_time_minutes = 60, alignment_minutes = 30
     WHERE practitioner_id = ANY ($1::uuid[]) AND location_id IS NULL`,
    ids,
  );
  await query(`UPDATE schedules SET daily_cap = NULL WHERE practitioner_id = ANY ($1::uuid[])`, ids);
};
