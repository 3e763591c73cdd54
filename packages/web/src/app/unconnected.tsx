import { Trans } from '@lingui/react/macro';
import { InDangerNow } from './in-danger-now.js';

/** Hidden until a form is sent without a connection: the form stays, and this is said. */
export function Unconnected() {
  return (
    <div className="notice notice--caution" role="alert" hidden data-unconnected>
      <p>
        <Trans>You have no connection right now. Everything you typed is still here. Send it once you have one.</Trans>
      </p>
      <InDangerNow />
    </div>
  );
}
