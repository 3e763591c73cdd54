import { Trans } from '@lingui/react/macro';
import { useEnvironment } from '../app/page-environment.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { formatDate, formatMonth } from '../lib/dates.js';

const ReviewedFragment = graphql(`
  fragment Reviewed on Review {
    sources {
      title
      publisher
      url
      publishedOn
    }
    reviewedBy
    reviewerCredential
    reviewedOn
    dueOn
  }
`);

/** What an entry rests on, who reviewed it and when it is due again; said plainly when nobody has yet. */
export function Reviewed({ review }: { review: FragmentType<typeof ReviewedFragment> }) {
  const { sources, reviewedBy, reviewerCredential, reviewedOn, dueOn } = readFragment(ReviewedFragment, review);
  const reviewedDay = reviewedOn && formatDate(reviewedOn);
  const dueDay = formatDate(dueOn);
  const isOverdue = dueOn < useEnvironment().now.slice(0, 10);
  return (
    <footer className="guide__reviewed stack stack--2">
      <h2 className="guide__reviewed-title">
        <Trans>Where this comes from</Trans>
      </h2>
      <ul className="stack stack--1">
        {sources.map((source) => (
          <li key={source.title}>
            {source.url ? (
              <a href={source.url} rel="noreferrer noopener">
                {source.title}
              </a>
            ) : (
              <cite>{source.title}</cite>
            )}
            , {source.publisher},{' '}
            {source.publishedOn ? formatMonth(source.publishedOn) : <Trans>kept up to date</Trans>}
          </li>
        ))}
      </ul>
      <p className="muted small">
        {reviewedBy ? (
          <Trans>
            Reviewed by {reviewedBy}, {reviewerCredential}, on {reviewedDay}.
          </Trans>
        ) : (
          <Trans>Written from the sources above. Not yet reviewed by a clinician.</Trans>
        )}{' '}
        {isOverdue ? (
          <Trans>A review was due by {dueDay}, and is not done yet.</Trans>
        ) : reviewedBy ? (
          <Trans>Due again by {dueDay}.</Trans>
        ) : (
          <Trans>A review is due by {dueDay}.</Trans>
        )}
      </p>
    </footer>
  );
}
