import type { PageServer } from '../../../app/page-route.js';
import type { ListingVersionQuery } from '../../../generated/graphql.js';
import { graphql, readFragment } from '../../../generated/index.js';
import { dateIn } from '../../../lib/said-in.js';
import { ListingChoicesDocument, WholeDraftDocument } from '../workspace-documents.js';
import { forKeeper, type Choices, type Draft, type OwnListing } from '../workspace-doors.js';

type Opened = NonNullable<NonNullable<NonNullable<ListingVersionQuery['viewer']>['listing']>['version']>;

export interface VersionView {
  readonly listing: OwnListing;
  readonly version: Pick<Opened, 'number' | 'why' | 'preview'> & { readonly publishedOn: string };
  readonly said: Draft;
  /** Null: it is the first. */
  readonly saidBefore: Draft | null;
  readonly choices: Choices;
  readonly carePhases: ListingVersionQuery['carePhases'];
}

const ListingVersionDocument = graphql(`
  query ListingVersion($number: Int!) {
    viewer {
      listing {
        version(number: $number) {
          number
          at
          why
          said {
            ...WholeDraft
          }
          saidBefore {
            ...WholeDraft
          }
          preview {
            displayName
            givenName
            ...ListingArticle
          }
        }
      }
    }
    carePhases {
      slug
      name
    }
  }
`);

export const versionServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async (listing) => {
      const number = numberIn(request.params['number']);
      const { viewer, carePhases } = await request.run(ListingVersionDocument, { number });
      const opened = viewer?.listing?.version;
      if (!opened) return { goTo: '/listing/versions' };
      const { said, saidBefore, ...version } = opened;
      const view: VersionView = {
        ...{ listing, carePhases },
        version: { ...version, publishedOn: dateIn(listing.timeZone, version.at) },
        choices: await request.run(ListingChoicesDocument, {}),
        said: readFragment(WholeDraftDocument, said),
        saidBefore: readFragment(WholeDraftDocument, saidBefore) ?? null,
      };
      return { show: view };
    }),
};

/** What is no number names no version. */
function numberIn(text: string | undefined): number {
  return /^[1-9]\d{0,8}$/u.test(text ?? '') ? Number(text) : 0;
}
