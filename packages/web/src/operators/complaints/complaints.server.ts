import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskComplaintsQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

export interface ComplaintsView {
  readonly isOpen: boolean;
  readonly isClosedNow: boolean;
  readonly now: string;
  readonly complaints: NonNullable<DeskComplaintsQuery['operatorDesk']>['complaints'];
}

const DeskComplaintsDocument = graphql(`
  query DeskComplaints($isOpen: Boolean!, $after: String) {
    operatorDesk {
      complaints(isOpen: $isOpen, first: 20, after: $after) {
        nodes {
          key
          kind
          at
          subjectName
          isTaken
          isTakenByViewer
          saidSafe
          outcome
          isErased
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const complaintsServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const isOpen = searchParams.get('state') !== 'closed';
    const { operatorDesk } = await request.run(DeskComplaintsDocument, { isOpen, after: searchParams.get('after') });
    const view = operatorDesk && { isOpen, now: request.now, complaints: operatorDesk.complaints };
    const isClosedNow = searchParams.get('done') === 'closed';
    return orNothing(request, view && ({ ...view, isClosedNow } satisfies ComplaintsView));
  },
};
