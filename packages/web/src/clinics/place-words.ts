import type { ClinicPlace } from './clinic-doors.js';

/** "North, 12 Elm St, Dallas" */
export function placeWords({ name, street, city }: Pick<ClinicPlace, 'name' | 'street' | 'city'>): string {
  return [name, street, city].filter(Boolean).join(', ');
}
