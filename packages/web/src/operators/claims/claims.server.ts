import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { ClaimQueue, DeskClaimsQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

const outcomes = ['looked-up', 'confirmed', 'refused', 'proposed', 'decided'] as const;

export interface ClaimsView {
  readonly queue: ClaimQueue;
  readonly done: (typeof outcomes)[number] | null;
  readonly claims: NonNullable<DeskClaimsQuery['operatorDesk']>['claims'];
}

const DeskClaimsDocument = graphql(`
  query DeskClaims($queue: ClaimQueue!, $after: String) {
    operatorDesk {
      claims(queue: $queue, first: 20, after: $after) {
        nodes {
          key
          name
          state
          begunAt
          isKept
          rivals
          isOwn
          isOwnLookUp
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const queueServer = (queue: ClaimQueue): PageServer => ({
  onGet: async (request) => {
    const { searchParams } = request.url;
    const { operatorDesk } = await request.run(DeskClaimsDocument, { queue, after: searchParams.get('after') });
    const done = outcomes.find((each) => each === searchParams.get('done')) ?? null;
    return orNothing(request, operatorDesk && ({ queue, done, claims: operatorDesk.claims } satisfies ClaimsView));
  },
});

export const claimsServer = queueServer('CLAIMS');
export const disputesServer = queueServer('DISPUTES');
export const claimsUnderWayServer = queueServer('UNDER_WAY');
