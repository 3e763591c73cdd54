import { Temporal } from 'temporal-polyfill';
import type { TimeRange } from './schedule.js';

/** A half-open range as PostgreSQL reads one. */
export function rangeText({ start, end }: TimeRange): string {
  const iso = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString();
  return `[${iso(start)},${iso(end)})`;
}
