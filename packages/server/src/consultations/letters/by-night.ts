import { Temporal } from 'temporal-polyfill';

export const MORNING = Temporal.PlainTime.from('08:00');
const NIGHT = Temporal.PlainTime.from('21:00');

/** Nobody is written to then, where they live. */
export function isNight(at: Temporal.ZonedDateTime): boolean {
  const time = at.toPlainTime();
  return Temporal.PlainTime.compare(time, MORNING) < 0 || Temporal.PlainTime.compare(time, NIGHT) >= 0;
}

/** The same moment by day; by night the morning after it. */
export function afterTheNight(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (!isNight(at)) return at;
  const isBeforeMidnight = Temporal.PlainTime.compare(at.toPlainTime(), MORNING) >= 0;
  return (isBeforeMidnight ? at.add({ days: 1 }) : at).withPlainTime(MORNING);
}
