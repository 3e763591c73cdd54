const formatter = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const monthFormatter = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A calendar date as people write it: "Oct 28, 2026". */
export function formatDate(date: string): string {
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

const dayFormatter = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** Without its year, where that is plain: "Oct 28". */
export function formatDay(date: string): string {
  return dayFormatter.format(new Date(`${date}T00:00:00Z`));
}

const longDayFormatter = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A coming date that one plans by: "Tuesday, December 15". */
export function formatLongDay(date: string): string {
  return longDayFormatter.format(new Date(`${date}T00:00:00Z`));
}

/** Its month alone: "Oct 2026". Journals name no day. */
export function formatMonth(date: string): string {
  return monthFormatter.format(new Date(`${date}T00:00:00Z`));
}

const instantFormatter = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** An instant, for those whose work is not in one zone: "Oct 28, 2026, 3:04 pm UTC". */
export function formatInstant(instant: string): string {
  return `${instantFormatter.format(new Date(instant)).replace(/[AP]M$/, (half) => half.toLowerCase())} UTC`;
}
