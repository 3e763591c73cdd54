import type { PageServer } from '../../../app/page-route.js';
import { graphql } from '../../../generated/index.js';
import { revisionIn, wholeNumber } from '../../../lib/whole-number.js';
import { elsewhere, forKeeper, readAnswer, taskList, type OwnListing } from '../workspace-doors.js';

export interface VersionsView {
  readonly listing: OwnListing;
  readonly refusal: string | null;
}

const RestoreListingVersionDocument = graphql(`
  mutation RestoreListingVersion($input: RestoreVersionInput!) {
    restoreListingVersion(input: $input) {
      ...ListingAnswer
    }
  }
`);

export const versionsServer: PageServer = {
  onGet: (request) => forKeeper(request, (listing) => ({ show: { listing, refusal: null } satisfies VersionsView })),
  onPost: (request) =>
    forKeeper(request, async (listing) => {
      const number = wholeNumber(request.form.get('number') ?? '');
      if (number === null) return { goTo: '/listing/versions' };
      const input = { listingId: listing.id, revision: revisionIn(request.form), number };
      const { restoreListingVersion } = await request.run(RestoreListingVersionDocument, { input });
      const answer = readAnswer(restoreListingVersion);
      switch (answer.__typename) {
        case 'Listing':
          return { goTo: `${taskList}?changed=restored` };
        case 'ListingChangedMeanwhile':
          return { show: { listing, refusal: answer.message } satisfies VersionsView, status: 409 };
        default:
          return elsewhere(request, answer);
      }
    }),
};
