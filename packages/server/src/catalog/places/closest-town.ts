import type { Coordinates } from '@clearing/shared/distance';
import type { UnitOfWork } from '../../platform/unit-of-work.js';

/** A stretch of the map: nothing nearer than `km` lies further north or south than `degrees`, of 111 kilometres each. */
interface Stretch {
  readonly degrees: number;
  readonly km: number;
}

/** Most people have a town around the corner: all the others are looked through where there is none. */
const STRETCHES: readonly Stretch[] = [
  { degrees: 0.25, km: 25 },
  { degrees: 3, km: 300 },
];

/** The region of the closest ZIP code; null in the middle of an ocean. */
export async function regionAt(
  reader: Pick<UnitOfWork, 'query'>,
  { latitude, longitude }: Coordinates,
): Promise<string | null> {
  for (const { degrees, km } of STRETCHES) {
    const [closest] = await reader.query<{ region: string }>(
      `SELECT region FROM places
       WHERE kind = 'POSTAL_CODE' AND latitude BETWEEN $1::float8 - ${degrees} AND $1::float8 + ${degrees}
         AND search_distance_km($1, $2, latitude, longitude) < ${km}
       ORDER BY search_distance_km($1, $2, latitude, longitude), key LIMIT 1`,
      [latitude, longitude],
    );
    if (closest) return closest.region;
  }
  return null;
}
