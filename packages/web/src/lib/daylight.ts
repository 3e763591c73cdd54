import type { Light } from '../ui/hills.js';

/** The light of the picture at this instant, by the clock of the middle of the country. Decoration: no zone rules. */
export function daylightAt(now: string): Light {
  const hour = (new Date(now).getUTCHours() + 18) % 24;
  if (hour >= 5 && hour < 10) return 'DAWN';
  if (hour >= 10 && hour < 17) return 'DAY';
  return hour >= 17 && hour < 21 ? 'DUSK' : 'NIGHT';
}
