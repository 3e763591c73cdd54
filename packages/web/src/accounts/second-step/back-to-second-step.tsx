import { Trans } from '@lingui/react/macro';

export function BackToSecondStep() {
  return (
    <p className="no-print">
      <a href="/account/second-step">
        <Trans>Back to your second step</Trans>
      </a>
    </p>
  );
}
