import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskCheckKind, DeskChecksQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';
import { checkKinds } from './check-words.js';

export interface ChecksView {
  readonly kind: DeskCheckKind;
  readonly checks: NonNullable<DeskChecksQuery['operatorDesk']>['checks'];
}

const DeskChecksDocument = graphql(`
  query DeskChecks($kind: DeskCheckKind!, $after: String) {
    operatorDesk {
      checks(kind: $kind, first: 20, after: $after) {
        nodes {
          key
          listingName
          jurisdiction
          claim
          state
          recheckBy
          isOwn
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const checksServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const kind = checkKinds.find((each) => each === searchParams.get('kind')) ?? 'LICENSE';
    const { operatorDesk } = await request.run(DeskChecksDocument, { kind, after: searchParams.get('after') });
    return orNothing(request, operatorDesk && ({ kind, checks: operatorDesk.checks } satisfies ChecksView));
  },
};
