import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import type { WordingView } from './wording.server.js';

type Review = WordingView['reviews']['nodes'][number];

/** The queue of flagged wording, the one that waits longest first. */
export function WordingPage() {
  const { t } = useLingui();
  const view = usePageState<WordingView>();
  if (!view) return <NotFoundPage />;
  return (
    <QueuePage
      title={t`Flagged wording`}
      path="/operators/wording"
      items={view.reviews}
      keyOf={({ key }) => key}
      draw={(review) => <ReviewCard review={review} />}
      done={view.done && <Done what={view.done} />}
    />
  );
}

function Done({ what }: { what: NonNullable<WordingView['done']> }) {
  switch (what) {
    case 'approved':
      return (
        <Notice tone="checked" role="status" title={<Trans>It is published as it was sent. They are told.</Trans>} />
      );
    case 'returned':
      return <Notice tone="checked" role="status" title={<Trans>It is sent back. They are told.</Trans>} />;
  }
}

function ReviewCard({ review }: { review: Review }) {
  const [first, ...others] = review.flagged;
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/operators/wording/${review.key}`}>{review.listingName}</a>
      </h2>
      {first && <q className="as-typed">{first.sentence}</q>}
      {others.length > 0 && (
        <p>
          <Trans>And {others.length} more</Trans>
        </p>
      )}
      <p className="muted">
        <Trans>Sent on {formatInstant(review.sentAt)}</Trans>
      </p>
      {review.isOwn && (
        <Mark kind="caution">
          <Trans>Your own listing: another operator decides this</Trans>
        </Mark>
      )}
    </div>
  );
}
