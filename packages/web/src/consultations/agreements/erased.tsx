import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';

/** It is done; there is nothing left to show. */
export function Erased({ calledOff }: { calledOff: boolean }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Erased`} />
      <h1>
        <Trans>Everything is erased</Trans>
      </h1>
      <p className="prose">
        <Trans>We no longer keep what you sent, or who you are, with this request.</Trans>{' '}
        {calledOff && <Trans>It will not go ahead, and the other side is told.</Trans>}{' '}
        <Trans>Your private link no longer opens anything. You can come back any time.</Trans>
      </p>
      <p className="prose">
        <Trans>The emails we sent you are still in your mailbox. Delete them there if you want them gone, too.</Trans>
      </p>
      <p>
        <LinkButton href="/" weight="second" wide>
          <Trans>Go to the home page</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
