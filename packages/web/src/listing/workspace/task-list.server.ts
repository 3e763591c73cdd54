import { forViewer, whySuspended } from '../../accounts/account-doors.js';
import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { FieldError } from '../../ui/error-summary.js';
import { findCanBeAsked, type CanBeAsked } from './can-be-asked.server.js';
import { fieldsTyped, type Fields } from './fields.js';
import { findLapses, type Lapse } from './credentials/lapses.server.js';
import { elsewhere, findOwn, readAnswer, taskList, type OwnListing } from './workspace-doors.js';

/** BEGIN: there is no listing yet, and its name is asked. */
export type TaskListView =
  | { readonly phase: 'BEGIN'; readonly fields: Fields; readonly errors: readonly FieldError[] }
  | {
      readonly phase: 'KEEP';
      readonly listing: OwnListing;
      readonly lapses: readonly Lapse[];
      /** Null: nobody could ask yet, whatever else is said. */
      readonly asked: CanBeAsked | null;
      readonly changed: string | null;
    };

const BeginListingDocument = graphql(`
  mutation BeginListing($input: BeginListingInput!) {
    beginListing(input: $input) {
      ...ListingAnswer
    }
  }
`);

const show = (view: TaskListView, status = 200) => ({ show: view, status });

export const taskListServer: PageServer = {
  onGet: (request) =>
    forViewer(request, async (viewer) => {
      const listing = await findOwn(request);
      const changed = request.url.searchParams.get('changed');
      if (!listing) return viewer.suspension ? whySuspended : show({ phase: 'BEGIN', fields: {}, errors: [] });
      const asked = await findCanBeAsked(request, listing);
      return show({ phase: 'KEEP', listing, lapses: await findLapses(request), asked, changed });
    }),
  onPost: (request) =>
    forViewer(request, async () => {
      const { form, run } = request;
      const input = { givenName: form.get('givenName') ?? '', familyName: form.get('familyName') ?? '' };
      const { beginListing } = await run(BeginListingDocument, { input });
      const answer = readAnswer(beginListing);
      if (answer.__typename === 'Listing') return { goTo: taskList };
      if (answer.__typename !== 'InvalidInput') return elsewhere(request, answer);
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'givenName', message }));
      return show({ phase: 'BEGIN', fields: fieldsTyped(form), errors }, 422);
    }),
};
