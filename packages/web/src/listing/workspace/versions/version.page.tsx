import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../../app/page-environment.js';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { formatDate } from '../../../lib/dates.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { ListingArticle } from '../../listing-article.js';
import { PreviewFoot, PreviewTimes } from '../publishing/preview-parts.js';
import { VersionChanges } from './version-changes.js';
import type { VersionView } from './version.server.js';
import { WhyPublished } from '../publishing/why-published.js';

/** What was published once, read without bringing it back: what it changed, and how patients would see it. */
export function VersionPage() {
  const { t } = useLingui();
  const view = usePageState<VersionView>();
  if (!view) return null;
  const { version, said, saidBefore, choices, carePhases } = view;
  return (
    <div className="stack stack--5">
      <PageHead title={t`Version ${version.number}`} indexed={false} />
      <div className="column stack">
        <p>
          <a href="/listing/versions">
            <Trans>Back to earlier versions</Trans>
          </a>
        </p>
        <Notice
          tone="caution"
          title={
            <Trans>
              You are reading version {version.number}, published on {formatDate(version.publishedOn)}.
            </Trans>
          }
        >
          <p>
            <WhyPublished why={version.why} />.{' '}
            <Trans>
              It is shown as patients would see it today, with the checks we have on file today. Nobody else sees this
              page, and nothing on it can be booked.
            </Trans>
          </p>
        </Notice>
        <section className="stack stack--3" aria-labelledby="changes">
          <h2 id="changes">
            <Trans>What it changed</Trans>
          </h2>
          {saidBefore ? (
            <VersionChanges before={saidBefore} now={said} choices={choices} />
          ) : (
            <p>
              <Trans>It is the first version: there is none before it.</Trans>
            </p>
          )}
        </section>
        <BringBack view={view} />
      </div>
      <ListingArticle
        practitioner={version.preview}
        carePhases={carePhases}
        isPreview
        times={<PreviewTimes givenName={version.preview.givenName} />}
        foot={<PreviewFoot />}
      />
    </div>
  );
}

function BringBack({ view: { listing, version } }: { view: VersionView }) {
  return (
    <PageForm action="/listing/versions">
      <input type="hidden" name="revision" value={listing.revision} />
      <input type="hidden" name="number" value={version.number} />
      <Button weight="second">
        <Trans>Bring version {version.number} back</Trans>
      </Button>
    </PageForm>
  );
}
