import type { PageServer } from '../../../app/page-route.js';
import type { ListingPreviewQuery } from '../../../generated/graphql.js';
import { graphql } from '../../../generated/index.js';
import { forKeeper, taskList, type OwnListing } from '../workspace-doors.js';

export interface PreviewView {
  readonly listing: OwnListing;
  readonly preview: NonNullable<NonNullable<ListingPreviewQuery['viewer']>['listing']>['preview'];
  readonly carePhases: ListingPreviewQuery['carePhases'];
}

const ListingPreviewDocument = graphql(`
  query ListingPreview {
    viewer {
      listing {
        preview {
          displayName
          givenName
          ...ListingArticle
        }
      }
    }
    carePhases {
      slug
      name
    }
  }
`);

export const previewServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async (listing) => {
      const { viewer, carePhases } = await request.run(ListingPreviewDocument, {});
      if (!viewer?.listing) return { goTo: taskList };
      return { show: { listing, preview: viewer.listing.preview, carePhases } satisfies PreviewView };
    }),
};
