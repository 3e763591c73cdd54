import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptHoursFragment } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup, ChoiceRow } from '../../ui/choices.js';
import type { FieldError } from '../../ui/error-summary.js';
import { FieldGroup } from '../../ui/field.js';
import { TextField } from '../../ui/text-field.js';
import type { TypedHours, TypedStretch } from './typed-hours.js';
import { useUseChoices } from '../use-words.js';

const EMPTY: TypedStretch = { from: '', until: '', untilNextDay: false };

interface HoursFieldsProps {
  readonly typed: TypedHours;
  readonly places: KeptHoursFragment['places'];
  readonly errors: readonly FieldError[];
  readonly emptyRows: number;
}

/** The hours of one day, as rows of fields. A row that is left empty is no hours. */
export function WindowFields({ typed, places, errors, emptyRows }: HoursFieldsProps) {
  const { t } = useLingui();
  const choices = useUseChoices(places);
  const windows = [...typed.windows, ...Array.from({ length: emptyRows }, () => ({ ...EMPTY, uses: [] }))];
  return (
    <>
      {windows.map((window, index) => {
        const id = `windows-${index}`;
        const isNew = index >= typed.windows.length;
        return (
          <FieldGroup
            key={id}
            id={id}
            large
            label={isNew ? (index === 0 ? t`Hours` : t`More hours`) : t`Hours ${index + 1}`}
          >
            <div className="stack">
              <StretchFields id={id} typed={window} errors={errors} />
              <CheckboxGroup
                id={`${id}-uses`}
                name={`${id}-uses`}
                plain
                label={t`For talks`}
                error={errorOf(errors, `${id}-uses`)}
                chosen={window.uses}
                choices={choices}
              />
              {!isNew && <Remove id={id} label={t`Remove these hours`} />}
            </div>
          </FieldGroup>
        );
      })}
    </>
  );
}

/** The breaks of one day, with an empty row for one more. */
export function BreakFields({ typed, errors }: Pick<HoursFieldsProps, 'typed' | 'errors'>) {
  const { t } = useLingui();
  const breaks = [...typed.breaks, EMPTY];
  return (
    <>
      {breaks.map((pause, index) => {
        const id = `breaks-${index}`;
        const isNew = index >= typed.breaks.length;
        return (
          <FieldGroup
            key={id}
            id={id}
            large
            label={isNew ? t`A break` : t`Break ${index + 1}`}
            hint={isNew ? <Trans>Leave it empty if there is none.</Trans> : undefined}
          >
            <div className="stack">
              <StretchFields id={id} typed={pause} errors={errors} />
              {!isNew && <Remove id={id} label={t`Remove this break`} />}
            </div>
          </FieldGroup>
        );
      })}
    </>
  );
}

function StretchFields({ id, typed, errors }: { id: string; typed: TypedStretch; errors: readonly FieldError[] }) {
  const { t } = useLingui();
  return (
    <>
      <div className="hours-row">
        <TextField
          id={`${id}-from`}
          name={`${id}-from`}
          type="time"
          step={900}
          label={t`From`}
          defaultValue={typed.from}
          error={errorOf(errors, `${id}-from`)}
        />
        <TextField
          id={`${id}-until`}
          name={`${id}-until`}
          type="time"
          step={900}
          label={t`Until`}
          defaultValue={typed.until}
          error={errorOf(errors, `${id}-until`)}
        />
      </div>
      <ChoiceRow
        type="checkbox"
        plain
        name={`${id}-next`}
        value="yes"
        label={t`Ends on the next day`}
        isChosen={typed.untilNextDay}
      />
    </>
  );
}

/** Enter in a field presses the first button of a form: that has to be the one that saves, scripts or not. */
export function SaveOrMore() {
  return (
    <>
      <Button wide>
        <Trans>Save</Trans>
      </Button>
      <Button wide weight="second" name="do" value="more">
        <Trans>More rows</Trans>
      </Button>
    </>
  );
}

function Remove({ id, label }: { id: string; label: string }) {
  return <ChoiceRow type="checkbox" plain name={`${id}-remove`} value="yes" label={label} isChosen={false} />;
}

function errorOf(errors: readonly FieldError[], id: string): string | undefined {
  return errors.find((error) => error.id === id)?.message;
}
