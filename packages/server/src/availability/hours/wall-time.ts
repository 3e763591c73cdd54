import { MINUTES_PER_DAY } from '@clearing/shared/time/calendar-days';
import type { DayHours } from '../schedule.js';

/** Hours are kept on quarters of an hour. */
export const RASTER_MINUTES = 15;

/** Minutes since midnight of "09:30"; null when it is not a time of day. */
export function minuteOf(text: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** "09:30", as a time field wants it; a minute of the next day is written as that day writes it. */
export function textOfMinute(minute: number): string {
  const inDay = minute % MINUTES_PER_DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** "9:00 am to 5:00 pm", "10:00 pm to 2:00 am the next day" */
export function hoursLabel({ startMinute, endMinute }: DayHours): string {
  const end = endMinute === MINUTES_PER_DAY ? 'midnight' : clockOf(endMinute);
  return `${clockOf(startMinute)} to ${end}${endMinute > MINUTES_PER_DAY ? ' the next day' : ''}`;
}

function clockOf(minute: number): string {
  const hour = Math.floor(minute / 60) % 24;
  return `${hour % 12 || 12}:${String(minute % 60).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}
