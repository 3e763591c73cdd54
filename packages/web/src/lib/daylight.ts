import type { Light } from '../ui/hills.js';

/** The light of the picture at this instant, by the clock of the middle of the country. Decoration: no zone rules. */
export function daylightAt(now: string): Light {
  const hour = (new Date(now).getUTCHours() + 18) % 24;
  if (hour >= 5 && hour < 10) return 'DAWN';
  if (hour >= 10 && hour < 17) return 'DAY';
  return hour >= 17 && hour < 21 ? 'DUSK' : 'NIGHT';
}

const lights: readonly Light[] = ['DAWN', 'DAY', 'DUSK', 'NIGHT'];

/** One person's own hour, so that faces without photos differ in a list. */
export function lightOf(seed: string): Light {
  const sum = [...seed].reduce((total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7);
  return lights[sum % lights.length] ?? 'DAWN';
}
