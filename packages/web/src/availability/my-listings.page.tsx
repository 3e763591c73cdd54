import { Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../accounts/back-to-account.js';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { hoursPath } from './hours-path.js';
import type { MyListingsView } from './my-listings.server.js';

/** Which listing's hours: for who controls several, or none yet. */
export function MyListingsPage() {
  const { t } = useLingui();
  const { listings = [] } = usePageState<MyListingsView>() ?? {};
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your hours`} />
      <h1>
        <Trans>Your hours</Trans>
      </h1>
      {listings.length === 0 ? (
        <p className="prose">
          <Trans>
            This account does not manage a listing. Sign in with the email address that patients’ requests are sent to,
            and its hours will be here.
          </Trans>
        </p>
      ) : (
        <ul className="stack stack--2">
          {listings.map(({ slug, name }) => (
            <li key={slug}>
              <a href={hoursPath(slug)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <BackToAccount />
    </div>
  );
}
