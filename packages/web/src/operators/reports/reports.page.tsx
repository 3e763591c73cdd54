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
import type { ReportsView } from './reports.server.js';

type Report = ReportsView['reports']['nodes'][number];

/** The queue of what people said is wrong, the one that waits longest first. */
export function ReportsPage() {
  const { t } = useLingui();
  const view = usePageState<ReportsView>();
  if (!view) return <NotFoundPage />;
  const { nodes, pageInfo } = view.reports;
  const title = view.isOpen ? t`Something is wrong` : t`Something was wrong: closed`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <h1>{title}</h1>
      {view.isClosedNow && <Notice tone="checked" role="status" title={<Trans>The report is closed.</Trans>} />}
      {nodes.length === 0 ? (
        <p>{view.isOpen ? <Trans>Nothing waits.</Trans> : <Trans>None is closed yet.</Trans>}</p>
      ) : (
        <Queue label={title}>
          {nodes.map((report) => (
            <li key={report.id}>
              <Card>
                <ReportCard report={report} />
              </Card>
            </li>
          ))}
        </Queue>
      )}
      <Pagination
        previousHref={null}
        nextHref={pageInfo.hasNextPage ? nextPage(view.isOpen, pageInfo.endCursor ?? '') : null}
      />
      <p>
        {view.isOpen ? (
          <a href="/operators/reports?state=closed">
            <Trans>Those that are closed</Trans>
          </a>
        ) : (
          <a href="/operators/reports">
            <Trans>Those that wait</Trans>
          </a>
        )}
      </p>
      <BackToDesk />
    </div>
  );
}

function ReportCard({ report }: { report: Report }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/operators/reports/${report.id}`}>{report.listingName}</a>
      </h2>
      <p className="muted">
        <Trans>Came on {formatInstant(report.receivedAt)}</Trans>
      </p>
      {report.isListingHidden && (
        <Mark kind="caution">
          <Trans>The listing is hidden</Trans>
        </Mark>
      )}
    </div>
  );
}

function nextPage(isOpen: boolean, after: string): string {
  return `/operators/reports?${new URLSearchParams({ ...(!isOpen && { state: 'closed' }), after })}`;
}
