import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import type { ReportsView } from './reports.server.js';

type Report = ReportsView['reports']['nodes'][number];

/** The queue of what people said is wrong, the one that waits longest first. */
export function ReportsPage() {
  const { t } = useLingui();
  const view = usePageState<ReportsView>();
  if (!view) return <NotFoundPage />;
  return (
    <QueuePage
      title={view.isOpen ? t`Something is wrong` : t`Something was wrong: closed`}
      path={view.isOpen ? '/operators/reports' : '/operators/reports?state=closed'}
      items={view.reports}
      keyOf={({ id }) => id}
      draw={(report) => <ReportCard report={report} />}
      done={view.isClosedNow && <Notice tone="checked" role="status" title={<Trans>Report closed.</Trans>} />}
      empty={!view.isOpen && <Trans>None are closed yet.</Trans>}
    >
      <p>
        {view.isOpen ? (
          <a href="/operators/reports?state=closed">
            <Trans>See closed reports</Trans>
          </a>
        ) : (
          <a href="/operators/reports">
            <Trans>See waiting reports</Trans>
          </a>
        )}
      </p>
    </QueuePage>
  );
}

function ReportCard({ report }: { report: Report }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/operators/reports/${report.id}`}>{report.listingName}</a>
      </h2>
      <p className="muted">
        <Trans>Received on {formatInstant(report.receivedAt)}</Trans>
      </p>
      {report.saidSafe && (
        <Mark kind="caution">
          <Trans>Mentioned danger, and said they are safe</Trans>
        </Mark>
      )}
      {report.isListingHidden && (
        <Mark kind="caution">
          <Trans>The listing is hidden</Trans>
        </Mark>
      )}
    </div>
  );
}
