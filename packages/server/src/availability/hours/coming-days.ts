import { isoOfEpochDay, MS_PER_DAY, MS_PER_MINUTE, type EpochDay } from '@clearing/shared/time/calendar-days';
import { clockLabel, dateLabel, offsetLabel } from '@clearing/shared/time/labels';
import { instantOf, isRepeated, offsetAt, wallClockAt } from '@clearing/shared/time/wall-clock';
import { transitionsOf } from '@clearing/shared/time/zone-transitions';
import { slotsOfType } from '../slots/practice-slots.js';
import type { OfferedType, Practice } from '../slots/practice.js';

/** One kind of talk on one date: its free times as patients are shown them. */
export interface TalksOfDay {
  readonly name: string;
  readonly count: number;
  /** From the first start to the last end, wherever one time follows another: "9:00 am to 12:00 pm". */
  readonly stretches: readonly string[];
  /** Every start: "9:00 am". */
  readonly times: readonly string[];
}

export interface DayToCome {
  /** "2026-12-09", of the zone the hours are kept in. */
  readonly date: string;
  /** "Wed, Dec 9" */
  readonly label: string;
  /** How far the clocks move on this date, in minutes: forward is positive; 0: they do not. */
  readonly clockMoves: number;
  readonly talks: readonly TalksOfDay[];
}

/**
 * The coming days as patients will see them, today first, from the one slot function. A listing that nobody sees yet is
 * drawn as it will be seen.
 */
export function daysToCome(practice: Practice, now: number, count: number): DayToCome[] {
  const { zone } = practice.schedule;
  const seen: Practice = {
    ...practice,
    schedule: { ...practice.schedule, takesRequests: true },
    visibleUntil: Infinity,
  };
  const today = wallClockAt(zone, now).day;
  const range = { start: now, end: startOf(zone, today + count) };
  const byType = practice.types.map((type) => ({
    type,
    byDay: groupByDay(slotsOfType(seen, type, range, { now, patientLocation: null }), zone),
  }));
  return Array.from({ length: count }, (_, index) => {
    const day = today + index;
    return {
      date: isoOfEpochDay(day),
      label: dateLabel(startOf(zone, day) + MS_PER_DAY / 2, zone, now),
      clockMoves: clockMoves(zone, day),
      talks: byType.flatMap(({ type, byDay }) => {
        const starts = byDay.get(day);
        return starts ? [talksOf(type, starts, zone)] : [];
      }),
    };
  });
}

export function startOf(zone: string, day: EpochDay): number {
  return instantOf(zone, day, 0);
}

function groupByDay(starts: readonly number[], zone: string): Map<EpochDay, number[]> {
  const days = new Map<EpochDay, number[]>();
  for (const start of starts) {
    const { day } = wallClockAt(zone, start);
    days.set(day, [...(days.get(day) ?? []), start]);
  }
  return days;
}

function talksOf(type: OfferedType, starts: readonly number[], zone: string): TalksOfDay {
  const length = type.minutes * MS_PER_MINUTE;
  const step = Math.max(type.minutes, type.alignmentMinutes ?? 0) * MS_PER_MINUTE;
  const stretches: { first: number; last: number }[] = [];
  for (const start of starts) {
    const stretch = stretches.at(-1);
    if (stretch && start - stretch.last <= step) stretch.last = start;
    else stretches.push({ first: start, last: start });
  }
  return {
    name: type.name,
    count: starts.length,
    stretches: stretches.map(({ first, last }) => `${clockWords(first, zone)} to ${clockWords(last + length, zone)}`),
    times: starts.map((start) => clockWords(start, zone)),
  };
}

/** The zone is said once, above them all; a time that happens twice says which of the two it is. */
export function clockWords(instant: number, zone: string): string {
  const words = clockLabel(instant, zone);
  return isRepeated(zone, instant) ? `${words} (${offsetLabel(instant, zone)})` : words;
}

function clockMoves(zone: string, day: EpochDay): number {
  const offset = (of: EpochDay) => {
    const start = startOf(zone, of);
    return offsetAt(transitionsOf(zone, start), start);
  };
  return (offset(day + 1) - offset(day)) / MS_PER_MINUTE;
}
