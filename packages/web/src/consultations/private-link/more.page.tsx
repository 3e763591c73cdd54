import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { useTroubleWords } from '../trouble-words.js';
import { ClosedLink } from './closed-link.js';
import type { MoreView } from './more.server.js';

/** A link opens what its mail was about. The one to everything goes to the confirmed address, when it is asked for. */
export function MorePage() {
  const { t } = useLingui();
  const view = usePageState<MoreView>();
  const words = useTroubleWords(view?.trouble ?? null);
  if (!view) return <ClosedLink />;
  if (view.isAsked) return <Asked view={view} />;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Open everything`} />
      <ErrorSummary errors={words ? [{ id: 'mail', message: words }] : []} />
      <h1>
        <Trans>This needs one more email</Trans>
      </h1>
      <p className="prose">
        <Trans>
          Each link in our emails opens only what that email is about. That way, someone else who sees one of our emails
          does not see everything.
        </Trans>
      </p>
      <p className="prose">
        <Trans>We email you a link that opens everything, to the address you confirmed. It works for 30 minutes.</Trans>
      </p>
      <PageForm action={view.here} className="row">
        <Button wide id="mail">
          <Trans>Email me the link</Trans>
        </Button>
        <LinkButton weight="quiet" href={view.back}>
          <Trans>Back to your request</Trans>
        </LinkButton>
      </PageForm>
      <p className="prose">
        <Trans>
          Or <a href="/account/requests">sign in</a> with that address to open all of it.
        </Trans>
      </p>
    </div>
  );
}

function Asked({ view }: { view: MoreView }) {
  const { t } = useLingui();
  const { mailboxPath } = useEnvironment();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Open everything`} />
      <h1>
        <Trans>Check your email</Trans>
      </h1>
      <p className="prose" role="status">
        <Trans>
          If we still have the address you confirmed, a link is on its way to it. Open that email and press its link. It
          works for 30 minutes.
        </Trans>
      </p>
      <p className="prose">
        <Trans>
          No email? Look in junk or spam. We send at most five of these a day, and only the newest works. You can also{' '}
          <a href="/account/requests">sign in</a> with that address.
        </Trans>
        {mailboxPath && (
          <>
            {' '}
            <a href={mailboxPath}>
              <Trans>In this demonstration it is in the mailbox.</Trans>
            </a>
          </>
        )}
      </p>
      <p>
        <LinkButton weight="second" wide href={view.back}>
          <Trans>Back to your request</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
