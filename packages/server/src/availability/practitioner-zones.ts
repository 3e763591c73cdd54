import { listingsOf } from '../listing/keeper/listing-control.js';
import { legalDayZone } from '../listing/legality/legal-day.js';
import type { Reader } from './availability.repository.js';

/**
 * By whose clock a practitioner's days and weeks begin: the one hours are kept by; before there is one, their first
 * place's, or that of their draft; without any, Washington's. Whoever is not there has none.
 */
export async function listZones(reader: Reader, practitionerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.query<{ id: string; zone: string }>(
    `SELECT p.id, coalesce(s.time_zone,
       (SELECT l.time_zone FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
        WHERE pl.practitioner_id = p.id ORDER BY pl.position, l.id LIMIT 1),
       (SELECT d.document #>> '{places,0,timeZone}' FROM listing_drafts d WHERE d.practitioner_id = p.id), $2) AS zone
     FROM practitioners p LEFT JOIN schedules s ON s.practitioner_id = p.id WHERE p.id = ANY($1::uuid[])`,
    [practitionerIds, legalDayZone],
  );
  return new Map(rows.map(({ id, zone }) => [id, zone]));
}

/** By whose clock whoever keeps a listing is told of times; whoever keeps none, by Washington's. */
export async function zoneOfKeeper(reader: Reader, accountId: string): Promise<string> {
  const [first] = await listingsOf(reader, accountId);
  const zones = first === undefined ? null : await listZones(reader, [first]);
  return zones?.get(first ?? '') ?? legalDayZone;
}
