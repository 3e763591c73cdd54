import { Trans } from '@lingui/react/macro';

/** Hidden until a script sends what was typed and nothing comes back: the page stays, and says so. */
export function NoAnswer() {
  return (
    <p className="notice notice--caution" role="alert" hidden data-lost>
      <Trans>We could not be reached just now. What you typed is still here. Try again in a moment.</Trans>
    </p>
  );
}
