import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { BackToDesk } from '../back-to-desk.js';
import { Queue } from '../queue.js';
import { checkKinds, CheckKindWords, StateWords } from './check-words.js';
import type { ChecksView } from './checks.server.js';

type Check = ChecksView['checks']['nodes'][number];

/** What waits to be looked up: what never was comes first, then what lapsed longest ago. */
export function ChecksPage() {
  const { t } = useLingui();
  const view = usePageState<ChecksView>();
  if (!view) return <NotFoundPage />;
  const { kind, done } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`To check`} indexed={false} />
      <h1>
        <Trans>To check</Trans>
      </h1>
      {done && (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>Recorded. The listing of {done.listingName} now says so.</Trans>}
        >
          <p>
            <a href={`/operators/checks/${done.key}`}>
              <Trans>See what you recorded</Trans>
            </a>
          </p>
        </Notice>
      )}
      <nav aria-label={t`Kind of check`}>
        <ul role="list" className="operators__kinds">
          {checkKinds.map((each) => (
            <li key={each}>
              <a href={`/operators/checks?kind=${each}`} aria-current={each === kind ? 'page' : undefined}>
                <CheckKindWords kind={each} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>
        <CheckKindWords kind={kind} />
      </h2>
      <Queue
        label={t`Waiting`}
        path={`/operators/checks?kind=${kind}`}
        items={view.checks}
        keyOf={({ key }) => key}
        draw={(check) => <CheckCard check={check} />}
        isAfterWords={Boolean(done)}
        empty={<Trans>Nothing is waiting. Checks that lapse within 30 days appear here by themselves.</Trans>}
      />
      <BackToDesk />
    </div>
  );
}

function CheckCard({ check }: { check: Check }) {
  const place = check.jurisdiction && (findJurisdiction(check.jurisdiction)?.name ?? check.jurisdiction);
  return (
    <div className="stack stack--2">
      <h3>
        <a href={`/operators/checks/${check.key}`}>{check.listingName}</a>
      </h3>
      <p>{[place, check.claim].filter(Boolean).join(' · ')}</p>
      <p className="muted">
        <StateWords state={check.state} />
        {check.recheckBy && (
          <>
            {', '}
            <Trans>until {formatDate(check.recheckBy)}</Trans>
          </>
        )}
      </p>
      {check.isOwn && (
        <Mark>
          <Trans>Your own: another operator checks it</Trans>
        </Mark>
      )}
    </div>
  );
}
