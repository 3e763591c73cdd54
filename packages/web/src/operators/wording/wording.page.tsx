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
import type { WordingView } from './wording.server.js';

type Review = WordingView['reviews']['nodes'][number];

/** The queue of flagged wording, the one that waits longest first. */
export function WordingPage() {
  const { t } = useLingui();
  const view = usePageState<WordingView>();
  if (!view) return <NotFoundPage />;
  const { nodes, pageInfo } = view.reviews;
  const title = t`Flagged wording`;
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
          {nodes.map((review) => (
            <li key={review.key}>
              <Card>
                <ReviewCard review={review} />
              </Card>
            </li>
          ))}
        </Queue>
      )}
      <Pagination
        previousHref={null}
        nextHref={
          pageInfo.hasNextPage ? `/operators/wording?after=${encodeURIComponent(pageInfo.endCursor ?? '')}` : null
        }
      />
      <BackToDesk />
    </div>
  );
}

function Done({ what }: { what: WordingView['done'] }) {
  switch (what) {
    case 'approved':
      return (
        <Notice tone="checked" role="status" title={<Trans>It is published as it was sent. They are told.</Trans>} />
      );
    case 'returned':
      return <Notice tone="checked" role="status" title={<Trans>It is sent back. They are told.</Trans>} />;
    case null:
      return null;
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
          <Trans>Your own listing: another operator decides</Trans>
        </Mark>
      )}
    </div>
  );
}
