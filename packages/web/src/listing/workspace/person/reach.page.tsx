import { useLingui } from '@lingui/react/macro';
import { usePageState } from '../../../app/page-environment.js';
import { languageName } from '../../../lib/languages.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { PartForm, SomeOf, Yes } from '../part-form.js';
import type { PartView } from '../workspace-doors.js';

/** What is spoken most in the United States; what somebody has besides stays in their list. */
const spoken = ['en', 'es', 'zh', 'fil', 'vi', 'fr', 'ar', 'ko', 'ru', 'ht', 'hi', 'pt', 'de', 'pl', 'it', 'fa', 'ase'];

export function ReachPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  if (!view) return null;
  const { conditions, insurers } = view.choices;
  const tags = [...new Set([...spoken, ...view.listing.draft.reach.languages])];
  const insurerChoices = insurers.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <PartForm view={view} action="/listing/people" title={t`Who you see`}>
      <SomeOf
        name="conditions"
        label={t`Which conditions do people come to you for?`}
        choices={conditions.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <SomeOf
        name="experienceWith"
        label={t`Who do you have experience with?`}
        choices={[
          { value: 'VETERANS', label: t`Veterans` },
          { value: 'PERINATAL', label: t`Pregnancy and after birth` },
          { value: 'OLDER_ADULTS', label: t`Older adults` },
          { value: 'ADDICTION', label: t`Addiction` },
          { value: 'CHRONIC_ILLNESS', label: t`Chronic illness` },
          { value: 'LGBTQ_PATIENTS', label: t`LGBTQ patients` },
        ]}
      />
      <SomeOf
        name="languages"
        label={t`Which languages do you work in?`}
        choices={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
      />
      <SomeOf name="insurers" label={t`Which insurers’ networks are you in?`} choices={insurerChoices} />
      <Disclosure summary={t`Insurers you help people claim from, out of network`}>
        <SomeOf name="outOfNetwork" label={t`Out of network`} choices={insurerChoices} />
      </Disclosure>
      <Yes name="acceptingNewPatients" label={t`I see new patients now`} />
    </PartForm>
  );
}
