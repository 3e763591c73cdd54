import { distanceKm, kmOf, milesOf, onMap, type Coordinates } from '@clearing/shared/distance';
import { findJurisdiction } from '@clearing/shared/jurisdictions';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Places } from './places.js';
import { Place } from './places.results.js';

/** An address as far as the gazetteer knows one. */
export interface AddressOnMap {
  readonly city: string;
  /** ISO 3166-2. */
  readonly region: string;
  /** Five digits. */
  readonly postalCode: string;
}

interface Town extends Coordinates {
  readonly region: string;
  readonly timeZone: string;
}

/** As far from its ZIP code as a place may always lie. */
const ALWAYS_NEAR_KM = kmOf(25);
/** Where ZIP codes are far apart, one reaches as far as twice to its fifth neighbour. */
const NEIGHBOURS = 5;
const LANDMARKS = 12;
const FARTHEST_LANDMARK_KM = 150;

/** Where an address lies, and whether a point that somebody put by hand can be of it. */
export class PlacesOnMap {
  constructor(
    private readonly database: Pick<UnitOfWork, 'query'>,
    private readonly places: Places,
  ) {}

  /**
   * Where its ZIP code lies. One that the list does not know, between others of that state, lies where its city does. Null:
   * neither is known.
   */
  async find({ city, region, postalCode }: AddressOnMap): Promise<Place | null> {
    const { place, suggestions } = await this.places.understand(postalCode);
    if (place) return place;
    if (!suggestions.some((neighbour) => neighbour.region === region)) return null;
    const inCity = (await this.places.understand(`${city}, ${region.slice('US-'.length)}`)).place;
    return inCity?.kind === 'CITY' && inCity.region === region ? inCity : null;
  }

  /** Why this address cannot lie there, in a sentence; null: it can. */
  async whyNotThere({ region }: AddressOnMap, found: Place, point: Coordinates): Promise<string | null> {
    if (!isOnEarth(point)) return 'Write degrees, north and then east: 32.78750 and -96.79940.';
    const nearThere = await this.#closestTowns(point);
    if (!nearThere.some((town) => town.region === region)) {
      return `This point is not in ${findJurisdiction(region)?.name ?? region}.`;
    }
    const most = await this.#reachOf(found);
    const away = distanceKm(found, point);
    if (away <= most) return null;
    return `This point is ${miles(away)} from ${found.label}. Put it within ${miles(most)}, or change the address.`;
  }

  /** What clocks show there: those of the closest town in the same state. Null: there is none near. */
  async timeZoneAt(region: string, point: Coordinates): Promise<string | null> {
    if (!isOnEarth(point)) return null;
    const towns = await this.#closestTowns(point);
    return towns.find((town) => town.region === region)?.timeZone ?? null;
  }

  /** Towns around it for a map, those with most people first. */
  async around(point: Coordinates): Promise<Place[]> {
    if (!isOnEarth(point)) return [];
    const { latitude, longitude } = onMap(point);
    const rows = await this.database.query<Place>(
      `SELECT kind, label, region, latitude, longitude, time_zone AS "timeZone" FROM (
         SELECT DISTINCT ON (label) * FROM places
         WHERE kind = 'CITY' AND abs(latitude - $1) < 3
           AND search_distance_km($1, $2, latitude, longitude) < ${FARTHEST_LANDMARK_KM}
         ORDER BY label, population DESC) AS near
       ORDER BY population / (5 + search_distance_km($1, $2, latitude, longitude)) DESC, label LIMIT ${LANDMARKS}`,
      [latitude, longitude],
    );
    return rows.map((row) => Object.assign(new Place(), row));
  }

  async #reachOf(found: Place): Promise<number> {
    const farthest = (await this.#closestTowns(found)).at(-1);
    return Math.max(ALWAYS_NEAR_KM, farthest ? 2 * distanceKm(found, farthest) : 0);
  }

  #closestTowns(point: Coordinates): Promise<Town[]> {
    const { latitude, longitude } = onMap(point);
    return this.database.query<Town>(
      `SELECT region, time_zone AS "timeZone", latitude, longitude FROM places
       WHERE kind = 'POSTAL_CODE' AND abs(latitude - $1) < 5
       ORDER BY search_distance_km($1, $2, latitude, longitude), key LIMIT ${NEIGHBOURS}`,
      [latitude, longitude],
    );
  }
}

function isOnEarth({ latitude, longitude }: Coordinates): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function miles(km: number): string {
  const rounded = Math.round(milesOf(km));
  return rounded === 1 ? '1 mile' : `${rounded} miles`;
}
