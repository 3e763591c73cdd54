import { legalDayZone } from '../listing/legality/legal-day.js';
import type { Reader } from './claim.repository.js';

/**
 * By whose clock a claim's times are told: to whoever claims, and to whoever could lose something. Where the registry says
 * they practise, by their ZIP code, else by their state; where only a listing has the number, its first place's; without
 * any of these, Washington's.
 */
export async function zoneOfClaimed(reader: Reader, npi: string): Promise<string> {
  const [row] = await reader.query<{ zone: string }>(
    `SELECT coalesce(
       (SELECT p.time_zone FROM registry_entries e JOIN places p ON p.kind = 'POSTAL_CODE' AND p.key = left(e.postal_code, 5)
        WHERE e.npi = $1 LIMIT 1),
       (SELECT p.time_zone FROM registry_entries e JOIN places p ON p.kind = 'REGION' AND p.region = e.region
        WHERE e.npi = $1 LIMIT 1),
       (SELECT l.time_zone FROM practitioners k JOIN practitioner_locations pl ON pl.practitioner_id = k.id
          JOIN locations l ON l.id = pl.location_id
        WHERE k.npi = $1 ORDER BY pl.position, l.id LIMIT 1),
       $2) AS zone`,
    [npi, legalDayZone],
  );
  return row?.zone ?? legalDayZone;
}
