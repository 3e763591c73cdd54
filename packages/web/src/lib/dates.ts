const formatter = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar date as people write it: "Oct 28, 2026". */
export function formatDate(date: string): string {
  return formatter.format(new Date(`${date}T00:00:00Z`));
}
