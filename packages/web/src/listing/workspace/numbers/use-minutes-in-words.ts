import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long something took, no finer than it matters: "45 minutes", "5 hours", "3 days". */
export function useMinutesInWords(): (minutes: number) => string {
  const { t } = useLingui();
  return (minutes) => {
    const [hours, days] = [Math.round(minutes / HOUR), Math.round(minutes / DAY)];
    if (minutes < 1) return t`under a minute`;
    if (minutes < 2 * HOUR) return t`${plural(minutes, { one: '# minute', other: '# minutes' })}`;
    if (minutes < 2 * DAY) return t`${plural(hours, { one: '# hour', other: '# hours' })}`;
    return t`${plural(days, { one: '# day', other: '# days' })}`;
  };
}
