import { ownPath } from '@clearing/shared/own-path';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { useEnvironment } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';

/** The same for every address, known or not. */
export function LinkSentPage() {
  const { t } = useLingui();
  const { mailboxPath } = useEnvironment();
  const [parameters] = useSearchParams();
  const next = ownPath(parameters.get('next'));
  const query = next === null ? '' : `?${new URLSearchParams({ next })}`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Check your email`} />
      <h1>
        <Trans>Check your email</Trans>
      </h1>
      <p className="prose">
        <Trans>
          If the address is right, a link is on its way. It works once, for 15 minutes, on any of your devices.
        </Trans>
      </p>
      {mailboxPath && (
        <p>
          <a href={mailboxPath}>
            <Trans>In this demonstration it is in the mailbox.</Trans>
          </a>
        </p>
      )}
      <section className="stack stack--2" aria-labelledby="no-mail">
        <h2 id="no-mail">
          <Trans>No email yet?</Trans>
        </h2>
        <ul>
          <li>
            <Trans>It can take a minute.</Trans>
          </li>
          <li>
            <Trans>Look in junk or spam for “Your link to sign in” from Clearing.</Trans>
          </li>
          <li>
            <a href={`/sign-in${query}`}>
              <Trans>Check the address, and send it again</Trans>
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}
