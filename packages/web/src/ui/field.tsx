import type { ReactNode } from 'react';

export interface FieldProps {
  /** The control's id; its hint and error take their ids from it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  /** The label is the page's question. */
  readonly large?: boolean;
  /** Read by screen readers only. */
  readonly labelUnseen?: boolean;
}

/** The ids that describe a control, for aria-describedby. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

function labelClass({ large, labelUnseen }: Pick<FieldProps, 'large' | 'labelUnseen'>): string {
  if (labelUnseen) return 'unseen';
  return large ? 'field__label field__label--large' : 'field__label';
}

function Around({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** A label over one control, with its hint and what is wrong with what was typed. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.error ? 'field field--wrong' : 'field'}>
      <label className={labelClass(field)} htmlFor={field.id}>
        {field.label}
      </label>
      <Around {...field} />
      {children}
    </div>
  );
}

/** A legend over several controls that answer one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
      className={field.error ? 'field field--wrong' : 'field'}
    >
      <legend className={labelClass(field)}>{field.label}</legend>
      <Around {...field} />
      {children}
    </fieldset>
  );
}
