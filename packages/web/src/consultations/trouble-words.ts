import { inHowLong } from '@clearing/shared/tried-too-often';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Trouble } from './consultation-outcome.js';

/** What is in the way, as a sentence; null when nothing is. */
export function useTroubleWords(trouble: Trouble | null): string | null {
  const { t } = useLingui();
  switch (trouble?.kind) {
    case 'CODE':
      return trouble.attemptsLeft > 0
        ? t`That is not the code. You have ${plural(trouble.attemptsLeft, { one: '# try', other: '# tries' })} left.`
        : t`This code no longer works. Ask for a new one.`;
    case 'FIELD':
    case 'OTHER':
      return trouble.words;
    case 'ARRANGEMENT':
      return trouble.field === 'phone'
        ? t`Write the number like (214) 555-0123.`
        : t`Give the whole address, beginning with https://, as you would send it.`;
    case 'TAKEN':
      return t`That time is no longer free.`;
    case 'TOO_MANY':
      return t`That was a lot of tries. You can try again ${inHowLong(trouble.retryAfterSeconds)}.`;
    default:
      return null;
  }
}
