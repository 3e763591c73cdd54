import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { BackToKept } from './back-to-clinic.js';
import type { GiveUpView } from './give-up.server.js';

/** Whoever keeps a clinic hands it over, or lets it be a place of their own listing again. */
export function GiveUpPage() {
  const { t } = useLingui();
  const view = usePageState<GiveUpView>();
  if (!view) return <NotFoundPage />;
  const { clinic, leavesOthers } = view;
  const isAlone = clinic.managers.length === 1;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Stop managing a clinic`} indexed={false} />
      <BackToKept clinic={clinic} />
      <h1>
        <Trans>
          Stop managing <span className="as-typed">{clinic.name}</span>
        </Trans>
      </h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        {leavesOthers ? (
          <Trans>
            Someone else works here, and you are the only one who manages it. Invite someone to manage it with you
            first. Once they have accepted, you can stop.
          </Trans>
        ) : isAlone ? (
          <Trans>
            Nobody else manages it. Its places belong to your own listing again, as they did before, and open
            invitations no longer work.
          </Trans>
        ) : (
          <Trans>Anyone who manages it with you carries on. Your own listing stays as it is.</Trans>
        )}
      </p>
      {!leavesOthers && (
        <PageForm action={`/clinic/${clinic.key}/give-up`}>
          <Button wide>
            <Trans>Stop managing it</Trans>
          </Button>
        </PageForm>
      )}
    </div>
  );
}
