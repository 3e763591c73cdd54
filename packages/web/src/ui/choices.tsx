import type { ChangeEventHandler, ReactNode } from 'react';
import { FieldGroup, type FieldProps } from './field.js';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** How many there are, at the end of the line. */
  readonly count?: number;
}

interface ChoicesProps extends FieldProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** Without frames, for long lists. */
  readonly plain?: boolean;
  readonly onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** Large native radios: they work before, after and without scripts. */
export function RadioGroup({ chosen, ...props }: ChoicesProps & { chosen: string | null }) {
  return <Choices {...props} type="radio" isChosen={(value) => value === chosen} />;
}

/** Large native checkboxes that share one name. */
export function CheckboxGroup({ chosen, ...props }: ChoicesProps & { chosen: readonly string[] }) {
  return <Choices {...props} type="checkbox" isChosen={(value) => chosen.includes(value)} />;
}

function Choices({
  name,
  choices,
  plain,
  onChange,
  type,
  isChosen,
  ...field
}: ChoicesProps & { type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean }) {
  return (
    <FieldGroup {...field}>
      <div className={plain ? 'stack stack--0' : 'choices'}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            {...choice}
            // What leads to a group leads to its first control: nothing else of it takes the focus.
            id={index === 0 ? field.id : undefined}
            type={type}
            name={name}
            plain={plain}
            isChosen={isChosen(choice.value)}
            onChange={onChange}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One choice by itself: "I agree". */
export function ChoiceRow({
  type,
  name,
  value,
  label,
  hint,
  count,
  plain,
  isChosen,
  ...control
}: Choice & {
  type: 'radio' | 'checkbox';
  name: string;
  plain?: boolean;
  isChosen: boolean;
  id?: string;
  required?: boolean;
  'aria-describedby'?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
}) {
  const classes = ['choice', plain && 'choice--plain', count !== undefined && 'choice--counted'].filter(Boolean);
  return (
    <label className={classes.join(' ')}>
      <input {...control} className="choice__control" type={type} name={name} value={value} defaultChecked={isChosen} />
      <span className="choice__text">{label}</span>
      {count !== undefined && <span className="choice__count">{count}</span>}
      {hint && <span className="choice__hint">{hint}</span>}
    </label>
  );
}
