import { Temporal } from 'temporal-polyfill';

/** How long before a talk a reminder comes. A value is its own name in the database and in the API. */
export const ReminderLead = { THREE_DAYS: 'THREE_DAYS', ONE_DAY: 'ONE_DAY', TWO_HOURS: 'TWO_HOURS' } as const;
export type ReminderLead = (typeof ReminderLead)[keyof typeof ReminderLead];

/** Days are days of the calendar: the day before at the same time, also when clocks change between. */
const leads: Readonly<Record<ReminderLead, { readonly days?: number; readonly hours?: number }>> = {
  THREE_DAYS: { days: 3 },
  ONE_DAY: { days: 1 },
  TWO_HOURS: { hours: 2 },
};
const MORNING = Temporal.PlainTime.from('08:00');
const NIGHT = Temporal.PlainTime.from('21:00');
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
  const time = at.toPlainTime();
  if (Temporal.PlainTime.compare(time, NIGHT) >= 0) return at.withPlainTime(EVENING);
  if (Temporal.PlainTime.compare(time, MORNING) < 0) return at.subtract({ days: 1 }).withPlainTime(EVENING);
  return at;
}
