import { Trans, useLingui } from '@lingui/react/macro';
import { InDangerNow } from '../../app/in-danger-now.js';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';

/** Not open in this browser, altered, run out or revoked: all look the same, and say what to do. */
export function ClosedLink() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`This link is closed`} status={404} />
      <h1>
        <Trans>This page opens with a private link</Trans>
      </h1>
      <div className="prose stack stack--3">
        <p>
          <Trans>The link may have expired, or part of it is missing, or it was not opened in this browser.</Trans>
        </p>
        <ul>
          <li>
            <Trans>Open the newest email from Clearing and press its link again.</Trans>
          </li>
          <li>
            <Trans>
              A link to everything works for 30 minutes. Press the link in another email, and ask for a new one.
            </Trans>
          </li>
          <li>
            <Trans>Copied it? Make sure you have the whole line, to the last character.</Trans>
          </li>
          <li>
            <Trans>
              Or <a href="/account/requests">sign in</a> with the address you gave: what you asked for is there.
            </Trans>
          </li>
          <li>
            <Trans>No email? A request without its code is erased after 20 minutes. You can begin again.</Trans>
          </li>
        </ul>
      </div>
      <p>
        <LinkButton href="/" weight="second" wide>
          <Trans>Go to the home page</Trans>
        </LinkButton>
      </p>
      <InDangerNow />
    </div>
  );
}
