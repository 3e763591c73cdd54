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
        <Trans>Nothing of what you sent, and of who you are, is kept with this request any more.</Trans>{' '}
        {calledOff && <Trans>It was called off, and the other side is told so.</Trans>}{' '}
        <Trans>Your private link opens nothing now. You can come back any time.</Trans>
      </p>
      <p className="prose">
        <Trans>Emails that we sent you are in your mailbox: delete them there if you want them gone, too.</Trans>
      </p>
      <p>
        <LinkButton href="/" weight="second" wide>
          <Trans>Go to the first page</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
