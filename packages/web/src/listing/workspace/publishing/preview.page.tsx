import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../../app/page-environment.js';
import { PageHead } from '../../../app/page-head.js';
import { Notice } from '../../../ui/notice.js';
import { ListingArticle } from '../../listing-article.js';
import { PreviewFoot, PreviewTimes } from './preview-parts.js';
import type { PreviewView } from './preview.server.js';

/** The draft, drawn as patients get it; only whoever keeps it sees this, and nothing in it can be booked. */
export function PreviewPage() {
  const { t } = useLingui();
  const view = usePageState<PreviewView>();
  if (!view) return null;
  const { listing, preview, carePhases } = view;
  return (
    <div className="stack stack--5">
      <PageHead title={t`Preview of ${preview.displayName}`} indexed={false} />
      <div className="column stack">
        <p>
          <a href="/listing">
            <Trans>Back to your listing</Trans>
          </a>
        </p>
        <Notice tone="caution" title={<Trans>This is a preview of your draft. Only you see it.</Trans>}>
          <p>
            <Trans>Patients will read it like this once you publish it. Nothing here can be booked.</Trans>{' '}
            {listing.missing.length > 0 && (
              <Plural
                value={listing.missing.length}
                one="One thing is still missing."
                other="# things are still missing."
              />
            )}
          </p>
          <p>
            <a href="/listing/publish">
              <Trans>Read it through and publish</Trans>
            </a>
          </p>
        </Notice>
      </div>
      <ListingArticle
        practitioner={preview}
        carePhases={carePhases}
        isPreview
        times={<PreviewTimes givenName={preview.givenName} />}
        foot={<PreviewFoot />}
      />
    </div>
  );
}
