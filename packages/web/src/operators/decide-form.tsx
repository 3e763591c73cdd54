import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageForm } from '../app/page-form.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import type { FieldError } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import type { Decided } from './decided.js';

interface Props<Decision extends string, Reason extends string> {
  readonly decision: Decision;
  /** What was sent last, whichever decision it was. */
  readonly typed: Decided<Decision> | null;
  readonly errors: readonly FieldError[];
  readonly reasons: readonly Reason[];
  readonly reasonWords: (reason: Reason) => ReactNode;
  /** The field of what is typed: its name, whom it is for, and what becomes of it. */
  readonly words: { readonly field: string; readonly label: string; readonly hint: string };
  readonly isMain?: boolean | undefined;
  /** What stands on the button. */
  readonly act: ReactNode;
  readonly children?: ReactNode;
}

/** One decision of an operator: its reason, and some words. Read back by readDecided. */
export function DecideForm<Decision extends string, Reason extends string>(props: Props<Decision, Reason>) {
  const { decision, typed, errors, reasons, reasonWords, words, isMain, act, children } = props;
  const { t } = useLingui();
  const own = typed?.decision === decision ? typed : null;
  const [reasonField, wordsField] = [`${decision}-reason`, `${decision}-${words.field}`];
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <PageForm className="stack stack--4">
      <input type="hidden" name="decision" value={decision} />
      {children}
      <RadioGroup
        id={reasonField}
        name={reasonField}
        label={t`Why`}
        error={errorOf(reasonField)}
        chosen={own?.reason ?? null}
        choices={reasons.map((reason) => ({ value: reason, label: reasonWords(reason) }))}
      />
      <TextArea
        id={wordsField}
        name={wordsField}
        label={words.label}
        hint={words.hint}
        error={errorOf(wordsField)}
        defaultValue={own?.words ?? ''}
        maxLength={2000}
      />
      <Button wide weight={isMain ? 'main' : 'second'}>
        {act}
      </Button>
    </PageForm>
  );
}
