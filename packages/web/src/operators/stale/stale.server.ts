import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskStaleQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';

export interface StaleView {
  readonly listings: NonNullable<DeskStaleQuery['operatorDesk']>['staleListings'];
  readonly isReminded: boolean;
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
}

const DeskStaleDocument = graphql(`
  query DeskStale($after: String) {
    operatorDesk {
      staleListings(first: 20, after: $after) {
        nodes {
          key
          name
          slug
          confirmedOn
          hiddenOn
          hasAddress
          remindedAt
          isOwn
          mayRemind
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const RemindOfFreshnessDocument = graphql(`
  mutation RemindOfFreshness($input: RemindOfFreshnessInput!) {
    remindOfFreshness(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const staleServer: PageServer = {
  onGet: (request) => draw(request, null),
  onPost: async (request) => {
    const input = { key: request.form.get('key') ?? '' };
    const { remindOfFreshness: answer } = await request.run(RemindOfFreshnessDocument, { input });
    if (answer.__typename === 'DeskStaleListing') return { goTo: '/operators/stale?done=reminded' };
    return draw(request, answer.message, 409);
  },
};

async function draw(request: PageServerRequest, refusal: string | null, status = 200): Promise<PageOutcome> {
  const { searchParams } = request.url;
  const { operatorDesk } = await request.run(DeskStaleDocument, { after: searchParams.get('after') });
  const isReminded = searchParams.get('done') === 'reminded' && refusal === null;
  const view = operatorDesk && ({ listings: operatorDesk.staleListings, isReminded, refusal } satisfies StaleView);
  return orNothing(request, view, status);
}
