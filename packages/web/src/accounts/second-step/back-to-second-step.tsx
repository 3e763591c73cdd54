import { Trans } from '@lingui/react/macro';
import { setUpPath } from '../account-doors.js';

/** `next`: where somebody was going when they were asked to set one up. */
export function BackToSecondStep({ next = null }: { next?: string | null }) {
  return (
    <p className="no-print">
      <a href={setUpPath(next)}>
        <Trans>Back to your second step</Trans>
      </a>
    </p>
  );
}
