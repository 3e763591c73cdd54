import type { PageOutcome, PageServer, PageServerRequest } from '../../../app/page-route.js';
import type { ListingFreshnessQuery } from '../../../generated/graphql.js';
import { graphql, readFragment } from '../../../generated/index.js';
import { findLapses, type Lapse } from '../credentials/lapses.server.js';
import { findWhatCanBeAsked, type WhatCanBeAsked } from './what-can-be-asked.server.js';
import { ListingChoicesDocument, WholeDraftDocument } from '../workspace-documents.js';
import {
  elsewhere,
  forKeeper,
  readAnswer,
  taskList,
  type Choices,
  type Draft,
  type OwnListing,
} from '../workspace-doors.js';

type Freshness = NonNullable<NonNullable<NonNullable<ListingFreshnessQuery['viewer']>['listing']>['freshness']>;

export interface ConfirmView {
  readonly freshness: Omit<Freshness, 'said'>;
  readonly said: Draft;
  readonly choices: Choices;
  readonly lapses: readonly Lapse[];
  /** Null: what it says about talks cannot be shown, because one step of signing in is missing. */
  readonly asked: WhatCanBeAsked | null;
  readonly draft: Draft;
  readonly isPublished: boolean;
  readonly wasConfirmed: boolean;
}

const ListingFreshnessDocument = graphql(`
  query ListingFreshness {
    viewer {
      listing {
        freshness {
          lastConfirmedOn
          sinksOn
          hiddenOn
          isSinking
          isHidden
          parts {
            part
            things {
              key
              facts {
                name
                confirmedOn
              }
            }
          }
          said {
            ...WholeDraft
          }
        }
      }
    }
  }
`);

const ConfirmListingDocument = graphql(`
  mutation ConfirmListing($input: ListingIdInput!) {
    confirmListing(input: $input) {
      ...ListingAnswer
    }
  }
`);

const here = '/listing/confirm';

export const confirmServer: PageServer = {
  onGet: (request) => forKeeper(request, (listing) => show(request, listing)),
  onPost: (request) =>
    forKeeper(request, async ({ id }) => {
      const { confirmListing } = await request.run(ConfirmListingDocument, { input: { listingId: id } });
      const answer = readAnswer(confirmListing);
      return answer.__typename === 'Listing' ? { goTo: `${here}?changed=confirmed` } : elsewhere(request, answer);
    }),
};

async function show(request: PageServerRequest, listing: OwnListing): Promise<PageOutcome> {
  const { run, url } = request;
  const { viewer } = await run(ListingFreshnessDocument, {});
  const freshness = viewer?.listing?.freshness;
  if (!freshness) return { goTo: taskList };
  const { said, ...rest } = freshness;
  const view: ConfirmView = {
    freshness: rest,
    said: readFragment(WholeDraftDocument, said),
    choices: await run(ListingChoicesDocument, {}),
    lapses: await findLapses(request),
    asked: await findWhatCanBeAsked(request, listing),
    draft: listing.draft,
    isPublished: listing.state === 'PUBLISHED',
    wasConfirmed: url.searchParams.get('changed') === 'confirmed',
  };
  return { show: view };
}
