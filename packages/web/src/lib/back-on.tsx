import { Trans } from '@lingui/react/macro';
import { formatLongDay } from './dates.js';

/** "Away. Back on Tuesday, December 15." Why is nobody's business. */
export function BackOn({ date }: { date: string }) {
  return (
    <Trans>
      Away. Back on <time dateTime={date}>{formatLongDay(date)}</time>.
    </Trans>
  );
}
