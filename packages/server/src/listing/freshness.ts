import { Temporal } from 'temporal-polyfill';

/** A listing that was not confirmed for so many days is hidden. */
export const daysUntilHidden = 120;

/** The last day on which a listing may be seen without being confirmed again. */
export function lastVisibleDay(lastConfirmedOn: string): string {
  return Temporal.PlainDate.from(lastConfirmedOn)
    .add({ days: daysUntilHidden - 1 })
    .toString();
}
