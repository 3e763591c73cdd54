import { useLingui } from '@lingui/react/macro';

/** What a precaution rests on, in words. */
export function useBasisWords() {
  const { t } = useLingui();
  return {
    LABEL_MUST_NOT: t`The label says it must not be given`,
    LABEL_NOT_RECOMMENDED: t`The label does not recommend it`,
    LABEL_CAUTION: t`The label advises caution`,
    CLINICAL_PRACTICE: t`Clinical practice`,
  };
}
