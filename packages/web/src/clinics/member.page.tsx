import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { BackToKept } from './back-to-clinic.js';
import type { MemberView } from './member.server.js';

/** What it does to somebody's listing that they work here no more, said before it is done. */
export function MemberPage() {
  const { t } = useLingui();
  const view = usePageState<MemberView>();
  if (!view) return <NotFoundPage />;
  const { clinic, member } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`No longer works here`} indexed={false} />
      <BackToKept clinic={clinic} />
      <h1>
        <Trans>
          <span className="as-typed">{member.name}</span> no longer works here?
        </Trans>
      </h1>
      <Refusal words={view.refusal} />
      <div className="prose stack">
        <p>
          <Trans>The clinic’s places are removed from their listing at once, along with what they offer there.</Trans>
        </p>
        <p>
          <Trans>
            The listing is theirs and stays theirs, with what they wrote. Talks they promised stay as they are. They are
            told by email.
          </Trans>
        </p>
      </div>
      <PageForm action={`/clinic/${clinic.key}/members/${member.key}`}>
        <Button wide>
          <Trans>Remove them from the clinic</Trans>
        </Button>
      </PageForm>
    </div>
  );
}
