import { Plural } from '@lingui/react/macro';

export interface FieldError {
  /** The id of the control to mend. */
  readonly id: string;
  readonly message: string;
}

/** What is wrong, first on the page, with a link to each field. Takes focus when the page opens. */
export function ErrorSummary({
  errors,
  id,
}: {
  errors: readonly FieldError[];
  /** Where the form leads to on its page: browsers ask there for focus, and nowhere else. */
  id?: string;
}) {
  if (errors.length === 0) return null;
  return (
    // autofocus is a global attribute: it works without scripts, which a focus() call would not.
    <div
      id={id}
      className="error-summary stack stack--2"
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary">
        <Plural value={errors.length} one="One thing to fix" other="# things to fix" />
      </h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
