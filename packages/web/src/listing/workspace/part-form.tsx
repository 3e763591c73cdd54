import { Trans } from '@lingui/react/macro';
import { createContext, use, type ReactNode } from 'react';
import { Refusal } from '../../accounts/refusal.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup, ChoiceRow, RadioGroup, type Choice } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextArea, TextField } from '../../ui/text-field.js';
import type { PartView } from './workspace-doors.js';

/** What the fields below show, and what is wrong with each. */
export const Shown = createContext<Pick<PartView, 'fields' | 'errors'>>({ fields: {}, errors: [] });

/** One part of a listing on a page: what is wrong, what it asks, and one button that saves it. */
export function PartForm({
  view,
  action,
  title,
  lead,
  back,
  remove,
  children,
}: {
  view: PartView;
  action: string;
  title: string;
  lead?: ReactNode;
  back?: { readonly href: string; readonly words: ReactNode };
  /** What takes the thing away, where it is there. */
  remove?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <ErrorSummary errors={view.errors} />
      <p>
        <a href={back?.href ?? '/listing'}>{back?.words ?? <Trans>Back to your listing</Trans>}</a>
      </p>
      <h1>{title}</h1>
      <Refusal words={view.refusal} />
      {view.isGone && (
        <p className="prose">
          <Trans>It was removed from the list there. If you save it, it is added again.</Trans>
        </p>
      )}
      {view.refusal && !view.isGone && (
        <p className="prose">
          <Trans>This page shows what you typed here. If you save it, it replaces what was saved there.</Trans>
        </p>
      )}
      {lead && <div className="prose">{lead}</div>}
      <PageForm action={action} className="stack stack--5">
        <input type="hidden" name="revision" value={view.listing.revision} />
        {view.form && <input type="hidden" name="form" value={view.form} />}
        {/* Of a list, which of its things this is: in another window it may have come to stand elsewhere. */}
        {view.fields['key']?.[0] && <input type="hidden" name="key" value={view.fields['key'][0]} />}
        <Shown value={view}>{children}</Shown>
        <Button wide name="do" value="save">
          <Trans>Save and continue</Trans>
        </Button>
        {remove && !view.isGone && (
          <Button weight="quiet" name="do" value="remove" formNoValidate>
            {remove}
          </Button>
        )}
      </PageForm>
    </div>
  );
}

function useShown(name: string) {
  const { fields, errors } = use(Shown);
  return { values: fields[name] ?? [], error: errors.find(({ id }) => id === name)?.message };
}

interface Asked {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export function Line({
  name,
  ...props
}: Asked & {
  type?: 'text' | 'tel' | 'date';
  inputMode?: 'numeric' | 'decimal';
  maxLength?: number;
  autoComplete?: string;
}) {
  const { values, error } = useShown(name);
  return <TextField {...props} id={name} name={name} defaultValue={values[0] ?? ''} error={error} />;
}

export function Paragraphs({ name, ...props }: Asked & { maxLength?: number; rows?: number }) {
  const { values, error } = useShown(name);
  return <TextArea {...props} id={name} name={name} defaultValue={values.join('\n')} error={error} />;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

export function Select({ name, options, none, ...props }: Asked & { options: readonly Option[]; none: string }) {
  const { values, error } = useShown(name);
  return (
    <SelectField {...props} id={name} name={name} defaultValue={values[0] ?? ''} error={error}>
      <option value="">{none}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

export function OneOf({ name, choices, ...props }: Asked & { choices: readonly Choice[] }) {
  const { values, error } = useShown(name);
  return <RadioGroup {...props} id={name} name={name} choices={choices} chosen={values[0] ?? null} error={error} />;
}

export function SomeOf({ name, choices, ...props }: Asked & { choices: readonly Choice[] }) {
  const { values, error } = useShown(name);
  return <CheckboxGroup {...props} plain id={name} name={name} choices={choices} chosen={values} error={error} />;
}

export function Yes({ name, label, hint }: Asked) {
  const { values } = useShown(name);
  return (
    <ChoiceRow
      type="checkbox"
      id={name}
      name={name}
      value="yes"
      label={label}
      hint={hint}
      isChosen={values[0] === 'yes'}
    />
  );
}
