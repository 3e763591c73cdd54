import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { ComplaintKindWords } from '../../complaints/complaint-words.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { daysSince } from '../days-since.js';
import { QueuePage } from '../queue-page.js';
import { ReasonWords } from './complaint-words.js';
import type { ComplaintsView } from './complaints.server.js';

type Complaint = ComplaintsView['complaints']['nodes'][number];

/** The queue of complaints: what went wrong in treatment first, then the one that waits longest. */
export function ComplaintsPage() {
  const { t } = useLingui();
  const view = usePageState<ComplaintsView>();
  if (!view) return <NotFoundPage />;
  return (
    <QueuePage
      title={view.isOpen ? t`Complaints and adverse events` : t`Complaints and adverse events: closed`}
      path={view.isOpen ? '/operators/complaints' : '/operators/complaints?state=closed'}
      items={view.complaints}
      keyOf={({ key }) => key}
      draw={(complaint) => <ComplaintCard complaint={complaint} now={view.now} />}
      done={view.isClosedNow && <Notice tone="checked" role="status" title={<Trans>Closed.</Trans>} />}
      empty={!view.isOpen && <Trans>None are closed yet.</Trans>}
    >
      <p>
        {view.isOpen ? (
          <a href="/operators/complaints?state=closed">
            <Trans>See closed complaints</Trans>
          </a>
        ) : (
          <a href="/operators/complaints">
            <Trans>See waiting complaints</Trans>
          </a>
        )}
      </p>
    </QueuePage>
  );
}

function ComplaintCard({ complaint, now }: { complaint: Complaint; now: string }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/operators/complaints/${complaint.key}`}>
          {complaint.subjectName ?? <Trans>Someone named in words</Trans>}
        </a>
      </h2>
      {complaint.kind === 'ADVERSE_EVENT' ? (
        <Mark kind="caution">
          <ComplaintKindWords kind={complaint.kind} />
        </Mark>
      ) : (
        <p>
          <ComplaintKindWords kind={complaint.kind} />
        </p>
      )}
      {complaint.saidSafe && (
        <Mark kind="caution">
          <Trans>Mentioned danger, and said they are safe</Trans>
        </Mark>
      )}
      <p className="muted">
        <Age at={complaint.at} now={now} />
        {'. '}
        {complaint.outcome ? (
          <ReasonWords reason={complaint.outcome} />
        ) : complaint.isTakenByViewer ? (
          <Trans>You are working on it.</Trans>
        ) : complaint.isTaken ? (
          <Trans>Another operator is working on it.</Trans>
        ) : (
          <Trans>No one is working on it.</Trans>
        )}
      </p>
    </div>
  );
}

/** How long ago it came, and when exactly. */
export function Age({ at, now }: { at: string; now: string }) {
  return (
    <>
      <Plural
        value={daysSince(at, now)}
        _0="Received within the last day"
        one="Received # day ago"
        other="Received # days ago"
      />
      {', '}
      {formatInstant(at)}
    </>
  );
}
