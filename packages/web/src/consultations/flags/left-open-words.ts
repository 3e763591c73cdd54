import { useLingui } from '@lingui/react/macro';

/** What stands around questions that were left for the talk, for whoever fills in the form or reads what they sent. */
export function useLeftOpenWords(isForOther: boolean, name: string) {
  const { t } = useLingui();
  return {
    NOT_SURE: {
      heading: isForOther ? t`Not sure about` : t`You were not sure about`,
      closing: isForOther
        ? t`That is fine. It can be looked at together.`
        : t`That is fine. You can look at it together.`,
    },
    IN_PERSON: {
      heading: isForOther ? t`The patient would rather talk in person about` : t`You would rather talk in person about`,
      closing: t`That is fine. ${name} knows to bring it up.`,
    },
  };
}
