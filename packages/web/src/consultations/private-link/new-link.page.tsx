import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { useTroubleWords } from '../trouble-words.js';
import { ClosedLink } from './closed-link.js';
import type { NewLinkView } from './new-link.server.js';

/** Somebody else may have the link: it is closed for everybody, and its owner is mailed another. */
export function NewLinkPage() {
  const { t } = useLingui();
  const view = usePageState<NewLinkView>();
  const words = useTroubleWords(view?.trouble ?? null);
  if (!view) return <ClosedLink />;
  if (view.isMade) return <Made />;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`A new private link`} />
      <ErrorSummary errors={words ? [{ id: 'make', message: words }] : []} />
      <h1>
        <Trans>Make a new private link</Trans>
      </h1>
      <p className="prose">
        <Trans>
          Could someone else have seen the link in your emails? If you make a new one, every link we sent for this
          request stops working at once, in this browser, too. We email a new one to the address you confirmed, and to
          nobody else.
        </Trans>
      </p>
      <p className="prose">
        <Trans>
          What you asked for stays as it is. Does someone else read that mailbox? Then a new link does not help.
        </Trans>
      </p>
      <PageForm action={view.here} className="row">
        <Button wide id="make">
          <Trans>Close the old links and email me a new one</Trans>
        </Button>
        <LinkButton weight="quiet" href={view.back}>
          <Trans>Keep the link I have</Trans>
        </LinkButton>
      </PageForm>
    </div>
  );
}

function Made() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`A new private link`} />
      <h1>
        <Trans>The old links are closed</Trans>
      </h1>
      <p className="prose" role="status">
        <Trans>We have emailed you a new one. Open that email and press its link: this page no longer opens.</Trans>
      </p>
      <p>
        <LinkButton weight="second" wide href="/">
          <Trans>Go to the home page</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
