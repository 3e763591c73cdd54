import type { Temporal } from 'temporal-polyfill';

/**
 * The calendar date on which dated facts are judged when no place gives one: licences, checks, freshness, rules. It is
 * Washington's, in whose day federal rules begin and end, so the whole product turns the page at one instant.
 */
export const legalDayZone = 'America/New_York';

export function legalDay(now: Temporal.Instant): string {
  const at = now.epochMilliseconds;
  // Every question asks for it, and working it out takes longer than most of them: the day that was asked for last is kept.
  if (!(at >= lastAsked.begins && at < lastAsked.ends)) lastAsked = dayAround(now);
  return lastAsked.day;
}

let lastAsked = { day: '', begins: 0, ends: 0 };

function dayAround(now: Temporal.Instant): typeof lastAsked {
  const day = now.toZonedDateTimeISO(legalDayZone).toPlainDate();
  const begins = day.toZonedDateTime(legalDayZone).epochMilliseconds;
  return { day: day.toString(), begins, ends: endOfLegalDay(day).epochMilliseconds };
}

/** The instant from which a fact that counts through `day` no longer does. */
export function endOfLegalDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(legalDayZone).toInstant();
}
