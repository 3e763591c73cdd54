import { isoOfEpochDay } from '@clearing/shared/time/calendar-days';
import { wallClockAt } from '@clearing/shared/time/wall-clock';
import type { TimeRange } from '../schedule.js';

const NOON = 12 * 60;

/**
 * The date on which somebody is back, in the zone they keep hours in: the first one after every absence that follows on
 * the one they are in now. Null: they are not away. An absence keeps the instants of the zone it was planned in: read in
 * another one it ends hours before midnight, or after it, and they are back on the day whose beginning is nearest.
 */
export function backOn(absences: readonly TimeRange[], zone: string, now: number): string | null {
  let end: number | null = null;
  for (const absence of absences.toSorted((a, b) => a.start - b.start)) {
    if (absence.start <= (end ?? now) && absence.end > (end ?? now)) end = absence.end;
  }
  return end === null ? null : isoOfEpochDay(nearestDay(zone, end));
}

function nearestDay(zone: string, instant: number): number {
  const { day, minute } = wallClockAt(zone, instant);
  return minute < NOON ? day : day + 1;
}
