import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { ChoiceRow, RadioGroup } from '../../ui/choices.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { DatedEditView } from './dated-edit.server.js';
import type { FieldOf } from './field-of.js';
import { ReasonWords, reasons } from './dated-words.js';
import { LineFields } from './line-fields.js';

/** What is done to a line, from when on, why, and what that rests on. */
export function DatedEditForm({ view }: { view: DatedEditView }) {
  const { t } = useLingui();
  const { act, typed, errors } = view;
  const field: FieldOf = (id) => ({
    ...{ id, name: id, defaultValue: typed[id] },
    error: errors.find((error) => error.id === id)?.message,
  });
  const saysAll = act === 'ADD' || act === 'CORRECT';
  const { defaultValue: reason, ...reasonField } = field('reason');
  return (
    <PageForm className="stack stack--5">
      <input type="hidden" name="version" value={typed.version} />
      {saysAll && <LineFields view={view} field={field} />}
      {saysAll && <TextField {...field('effectiveFrom')} type="date" label={t`First day it holds`} />}
      {act !== 'WITHDRAW' && (
        <TextField
          {...field('effectiveTo')}
          type="date"
          label={t`Last day it holds`}
          hint={
            saysAll
              ? t`Leave this empty if no end is known.`
              : t`It holds through the end of that day, Washington time.`
          }
        />
      )}
      {act === 'ADD' && view.line && (
        <ChoiceRow
          type="checkbox"
          name="succeeds"
          value="yes"
          isChosen={typed.succeeds === 'yes'}
          label={t`The line that holds until then ends the day before`}
        />
      )}
      <RadioGroup
        {...reasonField}
        label={t`Why`}
        chosen={reason || null}
        choices={reasons.map((each) => ({ value: each, label: <ReasonWords reason={each} /> }))}
      />
      <TextArea
        {...field('words')}
        label={t`In your own words`}
        hint={t`Other operators can read it.`}
        maxLength={1000}
      />
      <TextField
        {...field('citation')}
        label={t`What it is based on`}
        hint={t`The law, the letter or the page, so that someone else can find it.`}
        maxLength={300}
        autoComplete="off"
      />
      <TextField
        {...field('sourceUrl')}
        type="url"
        label={t`Where to read it`}
        hint={t`An address that begins with https://. Leave this empty if there is none.`}
        maxLength={500}
        autoComplete="off"
      />
      <Button wide name="step" value="preview">
        <Trans>Show what this changes</Trans>
      </Button>
    </PageForm>
  );
}
