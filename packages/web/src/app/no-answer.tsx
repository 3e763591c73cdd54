import { Trans } from '@lingui/react/macro';
import { InDangerNow } from './in-danger-now.js';

/** Hidden until a script asks for a page, help among them, and nothing comes back: the page stays, and says so. */
export function NoAnswer() {
  return (
    <div className="notice notice--caution" role="alert" hidden data-lost>
      <p>
        <Trans>We could not be reached just now. What you typed is still here. Try again in a moment.</Trans>
      </p>
      <InDangerNow />
    </div>
  );
}
