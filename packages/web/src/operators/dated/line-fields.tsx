import { useLingui } from '@lingui/react/macro';
import { stateOptions } from '../../listing/workspace/state-options.js';
import { RadioGroup } from '../../ui/choices.js';
import { SelectField, TextArea, TextField } from '../../ui/text-field.js';
import { checkKinds, CheckKindWords } from '../checks/check-words.js';
import type { DatedEditView } from './dated-edit.server.js';
import type { FieldOf } from './field-of.js';
import { prescribings, PrescribingWords } from './dated-words.js';

interface Props {
  readonly view: DatedEditView;
  readonly field: FieldOf;
}

/** What a line of the kind says. What it is about is chosen once, and never changes. */
export function LineFields(props: Props) {
  const { t } = useLingui();
  const { view, field } = props;
  const { kind, line } = view;
  switch (kind) {
    case 'REMOTE_PRESCRIBING':
      return (
        <>
          {!line && <PlaceField {...props} />}
          <YesOrNo
            field={field}
            id="allows"
            label={t`May ketamine be prescribed without an in-person examination first?`}
          />
          <NoteField {...props} />
        </>
      );
    case 'PRESCRIBING':
      return (
        <>
          {!line && <ProfessionField {...props} />}
          {!line && <PlaceField {...props} />}
          <PrescribingField {...props} />
          <NoteField {...props} />
        </>
      );
    case 'HELP_LINE':
      return (
        <>
          {!line && <PlaceField {...props} />}
          <HelpLineFields {...props} />
        </>
      );
    case 'REGISTER':
      return (
        <>
          {!line && <PlaceField {...props} />}
          {!line && <LooksUpField {...props} />}
          <TextField
            {...field('name')}
            label={t`Its name`}
            hint={t`As patients read it.`}
            maxLength={200}
            autoComplete="off"
          />
          <TextField {...field('url')} type="url" label={t`Its page`} maxLength={500} />
        </>
      );
    case 'INSURER':
      return <TextField {...field('name')} label={t`Its name`} maxLength={120} autoComplete="off" />;
  }
}

function PlaceField({ field }: Props) {
  const { t } = useLingui();
  return (
    <SelectField {...field('jurisdiction')} label={t`Where`}>
      <option value="">{t`The whole country`}</option>
      {stateOptions.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

function ProfessionField({ field, view: { professions } }: Props) {
  const { t } = useLingui();
  return (
    <SelectField {...field('profession')} label={t`Profession`}>
      <option value="">{t`Choose a profession`}</option>
      {professions.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function LooksUpField({ field }: Props) {
  const { t } = useLingui();
  const { defaultValue, ...radio } = field('looksUp');
  return (
    <RadioGroup
      {...radio}
      label={t`What we check there`}
      chosen={defaultValue || null}
      choices={checkKinds.map((each) => ({ value: each, label: <CheckKindWords kind={each} /> }))}
    />
  );
}

function PrescribingField({ field }: Props) {
  const { t } = useLingui();
  const { defaultValue, ...radio } = field('prescribing');
  return (
    <RadioGroup
      {...radio}
      label={t`What it may prescribe`}
      chosen={defaultValue || null}
      choices={prescribings.map((each) => ({ value: each, label: <PrescribingWords prescribing={each} /> }))}
    />
  );
}

function NoteField({ field }: Props) {
  const { t } = useLingui();
  return <TextArea {...field('note')} label={t`What the rule says`} maxLength={600} />;
}

function HelpLineFields({ field, view: { today } }: Props) {
  const { t } = useLingui();
  return (
    <>
      <TextField {...field('name')} label={t`Its name`} maxLength={120} autoComplete="off" />
      <TextField
        {...field('dial')}
        label={t`What to dial`}
        hint={t`The way people read it: 988, then press 2.`}
        maxLength={60}
      />
      <TextField
        {...field('phone')}
        label={t`The number for a link that calls`}
        hint={t`Country code first: +18005550100. Short numbers have none.`}
        maxLength={20}
      />
      <TextField {...field('textTo')} label={t`Where to text, and what word to send`} maxLength={60} />
      <TextField {...field('url')} type="url" label={t`Its page`} maxLength={500} />
      <TextField {...field('availability')} label={t`When someone answers`} maxLength={120} />
      <TextField
        {...field('languages')}
        label={t`Languages`}
        hint={t`As language tags: en, es, ase.`}
        maxLength={120}
      />
      <TextArea {...field('forWhom')} label={t`Who it is for`} maxLength={300} />
      <YesOrNo
        field={field}
        id="answersDanger"
        label={t`Can anyone thinking of suicide reach a person there at any hour?`}
      />
      <TextField {...field('checkedOn')} type="date" label={t`When you checked that it answers`} max={today} />
    </>
  );
}

function YesOrNo({ field, id, label }: { field: FieldOf; id: 'allows' | 'answersDanger'; label: string }) {
  const { t } = useLingui();
  const { defaultValue, ...radio } = field(id);
  const choices = [
    { value: 'yes', label: t`Yes` },
    { value: 'no', label: t`No` },
  ];
  return <RadioGroup {...radio} label={label} chosen={defaultValue || null} choices={choices} />;
}
