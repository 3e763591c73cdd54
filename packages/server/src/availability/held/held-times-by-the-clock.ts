import type { Temporal } from 'temporal-polyfill';
import { fromDate } from '../../platform/clock.js';
import { violatedConstraint, type Transaction } from '../../platform/unit-of-work.js';
import { tellHeldTimes } from './held-times-changed.js';
import { recomputeNextSlots } from '../slots/next-slots.js';
import { instantAtWallClock, wallClockText, zoneDataVersion } from '../wall-clock-text.js';

/** A held time, and where by the rules of now the wall clock shows what it did; the same instant: nothing moved. */
export interface TimeByOlderRules {
  readonly ownerId: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** SQL: a held time "h" ahead of now that was worked out by older rules than ours. What a version from before wrote is not known. */
export const isByOlderRules = (now: string, ours: string) =>
  `h.starts_at > ${now} AND h.zone_data_version COLLATE "C" < ${ours}`;

/**
 * Held times when the rules about local time change: each is what the clock of its place showed when it was taken. The
 * caller holds the practitioner's lock.
 */
export class HeldTimesByTheClock {
  /**
   * Those of this practitioner's times ahead that were worked out by older rules about local time than ours, and where by
   * ours the wall clock shows what it did.
   */
  async listByOlderRules(tx: Transaction, practitionerId: string): Promise<TimeByOlderRules[]> {
    const rows = await tx.query<{ ownerId: string; startsAt: Date; timeZone: string; wallClock: string }>(
      `SELECT owner_id AS "ownerId", starts_at AS "startsAt", time_zone AS "timeZone", wall_clock AS "wallClock"
       FROM held_times h WHERE practitioner_id = $1 AND ${isByOlderRules('$2', '$3')}`,
      [practitionerId, tx.clock.now().toString(), zoneDataVersion],
    );
    return rows.map(({ ownerId, startsAt, timeZone, wallClock }) => {
      const from = fromDate(startsAt);
      return { ownerId, from, to: instantAtWallClock(timeZone, wallClock, from) };
    });
  }

  /** Whatever these hold is as our rules have it from now on: where it stands, with what the wall clock shows there. */
  async acknowledgeRules(tx: Transaction, ownerIds: readonly string[]): Promise<void> {
    const rows = await tx.query<{ id: string; startsAt: Date; timeZone: string }>(
      `SELECT id, starts_at AS "startsAt", time_zone AS "timeZone" FROM held_times h
       WHERE owner_id = ANY ($1::uuid[]) AND ${isByOlderRules('$2', '$3')}`,
      [ownerIds, tx.clock.now().toString(), zoneDataVersion],
    );
    await tx.query(
      `UPDATE held_times h SET wall_clock = r.wall_clock, zone_data_version = $3
       FROM unnest($1::uuid[], $2::text[]) AS r(id, wall_clock) WHERE h.id = r.id`,
      [
        rows.map(({ id }) => id),
        rows.map(({ startsAt, timeZone }) => wallClockText(timeZone, fromDate(startsAt))),
        zoneDataVersion,
      ],
    );
  }

  /** They stand where they are; the place they are held for goes by the clock of another zone from now on. */
  async goBy(tx: Transaction, ownerId: string, zone: string): Promise<void> {
    const rows = await tx.query<{ id: string; startsAt: Date }>(
      `SELECT id, starts_at AS "startsAt" FROM held_times WHERE owner_id = $1`,
      [ownerId],
    );
    await tx.query(
      `UPDATE held_times h SET time_zone = $3, wall_clock = r.wall_clock, zone_data_version = $4
       FROM unnest($1::uuid[], $2::text[]) AS r(id, wall_clock) WHERE h.id = r.id`,
      [
        rows.map(({ id }) => id),
        rows.map(({ startsAt }) => wallClockText(zone, fromDate(startsAt))),
        zone,
        zoneDataVersion,
      ],
    );
  }

  /**
   * Moves one of the times an owner holds to another instant, whatever hours say: the wall clock shows what it did, so it is
   * in the hours it was in. False when it would overlap another one; then it keeps what it has.
   */
  async shift(tx: Transaction, practitionerId: string, { ownerId, from, to }: TimeByOlderRules): Promise<boolean> {
    const by = `${to.epochMilliseconds - from.epochMilliseconds} milliseconds`;
    await tx.query('SAVEPOINT before_shifting');
    try {
      await tx.query(
        `UPDATE held_times SET starts_at = starts_at + $3::interval, ends_at = ends_at + $3::interval,
           during = tstzrange(lower(during) + $3::interval, upper(during) + $3::interval)
         WHERE owner_id = $1 AND starts_at = $2`,
        [ownerId, from.toString(), by],
      );
    } catch (error) {
      if (violatedConstraint(error) !== 'held_times_do_not_overlap') throw error;
      await tx.query('ROLLBACK TO SAVEPOINT before_shifting');
      return false;
    }
    await recomputeNextSlots(tx, [practitionerId]);
    await tellHeldTimes(tx, [practitionerId]);
    return true;
  }
}
