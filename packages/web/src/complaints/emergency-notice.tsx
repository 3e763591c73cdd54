import { Trans } from '@lingui/react/macro';
import { Notice } from '../ui/notice.js';

/** We are no emergency care: said before anything is asked. */
export function EmergencyNotice() {
  return (
    <Notice tone="help" title={<Trans>Is someone in danger now?</Trans>}>
      <p>
        <Trans>
          <a href="tel:911">Call 911</a>. To talk to someone, call or text <a href="tel:988">988</a>. We are not an
          emergency service, and no one is watching this page.
        </Trans>
      </p>
    </Notice>
  );
}
