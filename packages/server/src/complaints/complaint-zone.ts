import { legalDayZone } from '../listing/legality/legal-day.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * By whose clock whoever told of something reads when: nothing is known of them, so it is that of whom or what it is about, if
 * everybody may see that. What is hidden, and what is not there, tell the same: Washington's.
 */
export async function zoneOfSubject(
  reader: Reader,
  { practitionerId, clinicId }: { readonly practitionerId: string | null; readonly clinicId: string | null },
): Promise<string> {
  const [row] = await reader.query<{ zone: string }>(
    `SELECT coalesce(s.time_zone, l.time_zone) AS zone
     FROM practitioners p
     LEFT JOIN schedules s ON s.practitioner_id = p.id
     JOIN practitioner_locations pl ON pl.practitioner_id = p.id
     JOIN locations l ON l.id = pl.location_id
     WHERE p.state IN ('PUBLISHED', 'PAUSED') AND (p.id = $1 OR l.clinic_id = $2)
     ORDER BY pl.position, l.id LIMIT 1`,
    [practitionerId, clinicId],
  );
  return row?.zone ?? legalDayZone;
}
