import { zoneWords } from '@clearing/shared/time/zones';
import type { Place } from './hours.repository.js';

/**
 * What tells a place apart: "12 Main Street, Dallas". Hours are of one zone: told which, a place on another clock is named
 * with it, "12 Mesa Street, El Paso (Mountain time there)".
 */
export function placeLabel(
  { name, street, city, timeZone }: Pick<Place, 'name' | 'street' | 'city' | 'timeZone'>,
  zoneOfHours: string | null,
): string {
  const there = zoneWords(timeZone);
  const isElsewhere = zoneOfHours !== null && zoneWords(zoneOfHours) !== there;
  return `${name ?? street}, ${city}${isElsewhere ? ` (${there} there)` : ''}`;
}
