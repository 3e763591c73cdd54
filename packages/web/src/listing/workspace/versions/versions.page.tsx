import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../../accounts/refusal.js';
import { usePageState } from '../../../app/page-environment.js';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { formatDate } from '../../../lib/dates.js';
import { Button } from '../../../ui/button.js';
import type { VersionsView } from './versions.server.js';
import { WhyPublished } from '../publishing/why-published.js';

/** Everything that was ever published, and a way back to it. */
export function VersionsPage() {
  const { t } = useLingui();
  const view = usePageState<VersionsView>();
  if (!view) return null;
  const { versions, revision, state } = view.listing;
  const wasPublished = state === 'PUBLISHED' || state === 'PAUSED' || state === 'HIDDEN';
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
          {wasPublished ? (
            <Trans>
              It was published before you came to manage it. What it says now is kept here as its first version as soon
              as you publish a change.
            </Trans>
          ) : (
            <Trans>Nothing has been published yet. Each time you publish, what it said is kept here.</Trans>
          )}
        </p>
      ) : (
        <p className="prose">
          <Trans>
            Open one to read it as patients saw it. Bring one back to have it in your draft: nobody else sees it until
            you publish it again.
          </Trans>
        </p>
      )}
      {wasPublished && <NotAmongThem />}
      <ol role="list" className="tasks">
        {versions.map((version) => (
          <li key={version.number} className="tasks__row">
            <div className="tasks__line">
              <h2 className="tasks__name">
                <a href={`/listing/versions/${version.number}`}>
                  <Trans>Version {version.number}</Trans>
                </a>
              </h2>
              <span className="muted">{formatDate(version.publishedOn)}</span>
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

/** Nobody should look here for what is kept elsewhere, or believe that it comes back with a version. */
function NotAmongThem() {
  return (
    <div className="prose stack stack--2">
      <p>
        <Trans>Not included, because they take effect at once:</Trans>
      </p>
      <ul>
        <li>
          <Trans>
            <a href="/my-hours">Your hours and kinds of talk</a>. Each talk that was asked for keeps the terms it was
            asked on.
          </Trans>
        </li>
        <li>
          <Trans>
            <a href="/listing/team">Your care team</a>, with the day since when.
          </Trans>
        </li>
        <li>
          <Trans>
            Taking it out of sight and back, and <a href="/listing/confirm">saying that it is still true</a>.
          </Trans>
        </li>
      </ul>
    </div>
  );
}
