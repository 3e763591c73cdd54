import type { PageServerRequest } from '../../app/page-route.js';
import type { FieldError } from '../../ui/error-summary.js';
import type { Fields, TypedFields } from './fields.js';
import { itemAt, itemOf, withItem, type Item, type ListPart } from './items.js';
import { partServer } from './workspace-doors.js';

/** A page for one thing of a list. The others are sent back as they were: a list is saved whole. */
export function itemServer<List extends ListPart>({
  list,
  done,
  fieldsOf,
  itemOf: readItem,
  next,
  errorsAt,
}: {
  readonly list: List;
  readonly done: string;
  readonly fieldsOf: (item: Item<List> | null) => Fields;
  readonly itemOf: (typed: TypedFields, before: Item<List> | null) => Item<List>;
  /** Where to, once it is saved, instead of to the list. */
  readonly next?: (
    request: PageServerRequest,
    now: { readonly item: Item<List>; readonly at: number },
    before: Item<List> | null,
  ) => Promise<string | null>;
  readonly errorsAt?: (errors: readonly FieldError[]) => readonly FieldError[];
}) {
  return partServer({
    done,
    ...(errorsAt && { errorsAt }),
    ...(next && {
      next: async (request, now, before) => {
        const thingsBefore: readonly Item<List>[] = before.draft[list];
        const was = itemOf(thingsBefore, request.params['item'], request.form.get('key') ?? '');
        const things: readonly Item<List>[] = now.draft[list];
        const at = was === 'new' || was === null ? things.length : thingsBefore.indexOf(was) + 1;
        const item = things[at - 1];
        // Taken off the list, its place is another's; sent a second time, it stands there already.
        const isRepeated = was === 'new' && things.length === before.draft[list].length;
        if (request.form.get('do') === 'remove' || isRepeated || !item) return null;
        return next(request, { item, at }, was === 'new' ? null : was);
      },
    }),
    fieldsOf: ({ draft }, { params }) => {
      const item = itemAt<Item<List>>(draft[list], params['item']);
      return item === null ? null : fieldsOf(item === 'new' ? null : item);
    },
    isGone: ({ draft }, { form }) => {
      const key = form.get('key') ?? '';
      return key !== '' && itemOf<Item<List>>(draft[list], undefined, key) === 'new';
    },
    partsOf: (typed, { draft }, { params }) => {
      const things: readonly Item<List>[] = draft[list];
      const before = itemOf(things, params['item'], typed.text('key'));
      if (before === null) return null;
      const isGoing = typed.text('do') === 'remove';
      const now = isGoing ? null : readItem(typed, before === 'new' ? null : before);
      return { [list]: withItem(things, before, now) };
    },
  });
}
