import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { WordingCase } from './wording-case.js';
import { WordingForm } from './wording-form.js';
import { WordingHistory } from './wording-history.js';
import type { WordingItemView } from './wording-item.server.js';
import { WordingDecisionWords, WordingStateWords } from './wording-words.js';

/** Flagged wording: what was sent and why, what stands now, what was decided so far, and what may be decided. */
export function WordingItemPage() {
  const { t } = useLingui();
  const view = usePageState<WordingItemView>();
  if (!view) return <NotFoundPage />;
  const { review, errors, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Flagged wording of ${review.listingName}`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{review.listingName}</h1>
      {refusal && (
        <Notice tone="caution" role="alert" title={refusal.words}>
          {refusal.problems.length > 0 && <Sentences sentences={refusal.problems} />}
        </Notice>
      )}
      <ReviewFacts review={review} />
      <WordingCase review={review} />
      <Decide view={view} />
      <WordingHistory history={review.history} />
      <p>
        <a href="/operators/wording">
          <Trans>Back to the queue</Trans>
        </a>
      </p>
    </div>
  );
}

type Review = WordingItemView['review'];

function ReviewFacts({ review }: { review: Review }) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>State</Trans>}>
        <WordingStateWords state={review.state} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Sent on</Trans>}>{formatInstant(review.sentAt)}</DefinitionRow>
      <DefinitionRow term={<Trans>Listing</Trans>}>
        <ListingNow review={review} />
      </DefinitionRow>
    </Facts>
  );
}

function ListingNow({ review: { listingSlug, listingState } }: { review: Review }) {
  if (listingState === 'HIDDEN') return <Trans>Hidden: no one sees it</Trans>;
  if (listingState === 'PAUSED') return <Trans>Paused by its practitioner: no one sees it</Trans>;
  if (listingSlug === null) return <Trans>Never published</Trans>;
  return (
    <a href={`/practitioners/${listingSlug}`}>
      <Trans>See it as patients do</Trans>
    </a>
  );
}

function Decide({ view: { review, typed, errors } }: { view: WordingItemView }) {
  const { obstacles, decisions } = review.case ?? { obstacles: [], decisions: [] };
  const [first, ...others] = decisions;
  if (!first) {
    return review.isOwn && review.state === 'OPEN' ? (
      <Notice tone="caution" title={<Trans>You manage this listing yourself, so another operator decides.</Trans>} />
    ) : null;
  }
  return (
    <section className="stack stack--4" aria-labelledby="decide">
      <h2 id="decide">
        <Trans>What comes next</Trans>
      </h2>
      {obstacles.length > 0 && (
        <Notice
          tone="caution"
          title={<Trans>This version cannot be published now, whatever you decide about its wording.</Trans>}
        >
          <Sentences sentences={obstacles} />
        </Notice>
      )}
      <WordingForm decision={first} typed={typed} errors={errors} isMain />
      {others.map((decision) => (
        <Disclosure
          key={decision}
          summary={<WordingDecisionWords decision={decision} />}
          open={typed?.decision === decision}
        >
          <WordingForm decision={decision} typed={typed} errors={errors} isMain={false} />
        </Disclosure>
      ))}
    </section>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence} className="as-typed">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
