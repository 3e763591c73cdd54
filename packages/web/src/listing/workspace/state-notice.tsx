import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import { ReviewNotice } from './review.js';
import type { OwnListing } from './workspace-doors.js';

/** Where a listing is in its life, and what that means. */
export function StateNotice({ listing }: { listing: OwnListing }) {
  return (
    <>
      <State listing={listing} />
      <ReviewNotice listing={listing} />
    </>
  );
}

function State({ listing: { state, practitioner } }: { listing: OwnListing }) {
  switch (state) {
    case 'DRAFT':
    case 'IN_REVIEW':
      return <Notice title={<Trans>Nobody sees it yet.</Trans>} />;
    case 'PAUSED':
      return <Notice tone="caution" title={<Trans>It is paused: nobody sees it.</Trans>} />;
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
      );
  }
}
