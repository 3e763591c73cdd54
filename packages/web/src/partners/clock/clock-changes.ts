import { writeTypedInstant } from '../typed-instant.js';

const DAY_MS = 86_400_000;

export interface ClockChange {
  readonly goes: 'FORWARD' | 'BACK';
  /** The day it happens on: "2027-03-14". */
  readonly day: string;
  /** The evening before, in the United States. */
  readonly eve: string;
}

/** The next two days on which clocks change in most of the United States: second Sunday of March, first of November. */
export function nextClockChanges(now: string): readonly ClockChange[] {
  const year = new Date(now).getUTCFullYear();
  return [year, year + 1]
    .flatMap((each) => [changeOn('FORWARD', sunday(each, 2, 2)), changeOn('BACK', sunday(each, 10, 1))])
    .filter(({ eve }) => eve > now)
    .slice(0, 2);
}

/** The first of them as somebody would type it in UTC: "2027-03-13 23:00". */
export function asTyped([next]: readonly ClockChange[]): string {
  return next ? writeTypedInstant(next.eve) : '';
}

function changeOn(goes: ClockChange['goes'], day: number): ClockChange {
  const iso = (time: number) => new Date(time).toISOString();
  return { goes, day: iso(day).slice(0, 10), eve: `${iso(day - DAY_MS).slice(0, 10)}T23:00:00Z` };
}

/** Its midnight. `month` from 0 on. */
function sunday(year: number, month: number, nth: number): number {
  const first = Date.UTC(year, month, 1);
  const days = (7 - new Date(first).getUTCDay()) % 7;
  return first + (days + 7 * (nth - 1)) * DAY_MS;
}
