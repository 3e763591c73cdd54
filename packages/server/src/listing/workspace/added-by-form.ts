import type { ListingDocument } from '../document/listing-document.js';

/** What one form has added to a draft, and the revision that its last save came to. */
export interface AddedThing {
  readonly id: string;
  readonly revision: number;
}

/** By the name that each form was drawn with. */
export type AddedByForms = Readonly<Record<string, AddedThing>>;

/** Forms that are remembered of one draft: whoever goes back further than that adds another thing. */
const MOST_FORMS = 20;
const lists = ['licenses', 'trainings', 'places', 'offerings'] as const;

/**
 * A list as a form meant it that had added a thing before and is sent once more: what it says now is said of that thing.
 * Where that is not there any more, or the list adds several, it stays as it was sent.
 */
export function asCorrected<Typed extends { readonly key?: string | null }>(
  typed: readonly Typed[],
  addedId: string | undefined,
): readonly Typed[] {
  const [correction, ...more] = typed.filter(({ key }) => key == null);
  const isThere = typed.some(({ key }) => key != null && key === addedId);
  if (!correction || more.length > 0 || !isThere) return typed;
  return typed.flatMap((thing) => {
    if (thing.key == null) return [];
    return thing.key === addedId ? [{ ...correction, key: thing.key }] : [thing];
  });
}

/** With what this form added, or changed of what it had added; the oldest are forgotten. */
export function withAdded(
  known: AddedByForms,
  form: string,
  revision: number,
  documents: { readonly before: ListingDocument; readonly now: ListingDocument },
): AddedByForms {
  const before = new Set(idsOf(documents.before));
  const [added, ...more] = idsOf(documents.now).filter((id) => !before.has(id));
  const id = added !== undefined && more.length === 0 ? added : known[form]?.id;
  if (id === undefined) return known;
  const { [form]: _, ...others } = known;
  const all: (readonly [string, AddedThing])[] = [...Object.entries(others), [form, { id, revision }]];
  return Object.fromEntries(all.slice(-MOST_FORMS));
}

function idsOf(document: ListingDocument): string[] {
  return lists.flatMap((list) => document[list].map(({ id }) => id));
}
