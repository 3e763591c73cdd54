import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';

export function SignedOutPage() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Signed out`} />
      <h1>
        <Trans>You are signed out</Trans>
      </h1>
      <p className="prose">
        <Trans>On a shared computer, close the window now: pages you looked at may still be in it.</Trans>
      </p>
      <p>
        <LinkButton href="/" wide>
          <Trans>Go to the home page</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
