import { Trans } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice.js';
import { AppealNotice, HiddenNotice } from './hiding.js';
import { ReviewNotice } from './review.js';
import type { OwnListing } from '../workspace-doors.js';

/** Where a listing is in its life, and what that means; announced when the page before brought it there. */
export function StateNotice({ listing, changed = null }: { listing: OwnListing; changed?: string | null }) {
  return (
    <>
      <State listing={listing} changed={changed} />
      {listing.appeal && <AppealNotice appeal={listing.appeal} />}
      <ReviewNotice listing={listing} />
    </>
  );
}

function State({
  listing: { state, practitioner, hiding, appeal },
  changed,
}: {
  listing: OwnListing;
  changed: string | null;
}) {
  switch (state) {
    case 'DRAFT':
    case 'IN_REVIEW':
      return <Notice title={<Trans>Nobody sees it yet.</Trans>} />;
    case 'PAUSED':
      return (
        <Notice
          tone="caution"
          role={changed === 'paused' ? 'status' : undefined}
          title={<Trans>It is paused: nobody sees it.</Trans>}
        />
      );
    case 'HIDDEN':
      return hiding && <HiddenNotice hiding={hiding} canAsk={!appeal?.isOpen} />;
    case 'PUBLISHED':
      return (
        <Notice
          tone="checked"
          role={changed === 'published' || changed === 'resumed' ? 'status' : undefined}
          title={<Trans>It is published.</Trans>}
        >
          {practitioner ? (
            <p>
              {changed === 'published' && <Trans>People find it within a second.</Trans>}{' '}
              {changed === 'resumed' && <Trans>Everybody can see it again.</Trans>}{' '}
              <a href={`/practitioners/${practitioner.slug}`}>
                <Trans>See what everybody sees</Trans>
              </a>
            </p>
          ) : (
            <p>
              <Trans>
                It is not shown now: no licence on it is in force, or it has not been confirmed for 120 days.
              </Trans>
            </p>
          )}
        </Notice>
      );
  }
}
