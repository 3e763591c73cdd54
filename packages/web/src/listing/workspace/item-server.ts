import type { Fields, TypedFields } from './fields.js';
import { itemAt, withItem, type Item, type ListPart } from './items.js';
import { partServer } from './workspace-doors.js';

/** A page for one thing of a list. The others are sent back as they were: a list is saved whole. */
export function itemServer<List extends ListPart>({
  list,
  done,
  fieldsOf,
  itemOf,
}: {
  readonly list: List;
  readonly done: string;
  readonly fieldsOf: (item: Item<List> | null) => Fields;
  readonly itemOf: (typed: TypedFields, before: Item<List> | null) => Item<List>;
}) {
  return partServer({
    done,
    fieldsOf: ({ draft }, { params }) => {
      const item = itemAt<Item<List>>(draft[list], params['item']);
      return item === null ? null : fieldsOf(item === 'new' ? null : item);
    },
    partsOf: (typed, { draft }, { params }) => {
      const things: readonly Item<List>[] = draft[list];
      const before = itemAt(things, params['item']);
      if (before === null) return null;
      const isGoing = typed.text('do') === 'remove';
      const now = isGoing ? null : itemOf(typed, before === 'new' ? null : before);
      return { [list]: withItem(things, before, now) };
    },
  });
}
