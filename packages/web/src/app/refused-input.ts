import type { PageOperationResult } from '@clearing/shared/web-entry';

/**
 * Thrown where a form said what no form of ours says: a choice that is none, or is none any more since the page was opened, or
 * a sign that nobody types and no database keeps. The paths are of what was refused, as far as that is known: ["licenses", "0", "kind"].
 */
export class RefusedInput extends Error {
  constructor(readonly paths: readonly (readonly string[])[]) {
    super('A form said what no form of ours says.');
  }
}

const refusals: readonly unknown[] = ['BAD_USER_INPUT', 'INVALID_INPUT'];

/** Null: something else is wrong, or more than that. */
export function refusedInputOf(errors: PageOperationResult['errors']): RefusedInput | null {
  if (!errors || errors.length === 0) return null;
  if (!errors.every(({ extensions }) => refusals.includes(extensions?.['code']))) return null;
  return new RefusedInput(errors.flatMap(({ message }) => pathIn(message)));
}

/** The schema's own words name it: 'Variable "$input" got an invalid value at "input.licenses[0].kind"; ...'. */
function pathIn(message: string): string[][] {
  const path = / at "\w+\.([^"]+)"/.exec(message)?.[1];
  return path === undefined ? [] : [path.replaceAll(']', '').split(/[.[]/)];
}
