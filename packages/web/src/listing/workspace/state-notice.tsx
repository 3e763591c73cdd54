import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import type { OwnListing } from './workspace-doors.js';

/** Where a listing is in its life, and what that means. */
export function StateNotice({ listing: { state, practitioner, review } }: { listing: OwnListing }) {
  const asked = review?.isOpen && <AskedNotice />;
  switch (state) {
    case 'DRAFT':
      return (
        <Notice title={<Trans>Nobody sees it yet.</Trans>}>
          {review && !review.isOpen && !review.isAllowed && review.answer && (
            <p>
              <Trans>An operator wrote:</Trans> <span className="as-typed">{review.answer}</span>
            </p>
          )}
        </Notice>
      );
    case 'IN_REVIEW':
      return <AskedNotice />;
    case 'PAUSED':
      return (
        <>
          <Notice tone="caution" title={<Trans>It is paused: nobody sees it.</Trans>} />
          {asked}
        </>
      );
    case 'HIDDEN':
      return (
        <Notice tone="caution" title={<Trans>An operator has hidden it.</Trans>}>
          <p>
            <Trans>Write to us to have it looked at again.</Trans>
          </p>
        </Notice>
      );
    case 'PUBLISHED':
      return (
        <>
          <Notice tone="checked" title={<Trans>It is published.</Trans>}>
            {practitioner ? (
              <p>
                <a href={`/practitioners/${practitioner.slug}`}>
                  <Trans>See what everybody sees</Trans>
                </a>
              </p>
            ) : (
              <p>
                <Trans>It is not shown now: no licence on it is in force, or it was not confirmed for 120 days.</Trans>
              </p>
            )}
          </Notice>
          {asked}
        </>
      );
  }
}

function AskedNotice() {
  return (
    <Notice title={<Trans>Your wording is with an operator.</Trans>}>
      <p>
        <Trans>You need not wait: take the flagged words out, and you can publish at once.</Trans>
      </p>
    </Notice>
  );
}
