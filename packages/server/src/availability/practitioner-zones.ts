import { legalDayZone } from '../listing/legality/legal-day.js';
import type { Reader } from './availability.repository.js';

/**
 * By whose clock a practitioner's days and weeks begin: the one hours are kept by; before there is one, their first
 * place's; without both, Washington's. Whoever is not there has none.
 */
export async function listZones(reader: Reader, practitionerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.query<{ id: string; zone: string }>(
    `SELECT p.id, coalesce(s.time_zone,
       (SELECT l.time_zone FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
        WHERE pl.practitioner_id = p.id ORDER BY pl.position, l.id LIMIT 1), $2) AS zone
     FROM practitioners p LEFT JOIN schedules s ON s.practitioner_id = p.id WHERE p.id = ANY($1::uuid[])`,
    [practitionerIds, legalDayZone],
  );
  return new Map(rows.map(({ id, zone }) => [id, zone]));
}
