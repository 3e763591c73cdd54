import { useLingui } from '@lingui/react/macro';
import type { Problem, ProblemCode } from '../typed.js';

/** What is wrong with a field, as a sentence. */
export function useProblemWords(isForOther = false): (problem: Problem) => string {
  const { t } = useLingui();
  const words: Record<ProblemCode, string> = {
    CHOOSE_TIME: t`Choose one of the times.`,
    CHOOSE: t`Choose one, so that we can go on.`,
    DANGER: t`Please choose one of the four. “I’d rather not say” is an answer, too.`,
    PLACE: t`Choose the state or territory you will be in.`,
    COLLECT: t`We may only take your answers if you agree to it.`,
    SHARE: t`We may only pass this on if you agree to it.`,
    NAME: isForOther ? t`Tell us what to call them. Any name will do.` : t`Tell us what to call you. Any name will do.`,
    EMAIL: t`This does not look like an email address. Example: sam@example.org`,
    PHONE: t`This does not look like a phone number. Example: (214) 555-0123`,
    PHONE_FOR_TALK: t`This talk is by phone, so we need a number to call.`,
    PHONE_NEEDED: isForOther
      ? t`They would rather be called, so we need a number.`
      : t`You would rather be called, so we need a number.`,
    REQUESTER_NAME: t`Tell us what to call you.`,
    REQUESTER_EMAIL: t`Your own email address does not look right. Example: lee@example.org`,
    TOO_LONG: t`This is too long to fit. Please shorten it.`,
  };
  return ({ says }) => (typeof says === 'string' ? words[says] : says.words);
}

/** The errors of one page by field, and the list above it with a link to each control. */
export function useProblems(problems: readonly Problem[], isForOther = false) {
  const say = useProblemWords(isForOther);
  return {
    errorOf: (field: string) => {
      const problem = problems.find((each) => each.field === field);
      return problem && say(problem);
    },
    summary: problems.map((problem) => ({ id: problem.field, message: say(problem) })),
  };
}
