import { momentLabel } from '@clearing/shared/time/labels';

/**
 * How instants read by the reader's clock, with the zone: "Thu, Dec 3, 3:00 pm Central time". For a page's server side alone:
 * a browser prints what it is sent.
 */
export function saidIn(zone: string, now: string): (instant: string) => string {
  return (instant) => momentLabel(Date.parse(instant), zone, Date.parse(now));
}
