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
      <PageHead title={t`Stop keeping a clinic`} indexed={false} />
      <BackToKept clinic={clinic} />
      <h1>
        <Trans>
          Stop keeping <span className="as-typed">{clinic.name}</span>
        </Trans>
      </h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        {leavesOthers ? (
          <Trans>
            Somebody else works here, and you are the only one who keeps it. Invite somebody to keep it with you first.
            Once they have accepted, you can stop.
          </Trans>
        ) : isAlone ? (
          <Trans>
            Nobody else keeps it. Its places are your own listing’s again, as they were before, and open invitations
            work no more.
          </Trans>
        ) : (
          <Trans>Whoever keeps it with you goes on. Your own listing stays as it is.</Trans>
        )}
      </p>
      {!leavesOthers && (
        <PageForm action={`/clinic/${clinic.key}/give-up`}>
          <Button wide>
            <Trans>Stop keeping it</Trans>
          </Button>
        </PageForm>
      )}
    </div>
  );
}
