import type { PageServer } from '../../app/page-route.js';
import type { PartnerDeprecatedQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { forPartner } from '../partner-doors.js';

const PartnerDeprecatedDocument = graphql(`
  query PartnerDeprecated {
    viewer {
      partner {
        deprecatedUses {
          path
          reason
          removedNotBefore
          uses {
            keyName
            keyEnding
            keyKind
            isRevoked
            thisMonth
            lastMonth
            lastOn
          }
        }
      }
    }
  }
`);

export type DeprecatedElement = NonNullable<
  NonNullable<PartnerDeprecatedQuery['viewer']>['partner']
>['deprecatedUses'][number];

export interface DeprecatedView {
  readonly elements: readonly DeprecatedElement[];
}

export const deprecatedServer: PageServer = {
  onGet: (request) =>
    forPartner(request, async () => {
      const { viewer } = await request.run(PartnerDeprecatedDocument, {});
      return { show: { elements: viewer!.partner!.deprecatedUses } satisfies DeprecatedView };
    }),
};
