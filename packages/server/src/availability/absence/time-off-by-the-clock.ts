import { Temporal } from 'temporal-polyfill';
import { appendChange } from '../../platform/changes.js';
import { fromDate } from '../../platform/clock.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { rangeText } from '../range-text.js';
import { recomputeNextSlots } from '../slots/next-slots.js';
import { instantAtWallClock, wallClockText, zoneDataVersion } from '../wall-clock-text.js';

/**
 * SQL: time off "t" that is not over, and was worked out by older rules about local time than ours, or by a version from
 * before, which wrote no clock down. What is open at an end stands by no clock.
 */
export const isTimeOffByOlderRules = (now: string, ours: string) =>
  `(upper(t.during) > ${now} AND NOT lower_inf(t.during) AND NOT upper_inf(t.during)
    AND (t.zone_data_version IS NULL OR t.zone_data_version COLLATE "C" < ${ours}))`;

interface Row {
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
  readonly zone: string;
  /** Null: not written down yet. */
  readonly wallFrom: string | null;
  readonly wallUntil: string | null;
}

interface Ends {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/** Time off when the rules about local time change: "off from one o'clock" is what a clock shows, as hours are. */
export class TimeOffByTheClock {
  /** Keeps what the clock shows of all of it. The caller holds the practitioner's lock. */
  async follow(tx: Transaction, practitionerId: string): Promise<void> {
    const rows = await tx.query<Row>(
      `SELECT t.id, lower(t.during) AS start, upper(t.during) AS "end", coalesce(t.time_zone, s.time_zone) AS zone,
         t.wall_from AS "wallFrom", t.wall_until AS "wallUntil"
       FROM time_off t JOIN schedules s ON s.practitioner_id = t.practitioner_id
       WHERE t.practitioner_id = $1 AND ${isTimeOffByOlderRules('$2::timestamptz', '$3')}`,
      [practitionerId, tx.clock.now().toString(), zoneDataVersion],
    );
    let hasMoved = false;
    for (const row of rows) if (await keep(tx, row)) hasMoved = true;
    if (!hasMoved) return;
    await recomputeNextSlots(tx, [practitionerId]);
    await appendChange(tx, { kind: 'availability.changed', subjectKind: 'practitioner', subjectId: practitionerId });
  }
}

/** Whether it begins or ends at another moment than before. */
async function keep(tx: Transaction, row: Row): Promise<boolean> {
  const { id, zone } = row;
  const before = { from: fromDate(row.start), until: fromDate(row.end) };
  const { from, until } = byTheClock(row, before);
  await tx.query(
    `UPDATE time_off SET during = $2, time_zone = $3, wall_from = $4, wall_until = $5, zone_data_version = $6 WHERE id = $1`,
    [
      ...[id, rangeText({ start: from.epochMilliseconds, end: until.epochMilliseconds }), zone],
      ...[wallClockText(zone, from), wallClockText(zone, until), zoneDataVersion],
    ],
  );
  return !from.equals(before.from) || !until.equals(before.until);
}

/** Where the clock shows both ends by the rules of now. In a gap they could come the wrong way round: then it stays. */
function byTheClock({ zone, wallFrom, wallUntil }: Row, before: Ends): Ends {
  if (wallFrom === null || wallUntil === null) return before;
  const from = instantAtWallClock(zone, wallFrom, before.from);
  const until = instantAtWallClock(zone, wallUntil, before.until);
  return Temporal.Instant.compare(from, until) < 0 ? { from, until } : before;
}
