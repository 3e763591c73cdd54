import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { BackToClinic } from './back-to-clinic.js';
import { ownPage } from './clinic-doors.js';
import type { MembershipView } from './membership.server.js';
import { PlaceChoices, ShareChoices } from './share-choices.js';

/** Where a practitioner works at a clinic, and what its managers see. */
export function MembershipPage() {
  const { t } = useLingui();
  const view = usePageState<MembershipView>();
  if (!view) return <NotFoundPage />;
  const { membership, chosen, errors } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`You and your clinic`} indexed={false} />
      <ErrorSummary errors={errors} />
      <BackToClinic />
      <h1 className="as-typed">{membership.clinicName}</h1>
      <Refusal words={view.refusal} />
      <PageForm action={`${ownPage}/${membership.key}`} className="stack stack--5">
        <PlaceChoices
          places={membership.places}
          chosen={chosen.placeKeys}
          error={errors.find(({ id }) => id === 'placeKeys')?.message}
        />
        <ShareChoices chosen={chosen.shares} />
        <Button wide>
          <Trans>Save</Trans>
        </Button>
      </PageForm>
    </div>
  );
}
