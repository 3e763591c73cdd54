import { type EpochDay, MS_PER_DAY, MS_PER_MINUTE } from './calendar-days.js';
import { transitionsOf, type ZoneTransitions } from './zone-transitions.js';

/**
 * Between the wall clock and the UTC line. "Local milliseconds" are what a wall clock shows, written as if it stood in
 * Greenwich: day * 86,400,000 + the milliseconds since that day's midnight.
 */
export interface WallClock {
  readonly day: EpochDay;
  /** Whole minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

/**
 * The instant at which the zone's wall clock shows this day and minute, by Temporal's "compatible" rule: a time that
 * happens twice is the first, a time that is skipped moves later by the length of the gap. A minute of 1440 or more
 * falls on the following days.
 */
export function instantOf(zone: string, day: EpochDay, minute: number): number {
  const local = day * MS_PER_DAY + minute * MS_PER_MINUTE;
  return resolveLocal(transitionsOf(zone, local), local);
}

/** What the zone's wall clock shows at an instant. */
export function wallClockAt(zone: string, instant: number): WallClock {
  const local = instant + offsetAt(transitionsOf(zone, instant), instant);
  const day = Math.floor(local / MS_PER_DAY);
  return { day, minute: Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE) };
}

/** Whether the wall clock shows this instant's time twice, and so needs its offset said. */
export function isRepeated(zone: string, instant: number): boolean {
  const table = transitionsOf(zone, instant);
  const { instants, offsets } = table;
  const segment = segmentAt(table, instant);
  const local = instant + offsets[segment]!;
  const shownBefore = segment > 0 && local - offsets[segment - 1]! < instants[segment - 1]!;
  const shownAgain = segment < instants.length && local - offsets[segment + 1]! >= instants[segment]!;
  return shownBefore || shownAgain;
}

/** How far the zone's wall clock stands ahead of UTC at an instant, in milliseconds. */
export function offsetAt(table: ZoneTransitions, instant: number): number {
  return table.offsets[segmentAt(table, instant)]!;
}

/** As instantOf, for a caller that resolves many local times of one zone and keeps its table. */
export function resolveLocal(table: ZoneTransitions, local: number): number {
  const { instants, offsets } = table;
  let low = 0;
  let high = instants.length;
  // The first segment that is not over yet at this local time: in an overlap that is the earlier of the two.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (local < instants[middle]! + offsets[middle]!) high = middle;
    else low = middle + 1;
  }
  const instant = local - offsets[low]!;
  const isInGap = low > 0 && instant < instants[low - 1]!;
  return isInGap ? local - offsets[low - 1]! : instant;
}

/** The index of the offset in force: the number of transitions at or before the instant. */
export function segmentAt(table: ZoneTransitions, instant: number): number {
  const { instants } = table;
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (instant < instants[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
