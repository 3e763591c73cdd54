import { isoOfEpochDay } from '@clearing/shared/time/calendar-days';
import { momentLabel } from '@clearing/shared/time/labels';
import { wallClockAt } from '@clearing/shared/time/wall-clock';

/**
 * How instants read by the reader's clock, with the zone: "Thu, Dec 3, 3:00 pm Central time". For a page's server side alone:
 * a browser prints what it is sent.
 */
export function saidIn(zone: string, now: string): (instant: string) => string {
  return (instant) => momentLabel(Date.parse(instant), zone, Date.parse(now));
}

/** "2026-12-09": the date that a clock there shows. For a page's server side as well. */
export function dateIn(zone: string, instant: string): string {
  return isoOfEpochDay(wallClockAt(zone, Date.parse(instant)).day);
}
