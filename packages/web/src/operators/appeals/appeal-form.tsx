import { useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { AppealDecision } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import type { FieldError } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import type { AppealItemView } from './appeal-item.server.js';
import { AppealDecisionWords, AppealReasonWords, reasonsForAppeal } from './appeal-words.js';

/** One decision about an appeal: its reason, and words that the practitioner reads. */
export function AppealForm({
  decision,
  typed,
  errors,
}: {
  decision: AppealDecision;
  typed: AppealItemView['typed'];
  errors: readonly FieldError[];
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
        choices={reasonsForAppeal[decision].map((reason) => ({
          value: reason,
          label: <AppealReasonWords reason={reason} />,
        }))}
      />
      <TextArea
        id={`${decision}-answer`}
        name={`${decision}-answer`}
        label={decision === 'GRANT' ? t`For the practitioner, if you like` : t`Why it stays hidden`}
        hint={t`The practitioner reads it, and sees no name. At most 2000 characters.`}
        error={errorOf('answer')}
        defaultValue={own?.answer ?? ''}
        maxLength={2000}
      />
      <Button wide weight={decision === 'GRANT' ? 'main' : 'second'}>
        <AppealDecisionWords decision={decision} />
      </Button>
    </PageForm>
  );
}
