import { useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { ReportDecision } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import type { FieldError } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import type { ReportItemView } from './report-item.server.js';
import { DecisionWords, ReasonWords, reasonsFor } from './report-words.js';

/** One decision: its reason, and words for the other operators. */
export function DecisionForm({
  decision,
  typed,
  errors,
  isMain,
}: {
  decision: ReportDecision;
  typed: ReportItemView['typed'];
  errors: readonly FieldError[];
  isMain?: boolean;
}) {
  const { t } = useLingui();
  const own = typed?.decision === decision ? typed : null;
  const errorOf = (field: string) => errors.find(({ id }) => id === `${decision}-${field}`)?.message;
  return (
    <PageForm className="stack stack--4">
      <input type="hidden" name="decision" value={decision} />
      <RadioGroup
        id={`${decision}-reason`}
        name={`${decision}-reason`}
        label={t`Why`}
        error={errorOf('reason')}
        chosen={own?.reason ?? null}
        choices={reasonsFor[decision].map((reason) => ({ value: reason, label: <ReasonWords reason={reason} /> }))}
      />
      <TextArea
        id={`${decision}-note`}
        name={`${decision}-note`}
        label={t`For the other operators`}
        hint={t`If you like. It is kept encrypted, and erased with the report. At most 2000 characters.`}
        error={errorOf('note')}
        defaultValue={own?.note ?? ''}
        maxLength={2000}
      />
      <Button wide weight={isMain ? 'main' : 'second'}>
        <DecisionWords decision={decision} />
      </Button>
    </PageForm>
  );
}
