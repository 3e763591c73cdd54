import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button.js';
import type { FieldError } from '../../../ui/error-summary.js';
import { SelectField, TextField } from '../../../ui/text-field.js';
import type { TypedStep } from './course-steps.js';
import type { Choices } from '../workspace-doors.js';

/** One step of a course: what it is, how often, for how much; and its way up, down or out. */
export function CourseStepFields({
  step,
  index,
  count,
  phases,
  errors,
}: {
  step: TypedStep;
  index: number;
  count: number;
  phases: Choices['carePhases'];
  errors: readonly FieldError[];
}) {
  const { t } = useLingui();
  const number = index + 1;
  const shown = (name: keyof TypedStep) => {
    const id = `items-${index}-${name}`;
    return { id, name, defaultValue: step[name], error: errors.find((error) => error.id === id)?.message };
  };
  return (
    <fieldset className="stack stack--3">
      <legend className="field__label field__label--large">
        <Trans>Step {number}</Trans>
      </legend>
      <SelectField {...shown('phase')} label={t`Which step of care`}>
        <option value="">{t`Choose`}</option>
        {phases.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="course-step">
        <TextField {...shown('sessions')} inputMode="numeric" maxLength={3} label={t`Sessions`} />
        <TextField
          {...shown('amount')}
          inputMode="decimal"
          maxLength={12}
          label={t`Price for all of them, in dollars`}
        />
      </div>
      <TextField
        {...shown('insuranceNote')}
        maxLength={160}
        label={t`What insurance may do`}
        hint={t`If you know: Often billed to insurance`}
      />
      <div className="row">
        {index > 0 && (
          <Button weight="quiet" name="do" value={`up:${index}`} aria-label={t`Up: step ${number}`}>
            <Trans>Up</Trans>
          </Button>
        )}
        {number < count && (
          <Button weight="quiet" name="do" value={`down:${index}`} aria-label={t`Down: step ${number}`}>
            <Trans>Down</Trans>
          </Button>
        )}
        <Button weight="quiet" name="do" value={`remove:${index}`} aria-label={t`Remove step ${number}`}>
          <Trans>Remove</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
