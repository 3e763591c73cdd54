import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskLookAlikesQuery, LookAlikeDecision } from '../../generated/graphql.js';
import { decisionOf } from '../decided.js';
import { orNothing } from '../desk-doors.js';
import { reasonsForLookAlike } from './look-alike-words.js';

export interface LookAlikesView {
  readonly isOpen: boolean;
  /** What came of the last that was decided. */
  readonly done: LookAlikeDecision | null;
  readonly items: NonNullable<DeskLookAlikesQuery['operatorDesk']>['lookAlikes'];
}

const DeskLookAlikesDocument = graphql(`
  query DeskLookAlikes($isOpen: Boolean!, $after: String) {
    operatorDesk {
      lookAlikes(isOpen: $isOpen, first: 20, after: $after) {
        nodes {
          key
          foundAt
          reasons
          firstName
          secondName
          isHeld
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

export const lookAlikesServer: PageServer = {
  onGet: async (request) => {
    const { searchParams } = request.url;
    const isOpen = searchParams.get('state') !== 'settled';
    const { operatorDesk } = await request.run(DeskLookAlikesDocument, { isOpen, after: searchParams.get('after') });
    const done = decisionOf(reasonsForLookAlike, searchParams.get('done'));
    return orNothing(
      request,
      operatorDesk && ({ isOpen, done, items: operatorDesk.lookAlikes } satisfies LookAlikesView),
    );
  },
};
