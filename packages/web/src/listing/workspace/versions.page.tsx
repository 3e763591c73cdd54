import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import type { VersionsView } from './versions.server.js';
import { WhyPublished } from './why-published.js';

/** Everything that was ever published, and a way back to it. */
export function VersionsPage() {
  const { t } = useLingui();
  const view = usePageState<VersionsView>();
  if (!view) return null;
  const { versions, revision } = view.listing;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Earlier versions`} indexed={false} />
      <p>
        <a href="/listing">
          <Trans>Back to your listing</Trans>
        </a>
      </p>
      <h1>
        <Trans>Earlier versions</Trans>
      </h1>
      <Refusal words={view.refusal} />
      {versions.length === 0 ? (
        <p className="prose">
          <Trans>Nothing was published yet. Each time you publish, what it said is kept here.</Trans>
        </p>
      ) : (
        <p className="prose">
          <Trans>
            Open one to read it as patients saw it. Bring one back to have it in your draft: nobody else sees it until
            you publish it again.
          </Trans>
        </p>
      )}
      <ol role="list" className="tasks">
        {versions.map((version) => (
          <li key={version.number} className="tasks__row">
            <div className="tasks__line">
              <h2 className="tasks__name">
                <a href={`/listing/versions/${version.number}`}>
                  <Trans>Version {version.number}</Trans>
                </a>
              </h2>
              <span className="muted">{formatDate(version.at.slice(0, 10))}</span>
            </div>
            <p className="muted">
              <WhyPublished why={version.why} />
            </p>
            <PageForm action="/listing/versions">
              <input type="hidden" name="revision" value={revision} />
              <input type="hidden" name="number" value={version.number} />
              <Button weight="second">
                <Trans>Bring version {version.number} back</Trans>
              </Button>
            </PageForm>
          </li>
        ))}
      </ol>
    </div>
  );
}
