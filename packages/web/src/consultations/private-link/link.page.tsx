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
      <h1>
        <Heading view={view} />
      </h1>
      <p className="prose">
        <Trans>
          This link is for you alone. On a shared computer, press “Leave this page” when you are done and close the
          window.
        </Trans>
      </p>
      {view.role === 'WAITING' && (
        <p className="prose">
          <Trans>
            Opening it the first time confirms that this email address is yours and that you want to be told of free
            times. After that, it only shows your place, and you can leave the list there.
          </Trans>
        </p>
      )}
      <PageForm>
        <Button wide>
          <Trans>Open</Trans>
        </Button>
      </PageForm>
    </div>
  );
}

/** What it opens, before it is opened. */
function Heading({ view: { role, purpose } }: { view: LinkView }) {
  if (role === 'PRACTITIONER') return <Trans>Open the request</Trans>;
  if (role === 'WAITING') return <Trans>Open your place on the list</Trans>;
  switch (purpose) {
    case 'JOIN':
      return <Trans>Open the page to join your talk</Trans>;
    case 'PROPOSAL':
      return <Trans>Choose a time</Trans>;
    case 'MESSAGES':
      return <Trans>Open your messages</Trans>;
    case 'EVERYTHING':
      return <Trans>Open everything</Trans>;
    case 'CONSULTATION':
    case 'ASK_AGAIN':
    case null:
      return <Trans>Open your private page</Trans>;
  }
}
