import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { Line, Paragraphs } from '../listing/workspace/part-form.js';
import { ClinicForm } from './clinic-form.js';
import type { ClinicFormView } from './facts.server.js';

/** A clinic's name and words: one form, for every listing there. */
export function FactsPage() {
  const { t } = useLingui();
  const view = usePageState<ClinicFormView>();
  if (!view) return <NotFoundPage />;
  return (
    <ClinicForm
      view={view}
      action={`/clinic/${view.clinic.key}/facts`}
      title={t`Name and words`}
      lead={<Trans>Patients see it within a second, on its page and in the listing of everyone who works there.</Trans>}
    >
      <Line name="name" label={t`Name of the clinic`} maxLength={120} autoComplete="organization" />
      <Paragraphs
        name="about"
        label={t`About it`}
        hint={t`In plain words. No promises of a cure. If you name ketamine for a condition, say that this use is not approved.`}
        maxLength={2000}
        rows={6}
      />
    </ClinicForm>
  );
}
