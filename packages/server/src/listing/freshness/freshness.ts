import { Temporal } from 'temporal-polyfill';

/** A listing that was not confirmed for so many days sinks below the others. */
export const daysUntilStale = 90;
/** A listing that was not confirmed for so many days is hidden. */
export const daysUntilHidden = 120;

/** So many days after the confirmation whoever keeps the listing is reminded; on the last it sinks. */
export const reminderDays = [75, 85, daysUntilStale] as const;

/** When a listing that is not confirmed again goes where. */
export interface Turns {
  readonly sinksOn: string;
  readonly hiddenOn: string;
}

export function turnsOf(lastConfirmedOn: string): Turns {
  return { sinksOn: addDays(lastConfirmedOn, daysUntilStale), hiddenOn: addDays(lastConfirmedOn, daysUntilHidden) };
}

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
