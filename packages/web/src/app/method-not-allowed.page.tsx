import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../ui/button.js';
import { InDangerNow } from './in-danger-now.js';
import { PageHead } from './page-head.js';

export function MethodNotAllowedPage() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Not here`} status={405} />
      <h1>
        <Trans>This page doesn’t take forms</Trans>
      </h1>
      <p>
        <LinkButton href="/" wide>
          <Trans>Go to the home page</Trans>
        </LinkButton>
      </p>
      <InDangerNow />
    </div>
  );
}
