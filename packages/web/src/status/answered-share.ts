import type { AnsweredDay } from '@clearing/shared/service-status';

export interface AnsweredShare {
  readonly minutes: number;
  /** "99.98", cut and not rounded: what is not whole never reads as whole. */
  readonly percent: string;
  readonly missed: number;
}

/** Of the last so many days; null: not a minute of them was measured. */
export function answeredShare(days: readonly AnsweredDay[], count: number): AnsweredShare | null {
  const last = days.slice(-count);
  const minutes = last.reduce((sum, { of }) => sum + of, 0);
  const answered = last.reduce((sum, day) => sum + day.answered, 0);
  if (minutes === 0) return null;
  const percent = (Math.floor((answered / minutes) * 10_000) / 100).toFixed(2);
  return { minutes, percent, missed: minutes - answered };
}
