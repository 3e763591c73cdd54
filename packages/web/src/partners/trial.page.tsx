import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { formatInstant } from '../lib/dates.js';
import { LinkButton } from '../ui/button.js';
import type { TrialView } from './trial.server.js';

/** Where a link leads that was made with a test key: nobody is there to be asked. */
export function TrialPage() {
  const { t } = useLingui();
  const view = usePageState<TrialView>();
  if (!view) return <NotFoundPage />;
  const { startsAt } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`This link was a trial`} indexed={false} />
      <h1>
        <Trans>This link was a trial</Trans>
      </h1>
      <p className="prose">
        <Trans>
          It was made with a test key. The person it names is invented, so there is no one to ask. Nothing was sent or
          kept.
        </Trans>
      </p>
      {startsAt !== null && (
        <p className="prose">
          <Trans>It names a time: {formatInstant(startsAt)}.</Trans>
        </p>
      )}
      <p className="prose">
        <Trans>
          Made with a live key, the same link opens the request for a first talk, with a line that says who sent the
          person and what they learn.
        </Trans>
      </p>
      <section className="stack stack--3" aria-labelledby="looking">
        <h2 id="looking">
          <Trans>Are you looking for someone to talk with?</Trans>
        </h2>
        <p className="prose">
          <Trans>Then you got this link by mistake. You did nothing wrong.</Trans>
        </p>
        <LinkButton wide href="/">
          <Trans>Find licensed people</Trans>
        </LinkButton>
      </section>
    </div>
  );
}
