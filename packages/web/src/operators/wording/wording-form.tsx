import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { WordingDecision } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import type { FieldError } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import type { WordingItemView } from './wording-item.server.js';
import { reasonsForWording, WordingDecisionWords, WordingReasonWords } from './wording-words.js';

/** One decision about flagged wording: its reason, and words that the practitioner reads. */
export function WordingForm({
  decision,
  typed,
  errors,
  isMain,
}: {
  decision: WordingDecision;
  typed: WordingItemView['typed'];
  errors: readonly FieldError[];
  isMain: boolean;
}) {
  const { t } = useLingui();
  const own = typed?.decision === decision ? typed : null;
  const errorOf = (field: string) => errors.find(({ id }) => id === `${decision}-${field}`)?.message;
  return (
    <PageForm className="stack stack--4">
      <input type="hidden" name="decision" value={decision} />
      {decision === 'APPROVE' && (
        <p>
          <Trans>Their whole listing is published as they sent it, also what was not flagged.</Trans>
        </p>
      )}
      <RadioGroup
        id={`${decision}-reason`}
        name={`${decision}-reason`}
        label={t`Why`}
        error={errorOf('reason')}
        chosen={own?.reason ?? null}
        choices={reasonsForWording[decision].map((reason) => ({
          value: reason,
          label: <WordingReasonWords reason={reason} />,
        }))}
      />
      <TextArea
        id={`${decision}-answer`}
        name={`${decision}-answer`}
        label={decision === 'APPROVE' ? t`For the practitioner, if you like` : t`What has to change`}
        hint={t`The practitioner reads it, and sees no name. At most 2000 characters.`}
        error={errorOf('answer')}
        defaultValue={own?.answer ?? ''}
        maxLength={2000}
      />
      <Button wide weight={isMain ? 'main' : 'second'}>
        <WordingDecisionWords decision={decision} />
      </Button>
    </PageForm>
  );
}
