import type { Temporal } from 'temporal-polyfill';

/** Monday of the week an instant falls into, by the clock of a zone. */
export function weekOf(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  const date = instant.toZonedDateTimeISO(zone).toPlainDate();
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** The Mondays of so many weeks, the one that runs first. */
export function lastWeeks(now: Temporal.Instant, zone: string, count: number): Temporal.PlainDate[] {
  const current = weekOf(now, zone);
  return Array.from({ length: count }, (_, back) => current.subtract({ weeks: back }));
}

/** When a week begins there: on a day whose midnight the clock leaves out, an hour later. */
export function beginningOf(week: Temporal.PlainDate, zone: string): Temporal.Instant {
  return week.toZonedDateTime(zone).toInstant();
}
