import type { PageServerRequest } from '../../../app/page-route.js';
import { graphql } from '../../../generated/index.js';
import type { ListingLapsesQuery } from '../../../generated/graphql.js';

export type Lapse = NonNullable<NonNullable<ListingLapsesQuery['viewer']>['listing']>['lapses'][number];

const ListingLapsesDocument = graphql(`
  query ListingLapses {
    viewer {
      listing {
        lapses {
          fact
          lastDay
          isOver
          kind
          where
          about
          talks {
            startsAt
            label
            isConfirmed
          }
        }
      }
    }
  }
`);

/** Asked only by the pages that show it: that times of talks were read stands on record. */
export async function findLapses({ run }: PageServerRequest): Promise<readonly Lapse[]> {
  return (await run(ListingLapsesDocument, {})).viewer?.listing?.lapses ?? [];
}
