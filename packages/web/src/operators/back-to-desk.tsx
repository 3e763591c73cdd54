import { Trans } from '@lingui/react/macro';

export function BackToDesk() {
  return (
    <p>
      <a href="/operators">
        <Trans>Back to the desk</Trans>
      </a>
    </p>
  );
}
