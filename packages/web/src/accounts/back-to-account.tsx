import { Trans } from '@lingui/react/macro';

export function BackToAccount() {
  return (
    <p>
      <a href="/account">
        <Trans>Back to your account</Trans>
      </a>
    </p>
  );
}
