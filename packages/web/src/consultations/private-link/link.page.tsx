import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ClosedLink } from './closed-link.js';
import type { LinkView } from './link.server.js';

/** One press between a mail and what it leads to. */
export function LinkPage() {
  const { t } = useLingui();
  const view = usePageState<LinkView>();
  if (!view) return <ClosedLink />;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your private page`} />
      <h1>{view.role === 'PATIENT' ? <Trans>Open your private page</Trans> : <Trans>Open the request</Trans>}</h1>
      <p className="prose">
        <Trans>
          This link is for you alone. On a shared computer, press "Leave this page" when you are done and close the
          window.
        </Trans>
      </p>
      <PageForm>
        <Button wide>
          <Trans>Open</Trans>
        </Button>
      </PageForm>
    </div>
  );
}
