import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { DeprecatedElement } from './deprecated-element.js';
import type { DeprecatedView } from './deprecated.server.js';
import { PartnerFrame } from '../partner-frame.js';

/** What is on its way out of the schema, and which of a partner's keys still ask for it. */
export function DeprecatedPage() {
  const { t } = useLingui();
  const view = usePageState<DeprecatedView>();
  if (!view) return null;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`On its way out`} indexed={false} />
        <h1>
          <Trans>On its way out</Trans>
        </h1>
        <p className="prose">
          <Trans>
            Anything removed from the schema is deprecated at least twelve months before. Here you can see which of your
            keys still ask for it, this month and last month. We count operations by key and by day in UTC, and keep
            nothing of what you asked. New counts appear within a minute.
          </Trans>
        </p>
        {view.elements.length === 0 ? (
          <p className="prose">
            <Trans>
              Nothing in the schema is deprecated today, so there is nothing to replace. Changes are listed in{' '}
              <a href="/schema/changelog">the changelog</a>.
            </Trans>
          </p>
        ) : (
          view.elements.map((element) => <DeprecatedElement key={element.path} element={element} />)
        )}
      </div>
    </PartnerFrame>
  );
}
