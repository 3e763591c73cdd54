import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { MyRequestsQuery } from '../../generated/graphql.js';

const MyRequestsDocument = graphql(`
  query MyRequests($after: String) {
    waitingListEntries {
      ...PlaceCard
    }
    consultations(as: PATIENT, first: 20, after: $after) {
      edges {
        node {
          id
          state
          startsAt
          label
          respondBy
          unreadMessages
          proposal {
            by
            expiresAt
          }
          history {
            state
            kind
            by
          }
          practitioner {
            givenName
            displayName
          }
          consultationType {
            mode
            minutes
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface MyRequestsView {
  readonly requests: readonly MyRequestsQuery['consultations']['edges'][number]['node'][];
  /** Where they wait for a time; on the first page only. */
  readonly places: MyRequestsQuery['waitingListEntries'];
  readonly email: string;
  readonly firstHref: string | null;
  readonly nextHref: string | null;
}

export const myRequestsPath = '/account/requests';

/** What the address somebody signed in with has asked for: each was confirmed by its code. */
export const myRequestsServer: PageServer = {
  onGet: (request) =>
    forBothSteps(request, async ({ account }) => {
      const after = request.url.searchParams.get('after');
      const { consultations, waitingListEntries } = await request.run(MyRequestsDocument, { after });
      const { hasNextPage, endCursor } = consultations.pageInfo;
      const view: MyRequestsView = {
        requests: consultations.edges.map(({ node }) => node),
        places: after === null ? waitingListEntries : [],
        email: account.email,
        firstHref: after === null ? null : myRequestsPath,
        nextHref: hasNextPage && endCursor ? `${myRequestsPath}?${new URLSearchParams({ after: endCursor })}` : null,
      };
      return { show: view };
    }),
};
