import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import { placeKey } from '../catalog/places/place-name.js';
import { legalDayZone } from '../listing/legality/legal-day.js';
import type { Reader } from './claim.repository.js';

/** As states are looked up: by their code alone, all places would be looked through. */
const namesOfRegions = JURISDICTIONS.map(({ name }) => placeKey(name));

/**
 * By whose clock a claim's times are told: to whoever claims, and to whoever could lose something. Where the registry says
 * they practise, by their ZIP code, else by their state; where only a listing has the number, its first place's; without
 * any of these, Washington's.
 */
export async function zoneOfClaimed(reader: Reader, npi: string): Promise<string> {
  const [row] = await reader.query<{ zone: string }>(
    `SELECT coalesce(
       (SELECT p.time_zone FROM registry_entries e, LATERAL (SELECT time_zone FROM places
          WHERE kind = 'POSTAL_CODE' AND key = left(e.postal_code, 5) LIMIT 1) p WHERE e.npi = $1),
       (SELECT p.time_zone FROM registry_entries e, LATERAL (SELECT time_zone FROM places
          WHERE kind = 'REGION' AND key = ANY ($3) AND region = e.region LIMIT 1) p WHERE e.npi = $1),
       (SELECT l.time_zone FROM practitioners k JOIN practitioner_locations pl ON pl.practitioner_id = k.id
          JOIN locations l ON l.id = pl.location_id
        WHERE k.npi = $1 ORDER BY pl.position, l.id LIMIT 1),
       $2) AS zone`,
    [npi, legalDayZone, namesOfRegions],
  );
  return row?.zone ?? legalDayZone;
}
