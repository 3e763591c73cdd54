import { plural, t } from '@lingui/core/macro';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long something took, no finer than it matters: "45 minutes", "5 hours", "3 days". */
export function minutesInWords(minutes: number): string {
  if (minutes < 1) return t`under a minute`;
  if (minutes < 2 * HOUR) return plural(Math.round(minutes), { one: '# minute', other: '# minutes' });
  if (minutes < 2 * DAY) return plural(Math.round(minutes / HOUR), { one: '# hour', other: '# hours' });
  return plural(Math.round(minutes / DAY), { one: '# day', other: '# days' });
}
