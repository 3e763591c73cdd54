import { type Temporal } from 'temporal-polyfill';
import { calendarDateOf, type EpochDay, MS_PER_MINUTE, weekdayOf } from './calendar-days.js';
import { isRepeated, offsetAt, wallClockAt } from './wall-clock.js';
import { transitionsOf } from './zone-transitions.js';
import { zoneWords } from './zones.js';

/** An instant, as Temporal or as epoch milliseconds. */
export type Moment = Temporal.Instant | number;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * "Tue, Dec 9, 3:00 pm Central time"; in an hour that happens twice "... 1:30 am Central time (UTC−6)". Told when it is
 * now, it names the year of what is in another one.
 */
export function momentLabel(moment: Moment, zone: string, now?: Moment): string {
  return `${dateLabel(moment, zone, now)}, ${timeLabel(moment, zone)}`;
}

/** "3:00 pm Central time", with the offset when the time happens twice. */
export function timeLabel(moment: Moment, zone: string): string {
  const instant = epochOf(moment);
  const words = `${clockLabel(instant, zone)} ${zoneWords(zone)}`;
  return isRepeated(zone, instant) ? `${words} (${offsetLabel(instant, zone)})` : words;
}

/** "3:04:35 pm Central time": for what ends within the minute. */
export function secondLabel(moment: Moment, zone: string): string {
  const seconds = Math.floor(epochOf(moment) / 1000) % 60;
  return timeLabel(moment, zone).replace(
    /:(\d\d) /,
    (_, minute: string) => `:${minute}:${String(seconds).padStart(2, '0')} `,
  );
}

/** "3:00 pm": only where the zone stands beside it. */
export function clockLabel(moment: Moment, zone: string): string {
  const { minute } = wallClockAt(zone, epochOf(moment));
  const hour = Math.floor(minute / 60);
  return `${hour % 12 || 12}:${String(minute % 60).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "Tue, Dec 9"; told when it is now, "Tue, Jan 5, 2027" of what is in another year there. */
export function dateLabel(moment: Moment, zone: string, now: Moment = moment): string {
  const { day } = wallClockAt(zone, epochOf(moment));
  const date = calendarDateOf(day);
  const thisYear = calendarDateOf(wallClockAt(zone, epochOf(now)).day).year;
  const words = `${weekdayName(day).slice(0, 3)}, ${MONTHS[date.month - 1]!.slice(0, 3)} ${date.day}`;
  return date.year === thisYear ? words : `${words}, ${date.year}`;
}

/** "Tuesday, December 9" */
export function longDateLabel(moment: Moment, zone: string): string {
  const { day } = wallClockAt(zone, epochOf(moment));
  const date = calendarDateOf(day);
  return `${weekdayName(day)}, ${MONTHS[date.month - 1]} ${date.day}`;
}

/** "UTC−6", "UTC+5:45" */
export function offsetLabel(moment: Moment, zone: string): string {
  const instant = epochOf(moment);
  const minutes = Math.round(offsetAt(transitionsOf(zone, instant), instant) / MS_PER_MINUTE);
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

function weekdayName(day: EpochDay): string {
  return WEEKDAYS[weekdayOf(day) - 1]!;
}

function epochOf(moment: Moment): number {
  return typeof moment === 'number' ? moment : moment.epochMilliseconds;
}
