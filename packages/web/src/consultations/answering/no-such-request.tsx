import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';

/** Somebody else's, erased, or never there: all look the same, and say what to do. */
export function NoSuchRequest() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`No such request`} status={404} />
      <h1>
        <Trans>There is no request here for your account</Trans>
      </h1>
      <div className="prose stack stack--3">
        <p>
          <Trans>It may be for another account, or it may be gone: what people send is erased after a while.</Trans>
        </p>
        <p>
          <Trans>
            Requests belong to the account that signs in with your listing’s own address. If you signed in with a
            different one, sign out, then sign in with the address our email came to.
          </Trans>
        </p>
      </div>
      <p>
        <LinkButton href="/account" weight="second" wide>
          <Trans>Your account</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
