import { momentLabel } from '@clearing/shared/time/labels';
import type { Transaction } from '../../platform/unit-of-work.js';
import { fromDate } from '../../platform/clock.js';

type Reader = Pick<Transaction, 'query' | 'clock'>;

/** A talk in person, by its time: nothing of who asked for it. */
export interface TalkAtPlace {
  readonly startsAt: Date;
  /** On the clock of the place. */
  readonly label: string;
  /** Whether it is promised; else it waits for an answer. */
  readonly isConfirmed: boolean;
}

/** What one practitioner promised at these places, or is asked for there, in order. */
export async function talksAtPlaces(
  reader: Reader,
  practitionerId: string,
  placeIds: readonly string[],
): Promise<TalkAtPlace[]> {
  const now = reader.clock.now();
  const rows = await reader.query<Omit<TalkAtPlace, 'label'> & { zone: string }>(
    `SELECT c.starts_at AS "startsAt", c.state = 'CONFIRMED' AS "isConfirmed", l.time_zone AS zone
     FROM consultations c
     JOIN consultation_types t ON t.id = c.consultation_type_id
     JOIN locations l ON l.id = t.location_id
     WHERE c.practitioner_id = $1 AND l.id = ANY ($2::uuid[]) AND c.state IN ('CONFIRMED', 'REQUESTED')
       AND c.ends_at > $3
     ORDER BY c.starts_at, c.id`,
    [practitionerId, placeIds, now.toString()],
  );
  return rows.map(({ zone, ...talk }) => ({ ...talk, label: momentLabel(fromDate(talk.startsAt), zone, now) }));
}

/** How much is before practitioners: counts, of nobody. */
export interface TalkCounts {
  /** Promised, and within these days. */
  readonly ahead: number;
  /** Asked for, and not answered. */
  readonly waiting: number;
}

export const AHEAD_DAYS = 14;

/** Of each of these practitioners. */
export async function countTalks(
  reader: Reader,
  practitionerIds: readonly string[],
): Promise<ReadonlyMap<string, TalkCounts>> {
  const now = reader.clock.now();
  const rows = await reader.query<TalkCounts & { id: string }>(
    `SELECT practitioner_id AS id,
       (count(*) FILTER (WHERE state = 'CONFIRMED' AND starts_at > $2 AND starts_at < $3))::integer AS ahead,
       (count(*) FILTER (WHERE state = 'REQUESTED'))::integer AS waiting
     FROM consultations
     WHERE practitioner_id = ANY ($1::uuid[]) AND state IN ('CONFIRMED', 'REQUESTED')
     GROUP BY practitioner_id`,
    [practitionerIds, now.toString(), now.add({ hours: AHEAD_DAYS * 24 }).toString()],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** What is usually arranged for talks at one place is arranged for those at another from now on. */
export async function moveArrangements(
  tx: Transaction,
  practitionerId: string,
  from: string,
  to: string,
): Promise<void> {
  await tx.query(`UPDATE usual_arrangements SET location_id = $3 WHERE practitioner_id = $1 AND location_id = $2`, [
    practitionerId,
    from,
    to,
  ]);
}
