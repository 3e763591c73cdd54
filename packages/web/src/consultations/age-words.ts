import { useLingui } from '@lingui/react/macro';
import type { AgeBand } from '../generated/graphql.js';

/** How each age is said, to whoever chooses one and to whoever reads it. */
export function useAgeWords(): Readonly<Record<AgeBand, string>> {
  const { t } = useLingui();
  return { UNDER_18: t`Under 18`, FROM_18_TO_64: t`18 to 64`, OVER_64: t`65 or older` };
}

/** In the order of age. */
export function useAgeChoices(): readonly { readonly value: AgeBand; readonly label: string }[] {
  const words = useAgeWords();
  return (['UNDER_18', 'FROM_18_TO_64', 'OVER_64'] as const).map((value) => ({ value, label: words[value] }));
}
