import type { Coordinates } from '@clearing/shared/distance';
import type { ListingState } from '../../listing/words.js';
import { displayNameOf } from '../../listing/practitioner/practitioner-facts.js';
import { fromDate } from '../../platform/clock.js';
import type { Reader } from '../availability.repository.js';

/** Whose hours they are, as their own pages say it. */
export interface Keeper {
  readonly practitionerId: string;
  readonly slug: string;
  readonly name: string;
  readonly state: ListingState;
  /** Null: no zone was chosen yet, and there are no hours. */
  readonly timeZone: string | null;
  /** Counts up with every change, so that what was written in another window is not lost. */
  readonly revision: number;
  /** Where they see people, in their own order. */
  readonly places: readonly Place[];
}

export interface Place extends Coordinates {
  readonly id: string;
  readonly name: string | null;
  readonly street: string;
  readonly city: string;
  readonly timeZone: string;
}

type KeeperRow = Omit<Keeper, 'name'> & { givenName: string; familyName: string; postnominals: string[] };

const KEEPERS = `
  SELECT p.id AS "practitionerId", p.slug, p.state, p.given_name AS "givenName", p.family_name AS "familyName",
    p.postnominals, s.time_zone AS "timeZone", coalesce(s.revision, 0) AS revision,
    coalesce((SELECT json_agg(json_build_object('id', l.id, 'name', l.name, 'street', l.street, 'city', l.city,
                                                'timeZone', l.time_zone, 'latitude', l.latitude,
                                                'longitude', l.longitude) ORDER BY pl.position, l.id)
              FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id
              WHERE pl.practitioner_id = p.id), '[]') AS places
  FROM practitioners p
  LEFT JOIN schedules s ON s.practitioner_id = p.id`;

export async function findKeeper(reader: Reader, by: { slug: string } | { id: string }): Promise<Keeper | null> {
  const rows =
    'slug' in by
      ? await reader.query<KeeperRow>(`${KEEPERS} WHERE p.slug = $1`, [by.slug])
      : await reader.query<KeeperRow>(`${KEEPERS} WHERE p.id = $1`, [by.id]);
  return rows.map(keeperOf)[0] ?? null;
}

function keeperOf({ givenName, familyName, postnominals, ...row }: KeeperRow): Keeper {
  return { ...row, name: displayNameOf(givenName, familyName, postnominals) };
}

export interface TimeOffRow {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly isTold: boolean;
}

/** Time off that is not over yet, by time. What has no end is as good as without one for a hundred years. */
export async function listTimeOff(reader: Reader, practitionerId: string, now: string): Promise<TimeOffRow[]> {
  const rows = await reader.query<{ id: string; start: Date; end: Date; isTold: boolean }>(
    `SELECT id, is_told AS "isTold", greatest(coalesce(lower(during), '-infinity'), '1970-01-01Z'::timestamptz) AS start,
       least(coalesce(upper(during), 'infinity'), '2200-01-01Z'::timestamptz) AS "end"
     FROM time_off WHERE practitioner_id = $1 AND during && tstzrange($2, NULL) ORDER BY lower(during), id`,
    [practitionerId, now],
  );
  return rows.map(({ id, start, end, isTold }) => ({
    id,
    isTold,
    start: fromDate(start).epochMilliseconds,
    end: fromDate(end).epochMilliseconds,
  }));
}

export interface HeldRow {
  readonly ownerId: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** What is held and not over yet, by time. */
export async function listHeld(reader: Reader, practitionerId: string, now: string): Promise<HeldRow[]> {
  const rows = await reader.query<{ ownerId: string; startsAt: Date; endsAt: Date }>(
    `SELECT owner_id AS "ownerId", starts_at AS "startsAt", ends_at AS "endsAt" FROM held_times
     WHERE practitioner_id = $1 AND ends_at > $2 ORDER BY starts_at, id`,
    [practitionerId, now],
  );
  return rows.map(({ ownerId, startsAt, endsAt }) => ({
    ownerId,
    startsAt: fromDate(startsAt).epochMilliseconds,
    endsAt: fromDate(endsAt).epochMilliseconds,
  }));
}
