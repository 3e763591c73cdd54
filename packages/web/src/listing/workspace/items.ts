import type { Draft } from './workspace-doors.js';

export type ListPart = 'licenses' | 'trainings' | 'places' | 'offerings';
export type Item<List extends ListPart> = Draft[List][number];

/** The thing an address names by its place in the list, "2"; "new" is one that is not there yet; null: nothing. */
export function itemAt<Thing>(things: readonly Thing[], at: string | undefined): Thing | 'new' | null {
  if (at === 'new') return 'new';
  return /^[1-9]\d{0,2}$/u.test(at ?? '') ? (things[Number(at) - 1] ?? null) : null;
}

/**
 * The thing a form was drawn for, by its key: another may stand at its place by now. Taken off meanwhile, it is one that is
 * not there yet. A form without a key is of whatever its address names.
 */
export function itemOf<Thing extends { readonly key?: string | null }>(
  things: readonly Thing[],
  at: string | undefined,
  key: string,
): Thing | 'new' | null {
  return key === '' ? itemAt(things, at) : (things.find((thing) => thing.key === key) ?? 'new');
}

/** The list with this thing in place of the one that was there, or at its end; without it when there is none. */
export function withItem<Thing>(things: readonly Thing[], before: Thing | 'new', now: Thing | null): Thing[] {
  const added = now === null ? [] : [now];
  return before === 'new' ? [...things, ...added] : things.flatMap((thing) => (thing === before ? added : [thing]));
}
