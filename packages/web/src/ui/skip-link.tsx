import { Trans } from '@lingui/react/macro';

export function SkipLink({ to }: { to: string }) {
  return (
    <a className="skip-link unseen" href={`#${to}`}>
      <Trans>Skip to main content</Trans>
    </a>
  );
}
