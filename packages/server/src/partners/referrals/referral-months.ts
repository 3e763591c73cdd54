import { randomInt } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';

/** Every state that a request which reached somebody can stand in. */
export const referralStates = [
  'REQUESTED',
  'CONFIRMED',
  'COMPLETED',
  'NO_SHOW',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'CANCELLED',
] as const;
export type ReferralStateName = (typeof referralStates)[number];

/** What is told of a partner's month: of each state that it is at least so many, in full tens; or nothing. */
export interface CountedMonth {
  /** Its first day, in UTC: "2026-11-01". */
  readonly month: string;
  readonly countedOn: string;
  readonly atLeast: Readonly<Partial<Record<ReferralStateName, number>>>;
}

const DAYS_UNTIL_COUNTED = 7;

/** The last month that is old enough to be counted: a week over, so that most requests are answered. */
export function monthToCount(now: Temporal.Instant): string {
  const weekAgo = now.subtract({ hours: 24 * DAYS_UNTIL_COUNTED }).toZonedDateTimeISO('UTC');
  return weekAgo.toPlainDate().with({ day: 1 }).subtract({ months: 1 }).toString();
}

const TEN = 10;

/** By how much less than it is a count is told: below ten, by chance. */
export function lessByChance(): number {
  return randomInt(TEN);
}

/**
 * What is told of so many; null: nothing. Never more than there are, and never of fewer than ten. Who sends nine people of
 * their own beside one other does not learn from it what became of the tenth: ten are told as ten once in ten times.
 */
export function toldOf(count: number, lessBy: number): number | null {
  const told = Math.floor((count - lessBy) / TEN) * TEN;
  return told >= TEN ? told : null;
}

/** The first day on which it is old enough. */
export function countedFrom(month: string): string {
  return Temporal.PlainDate.from(month).add({ months: 1 }).add({ days: DAYS_UNTIL_COUNTED }).toString();
}

/**
 * For who tries the API with a test key: invented, with what a month may have. As a real one it is counted on the first day that
 * it may be, and is the same on every later one until the next month is.
 */
export function inventedMonth(now: Temporal.Instant): CountedMonth {
  const month = monthToCount(now);
  return {
    month,
    countedOn: countedFrom(month),
    atLeast: { COMPLETED: 40, CONFIRMED: 20, DECLINED: 10 },
  };
}
