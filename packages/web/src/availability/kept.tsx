import { Trans } from '@lingui/react/macro';
import { Notice } from '../ui/notice.js';

/** What was typed is kept; who sees it depends on whether the listing is seen. */
export function Kept({ isSeen }: { isSeen: boolean }) {
  return (
    <Notice
      tone="checked"
      role="status"
      title={
        isSeen ? (
          <Trans>Saved. Patients see it now.</Trans>
        ) : (
          <Trans>Saved. Patients see it once your listing is shown.</Trans>
        )
      }
    />
  );
}
