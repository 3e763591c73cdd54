import { epochDayOfIso, isoOfEpochDay, MINUTES_PER_DAY, type EpochDay } from '@clearing/shared/time/calendar-days';
import { dateLabel, momentLabel } from '@clearing/shared/time/labels';
import { instantOf, wallClockAt } from '@clearing/shared/time/wall-clock';
import type { Problems } from '../../platform/graphql/errors.js';
import type { TimeRange } from '../schedule.js';
import { minuteOf } from './wall-time.js';

/** Nothing can be booked farther ahead than a year. */
const FARTHEST_DAYS = 400;

export interface TypedTimeOff {
  readonly fromDate: string;
  readonly fromTime?: string | null;
  readonly untilDate: string;
  readonly untilTime?: string | null;
  /** Patients read on which day somebody is back: such time off is made of whole days. */
  readonly tellsPatients?: boolean;
}

/** A date to come, in the zone hours are kept in; null, with its problem noted, when it is none. */
export function readComingDate(
  text: string,
  { now, zone }: { readonly now: number; readonly zone: string },
  path: readonly string[],
  problems: Problems,
): EpochDay | null {
  const day = dayOf(text);
  const today = wallClockAt(zone, now).day;
  if (day === null) problems.add(path, 'Choose a date, such as 2026-12-24.');
  else if (day < today) problems.add(path, 'This date has passed. Choose today or a later one.');
  else if (day > today + FARTHEST_DAYS) problems.add(path, 'Choose a date within the next thirteen months.');
  else return day;
  return null;
}

/** Time off as it was typed: both dates belong to it, and so do their whole days unless a time is given. */
export function readTimeOff(
  typed: TypedTimeOff,
  at: { readonly now: number; readonly zone: string },
  problems: Problems,
): TimeRange | null {
  const first = dayOf(typed.fromDate);
  if (first === null) problems.add(['fromDate'], 'Choose its first date.');
  const last = readComingDate(typed.untilDate, at, ['untilDate'], problems);
  const from = readTime(typed.fromTime, 0, ['fromTime'], problems);
  const until = readTime(typed.untilTime, MINUTES_PER_DAY, ['untilTime'], problems);
  if (typed.tellsPatients && (from !== 0 || until !== MINUTES_PER_DAY)) {
    problems.add(['fromDate'], 'Patients are told about whole days. Leave the times out.');
    return null;
  }
  if (first === null || last === null || from === null || until === null) return null;
  if (last - first > FARTHEST_DAYS) {
    problems.add(['fromDate'], 'Time off can be at most thirteen months long.');
    return null;
  }
  const range = { start: instantOf(at.zone, first, from), end: instantOf(at.zone, last, until) };
  if (range.end <= range.start || range.end <= at.now) {
    problems.add([last < first ? 'untilDate' : 'untilTime'], 'It has to end after it begins, and after now.');
    return null;
  }
  return range;
}

/**
 * "Thu, Dec 24", "Thu, Dec 24 to Sat, Dec 26", or with times where it is not made of whole days; and with the year of what
 * is in another one than now.
 */
export function timeOffLabel(
  { start, end }: TimeRange,
  { zone, now }: { readonly zone: string; readonly now: number },
): string {
  const isDayStart = (at: number) => instantOf(zone, wallClockAt(zone, at).day, 0) === at;
  if (!isDayStart(start) || !isDayStart(end)) {
    return `${momentLabel(start, zone, now)} to ${momentLabel(end, zone, now)}`;
  }
  const [first, last] = [dateLabel(start, zone, now), dateLabel(end - 1, zone, now)];
  return first === last ? first : `${first} to ${last}`;
}

function dayOf(text: string): EpochDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    const day = epochDayOfIso(text);
    return isoOfEpochDay(day) === text ? day : null;
  } catch {
    return null;
  }
}

function readTime(
  text: string | null | undefined,
  otherwise: number,
  path: readonly string[],
  problems: Problems,
): number | null {
  if (text === null || text === undefined || text.trim() === '') return otherwise;
  const minute = minuteOf(text);
  if (minute === null) problems.add(path, 'Write a time such as 13:00, or leave it empty for the whole day.');
  return minute;
}
