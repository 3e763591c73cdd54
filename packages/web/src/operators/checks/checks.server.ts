import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskCheckKind, DeskChecksQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';
import { checkKinds } from './check-words.js';

export interface ChecksView {
  readonly kind: DeskCheckKind;
  /** What was just looked up, and carries from now on; null: nothing was. */
  readonly done: { readonly key: string; readonly listingName: string } | null;
  readonly checks: NonNullable<DeskChecksQuery['operatorDesk']>['checks'];
}

const DeskChecksDocument = graphql(`
  query DeskChecks($kind: DeskCheckKind!, $after: String, $done: String!, $isDone: Boolean!) {
    operatorDesk {
      done: check(key: $done) @include(if: $isDone) {
        key
        listingName
        state
      }
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
    const done = searchParams.get('done');
    const { operatorDesk } = await request.run(DeskChecksDocument, {
      kind,
      after: searchParams.get('after'),
      done: done ?? '',
      isDone: done !== null,
    });
    return orNothing(
      request,
      operatorDesk &&
        ({ kind, done: whatCarries(operatorDesk.done), checks: operatorDesk.checks } satisfies ChecksView),
    );
  },
};

/** The address of a page is not to be believed: what is on file says whether it was. */
function whatCarries(found: NonNullable<DeskChecksQuery['operatorDesk']>['done']): ChecksView['done'] {
  const isCarried = found?.state === 'REGISTRY_MATCHED' || found?.state === 'DOCUMENT_CHECKED';
  return isCarried ? { key: found.key, listingName: found.listingName } : null;
}
