import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';

export function DeletedPage() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Account deleted`} indexed={false} />
      <h1>
        <Trans>Your account is gone</Trans>
      </h1>
      <p className="prose">
        <Trans>
          We also email you to say so. On a shared computer, close the window now: pages you looked at may still be in
          it.
        </Trans>
      </p>
      <p>
        <LinkButton href="/" wide>
          <Trans>Go to the home page</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
