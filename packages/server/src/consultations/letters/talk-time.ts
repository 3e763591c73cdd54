import { Temporal } from 'temporal-polyfill';

/** How a talk's time stands to the moment a letter leaves: mail may be late by a day, and says what is so then. */
export type TalkTime = 'AHEAD' | 'BEGUN' | 'OVER';

export function talkTime(
  { startsAt, endsAt }: { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant },
  now: Temporal.Instant,
): TalkTime {
  if (Temporal.Instant.compare(endsAt, now) <= 0) return 'OVER';
  return Temporal.Instant.compare(startsAt, now) <= 0 ? 'BEGUN' : 'AHEAD';
}
