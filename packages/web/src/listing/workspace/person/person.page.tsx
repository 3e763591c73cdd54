import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../../app/page-environment.js';
import { Line, PartForm, SomeOf } from '../part-form.js';
import type { PartView } from '../workspace-doors.js';

export function PersonPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  if (!view) return null;
  const professions = view.choices.professions.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <PartForm
      view={view}
      action="/listing/you"
      title={t`Who you are`}
      lead={
        <p>
          <Trans>
            What we checked about you was checked under this name and number. If either changes, we check again.
          </Trans>
        </p>
      }
    >
      <Line name="givenName" label={t`Given name`} maxLength={80} autoComplete="given-name" />
      <Line name="familyName" label={t`Family name`} maxLength={80} autoComplete="family-name" />
      <Line name="pronouns" label={t`Pronouns`} hint={t`If you like.`} maxLength={40} />
      <Line
        name="postnominals"
        label={t`Letters after your name`}
        hint={t`As on your licence, separated by commas: MD, PMHNP-BC`}
        maxLength={120}
      />
      <SomeOf name="professions" label={t`What are you licensed as?`} choices={professions} />
      <Line
        name="npi"
        label={t`National Provider Identifier`}
        hint={t`Ten digits, if you have one. Patients see it. It proves nothing by itself.`}
        inputMode="numeric"
        maxLength={14}
      />
      <Line
        name="practisingSince"
        label={t`In practice since`}
        hint={t`The year, if you like.`}
        inputMode="numeric"
        maxLength={4}
      />
    </PartForm>
  );
}
