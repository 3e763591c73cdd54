import { Temporal } from 'temporal-polyfill';

/** A listing that was not confirmed for so many days sinks below the others. */
export const daysUntilStale = 90;
/** A listing that was not confirmed for so many days is hidden. */
export const daysUntilHidden = 120;

/** Whether it sinks; on the ninetieth day after the confirmation it does. */
export function isStale(lastConfirmedOn: string, day: string): boolean {
  return addDays(lastConfirmedOn, daysUntilStale) <= day;
}

/** The last day on which a listing may be seen without being confirmed again. */
export function lastVisibleDay(lastConfirmedOn: string): string {
  return addDays(lastConfirmedOn, daysUntilHidden - 1);
}

export function isFresh(lastConfirmedOn: string, day: string): boolean {
  return day <= lastVisibleDay(lastConfirmedOn);
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
