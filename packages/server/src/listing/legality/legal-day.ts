import type { Temporal } from 'temporal-polyfill';

/**
 * The calendar date on which dated facts are judged when no place gives one: licences, checks, freshness, rules. It is
 * Washington's, in whose day federal rules begin and end, so the whole product turns the page at one instant.
 */
export const legalDayZone = 'America/New_York';

export function legalDay(now: Temporal.Instant): string {
  return now.toZonedDateTimeISO(legalDayZone).toPlainDate().toString();
}

/** The instant from which a fact that counts through `day` no longer does. */
export function endOfLegalDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(legalDayZone).toInstant();
}
