/** What somebody typed, as it is compared: without the spaces and dashes they wrote it with. */
export type TypedCode = { readonly kind: 'APP' | 'RECOVERY'; readonly letters: string };

export const RECOVERY_CODE_LETTERS = 10;

/** Null: it is not a whole code of either kind, so nothing has to be looked up to refuse it. */
export function readTypedCode(typed: string): TypedCode | null {
  const letters = typed.slice(0, 100).toLowerCase().replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(letters)) return { kind: 'APP', letters };
  return /^[\da-z]+$/.test(letters) && letters.length === RECOVERY_CODE_LETTERS ? { kind: 'RECOVERY', letters } : null;
}
