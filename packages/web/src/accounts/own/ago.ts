const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, roughly: nobody's clock or zone is needed for it. */
export type Ago = { readonly unit: 'NOW' } | { readonly unit: 'MINUTES' | 'HOURS' | 'DAYS'; readonly count: number };

export function ago(instant: string, now: string): Ago {
  const passed = Date.parse(now) - Date.parse(instant);
  if (passed < 5 * MINUTE) return { unit: 'NOW' };
  if (passed < HOUR) return { unit: 'MINUTES', count: Math.round(passed / MINUTE) };
  if (passed < DAY) return { unit: 'HOURS', count: Math.floor(passed / HOUR) };
  return { unit: 'DAYS', count: Math.floor(passed / DAY) };
}
