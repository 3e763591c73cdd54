import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { BackToDesk } from '../back-to-desk.js';
import { ManagerChangeCard } from './manager-change-card.js';
import type { ClinicManagersView } from './clinic-managers.server.js';
import { ProposeManagerForm } from './propose-manager-form.js';

/** Who manages a clinic, where nobody there can change it: one operator proposes, another does it. */
export function ClinicManagersPage() {
  const { t } = useLingui();
  const view = usePageState<ClinicManagersView>();
  if (!view) return <NotFoundPage />;
  const title = t`Who manages a clinic`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <ErrorSummary errors={view.errors} />
      <h1>{title}</h1>
      <Done what={view.done} />
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>
          Whoever manages a clinic changes its name, words and places for everybody there. Managers invite and leave by
          themselves. Where nobody there can, one operator proposes and another does it, within 72 hours.
        </Trans>
      </p>
      <section className="stack stack--4" aria-labelledby="waiting">
        <h2 id="waiting">
          <Trans>Waiting for another operator</Trans>
        </h2>
        {view.changes.length === 0 ? (
          <p>
            <Trans>Nothing waits here.</Trans>
          </p>
        ) : (
          view.changes.map((change) => <ManagerChangeCard key={change.key} change={change} />)
        )}
      </section>
      <ProposeManagerForm errors={view.errors} typed={view.typed} />
      <BackToDesk />
    </div>
  );
}

function Done({ what }: { what: ClinicManagersView['done'] }) {
  switch (what) {
    case 'proposed':
      return <Notice tone="checked" role="status" title={<Trans>Noted. Another operator has to do it.</Trans>} />;
    case 'done':
      return <Notice tone="checked" role="status" title={<Trans>It is done. They are told.</Trans>} />;
    case 'refused':
      return <Notice tone="checked" role="status" title={<Trans>Nothing comes of it.</Trans>} />;
    case null:
      return null;
  }
}
