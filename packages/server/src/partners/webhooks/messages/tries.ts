const [MINUTE, HOUR] = [60, 3_600];

/** Seconds to wait after each try that failed: growing, and a little more than three days together. */
export const waits: readonly number[] = [
  5,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  18 * HOUR,
  24 * HOUR,
];

/** Who asks to be left alone for longer is asked again then all the same. */
const LONGEST_ASKED = HOUR;
/** All waits together are longer, also when chance adds nothing: nothing got through while one message was tried. */
const LONG_FAILURE = 72 * HOUR;

/**
 * For how many seconds a message waits after its so-many-th try; null: it is given up. Up to a tenth more by chance, so that
 * what failed together does not come back together, and never less: three days are promised.
 */
export function waitAfter(
  tries: number,
  { retryAfter, chance }: { readonly retryAfter: number | null; readonly chance: number },
): number | null {
  const wait = waits[tries - 1];
  if (wait === undefined) return null;
  return Math.max(wait * (1 + 0.1 * chance), Math.min(retryAfter ?? 0, LONGEST_ASKED));
}

/** Of an answer that came now, an instant in milliseconds: the seconds until its Retry-After, which may be a date; null: there is none. */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  const said = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said);
  // Of the three ways in which HTTP once wrote dates, the one that is sent.
  const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(said);
  const at = isDate ? Date.parse(said) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

/** So long one waits before somebody is written to: most servers are back by then. */
export const HOURS_BEFORE_WARNING = 2;

/** Whether nothing was taken there for so long that its partner should know; instants in milliseconds. */
export function isWorthAWarning(failingSince: number, now: number): boolean {
  return now - failingSince >= HOURS_BEFORE_WARNING * HOUR * 1000;
}

/** Whether nothing was taken there for so long that we stop trying; instants in milliseconds. */
export function hasFailedForLong(failingSince: number | null, now: number): boolean {
  return failingSince !== null && now - failingSince >= LONG_FAILURE * 1000;
}

/** So long nothing was taken: then it was the server that was away, and not one message that it does not take. */
const SECONDS_AWAY = 10 * MINUTE;
/** By which something before a server says that nobody is there: of a message they say nothing. The latter four are of proxies. */
export const AWAY_STATUSES: readonly number[] = [502, 503, 504, 521, 522, 523, 524];

/** Whether a try that failed says that the server was away, or only that this message was not taken; null: there was no answer. */
export function speaksOfAbsence(status: number | null): boolean {
  return status === null || AWAY_STATUSES.includes(status);
}

/** What failed just before something was taken, or beside it, is not tried again in the same breath, but so much later. */
export const SECONDS_LEFT_ALONE = MINUTE;
/** A message that is brought forward again and again is given up all the same: only while it is so young is it. */
export const DAYS_BROUGHT_FORWARD = 3;

/** Of an endpoint that takes something again; instants in milliseconds. */
export function wasAway(failingSince: number, now: number): boolean {
  return now - failingSince >= SECONDS_AWAY * 1000;
}
