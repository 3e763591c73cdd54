import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { In } from 'typeorm';
import { appendChange } from '../platform/changes.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { ConsultationTypeEntity } from './consultation-type.entity.js';
import { recomputeNextSlots } from './slots/next-slots.js';
import {
  DateOverrideEntity,
  ScheduleEntity,
  TimeOffEntity,
  TravelTimeEntity,
  WeeklyBreakEntity,
  WeeklyHoursEntity,
} from './schedule.entity.js';
import type { TimeRange, TravelTime } from './schedule.js';
import { rangeText } from './range-text.js';
import { wallClockText, zoneDataVersion } from './wall-clock-text.js';
import type { ConsultationMode } from './words.js';

export interface WeekOfHours {
  readonly timeZone: string;
  readonly dailyCap?: number | null;
  readonly hours: readonly (Minutes & Where & { readonly weekday: number })[];
  readonly breaks?: readonly (Minutes & { readonly weekday: number })[];
}

export interface DateHours extends Where {
  readonly onDate: string;
  /** Null closes the date. */
  readonly minutes: Minutes | null;
}

export interface HoursOfDay {
  readonly hours: readonly (Minutes & Where)[];
  readonly breaks: readonly Minutes[];
}

interface Minutes {
  readonly startMinute: number;
  readonly endMinute: number;
}

interface Where {
  readonly locationId?: string | null;
  readonly modes?: readonly ConsultationMode[];
}

const EVERY_MODE: ConsultationMode[] = ['IN_PERSON', 'VIDEO', 'PHONE'];

/**
 * What a practitioner says about their time. Each verb takes the practitioner's lock, so that no time is promised by
 * hours that are just changing, and leaves next_slots right and a change behind. Times already held stay held.
 */
export class Schedules {
  /** The week as it is from now on, instead of the one before. */
  keepHours(tx: Transaction, practitionerId: string, week: WeekOfHours): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      const { timeZone, dailyCap = null, hours, breaks = [] } = week;
      await tx.manager.upsert(ScheduleEntity, { practitionerId, timeZone, dailyCap }, ['practitionerId']);
      await tx.manager.delete(WeeklyHoursEntity, { practitionerId });
      await tx.manager.delete(WeeklyBreakEntity, { practitionerId });
      await tx.manager.insert(
        WeeklyHoursEntity,
        hours.map((row) => ({
          id: randomUUID(),
          practitionerId,
          ...minutesOf(row),
          weekday: row.weekday,
          ...whereOf(row),
        })),
      );
      await tx.manager.insert(
        WeeklyBreakEntity,
        breaks.map((row) => ({ id: randomUUID(), practitionerId, ...minutesOf(row), weekday: row.weekday })),
      );
    });
  }

  /** The hours and breaks of these weekdays, instead of the ones before; the other days stay. */
  keepWeekdays(tx: Transaction, practitionerId: string, weekdays: readonly number[], day: HoursOfDay): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      const those = { practitionerId, weekday: In([...weekdays]) };
      await tx.manager.delete(WeeklyHoursEntity, those);
      await tx.manager.delete(WeeklyBreakEntity, those);
      const onEach = <Row extends Minutes>(rows: readonly Row[]) =>
        weekdays.flatMap((weekday) => rows.map((row) => ({ row, weekday })));
      await tx.manager.insert(
        WeeklyHoursEntity,
        onEach(day.hours).map(({ row, weekday }) => ({
          id: randomUUID(),
          practitionerId,
          weekday,
          ...minutesOf(row),
          ...whereOf(row),
        })),
      );
      await tx.manager.insert(
        WeeklyBreakEntity,
        onEach(day.breaks).map(({ row, weekday }) => ({
          id: randomUUID(),
          practitionerId,
          weekday,
          ...minutesOf(row),
        })),
      );
    });
  }

  /** The zone every hour is read in, and how many talks a date may have. */
  keepZone(
    tx: Transaction,
    practitionerId: string,
    zone: { readonly timeZone: string; readonly dailyCap: number | null },
  ): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      await tx.manager.upsert(ScheduleEntity, { practitionerId, ...zone }, ['practitionerId']);
    });
  }

  /** One date's hours instead of the week's. */
  overrideDate(tx: Transaction, practitionerId: string, onDate: string, windows: readonly DateHours[]): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      await tx.manager.delete(DateOverrideEntity, { practitionerId, onDate });
      await tx.manager.insert(
        DateOverrideEntity,
        windows.map((window) => ({
          id: randomUUID(),
          practitionerId,
          onDate,
          startMinute: window.minutes?.startMinute ?? null,
          endMinute: window.minutes?.endMinute ?? null,
          ...whereOf(window),
        })),
      );
    });
  }

  /** `isTold`: patients read when they are back. */
  takeTimeOff(
    tx: Transaction,
    practitionerId: string,
    range: TimeRange,
    { isTold }: { readonly isTold: boolean } = { isTold: false },
  ): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      const [schedule] = await tx.query<{ zone: string }>(
        `SELECT time_zone AS zone FROM schedules WHERE practitioner_id = $1`,
        [practitionerId],
      );
      const shown = schedule && shownBy(schedule.zone, range);
      await tx.manager.insert(TimeOffEntity, {
        ...{ id: randomUUID(), practitionerId, during: rangeText(range), isTold },
        ...shown,
      });
    });
  }

  giveUpTimeOff(tx: Transaction, practitionerId: string, id: string): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      await tx.manager.delete(TimeOffEntity, { id, practitionerId });
    });
  }

  /** How long it takes between these places; `minutes` null: it is said no longer. Of other places nothing changes. */
  keepTravel(
    tx: Transaction,
    practitionerId: string,
    travel: readonly (Pick<TravelTime, 'places'> & { readonly minutes: number | null })[],
  ): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      for (const { places, minutes } of travel) {
        const [locationId, otherLocationId] = places[0] < places[1] ? places : [places[1], places[0]];
        const between = { practitionerId, locationId, otherLocationId };
        if (minutes === null) await tx.manager.delete(TravelTimeEntity, between);
        else {
          const one = ['practitionerId', 'locationId', 'otherLocationId'];
          await tx.manager.upsert(TravelTimeEntity, { ...between, minutes }, one);
        }
      }
    });
  }

  /**
   * Nobody is seen there any more. A date that had hours there alone is closed: the week's hours were not meant for it. The
   * ways there stay: talks that were promised there are there still.
   */
  leavePlaces(tx: Transaction, practitionerId: string, locationIds: readonly string[]): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      const there = [practitionerId, locationIds];
      await tx.query(`DELETE FROM weekly_hours WHERE practitioner_id = $1 AND location_id = ANY ($2::uuid[])`, there);
      await tx.query(
        `DELETE FROM date_overrides o WHERE practitioner_id = $1 AND location_id = ANY ($2::uuid[])
           AND EXISTS (SELECT FROM date_overrides e WHERE e.practitioner_id = $1 AND e.on_date = o.on_date
             AND (e.location_id IS NULL OR e.location_id <> ALL ($2::uuid[])))`,
        there,
      );
      await tx.query(
        `UPDATE date_overrides SET start_minute = NULL, end_minute = NULL, location_id = NULL
         WHERE practitioner_id = $1 AND location_id = ANY ($2::uuid[])`,
        there,
      );
    });
  }

  /** Hours and talks at a place are those of another from now on, with the times that are held there and the ways to it. */
  movePlace(tx: Transaction, practitionerId: string, from: string, to: string): Promise<void> {
    return this.#changeHours(tx, practitionerId, async () => {
      for (const table of ['weekly_hours', 'date_overrides', 'consultation_types', 'held_times']) {
        await tx.query(`UPDATE ${table} SET location_id = $3 WHERE practitioner_id = $1 AND location_id = $2`, [
          practitionerId,
          from,
          to,
        ]);
      }
      await tx.query(
        `UPDATE travel_times SET
           location_id = least($3::uuid, CASE location_id WHEN $2 THEN other_location_id ELSE location_id END),
           other_location_id = greatest($3::uuid, CASE location_id WHEN $2 THEN other_location_id ELSE location_id END)
         WHERE practitioner_id = $1 AND $2 IN (location_id, other_location_id)`,
        [practitionerId, from, to],
      );
    });
  }

  /** What an outside calendar says is taken, instead of what it said before. As it was: nothing is written, nobody told. */
  async replaceBusyTimes(
    tx: Transaction,
    practitionerId: string,
    calendarId: string,
    ranges: readonly TimeRange[],
  ): Promise<void> {
    await tx.lock('practitioner', practitionerId);
    const during = ranges.map(rangeText);
    const [differing] = await tx.query(
      `(SELECT during FROM busy_times WHERE calendar_id = $1 EXCEPT SELECT unnest($2::tstzrange[]))
       UNION ALL (SELECT unnest($2::tstzrange[]) EXCEPT SELECT during FROM busy_times WHERE calendar_id = $1) LIMIT 1`,
      [calendarId, during],
    );
    if (!differing) return;
    await this.#change(tx, practitionerId, async () => {
      await tx.query(`DELETE FROM busy_times WHERE calendar_id = $1`, [calendarId]);
      await tx.query(
        `INSERT INTO busy_times (id, practitioner_id, calendar_id, during)
         SELECT gen_random_uuid(), $1, $2, unnest($3::tstzrange[])`,
        [practitionerId, calendarId, during],
      );
    });
  }

  /** Adds a kind of first talk and answers its id. */
  async offer(
    tx: Transaction,
    practitionerId: string,
    type: Omit<ConsultationTypeEntity, 'id' | 'practitionerId' | 'state' | 'followedBy'>,
  ): Promise<string> {
    const id = randomUUID();
    await this.#change(tx, practitionerId, async () => {
      await tx.manager.insert(ConsultationTypeEntity, { ...type, id, practitionerId });
    });
    return id;
  }

  /** What a practitioner says about the kinds of talk they offer; refused, it answers why, and nothing has changed. */
  async changeTalks<Refusal>(
    tx: Transaction,
    practitionerId: string,
    write: () => Promise<Refusal | null>,
  ): Promise<Refusal | null> {
    await tx.lock('practitioner', practitionerId);
    const refused = await write();
    if (refused === null) await this.#changeHours(tx, practitionerId, async () => {});
    return refused;
  }

  /** What a practitioner says, and may be saying in two windows at once: counted, so that neither is lost unseen. */
  #changeHours(tx: Transaction, practitionerId: string, write: () => Promise<void>): Promise<void> {
    return this.#change(tx, practitionerId, async () => {
      await write();
      await tx.query(`UPDATE schedules SET revision = revision + 1 WHERE practitioner_id = $1`, [practitionerId]);
    });
  }

  async #change(tx: Transaction, practitionerId: string, write: () => Promise<void>): Promise<void> {
    await tx.lock('practitioner', practitionerId);
    await write();
    await recomputeNextSlots(tx, [practitionerId]);
    await appendChange(tx, { kind: 'availability.changed', subjectKind: 'practitioner', subjectId: practitionerId });
  }
}

/** What the clock shows of it, which is what was typed and what is kept. */
function shownBy(timeZone: string, { start, end }: TimeRange) {
  const [from, until] = [start, end].map((at) => Temporal.Instant.fromEpochMilliseconds(at)) as [
    Temporal.Instant,
    Temporal.Instant,
  ];
  const wall = { wallFrom: wallClockText(timeZone, from), wallUntil: wallClockText(timeZone, until) };
  return { timeZone, ...wall, zoneDataVersion };
}

function minutesOf({ startMinute, endMinute }: Minutes): Minutes {
  return { startMinute, endMinute };
}

function whereOf({ locationId, modes }: Where): { locationId: string | null; modes: ConsultationMode[] } {
  return { locationId: locationId ?? null, modes: [...(modes ?? EVERY_MODE)] };
}
