import type { Transaction } from '../platform/unit-of-work.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export interface SeenInWeek {
  readonly practitionerId: string;
  /** Its Monday. */
  readonly week: string;
  readonly shown: number;
  readonly opened: number;
}

/** In one order everywhere, so that two processes wait instead of deadlocking. Whoever is gone meanwhile is left out. */
export async function addSeen(tx: Transaction, rows: readonly SeenInWeek[]): Promise<void> {
  await tx.query(
    `INSERT INTO listing_numbers AS kept (practitioner_id, week, shown, opened)
     SELECT p.id, seen.week, sum(seen.shown), sum(seen.opened)
     FROM unnest($1::uuid[], $2::date[], $3::integer[], $4::integer[]) AS seen (id, week, shown, opened)
     JOIN practitioners p ON p.id = seen.id AND p.left_at IS NULL
     GROUP BY p.id, seen.week ORDER BY p.id, seen.week
     ON CONFLICT (practitioner_id, week)
       DO UPDATE SET shown = kept.shown + excluded.shown, opened = kept.opened + excluded.opened`,
    [
      rows.map(({ practitionerId }) => practitionerId),
      rows.map(({ week }) => week),
      rows.map(({ shown }) => shown),
      rows.map(({ opened }) => opened),
    ],
  );
}

export async function listSeen(reader: Reader, practitionerId: string, since: string): Promise<SeenInWeek[]> {
  return reader.query<SeenInWeek>(
    `SELECT practitioner_id AS "practitionerId", week::text, shown, opened
     FROM listing_numbers WHERE practitioner_id = $1 AND week >= $2`,
    [practitionerId, since],
  );
}

/** The first week of which anything is kept, of anybody: before it nothing was counted. Null: nothing was yet. */
export async function findFirstWeek(reader: Reader): Promise<string | null> {
  const [row] = await reader.query<{ week: string | null }>(`SELECT min(week)::text AS week FROM listing_numbers`);
  return row?.week ?? null;
}

export async function eraseBefore(tx: Transaction, week: string): Promise<number> {
  const erased = await tx.query(`DELETE FROM listing_numbers WHERE week < $1 RETURNING week`, [week]);
  return erased.length;
}
