import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../ui/button.js';
import { InDangerNow } from './in-danger-now.js';
import { PageHead } from './page-head.js';

/** Answers 404. A page whose subject is not there draws this instead of itself. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Not here`} status={404} />
      <h1>
        <Trans>There is nothing at this address</Trans>
      </h1>
      <p className="prose">
        <Trans>
          The page may have moved, or a person may have taken their listing down. Check the address, or look for someone
          else.
        </Trans>
      </p>
      <p>
        <LinkButton href="/" wide>
          <Trans>Find someone</Trans>
        </LinkButton>
      </p>
      <InDangerNow />
    </div>
  );
}
