import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { ListingNumbersQuery } from '../../generated/graphql.js';
import { forKeeper, taskList } from './workspace-doors.js';

export type NumbersView = NonNullable<NonNullable<ListingNumbersQuery['viewer']>['listing']>['numbers'];
export type Week = NumbersView['weeks'][number];

const ListingNumbersDocument = graphql(`
  query ListingNumbers {
    viewer {
      listing {
        numbers {
          timeZone
          weeks {
            beginsOn
            endsOn
            isOver
            shown
            opened
            requests
            answered
            medianMinutesToAnswer
          }
        }
      }
    }
  }
`);

export const numbersServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async () => {
      const { viewer } = await request.run(ListingNumbersDocument, {});
      return viewer?.listing ? { show: viewer.listing.numbers satisfies NumbersView } : { goTo: taskList };
    }),
};
