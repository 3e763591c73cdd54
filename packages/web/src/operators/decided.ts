import type { FieldError } from '../ui/error-summary.js';

/** What an operator decided and typed on the page of an item. */
export interface Decided<Decision extends string> {
  readonly decision: Decision;
  /** As it was sent; null: none was chosen. */
  readonly reason: string | null;
  readonly words: string;
}

/**
 * Each decision has a form of its own, whose fields are named after it; `words` names the field of what is typed.
 * Null: no decision that is known.
 */
export function readDecided<Decision extends string>(
  form: URLSearchParams,
  reasons: Readonly<Record<Decision, readonly string[]>>,
  words: string,
): Decided<Decision> | null {
  const decision = decisionOf(reasons, form.get('decision'));
  if (decision === null) return null;
  const given = (field: string) => form.get(`${decision}-${field}`);
  return { decision, reason: given('reason'), words: (given(words) ?? '').trim() };
}

export function decisionOf<Decision extends string>(
  reasons: Readonly<Record<Decision, readonly string[]>>,
  word: string | null,
): Decision | null {
  return (Object.keys(reasons) as Decision[]).find((each) => each === word) ?? null;
}

/** Beside the fields of the decision's own form. */
export function errorsOf(
  decision: string,
  problems: readonly { readonly path: readonly string[]; readonly message: string }[],
): FieldError[] {
  return problems.map(({ path, message }) => ({ id: `${decision}-${path.at(-1)}`, message }));
}
