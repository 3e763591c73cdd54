import type { Temporal } from 'temporal-polyfill';

/** Between these hours a summary is still of use; a worker that was away for longer leaves the day alone. */
const FROM_HOUR = 7;
const UNTIL_HOUR = 12;

export interface Morning {
  /** "2026-12-08", where the hours are kept. */
  readonly date: string;
  /** Seven o'clock, or the first moment after it where the clock leaves seven out. */
  readonly from: Temporal.Instant;
  /** The first moment of the next date. */
  readonly until: Temporal.Instant;
}

/** The morning that is going on there; null when it is not morning. Read off the clock on the wall, whatever that did. */
export function morningAt(now: Temporal.Instant, zone: string): Morning | null {
  const here = now.toZonedDateTimeISO(zone);
  if (here.hour < FROM_HOUR || here.hour >= UNTIL_HOUR) return null;
  const date = here.toPlainDate();
  return {
    date: date.toString(),
    from: date.toZonedDateTime({ timeZone: zone, plainTime: { hour: FROM_HOUR } }).toInstant(),
    until: date.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  };
}
