import type { PageServer } from '../../app/page-route.js';
import type { PartnerReferralsQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { referralParameter } from '../../listing/listing-address.js';
import { forPartner, type Partner } from '../partner-doors.js';

const PartnerReferralsDocument = graphql(`
  query PartnerReferrals {
    viewer {
      partner {
        standingReferral
        referralMonths {
          month
          countedOn
          counts {
            state
            atLeast
          }
        }
      }
    }
  }
`);

type Told = NonNullable<NonNullable<PartnerReferralsQuery['viewer']>['partner']>;

export interface ReferralsView {
  /** Links of theirs count with live keys alone. */
  readonly live: Partner['live'];
  readonly handle: string;
  /** A link with it, to somebody who is not there. */
  readonly exampleLink: string;
  readonly months: Told['referralMonths'];
}

export const referralsServer: PageServer = {
  onGet: (request) =>
    forPartner(request, async ({ live }) => {
      const { viewer } = await request.run(PartnerReferralsDocument, {});
      const { standingReferral: handle, referralMonths: months } = viewer!.partner!;
      const link = new URL('/practitioners/their-name/times', request.url);
      link.searchParams.set(referralParameter, handle);
      return { show: { live, handle, exampleLink: link.href, months } satisfies ReferralsView };
    }),
};
