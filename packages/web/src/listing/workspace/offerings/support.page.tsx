import { useLingui } from '@lingui/react/macro';
import { usePageState } from '../../../app/page-environment.js';
import { FlaggedHere } from '../flagged.js';
import { Line, OneOf, Paragraphs, PartForm, SomeOf, Yes } from '../part-form.js';
import { useSupportLevels } from './use-support-levels.js';
import type { PartView } from '../workspace-doors.js';

export function SupportPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  const levels = useSupportLevels();
  if (!view) return null;
  const givesNoMedicine = view.listing.draft.offerings.length === 0;
  return (
    <PartForm view={view} action="/listing/support" title={t`Support before and after`}>
      <FlaggedHere listing={view.listing} part="SUPPORT" />
      <OneOf
        name="level"
        label={t`Who helps people make use of the experience?`}
        hint={
          givesNoMedicine && t`If you give no medicine, you are listed if you do it, or someone in your practice does.`
        }
        choices={Object.entries(levels).map(([value, label]) => ({ value, label }))}
      />
      <SomeOf
        name="timing"
        label={t`When?`}
        choices={[
          { value: 'PREPARATION', label: t`Before a session` },
          { value: 'DURING_SESSION', label: t`During it` },
          { value: 'AFTER_SESSION', label: t`After it` },
        ]}
      />
      <SomeOf
        name="modalities"
        label={t`What kinds of therapy?`}
        choices={view.choices.integrationModalities.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Line
        name="sessionsIncluded"
        label={t`Sessions included in the price of treatment`}
        hint={t`If there are any.`}
        inputMode="numeric"
        maxLength={3}
      />
      <Line
        name="sessionPrice"
        label={t`Price of one session, in dollars`}
        hint={t`If it costs extra.`}
        inputMode="decimal"
        maxLength={10}
      />
      <Yes name="acceptsPatientsDosedElsewhere" label={t`I also see people who are treated elsewhere`} />
      <Paragraphs name="note" label={t`Anything to add`} hint={t`If you like.`} maxLength={600} rows={4} />
    </PartForm>
  );
}
