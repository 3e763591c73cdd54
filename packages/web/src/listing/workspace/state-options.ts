import { useLingui } from '@lingui/react/macro';
import { JURISDICTIONS } from '@clearing/shared/jurisdictions';

/** Every state and territory, by its name. */
export const stateOptions = JURISDICTIONS.map(({ code, name }) => ({ value: code, label: name }));

/** The zones that clocks of the United States follow, as people say them, and the one that was chosen elsewhere. */
export function useZoneOptions(chosen: string | null | undefined) {
  const { t } = useLingui();
  const options = [
    { value: 'America/New_York', label: t`Eastern` },
    { value: 'America/Chicago', label: t`Central` },
    { value: 'America/Denver', label: t`Mountain` },
    { value: 'America/Phoenix', label: t`Mountain, without summer time (Arizona)` },
    { value: 'America/Los_Angeles', label: t`Pacific` },
    { value: 'America/Anchorage', label: t`Alaska` },
    { value: 'Pacific/Honolulu', label: t`Hawaii` },
    { value: 'America/Puerto_Rico', label: t`Atlantic (Puerto Rico)` },
    { value: 'Pacific/Guam', label: t`Chamorro (Guam)` },
    { value: 'Pacific/Pago_Pago', label: t`Samoa` },
  ];
  const isKnown = !chosen || options.some(({ value }) => value === chosen);
  return isKnown ? options : [...options, { value: chosen, label: chosen.replaceAll('_', ' ') }];
}
