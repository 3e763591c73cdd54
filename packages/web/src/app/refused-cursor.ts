import type { PageOperationResult } from '@clearing/shared/web-entry';

const cursorNames: readonly unknown[] = ['after', 'before'];

/** Thrown where a page asked for a part of a list from a place that is none of it: its address was made up, or cut. */
export class RefusedCursor extends Error {}

/** Whether all that the server would not take is where in a list to begin. */
export function isOnlyOfCursors(errors: PageOperationResult['errors']): boolean {
  const paths = errors?.map(pathsOf) ?? [];
  return (
    paths.length > 0 && paths.every((of) => of.length > 0 && of.every((path) => cursorNames.includes(path.at(-1))))
  );
}

function pathsOf({ extensions }: NonNullable<PageOperationResult['errors']>[number]): readonly (readonly string[])[] {
  if (extensions?.['code'] !== 'INVALID_INPUT') return [];
  return ((extensions['problems'] ?? []) as readonly { readonly path: readonly string[] }[]).map(({ path }) => path);
}

/** The same address from the list's beginning. */
export function fromTheFirst({ pathname, searchParams }: URL): string {
  const kept = [...searchParams].filter(([name]) => !cursorNames.includes(name));
  return kept.length > 0 ? `${pathname}?${new URLSearchParams(kept)}` : pathname;
}
