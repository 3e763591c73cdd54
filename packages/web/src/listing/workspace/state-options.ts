import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import { US_TIME_ZONES, zoneWords } from '@clearing/shared/time/zones';

/** Every state and territory, by its name. */
export const stateOptions = JURISDICTIONS.map(({ code, name }) => ({ value: code, label: name }));

/** The zones people live by, as they say them; one that was found under another name keeps that name. */
export function zoneOptions(chosen: string | null | undefined) {
  const options = US_TIME_ZONES.map(({ zone, words }) => ({ value: zone, label: words }));
  if (!chosen) return options;
  const words = zoneWords(chosen);
  const isSaid = options.some(({ label }) => label === words);
  return isSaid
    ? options.map((option) => (option.label === words ? { value: chosen, label: words } : option))
    : [...options, { value: chosen, label: words }];
}
