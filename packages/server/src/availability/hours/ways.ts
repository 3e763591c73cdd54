import { distanceKm, milesOf, type Coordinates } from '@clearing/shared/distance';
import type { Practice } from '../slots/practice.js';
import type { Place } from './hours.repository.js';

/** Two places of a practitioner and the way between them. */
export interface Way {
  readonly from: Place;
  readonly to: Place;
  /** Null: nothing was said. */
  readonly minutes: number | null;
  readonly miles: number;
  /** Null: too far to guess. */
  readonly estimatedMinutes: number | null;
}

/** The longest way that can be said: eight hours. */
export const MOST_TRAVEL_MINUTES = 480;

/** Each two places at which talks in person are offered, or of which something was said, in the listing's order. */
export function waysBetween(places: readonly Place[], { types, schedule }: Practice): Way[] {
  const inPerson = new Set(types.map(({ locationId }) => locationId));
  return places.flatMap((from, index) =>
    places.slice(index + 1).flatMap((to) => {
      const said = schedule.travelTimes.find(({ places: two }) => two.includes(from.id) && two.includes(to.id));
      if (!said && !(inPerson.has(from.id) && inPerson.has(to.id))) return [];
      const km = distanceKm(from, to);
      const miles = Math.round(milesOf(km));
      return [{ from, to, minutes: said?.minutes ?? null, miles, estimatedMinutes: estimatedMinutes(from, to) }];
    }),
  );
}

const MINUTES_TO_LEAVE_AND_ARRIVE = 10;
/** Roads are longer than the crow flies, by about two fifths, and go at about 35 miles an hour. */
const MINUTES_PER_MILE = (1.4 * 60) / 35;
const STEP = 5;

/** A guess for somebody who drives, rounded up; by the two points alone, so it knows of no river and no rush hour. */
export function estimatedMinutes(from: Coordinates, to: Coordinates): number | null {
  const guess = MINUTES_TO_LEAVE_AND_ARRIVE + milesOf(distanceKm(from, to)) * MINUTES_PER_MILE;
  const minutes = Math.ceil(guess / STEP) * STEP;
  return minutes <= MOST_TRAVEL_MINUTES ? minutes : null;
}
