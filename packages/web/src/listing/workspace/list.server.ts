import type { PageServer } from '../../app/page-route.js';
import { fieldsFrom } from './fields.js';
import { ListingChoicesDocument } from './workspace-documents.js';
import { forKeeper, type PartView } from './workspace-doors.js';

/** A page that lists things of a listing, each with a page of its own. */
export const listServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async (listing) => {
      const choices = await request.run(ListingChoicesDocument, {});
      const isGone = request.url.searchParams.has('gone');
      return {
        show: { listing, choices, fields: fieldsFrom({}), errors: [], refusal: null, isGone } satisfies PartView,
      };
    }),
};
