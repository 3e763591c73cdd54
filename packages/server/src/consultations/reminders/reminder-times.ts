import { Temporal } from 'temporal-polyfill';
import { afterTheNight, isNight, MORNING } from '../letters/by-night.js';

/** How long before a talk a reminder comes. A value is its own name in the database and in the API. */
export const ReminderLead = { THREE_DAYS: 'THREE_DAYS', ONE_DAY: 'ONE_DAY', TWO_HOURS: 'TWO_HOURS' } as const;
export type ReminderLead = (typeof ReminderLead)[keyof typeof ReminderLead];

/** Days are days of the calendar: the day before at the same time, also when clocks change between. */
const leads: Readonly<Record<ReminderLead, { readonly days?: number; readonly hours?: number }>> = {
  THREE_DAYS: { days: 3 },
  ONE_DAY: { days: 1 },
  TWO_HOURS: { hours: 2 },
};
const EVENING = Temporal.PlainTime.from('20:00');

/**
 * When reminders of a talk leave, earliest first, each once. At night in the patient's zone nobody is written to: what
 * would be due then comes at eight in the evening before. What would be due already does not come.
 */
export function reminderTimes(
  startsAt: Temporal.Instant,
  chosen: readonly ReminderLead[],
  zone: string,
  now: Temporal.Instant,
): Temporal.Instant[] {
  const start = startsAt.toZonedDateTimeISO(zone);
  const due = chosen.map((lead) => outOfTheNight(start.subtract(leads[lead])).epochMilliseconds);
  return [...new Set(due)]
    .filter((at) => at > now.epochMilliseconds)
    .toSorted((one, other) => one - other)
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at));
}

function outOfTheNight(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (!isNight(at)) return at;
  const isAfterMidnight = Temporal.PlainTime.compare(at.toPlainTime(), MORNING) < 0;
  return (isAfterMidnight ? at.subtract({ days: 1 }) : at).withPlainTime(EVENING);
}

export interface OwedReminder {
  /** Of the talk it reminds of, as it stood when this was written. Epoch milliseconds, as the next. */
  readonly startsAt: number;
  /** When the next one of the same talk leaves; absent: it is the last. */
  readonly until?: number;
}

/**
 * When a reminder leaves that comes up now: at once, or in the morning, when the mail was kept back until it was night where
 * the patient lives. Null: not at all, since the next one says the same by then, or there is nothing to be reminded of.
 */
export function whenItLeaves(
  { startsAt, until = startsAt }: OwedReminder,
  zone: string,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const leaves = afterTheNight(now.toZonedDateTimeISO(zone)).toInstant();
  return leaves.epochMilliseconds < until ? leaves : null;
}
