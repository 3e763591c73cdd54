import type { ComponentPropsWithRef } from 'react';
import { describedBy, Field, type FieldProps } from './field.js';

type Own<Control extends 'input' | 'textarea' | 'select'> = FieldProps &
  Omit<ComponentPropsWithRef<Control>, keyof FieldProps> & { name: string };

function split<Props extends FieldProps>({ id, label, hint, error, large, labelUnseen, ...control }: Props) {
  return { field: { id, label, hint, error, large, labelUnseen }, control };
}

export function TextField({ className, ...props }: Own<'input'>) {
  const { field, control } = split(props);
  return (
    <Field {...field}>
      <input
        type="text"
        {...control}
        id={field.id}
        className={className ? `input ${className}` : 'input'}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
      />
    </Field>
  );
}

export function TextArea(props: Own<'textarea'>) {
  const { field, control } = split(props);
  return (
    <Field {...field}>
      <textarea
        {...control}
        id={field.id}
        className="input"
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
      />
    </Field>
  );
}

export function SelectField(props: Own<'select'>) {
  const { field, control } = split(props);
  return (
    <Field {...field}>
      <select
        {...control}
        id={field.id}
        className="input"
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
      />
    </Field>
  );
}
