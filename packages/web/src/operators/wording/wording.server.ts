import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskWordingQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

export interface WordingView {
  readonly done: 'approved' | 'returned' | null;
  readonly reviews: NonNullable<DeskWordingQuery['operatorDesk']>['wordingReviews'];
}

const DeskWordingDocument = graphql(`
  query DeskWording($after: String) {
    operatorDesk {
      wordingReviews(first: 20, after: $after) {
        nodes {
          key
          sentAt
          listingName
          listingState
          isOwn
          flagged {
            rule
            where
            sentence
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const wordingServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const { operatorDesk } = await request.run(DeskWordingDocument, { after: searchParams.get('after') });
    const done = (['approved', 'returned'] as const).find((each) => each === searchParams.get('done')) ?? null;
    return orNothing(request, operatorDesk && ({ done, reviews: operatorDesk.wordingReviews } satisfies WordingView));
  },
};
