import { calendarDateOf, epochDayOf } from '@clearing/shared/time/calendar-days';
import { instantOf, wallClockAt } from '@clearing/shared/time/wall-clock';
import { Temporal } from 'temporal-polyfill';

/** Whose rules about local time this process goes by: "2026c". */
export const zoneDataVersion = process.versions.tz ?? 'unknown';

/** What the zone's wall clock shows: "2026-12-09T15:00". */
export function wallClockText(zone: string, instant: Temporal.Instant): string {
  const { day, minute } = wallClockAt(zone, instant.epochMilliseconds);
  const { year, month, day: ofMonth } = calendarDateOf(day);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(ofMonth)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/**
 * Where a talk is by the rules of now, whose wall clock showed this. In the hour that happens twice both instants show it:
 * one that still does stays where it is.
 */
export function instantAtWallClock(zone: string, text: string, instant: Temporal.Instant): Temporal.Instant {
  if (wallClockText(zone, instant) === text) return instant;
  const local = Temporal.PlainDateTime.from(text);
  const at = instantOf(zone, epochDayOf(local), local.hour * 60 + local.minute);
  return Temporal.Instant.fromEpochMilliseconds(at);
}
