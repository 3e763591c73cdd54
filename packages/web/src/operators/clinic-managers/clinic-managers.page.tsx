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
          The people who manage a clinic change its name, words and places for everyone there. Managers invite each
          other and leave without us. Where no one there can, one operator proposes a change and another makes it,
          within 72 hours.
        </Trans>
      </p>
      <section className="stack stack--4" aria-labelledby="waiting">
        <h2 id="waiting">
          <Trans>Waiting for another operator</Trans>
        </h2>
        {view.changes.length === 0 ? (
          <p>
            <Trans>Nothing is waiting here.</Trans>
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
      return (
        <Notice tone="checked" role="status" title={<Trans>Noted. Another operator has to make the change.</Trans>} />
      );
    case 'done':
      return <Notice tone="checked" role="status" title={<Trans>Done. They are told.</Trans>} />;
    case 'refused':
      return <Notice tone="checked" role="status" title={<Trans>Closed: nothing is changed.</Trans>} />;
    case null:
      return null;
  }
}
