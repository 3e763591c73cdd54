import type { PageServer } from '../../../app/page-route.js';
import { graphql } from '../../../generated/index.js';
import type { ListingNumbersQuery } from '../../../generated/graphql.js';
import { forKeeper, taskList } from '../workspace-doors.js';

export type NumbersView = NonNullable<NonNullable<ListingNumbersQuery['viewer']>['listing']>['numbers'] & {
  readonly isPublished: boolean;
};
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
    forKeeper(request, async ({ state }) => {
      const { viewer } = await request.run(ListingNumbersDocument, {});
      if (!viewer?.listing) return { goTo: taskList };
      const view: NumbersView = { ...viewer.listing.numbers, isPublished: state === 'PUBLISHED' };
      return { show: view };
    }),
};
