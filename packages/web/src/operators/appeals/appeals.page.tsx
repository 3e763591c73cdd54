import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import { ReasonWords } from '../reports/report-words.js';
import type { AppealsView } from './appeals.server.js';

type Appeal = AppealsView['appeals']['nodes'][number];

/** The queue of what practitioners say against hiding, the one that waits longest first. */
export function AppealsPage() {
  const { t } = useLingui();
  const view = usePageState<AppealsView>();
  if (!view) return <NotFoundPage />;
  return (
    <QueuePage
      title={t`Appeals against hiding`}
      path="/operators/appeals"
      items={view.appeals}
      keyOf={({ key }) => key}
      draw={(appeal) => <AppealCard appeal={appeal} />}
      done={view.done && <Done what={view.done} />}
    />
  );
}

function Done({ what }: { what: NonNullable<AppealsView['done']> }) {
  switch (what) {
    case 'granted':
      return <Notice tone="checked" role="status" title={<Trans>The listing is shown again. They are told.</Trans>} />;
    case 'refused':
      return <Notice tone="checked" role="status" title={<Trans>The listing stays hidden. They are told.</Trans>} />;
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
            <Trans>Your own listing: another operator decides this</Trans>
          ) : (
            <Trans>You hid it: another operator decides this</Trans>
          )}
        </Mark>
      )}
    </div>
  );
}
