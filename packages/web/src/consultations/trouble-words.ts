import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import type { Trouble } from './consultation-outcome.js';

/** What is in the way, as a sentence; null when nothing is. */
export function useTroubleWords(trouble: Trouble | null): string | null {
  const { t } = useLingui();
  switch (trouble?.kind) {
    case 'CODE': {
      const tries = plural(trouble.attemptsLeft, { one: '# try', other: '# tries' });
      return trouble.attemptsLeft > 0
        ? t`That is not the code. You have ${tries} left.`
        : t`This code no longer works. Have a new one sent.`;
    }
    case 'FIELD':
    case 'OTHER':
      return trouble.words;
    case 'TAKEN':
      return t`Someone took that time a moment ago.`;
    case 'TOO_MANY': {
      const minutes = plural(trouble.minutes, { one: '# minute', other: '# minutes' });
      return t`That was a lot of tries. Wait ${minutes}, then try again.`;
    }
    default:
      return null;
  }
}
