import { forViewer, whySuspended, secondStepPath } from '../accounts/account-doors.js';
import type { PageServer } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { MyListingsWithHoursQuery } from '../generated/graphql.js';
import { hoursPath } from './hours-path.js';

export interface MyListingsView {
  readonly listings: MyListingsWithHoursQuery['keptHours'];
}

const MyListingsWithHoursDocument = graphql(`
  query MyListingsWithHours {
    keptHours {
      slug
      name
    }
  }
`);

/** Whoever controls one listing goes straight to its hours. */
export const myListingsServer: PageServer = {
  onGet: (request) =>
    forViewer(request, async (viewer) => {
      if (viewer.needsSecondFactor) return { goTo: secondStepPath('/my-hours') };
      const { keptHours: listings } = await request.run(MyListingsWithHoursDocument, {});
      const [only, ...others] = listings;
      if (only && others.length === 0) return { goTo: hoursPath(only.slug) };
      if (viewer.suspension && listings.length === 0) return whySuspended;
      return { show: { listings } satisfies MyListingsView };
    }),
};
