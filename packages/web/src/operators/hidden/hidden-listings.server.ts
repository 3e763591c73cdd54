import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskHiddenQuery } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';
import { showingReasons } from './showing-reasons.js';

/** What stood in the way of showing one; its field, where there is one to be mended. */
interface InTheWay {
  readonly key: string;
  readonly words: string;
  readonly isAboutReason: boolean;
}

export interface HiddenListingsView {
  readonly listings: NonNullable<DeskHiddenQuery['operatorDesk']>['hiddenListings'];
  /** The cursor that this page of the list begins after. */
  readonly after: string | null;
  readonly isShown: boolean;
  readonly inTheWay: InTheWay | null;
}

const DeskHiddenDocument = graphql(`
  query DeskHidden($after: String) {
    operatorDesk {
      hiddenListings(first: 20, after: $after) {
        nodes {
          key
          name
          place
          since
          reason
          by
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

const ShowHiddenListingDocument = graphql(`
  mutation ShowHiddenListing($input: ShowHiddenListingInput!) {
    showHiddenListing(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        problems {
          message
        }
      }
    }
  }
`);

export const hiddenListingsServer: PageServer = {
  onGet: (request) => draw(request, null),
  onPost: async (request) => {
    const key = request.form.get('key') ?? '';
    const since = request.form.get('since') ?? '';
    const reason = showingReasons.find((each) => each === request.form.get('reason')) ?? null;
    const input = { key, since, reason };
    const { showHiddenListing: answer } = await request.run(ShowHiddenListingDocument, { input });
    switch (answer.__typename) {
      case 'ListingShown':
        return { goTo: '/operators/hidden?done=shown' };
      case 'InvalidInput':
        return draw(request, { key, words: answer.problems[0]?.message ?? answer.message, isAboutReason: true }, 422);
      case 'ChangedMeanwhile':
      case 'YourOwnListing':
        return draw(request, { key, words: answer.message, isAboutReason: false }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

async function draw(request: PageServerRequest, inTheWay: InTheWay | null, status = 200): Promise<PageOutcome> {
  const { searchParams } = request.url;
  const after = searchParams.get('after');
  const { operatorDesk } = await request.run(DeskHiddenDocument, { after });
  const isShown = searchParams.get('done') === 'shown' && inTheWay === null;
  const view =
    operatorDesk && ({ listings: operatorDesk.hiddenListings, after, isShown, inTheWay } satisfies HiddenListingsView);
  return orNothing(request, view, status);
}
