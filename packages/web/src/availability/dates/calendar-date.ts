import { epochDayOfIso, MS_PER_DAY, weekdayOf } from '@clearing/shared/time/calendar-days';
import { longDateLabel } from '@clearing/shared/time/labels';

/** "Thursday, December 24, 2026"; null when it is no date. */
export function longDate(date: string): string | null {
  const day = dayOf(date);
  return day === null ? null : `${longDateLabel(day * MS_PER_DAY, 'UTC')}, ${date.slice(0, 4)}`;
}

/** ISO: Monday is 1; null when it is no date. */
export function weekdayOfDate(date: string): number | null {
  const day = dayOf(date);
  return day === null ? null : weekdayOf(day);
}

function dayOf(date: string): number | null {
  try {
    return epochDayOfIso(date);
  } catch {
    return null;
  }
}
