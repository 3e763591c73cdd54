import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskAppealsQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

export interface AppealsView {
  readonly done: 'granted' | 'refused' | null;
  readonly appeals: NonNullable<DeskAppealsQuery['operatorDesk']>['appeals'];
}

const DeskAppealsDocument = graphql(`
  query DeskAppeals($after: String) {
    operatorDesk {
      appeals(first: 20, after: $after) {
        nodes {
          key
          sentAt
          listingName
          hiddenSince
          hiddenBecause
          isOwnDecision
          isOwnListing
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const appealsServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const { operatorDesk } = await request.run(DeskAppealsDocument, { after: searchParams.get('after') });
    const done = (['granted', 'refused'] as const).find((each) => each === searchParams.get('done')) ?? null;
    return orNothing(request, operatorDesk && ({ done, appeals: operatorDesk.appeals } satisfies AppealsView));
  },
};
