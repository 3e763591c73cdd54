import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskReportsQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

export interface ReportsView {
  readonly isOpen: boolean;
  readonly isClosedNow: boolean;
  readonly reports: NonNullable<DeskReportsQuery['operatorDesk']>['reports'];
}

const DeskReportsDocument = graphql(`
  query DeskReports($isOpen: Boolean!, $after: String) {
    operatorDesk {
      reports(isOpen: $isOpen, first: 20, after: $after) {
        nodes {
          id
          receivedAt
          listingName
          isListingHidden
          saidSafe
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const reportsServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const isOpen = searchParams.get('state') !== 'closed';
    const { operatorDesk } = await request.run(DeskReportsDocument, { isOpen, after: searchParams.get('after') });
    const isClosedNow = searchParams.get('done') === 'closed';
    return orNothing(
      request,
      operatorDesk && ({ isOpen, isClosedNow, reports: operatorDesk.reports } satisfies ReportsView),
    );
  },
};
