import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Card } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { Pagination } from '../../ui/pagination.js';
import { BackToDesk } from '../back-to-desk.js';
import { Queue } from '../queue.js';
import { ReasonWords } from '../reports/report-words.js';
import type { AppealsView } from './appeals.server.js';

type Appeal = AppealsView['appeals']['nodes'][number];

/** The queue of what practitioners say against hiding, the one that waits longest first. */
export function AppealsPage() {
  const { t } = useLingui();
  const view = usePageState<AppealsView>();
  if (!view) return <NotFoundPage />;
  const { nodes, pageInfo } = view.appeals;
  const title = t`Appeals against hiding`;
  const next = `/operators/appeals?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <h1>{title}</h1>
      <Done what={view.done} />
      {nodes.length === 0 ? (
        <p>
          <Trans>Nothing waits.</Trans>
        </p>
      ) : (
        <Queue label={title}>
          {nodes.map((appeal) => (
            <li key={appeal.key}>
              <Card>
                <AppealCard appeal={appeal} />
              </Card>
            </li>
          ))}
        </Queue>
      )}
      <Pagination previousHref={null} nextHref={pageInfo.hasNextPage ? next : null} />
      <BackToDesk />
    </div>
  );
}

function Done({ what }: { what: AppealsView['done'] }) {
  switch (what) {
    case 'granted':
      return <Notice tone="checked" role="status" title={<Trans>The listing is shown again. They are told.</Trans>} />;
    case 'refused':
      return <Notice tone="checked" role="status" title={<Trans>The listing stays hidden. They are told.</Trans>} />;
    case null:
      return null;
  }
}

function AppealCard({ appeal }: { appeal: Appeal }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/operators/appeals/${appeal.key}`}>{appeal.listingName}</a>
      </h2>
      <p>
        <Trans>Hidden since {formatInstant(appeal.hiddenSince)}</Trans>
        {': '}
        <ReasonWords reason={appeal.hiddenBecause} />
      </p>
      <p className="muted">
        <Trans>Sent on {formatInstant(appeal.sentAt)}</Trans>
      </p>
      {(appeal.isOwnDecision || appeal.isOwnListing) && (
        <Mark kind="caution">
          {appeal.isOwnListing ? (
            <Trans>Your own listing: another operator decides</Trans>
          ) : (
            <Trans>You hid it: another operator decides</Trans>
          )}
        </Mark>
      )}
    </div>
  );
}
